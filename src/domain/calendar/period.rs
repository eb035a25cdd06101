//! `Period`: a run of days from a first to a last day, both included.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "both ends lie in years 1900 to 9999, so lengths stay below 2^22"
)]

use super::Date;
use crate::domain::take_steps;

/// A run of at least one day, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl Period {
    /// The period from `first` to `last`; `None` if `last` is before `first`.
    pub fn new(first: Date, last: Date) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// The period of a single day.
    pub fn day(date: Date) -> Self {
        Self {
            first: date,
            last: date,
        }
    }

    /// Its length in calendar days. Both ends count: an office that starts today can still serve today.
    pub fn days(self) -> u32 {
        u32::try_from(self.last.days_since(self.first) + 1).unwrap_or(0)
    }

    /// Whether `date` is in the period.
    pub fn contains(self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }

    /// The days that both periods have; `None` if they do not overlap.
    pub fn shared_with(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last))
    }

    /// Every day, in order.
    pub fn each(self) -> impl Iterator<Item = Date> {
        let mut next = Some(self.first);
        std::iter::from_fn(move || {
            let day = next?;
            take_steps(1);
            next = (day < self.last).then(|| day.next());
            Some(day)
        })
    }

    /// The period split by calendar year.
    pub fn by_year(self) -> impl Iterator<Item = Self> {
        (self.first.year()..=self.last.year()).filter_map(move |year| {
            self.shared_with(Self {
                first: Date::year_start(year),
                last: Date::year_end(year),
            })
        })
    }
}
