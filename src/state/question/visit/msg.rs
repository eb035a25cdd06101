//! What happens to a new number, and to another's.

use super::{BaseChange, DayChoice, GroupChoice};

/// Something that happened to a new number or to the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewsMsg {
    /// The day of the new number was chosen.
    ChoseDay(DayChoice),
    /// The smaller number was to be added to the last one.
    AddedUp,
    /// The smaller number was said to be a correction of the last one.
    Corrected,
    /// The smaller number was said to be a fall.
    Fell,
    /// Figures of another group were said to begin a history, or to go on with the one of before.
    ChoseGroup(GroupChoice),
    /// A changed base was said to be new, or a correction.
    ChoseBase(BaseChange),
    /// The target was to stay the count that it was before the base changed.
    LockedTarget,
    /// The figures that were tried out were to go.
    PutBack,
    /// A new number was to be typed.
    AskedToFill,
    /// A new number was to be typed later.
    PutOff,
    /// A report was pasted into the field of the count.
    PastedReport(String),
    /// The source of the base was chosen, by its name.
    ChoseSource(String),
    /// The number of another's case was to go into the user's own; of the same day it takes the place of the own one.
    AdoptedFigure,
    /// Another's case was to be the user's own.
    AdoptedCase,
    /// Reports that only the other tab has were to be added.
    Merged,
    /// A copy of the history was not wanted.
    DeclinedCopy,
}
