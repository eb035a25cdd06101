//! The stages of the test command, and which of them a person asks for.

use crate::failure::{Failure, Outcome};

/// One stage, in the order of their running.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    /// The layout of the code.
    Fmt,
    /// The licences of all crates.
    Licences,
    /// The calculation, built without anything of the page.
    Pure,
    /// All tests of the package, and those of these commands.
    Native,
    /// The lints, natively, without the page and for the browser.
    Clippy,
    /// The documentation builds without a warning.
    Docs,
    /// The one file.
    Build,
    /// The budget of bytes.
    Size,
    /// The page as people use it, in a browser.
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
    /// The name on the command line.
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

    /// The stage of that name.
    fn named(name: &str) -> Outcome<Self> {
        let found = ALL.into_iter().find(|stage| stage.name() == name);
        found.ok_or_else(|| {
            let names = ALL.map(Self::name).join(", ");
            Failure::new(format!("`{name}` is not a stage; the stages are {names}."))
        })
    }
}

/// Reads `--only a,b` and `--from c`; without either, all stages are meant.
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
