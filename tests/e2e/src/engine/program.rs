//! Finding the programs of an engine.

use std::env;
use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;

/// A program: the environment variable that can name its file, and its usual name.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) variable: &'static str,
    pub(super) name: &'static str,
}

impl Program {
    /// The file named in the variable, otherwise the first on `PATH`. (Drivers do not search `PATH` for their browser.)
    pub(super) fn find(&self) -> Option<PathBuf> {
        if let Some(named) = env::var_os(self.variable) {
            return Some(PathBuf::from(named));
        }
        let folders = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&folders)
            .map(|folder| folder.join(format!("{}{}", self.name, env::consts::EXE_SUFFIX)))
            .find(|path| path.is_file())
    }

    /// The file of the program; panics if it is not found.
    pub(super) fn path(&self) -> PathBuf {
        self.find()
            .unwrap_or_else(|| panic!("The journeys need {self}."))
    }
}

impl Display for Program {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} (on PATH or named in {})", self.name, self.variable)
    }
}
