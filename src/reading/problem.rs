//! Why a text cannot be read, as data: the sentence is written elsewhere.

use super::Excess;
use crate::domain::{Date, People, Weekday};

/// Why a text is not read. Each is told beside its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was written where something is needed.
    Empty,
    /// Not a number: the text.
    NotANumber(String),
    /// A digit or sign of a script, or a mark that reorders text, that is not read: the character.
    UnreadableSign(char),
    /// A count with a fraction, and what it may have been meant to be.
    NotWhole {
        /// The text.
        text: String,
        /// Whole numbers that it may have been.
        suggestions: Vec<u64>,
    },
    /// An addition, "+612", where the last number is not known: the people added.
    Addition(People),
    /// A point or comma before three digits and a scale word: "1.234 juta".
    AmbiguousScale(String),
    /// Below zero.
    Negative,
    /// Zero where at least one is needed.
    Zero,
    /// More than 4,294,967,295.
    TooLarge,
    /// A per cent sign where people are counted.
    PercentForCount,
    /// Percentage points where a share is asked for.
    PointsForShare,
    /// A range whose first number is the larger.
    RangeReversed,
    /// A range whose parts cannot be told apart: "32-35 ribu".
    RangeUnclear(String),
    /// "1.234" as a share: a thousand or a little more than one.
    AmbiguousShare(String),
    /// A share over 1,000 %.
    ShareTooLarge,
    /// More than six decimals of a per cent.
    TooManyDecimals,
    /// Not a date: the text.
    NotADate(String),
    /// A day that the calendar does not have.
    NoSuchDay {
        /// Day of the month.
        day: u32,
        /// Month, 1 to 12 if it is one.
        month: u32,
        /// Year.
        year: i16,
    },
    /// A year of two digits: the text of the year.
    TwoDigitYear(String),
    /// Only a month or a year: the text.
    PartialDate(String),
    /// A date that means one of several days, in order of time: its year is not written, or not sure.
    WhichDay(Vec<Date>),
    /// A year before 1900 or after 9999.
    YearOutOfRange,
    /// A weekday that does not fit its date under any reading.
    WeekdayDiffers {
        /// The date as written.
        date: Date,
        /// The weekday as written.
        written: Weekday,
    },
    /// Not the name of a weekday: the text.
    NotAWeekday(String),
    /// A period whose last day comes before its first.
    PeriodReversed,
    /// A text, or a part of one, that is not written as its field asks for: that part.
    NotAsSample(String),
    /// A line of a holiday list that is not "date; name; kind": its number, from 1.
    HolidayLine(u32),
    /// A report's line has a date and no count.
    NoCount,
    /// A report's line has more parts than it can have.
    TooManyColumns,
    /// Totals without a date, one to a month: the first month is not known.
    Undated,
    /// A report of a day that a line before it reports with other counts: the number of that line.
    ReportedBefore(u32),
    /// More than is read: nothing of it is.
    TooMuch(Excess),
    /// Lines of reports that cannot be read: the number of each, from 1, and why.
    Lines(Vec<(u32, Problem)>),
}

impl Problem {
    /// Why a part of a text is not read: where nothing stands in its place, the whole is named.
    pub(super) fn of_part(self, whole: impl FnOnce() -> Self) -> Self {
        if self == Self::Empty { whole() } else { self }
    }
}
