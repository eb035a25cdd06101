//! How much text each field takes. What is longer stays in the field as it is, and nothing is made of it.

use super::Field;
use crate::reading::{Excess, Unit};

/// The most characters of a field of one line.
const MOST_IN_ONE_LINE: usize = 1_000;
/// The most lines of a list: a report a week for 28 years, or one each service day for six. In words they are read in
/// less than 0.1 s.
const MOST_LINES: usize = 1_500;
/// The most characters of a list.
const MOST_IN_A_LIST: usize = 100_000;
/// The most characters that are stored and sent: a browser keeps some five million of all pages of an address together.
const MOST_KEPT: usize = 200_000;
/// The most figures that a published text is said to name in one field.
const MOST_FIGURES: usize = 20;

/// What a text has too much of for its field.
pub(in crate::state) fn excess(field: Field, text: &str) -> Option<Excess> {
    let excess = match field {
        Field::Obs | Field::Gain | Field::PaceChange | Field::Calendar => {
            Excess::of(text, Unit::Lines, MOST_LINES)
                .or_else(|| Excess::of(text, Unit::Characters, MOST_IN_A_LIST))
        }
        Field::Closed | Field::Opened => Excess::of(text, Unit::Characters, MOST_IN_A_LIST),
        Field::ClaimBase | Field::ClaimQuotedShare => Excess::of(text, Unit::Entries, MOST_FIGURES)
            .or_else(|| Excess::of(text, Unit::Characters, MOST_IN_ONE_LINE)),
        _ => Excess::of(text, Unit::Characters, MOST_IN_ONE_LINE),
    };
    excess.map(|excess| Excess {
        is_kept: is_kept(text),
        ..excess
    })
}

/// Whether a text is short enough to be stored and sent.
pub fn is_kept(text: &str) -> bool {
    Excess::of(text, Unit::Characters, MOST_KEPT).is_none()
}

/// The text as it is stored and sent: nothing of one that is too long for that.
pub(in crate::state) fn kept(text: &str) -> &str {
    if is_kept(text) { text } else { "" }
}
