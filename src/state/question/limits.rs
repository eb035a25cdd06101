//! Limits on the length of each field's text. A longer text stays in the field, but is not parsed.

use super::{Field, FieldKind};
use crate::reading::{Excess, Unit};

/// The most characters in a field of one line.
const MOST_IN_ONE_LINE: usize = 1_000;
/// The most lines in a list: weekly reports for 28 years, or one each service day for six years. Written in words they
/// are parsed in less than 0.1 s.
const MOST_LINES: usize = 1_500;
/// The most characters in a list.
const MOST_IN_A_LIST: usize = 100_000;
/// The most characters in a list of days: every service day of two years, one by one.
const MOST_IN_DAYS: usize = 10_000;
/// The most characters that are stored or put into a link: a browser stores about five million per origin.
const MOST_KEPT: usize = 200_000;
/// The most figures in one field of a claim.
const MOST_FIGURES: usize = 20;

/// The limit of the field that the text exceeds, if any.
pub(in crate::state) fn excess(field: Field, text: &str) -> Option<Excess> {
    let excess = match field.kind() {
        FieldKind::Lines => Excess::of(text, Unit::Lines, MOST_LINES)
            .or_else(|| Excess::of(text, Unit::Characters, MOST_IN_A_LIST)),
        FieldKind::DayList => Excess::of(text, Unit::Characters, MOST_IN_DAYS),
        FieldKind::Figures => Excess::of(text, Unit::Entries, MOST_FIGURES)
            .or_else(|| Excess::of(text, Unit::Characters, MOST_IN_ONE_LINE)),
        _ => Excess::of(text, Unit::Characters, MOST_IN_ONE_LINE),
    };
    excess.map(|excess| Excess {
        is_kept: is_kept(text),
        ..excess
    })
}

/// Whether a text is short enough for storage and links.
pub fn is_kept(text: &str) -> bool {
    Excess::of(text, Unit::Characters, MOST_KEPT).is_none()
}

/// The text for storage and links; empty if it is too long for these.
pub(in crate::state) fn kept(text: &str) -> &str {
    if is_kept(text) { text } else { "" }
}
