//! A value parsed from typed text, and which part of it was completed.

use super::ReadDate;
use crate::{domain::Date, reading::Problem};

/// The part of a date that was not written and had to be completed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Completion {
    /// Nothing: the text has the same meaning on any day.
    #[default]
    Nothing,
    /// The day is not written as a whole date: "kemarin", "30112026".
    Day,
    /// The year, or its century.
    Year,
}

/// A value parsed from typed text, and the part that was completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed<T> {
    /// The value.
    pub value: T,
    /// The part that was completed.
    pub completed: Completion,
}

/// The result of parsing a typed date.
pub(in crate::reading) type TypedDate = Result<Typed<ReadDate>, Problem>;

impl<T> Typed<T> {
    /// A value that was written in full.
    pub(in crate::reading) fn whole(value: T) -> Self {
        Self {
            value,
            completed: Completion::Nothing,
        }
    }

    /// Applies a function to the value.
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
