//! The parse errors of all fields, as data. Their messages for the user are in `words`.

use super::Excess;
use crate::domain::{Date, People, Weekday};

/// Why a text cannot be parsed. The page shows it beside the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A required text is empty.
    Empty,
    /// Not a number. Holds the text.
    NotANumber(String),
    /// A digit of an unsupported script, or a mark that reorders text. Holds the character.
    UnreadableSign(char),
    /// A count with a fraction.
    NotWhole {
        /// The text as written.
        text: String,
        /// Whole numbers that may have been meant.
        suggestions: Vec<u64>,
    },
    /// An addition such as "+612", although the count to add it to is not known. Holds the people added.
    Addition(People),
    /// A point or comma before three digits and a scale word: "1.234 juta".
    AmbiguousScale(String),
    /// Below zero.
    Negative,
    /// Zero where at least one is needed.
    Zero,
    /// More than the field's maximum: 4,294,967,295 for a count of people.
    TooLarge,
    /// A per cent sign on a count of people.
    PercentForCount,
    /// Percentage points where a share is needed.
    PointsForShare,
    /// A range whose first number is the larger.
    RangeReversed,
    /// A range that can be read in two ways: "32-35 ribu" may begin at 32 or at 32,000.
    RangeUnclear(String),
    /// A share such as "1.234": the point may group thousands or be decimal.
    AmbiguousShare(String),
    /// A share over 1,000 %.
    ShareTooLarge,
    /// More than six decimals of a per cent.
    TooManyDecimals,
    /// Not a date. Holds the text.
    NotADate(String),
    /// A day that does not exist, such as 31 February.
    NoSuchDay {
        /// Day of the month.
        day: u32,
        /// Month as written, which may be outside 1 to 12.
        month: u32,
        /// Year.
        year: i16,
    },
    /// A year of two digits. Holds the year's text.
    TwoDigitYear(String),
    /// A month or year without a day. Holds the text.
    PartialDate(String),
    /// A date that may be any of several days, in ascending order: its year is missing or uncertain.
    WhichDay(Vec<Date>),
    /// A year before 1900 or after 9999.
    YearOutOfRange,
    /// A weekday that does not match its date, whether the day or the month comes first.
    WeekdayDiffers {
        /// The date as written.
        date: Date,
        /// The weekday as written.
        written: Weekday,
    },
    /// Not the name of a weekday. Holds the text.
    NotAWeekday(String),
    /// A period whose last day comes before its first.
    PeriodReversed,
    /// A text that does not follow the format of its field's example. Holds the faulty part.
    NotAsSample(String),
    /// A line of a holiday list that is not "date; name; kind". Holds its line number, from 1.
    HolidayLine(u32),
    /// A report line with a date and no count.
    NoCount,
    /// A report line with too many columns.
    TooManyColumns,
    /// Monthly totals without dates, whose first month is not known.
    Undated,
    /// Another report of the same day with other counts. Holds the line number of the earlier one.
    ReportedBefore(u32),
    /// The input exceeds a limit; none of it is parsed.
    TooMuch(Excess),
    /// Report lines that cannot be parsed. Holds the line number of each, from 1, and the reason.
    Lines(Vec<(u32, Problem)>),
}

impl Problem {
    /// Replaces [`Problem::Empty`], returned for a part of a text, with a problem that names the whole text.
    pub(super) fn of_part(self, whole: impl FnOnce() -> Self) -> Self {
        if self == Self::Empty { whole() } else { self }
    }
}
