//! A figure of a press text: as written, and as parsed.

use super::hedge::Hedge;
use crate::domain::{Quantity, QuotedShare};

/// A number as written, with its hedge and its place.
pub(super) struct WrittenFigure<'a> {
    /// The number, or the lower end of a range.
    pub(super) first: &'a str,
    /// The upper end; empty if the number is no range.
    pub(super) last: &'a str,
    /// The hedge before it.
    pub(super) hedge: Hedge,
    /// The first token, of the hedge if there is one.
    pub(super) from: usize,
    /// The token after the number, or after its per cent sign.
    pub(super) to: usize,
}

/// The value of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    People(Quantity),
    Share(PrintedShare),
    Points(PrintedShare),
}

/// A figure and its token range.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextFigure {
    pub(super) value: Value,
    pub(super) from: usize,
    /// The token after it.
    pub(super) to: usize,
}

impl TextFigure {
    pub(super) fn is_count(&self) -> bool {
        matches!(self.value, Value::People(_))
    }
}

/// A percentage as printed, perhaps a range: `least` and `most` are equal for a single one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedShare {
    /// The smaller end, or the only one.
    pub least: QuotedShare,
    /// The larger end.
    pub most: QuotedShare,
    /// Whether the text says it is approximate.
    pub about: bool,
}
