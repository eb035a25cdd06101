//! How a command fails: with one sentence that says what went wrong and what to do.

use std::fmt::{self, Display, Formatter};

/// What went wrong and what to do, in words.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure(String);

/// The result of a step that may fail.
pub(crate) type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// A failure told by `sentence`.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Puts what was attempted before the system's own reason.
pub(crate) trait While<T> {
    /// Fails with "could not `attempt`: reason".
    fn when(self, attempt: impl Display) -> Outcome<T>;
}

impl<T, E: Display> While<T> for Result<T, E> {
    fn when(self, attempt: impl Display) -> Outcome<T> {
        self.map_err(|reason| Failure(format!("Could not {attempt}: {reason}.")))
    }
}
