//! How much is read at a time. What is longer is no figure, date or list of an office: it is named and left unread, so
//! that every reader is done before somebody notices.

use crate::domain::take_steps;

/// The most characters in a line of a list.
pub(super) const MOST_IN_A_LINE: usize = 1_000;

/// What a text has too many of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Characters.
    Characters,
    /// Lines.
    Lines,
    /// Entries that semicolons part.
    Entries,
}

/// More than is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excess {
    /// What there is too much of.
    pub unit: Unit,
    /// As many are read.
    pub most: usize,
    /// As many there are.
    pub found: usize,
    /// Whether the text is stored all the same.
    pub is_kept: bool,
}

impl Excess {
    /// Whether a text has more than so many of a unit, and how many then.
    ///
    /// ```
    /// use kalkulator_ikd::reading::{Excess, Unit};
    /// assert_eq!(Excess::of("4,12; 13,72", Unit::Entries, 20), None);
    /// assert_eq!(Excess::of("1\n2\n3", Unit::Lines, 2).map(|excess| excess.found), Some(3));
    /// ```
    pub fn of(text: &str, unit: Unit, most: usize) -> Option<Self> {
        // None has more of anything than it has bytes.
        if text.len() <= most {
            return None;
        }
        take_steps(text.len());
        let found = match unit {
            Unit::Characters => text.chars().count(),
            Unit::Lines => text.lines().count(),
            Unit::Entries => {
                let entries = text.split(';').map(str::trim);
                entries.filter(|entry| !entry.is_empty()).count()
            }
        };
        (found > most).then_some(Self {
            unit,
            most,
            found,
            is_kept: true,
        })
    }

    /// Whether a line of a list is longer than is read.
    pub(super) fn of_line(line: &str) -> Option<Self> {
        Self::of(line, Unit::Characters, MOST_IN_A_LINE)
    }
}
