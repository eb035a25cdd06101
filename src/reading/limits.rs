//! Limits on the size of an input. A longer text is reported as [`Excess`] and not parsed, so that parsing never causes
//! a noticeable delay; no real figure, date or list reaches these limits.

use crate::domain::take_steps;

/// The maximum length of a line in a list, in characters.
pub(super) const MOST_IN_A_LINE: usize = 1_000;

/// The unit that a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Characters.
    Characters,
    /// Lines.
    Lines,
    /// Non-empty entries separated by semicolons.
    Entries,
}

/// An input that exceeds its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Excess {
    /// The unit that is counted.
    pub unit: Unit,
    /// The limit, inclusive.
    pub most: usize,
    /// The number found in the text.
    pub found: usize,
    /// Whether the text is still saved and put in links, although it is not parsed.
    pub is_kept: bool,
}

impl Excess {
    /// Returns the excess if a text has more than `most` of a unit, else `None`.
    ///
    /// ```
    /// use kalkulator_ikd::reading::{Excess, Unit};
    /// assert_eq!(Excess::of("4,12; 13,72", Unit::Entries, 20), None);
    /// assert_eq!(Excess::of("1\n2\n3", Unit::Lines, 2).map(|excess| excess.found), Some(3));
    /// ```
    pub fn of(text: &str, unit: Unit, most: usize) -> Option<Self> {
        // Every unit takes at least one byte.
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

    /// Returns the excess if a line of a list is longer than [`MOST_IN_A_LINE`].
    pub(super) fn of_line(line: &str) -> Option<Self> {
        Self::of(line, Unit::Characters, MOST_IN_A_LINE)
    }
}
