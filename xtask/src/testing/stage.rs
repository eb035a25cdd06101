//! The stages of `cargo xtask test`, and the options that choose among them.

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
    /// Builds the product, the one file.
    Build,
    /// Checks the size budget.
    Size,
    /// Runs the journeys: tests of the built page in browsers.
    Journeys,
}

/// All stages in their order.
const ALL: [Stage; 9] = [
    Stage::Fmt,
    Stage::Licences,
    Stage::Pure,
    Stage::Native,
    Stage::Clippy,
    Stage::Docs,
    Stage::Build,
    Stage::Size,
    Stage::Journeys,
];

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

/// Parses `--only a,b` and `--from c`. Without either, all stages are chosen.
pub(crate) fn read_choice(words: &[&str]) -> Outcome<Vec<Stage>> {
    match words {
        [] => Ok(ALL.to_vec()),
        ["--only", names] => {
            let chosen = names
                .split(',')
                .map(Stage::named)
                .collect::<Outcome<Vec<_>>>()?;
            Ok(ALL
                .into_iter()
                .filter(|stage| chosen.contains(stage))
                .collect())
        }
        ["--from", name] => {
            let first = Stage::named(name)?;
            Ok(ALL.into_iter().filter(|&stage| first <= stage).collect())
        }
        other => Err(Failure::new(format!(
            "`{}` is not understood: give `--only STAGE,STAGE` or `--from STAGE`.",
            other.join(" ")
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stages_stand_in_their_order() {
        assert!(ALL.is_sorted());
        assert_eq!(read_choice(&[]), Ok(ALL.to_vec()));
    }

    #[test]
    fn only_runs_the_named_ones_in_our_order() {
        assert_eq!(
            read_choice(&["--only", "size,fmt"]),
            Ok(vec![Stage::Fmt, Stage::Size])
        );
        assert!(read_choice(&["--only", "speed"]).is_err());
    }

    #[test]
    fn from_runs_the_rest() {
        assert_eq!(
            read_choice(&["--from", "build"]),
            Ok(vec![Stage::Build, Stage::Size, Stage::Journeys])
        );
        assert!(read_choice(&["--until", "build"]).is_err());
    }
}
