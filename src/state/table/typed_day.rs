//! The day typed for a whole table. It is parsed once, so that "kemarin" (yesterday) stays the same day.

use crate::{
    domain::Date,
    reading::{Anchor, Problem, read_date, read_typed_date},
    writing::iso,
};

/// A typed day; empty if none was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDay {
    /// The text as typed.
    pub text: String,
    /// The day, if the text can be read.
    pub date: Option<Date>,
    /// Why the text cannot be read.
    pub problem: Option<Problem>,
}

impl TypedDay {
    /// Parses a text that is typed on the day `today`.
    pub(super) fn of(text: String, today: Date) -> Self {
        let read = read_typed_date(&text, Anchor::latest(today)).map(|read| read.value.date);
        Self::read(text, read)
    }

    /// Parses a stored text: a complete date, or a text that could not be read.
    pub(super) fn of_kept(text: String) -> Self {
        let read = read_date(&text).map(|read| read.date);
        Self::read(text, read)
    }

    fn read(text: String, read: Result<Date, Problem>) -> Self {
        let is_empty = text.trim().is_empty();
        let problem = read.as_ref().err().cloned().filter(|_| !is_empty);
        Self {
            text,
            date: read.ok(),
            problem,
        }
    }

    /// The text to store: the date in full if the text alone does not give it, so that it stays the same day.
    pub(super) fn kept(&self) -> String {
        match self.date {
            Some(date) if read_date(&self.text).is_err() => iso(date),
            _ => self.text.clone(),
        }
    }
}
