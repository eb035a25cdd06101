//! The date of the figures as a table names it. An incomplete date is not completed, but offered as a choice.

use crate::{domain::Date, reading::Problem};

/// The date of the figures that a table names, with the words that name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedDay {
    /// The date, as far as it is clear.
    pub meaning: DayMeaning,
    /// The place of the words.
    pub place: DayPlace,
    /// The words as written, such as "KEADAAN 31 OKTOBER 2026".
    pub words: String,
}

/// The place where a table names a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayPlace {
    /// In a title above the headers.
    #[default]
    Title,
    /// In the header of a column.
    Head,
    /// In a note below the last region.
    Note,
}

/// The kinds of date that a table can name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DayMeaning {
    /// No date at all.
    #[default]
    Nothing,
    /// The date of all figures.
    Day(Date),
    /// A period. The figures are as of its last day, unless they count only the people added in it.
    PeriodTo(Date),
    /// Several dates, any of which may be that of the figures.
    Several(Vec<Date>),
    /// A date that may be another one, such as that of a signature.
    Unclear(Date),
    /// Months, quarters, half-years or years without a day: the last day of each.
    Ending(Vec<Date>),
    /// A day or month without a year.
    Yearless {
        /// The month, 1 to 12.
        month: i8,
        /// The day of the month; `None` if only the month is named.
        day: Option<i8>,
        /// The only year written elsewhere above the table.
        year: Option<i16>,
    },
    /// Only the date on which the table was printed or downloaded.
    Printed(Date),
    /// A date that cannot be parsed: the problem, and the date that may be meant.
    Faulty(Problem, Option<Date>),
}

impl NamedDay {
    /// The date that is named for all figures.
    pub fn day(&self) -> Option<Date> {
        match self.meaning {
            DayMeaning::Day(day) | DayMeaning::PeriodTo(day) => Some(day),
            _ => None,
        }
    }

    /// Whether a date is named, or several to choose from.
    pub(super) fn is_decided(&self) -> bool {
        self.day().is_some() || matches!(self.meaning, DayMeaning::Several(_))
    }

    /// The dates to offer if the date is not clear. Ends of months and years, and completed dates, are not after today.
    pub fn offers(&self, today: Date) -> Vec<Date> {
        match &self.meaning {
            DayMeaning::Several(days) => days.clone(),
            DayMeaning::Unclear(day) | DayMeaning::Faulty(_, Some(day)) => vec![*day],
            DayMeaning::Ending(days) => days.iter().copied().filter(|day| *day <= today).collect(),
            DayMeaning::Yearless { month, day, year } => {
                let years = year.map_or([today.year(), today.year().saturating_sub(1)], |year| {
                    [year; 2]
                });
                let dates = years
                    .into_iter()
                    .filter_map(|year| dated(year, *month, *day));
                dates.filter(|date| *date <= today).take(1).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// A day of a month, or the month's last day.
fn dated(year: i16, month: i8, day: Option<i8>) -> Option<Date> {
    match day {
        Some(day) => Date::new(year, month, day),
        None => Date::new(year, month, 1).map(Date::month_end),
    }
}
