//! What the words of a table say about the day of its figures. Nothing is completed: what may be meant is offered.

use crate::{domain::Date, reading::Problem};

/// What a table's own words say about the day of its figures, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedDay {
    /// What they say.
    pub says: DaySays,
    /// Where they were found.
    pub place: DayPlace,
    /// The words as written: "KEADAAN 31 OKTOBER 2026".
    pub words: String,
}

/// Where a table names a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayPlace {
    /// In a title above the heads.
    #[default]
    Title,
    /// In the head of a column.
    Head,
    /// In a note below the last region.
    Note,
}

/// What words can say about the day of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DaySays {
    /// No date at all.
    #[default]
    Nothing,
    /// The day of all figures.
    Day(Date),
    /// A period: the figures are of its last day, unless they are only what was added in it.
    PeriodTo(Date),
    /// Several days, each of which could be the one.
    Several(Vec<Date>),
    /// A day that may be another one, such as that of a signature.
    Unclear(Date),
    /// Months, quarters, halves or years without a day: the last day of each.
    Ending(Vec<Date>),
    /// A day or a month whose year is not written beside it.
    Yearless {
        /// The month, 1 to 12.
        month: i8,
        /// The day of the month; without one the month alone is named.
        day: Option<i8>,
        /// The one year that is written elsewhere above the table.
        year: Option<i16>,
    },
    /// The day on which the table was printed or downloaded, and no other.
    Printed(Date),
    /// A date that cannot be read: why, and the day that may be meant.
    Faulty(Problem, Option<Date>),
}

impl NamedDay {
    /// The day that is named for all figures.
    pub fn day(&self) -> Option<Date> {
        match self.says {
            DaySays::Day(day) | DaySays::PeriodTo(day) => Some(day),
            _ => None,
        }
    }

    /// Whether a day is named, or several of which one is to be chosen.
    pub(super) fn is_decided(&self) -> bool {
        self.day().is_some() || matches!(self.says, DaySays::Several(_))
    }

    /// The days that the words may mean, where they do not say which; a month that has not ended yet has none.
    pub fn offers(&self, today: Date) -> Vec<Date> {
        match &self.says {
            DaySays::Several(days) => days.clone(),
            DaySays::Unclear(day) | DaySays::Faulty(_, Some(day)) => vec![*day],
            DaySays::Ending(days) => days.iter().copied().filter(|day| *day <= today).collect(),
            DaySays::Yearless { month, day, year } => {
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

/// A day of a month, or the last day of the month.
fn dated(year: i16, month: i8, day: Option<i8>) -> Option<Date> {
    match day {
        Some(day) => Date::new(year, month, day),
        None => Date::new(year, month, 1).map(Date::month_end),
    }
}
