//! The stages of `cargo xtask test`, and the options that choose among them. Without an option the quick ones run, which
//! a person can wait for after an edit.

use crate::failure::{Failure, Outcome};

/// A stage. The variants are in the order in which the stages run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// Checks the format of the code.
    Fmt,
    /// The licences of all crates.
    Licences,
    /// The calculation, built without anything of the page.
    Pure,
    /// Runs all tests of the package and of xtask.
    Native,
    /// Runs the lints: natively, without the page, and for wasm.
    Clippy,
    /// Builds the documentation; a warning is an error.
    Docs,
    /// Runs a few journeys in Chromium, on Trunk's development page.
    Smoke,
    /// Builds the product, the one file.
    Build,
    /// Checks the size budget.
    Size,
    /// Runs the journeys: tests of the built page in browsers.
    Journeys,
}

/// All stages in their order.
const ALL: [Stage; 10] = [
    Stage::Fmt,
    Stage::Licences,
    Stage::Pure,
    Stage::Native,
    Stage::Clippy,
    Stage::Docs,
    Stage::Smoke,
    Stage::Build,
    Stage::Size,
    Stage::Journeys,
];

/// The stages that run by default.
const QUICK: [Stage; 4] = [Stage::Fmt, Stage::Native, Stage::Clippy, Stage::Smoke];

/// What one call of the command runs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The stages, in their order.
    pub(super) stages: Vec<Stage>,
    /// Whether each stage does all of its work, with slow tests and every way of building.
    pub(super) is_full: bool,
}

impl Stage {
    /// Its name on the command line.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Licences => "licences",
            Self::Pure => "pure",
            Self::Native => "native",
            Self::Clippy => "clippy",
            Self::Docs => "docs",
            Self::Smoke => "smoke",
            Self::Build => "build",
            Self::Size => "size",
            Self::Journeys => "journeys",
        }
    }

    /// The stage with this name.
    fn named(name: &str) -> Outcome<Self> {
        let found = ALL.into_iter().find(|stage| stage.name() == name);
        found.ok_or_else(|| {
            let names = ALL.map(Self::name).join(", ");
            Failure::new(format!("`{name}` is not a stage; the stages are {names}."))
        })
    }
}

/// Parses the options: none for the quick stages, `--full` for all, `--only a,b` or `--from c` for some of all.
pub(crate) fn read_choice(words: &[&str]) -> Outcome<Choice> {
    let stages = match words {
        [] => QUICK.to_vec(),
        ["--full"] => ALL.to_vec(),
        ["--only", names] | ["--full", "--only", names] => {
            let chosen = names
                .split(',')
                .map(Stage::named)
                .collect::<Outcome<Vec<_>>>()?;
            some(|stage| chosen.contains(&stage))
        }
        ["--from", name] | ["--full", "--from", name] => {
            let first = Stage::named(name)?;
            some(|stage| first <= stage)
        }
        other => {
            return Err(Failure::new(format!(
                "`{}` is not understood: give `--full`, `--only STAGE,STAGE` or `--from STAGE`.",
                other.join(" ")
            )));
        }
    };
    Ok(Choice {
        stages,
        is_full: !words.is_empty(),
    })
}

fn some(is_chosen: impl Fn(Stage) -> bool) -> Vec<Stage> {
    ALL.into_iter().filter(|&stage| is_chosen(stage)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full(stages: &[Stage]) -> Choice {
        Choice {
            stages: stages.to_vec(),
            is_full: true,
        }
    }

    #[test]
    fn the_stages_stand_in_their_order() {
        assert!(ALL.is_sorted() && QUICK.is_sorted());
        assert_eq!(read_choice(&["--full"]), Ok(full(&ALL)));
    }

    #[test]
    fn without_an_option_the_quick_ones_run() {
        let choice = read_choice(&[]).unwrap();

        assert_eq!(choice.stages, QUICK);
        assert!(!choice.is_full);
    }

    #[test]
    fn only_runs_the_named_ones_in_our_order() {
        let chosen = Ok(full(&[Stage::Fmt, Stage::Size]));

        assert_eq!(read_choice(&["--only", "size,fmt"]), chosen);
        assert_eq!(read_choice(&["--full", "--only", "size,fmt"]), chosen);
        assert!(read_choice(&["--only", "speed"]).is_err());
    }

    #[test]
    fn from_runs_the_rest() {
        assert_eq!(
            read_choice(&["--from", "build"]),
            Ok(full(&[Stage::Build, Stage::Size, Stage::Journeys]))
        );
        assert!(read_choice(&["--until", "build"]).is_err());
    }
}
