//! Messages about a new number, the history of reports, and a case from somebody else.

use super::{BaseChange, DayChoice, GroupChoice};

/// An event about a new number or the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewNumberMsg {
    /// The user chose the day of the new number.
    ChoseDay(DayChoice),
    /// The user said that the smaller number adds to the last one.
    AddedUp,
    /// The user said that the smaller number corrects the last one.
    Corrected,
    /// The user confirmed that the number has fallen.
    Fell,
    /// The user chose whether another group's figures begin a history or continue the earlier one.
    ChoseGroup(GroupChoice),
    /// The user chose whether a changed base is new or a correction.
    ChoseBase(BaseChange),
    /// The user kept the target at the count that it was before the base changed.
    LockedTarget,
    /// The user restored the figures from before the trial.
    PutBack,
    /// The user asked to type a new number.
    AskedToFill,
    /// The user postponed a new number.
    PutOff,
    /// The user pasted a report into the field of the count.
    PastedReport(String),
    /// The user chose the source of the base, by its name.
    ChoseSource(String),
    /// The user took the number of somebody else's case into the own one. It replaces the own number of the same day.
    AdoptedFigure,
    /// The user made somebody else's case the own one.
    AdoptedCase,
    /// The user added the reports that only the other tab has.
    Merged,
    /// The user declined a copy of the history.
    DeclinedCopy,
}
