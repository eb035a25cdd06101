//! A value read from a typed text, with what the page completed.

use super::ReadDate;
use crate::domain::Date;

/// What of a reading was not written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Completion {
    /// Nothing: every page reads the text alike, on any day.
    #[default]
    Nothing,
    /// The day is written in another way than as a whole date: "kemarin", "30112026".
    Day,
    /// The year, or its century.
    Year,
}

/// A value read from a typed text, and what of it was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed<T> {
    /// The value.
    pub value: T,
    /// What was completed.
    pub completed: Completion,
}

impl<T> Typed<T> {
    /// A value that was written as it is.
    pub(in crate::reading) fn whole(value: T) -> Self {
        Self {
            value,
            completed: Completion::Nothing,
        }
    }

    /// Another value from it.
    pub(in crate::reading) fn map<U>(self, to: impl FnOnce(T) -> U) -> Typed<U> {
        Typed {
            value: to(self.value),
            completed: self.completed,
        }
    }
}

impl Typed<ReadDate> {
    /// A day that is not written as a whole date.
    pub(in crate::reading) fn day(date: Date, completed: Completion) -> Self {
        let value = ReadDate {
            date,
            not_day_first: None,
        };
        Self { value, completed }
    }
}
