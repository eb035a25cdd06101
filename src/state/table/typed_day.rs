//! The day that was typed for a whole table, read once: "kemarin" stays the day that it was.

use crate::{
    domain::Date,
    reading::{Anchor, Problem, read_date, read_typed_date},
    writing::iso,
};

/// A typed day, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDay {
    /// The text as typed.
    pub text: String,
    /// The day, where the text can be read.
    pub date: Option<Date>,
    /// Why it cannot.
    pub problem: Option<Problem>,
}

impl TypedDay {
    /// Reads what is typed on a day.
    pub(super) fn of(text: String, today: Date) -> Self {
        let read = read_typed_date(&text, Anchor::latest(today)).map(|read| read.value.date);
        Self::read(text, read)
    }

    /// Reads what was kept: a whole date, or a text that could not be read.
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

    /// What is kept for the next visit: a date in full, so that it stays the same one.
    pub(super) fn kept(&self) -> String {
        match self.date {
            Some(date) if read_date(&self.text).is_err() => iso(date),
            _ => self.text.clone(),
        }
    }
}
