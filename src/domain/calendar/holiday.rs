//! Holidays: national holidays and joint leave (cuti bersama), and the years whose lists are known.

use std::sync::Arc;

use super::{Date, Period};
use crate::domain::take_steps;

/// The two kinds of days off that decrees (SKB 3 Menteri, Keppres) set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolidayKind {
    /// National holiday (libur nasional).
    National,
    /// Joint leave (cuti bersama), set by the same decree.
    CutiBersama,
}

/// A day off that a decree sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// Its kind.
    pub kind: HolidayKind,
}

/// The decreed days off, for the years that have a list. A year without a list is unknown, not a year without holidays.
/// Cloning is cheap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    days: Arc<[Holiday]>,
    years: Arc<[i16]>,
}

impl Holidays {
    /// Builds the lists from all their days. A year with at least one day counts as completely listed.
    pub fn new(mut days: Vec<Holiday>) -> Self {
        days.sort_unstable_by_key(|holiday| holiday.date);
        let mut years: Vec<i16> = days.iter().map(|holiday| holiday.date.year()).collect();
        years.dedup();
        Self {
            days: days.into(),
            years: years.into(),
        }
    }

    /// These lists, but with the days of `own` for every year in which `own` has days.
    #[must_use]
    pub fn replaced_by(&self, own: &[Holiday]) -> Self {
        let replaced = Self::new(own.to_vec());
        let kept = self
            .days
            .iter()
            .filter(|holiday| !replaced.knows(holiday.date.year()));
        Self::new(kept.chain(own).copied().collect())
    }

    /// Whether `year` has a list.
    pub fn knows(&self, year: i16) -> bool {
        self.years.binary_search(&year).is_ok()
    }

    /// The years that have a list, ascending.
    pub fn years(&self) -> &[i16] {
        &self.years
    }

    /// Every day off, in order of date.
    pub fn each(&self) -> impl Iterator<Item = Holiday> {
        self.days.iter().copied()
    }

    /// The holidays on `date`; more than one if a day has two entries.
    pub fn on(&self, date: Date) -> impl Iterator<Item = Holiday> {
        self.within(Period::day(date))
    }

    /// The holidays within `period`, in order of date.
    pub fn within(&self, period: Period) -> impl Iterator<Item = Holiday> {
        let first = self
            .days
            .partition_point(|holiday| holiday.date < period.first);
        let rest = self.days.get(first..).unwrap_or_default();
        rest.iter().copied().take_while(move |holiday| {
            take_steps(1);
            holiday.date <= period.last
        })
    }
}
