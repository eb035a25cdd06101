//! The error of a command: one sentence with the cause and what to do about it.

use std::fmt::{self, Display, Formatter};

/// An error message for the person at the terminal.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure(String);

/// The result of a step that may fail.
pub(crate) type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// A failure with this message.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Turns any error into a [`Failure`] that names what was attempted.
pub(crate) trait While<T> {
    /// Fails with "Could not `attempt`: reason."
    fn when(self, attempt: impl Display) -> Outcome<T>;
}

impl<T, E: Display> While<T> for Result<T, E> {
    fn when(self, attempt: impl Display) -> Outcome<T> {
        self.map_err(|reason| Failure(format!("Could not {attempt}: {reason}.")))
    }
}
