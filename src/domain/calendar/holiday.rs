//! National holidays and joint leave, and the years for which they are known.

use std::sync::Arc;

use super::{Date, Period};
use crate::domain::take_steps;

/// What a decree calls a closed day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolidayKind {
    /// Libur nasional.
    National,
    /// Cuti bersama: joint leave, set by the same decree.
    CutiBersama,
}

/// A day that a decree closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// National holiday or joint leave.
    pub kind: HolidayKind,
}

/// The days that decrees close, in years for which there is a list. A year without a list is unknown, never free
/// of holidays. Cloning is cheap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    days: Arc<[Holiday]>,
    years: Arc<[i16]>,
}

impl Holidays {
    /// The lists of whole years: a year with one holiday is taken to be listed completely.
    pub fn new(mut days: Vec<Holiday>) -> Self {
        days.sort_unstable_by_key(|holiday| holiday.date);
        let mut years: Vec<i16> = days.iter().map(|holiday| holiday.date.year()).collect();
        years.dedup();
        Self {
            days: days.into(),
            years: years.into(),
        }
    }

    /// These lists, with every year that `own` has replaced by it.
    #[must_use]
    pub fn replaced_by(&self, own: &[Holiday]) -> Self {
        let replaced = Self::new(own.to_vec());
        let kept = self
            .days
            .iter()
            .filter(|holiday| !replaced.knows(holiday.date.year()));
        Self::new(kept.chain(own).copied().collect())
    }

    /// Whether the list of a year is known.
    pub fn knows(&self, year: i16) -> bool {
        self.years.binary_search(&year).is_ok()
    }

    /// The years listed, in order.
    pub fn years(&self) -> &[i16] {
        &self.years
    }

    /// Every closed day, in order.
    pub fn each(&self) -> impl Iterator<Item = Holiday> {
        self.days.iter().copied()
    }

    /// What closes a day, if anything does.
    pub fn on(&self, date: Date) -> impl Iterator<Item = Holiday> {
        self.within(Period::day(date))
    }

    /// The closed days of a period, in order.
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
