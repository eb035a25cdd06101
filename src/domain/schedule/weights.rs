//! How much of the work each day takes: by its weekday, and more or less for a time.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "two per cents of at most 1,000 multiply to at most 10^6"
)]

use crate::domain::{Date, Period};

/// What each service day takes of the work, beside a day of 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Per cent of a full day, Monday first.
    pub weekdays: [u16; 7],
    /// A time with more or less.
    pub boost: Option<Boost>,
}

/// A time in which each day takes more than its weekday would, or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Boost {
    /// From when until when.
    pub period: Period,
    /// Per cent of what the day would take: 150 is half as much again.
    pub percent: u16,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            weekdays: [100; 7],
            boost: None,
        }
    }
}

impl Weights {
    /// The largest weight that may be entered, in per cent.
    pub const MOST: u16 = 1_000;

    /// Whether every day takes the same.
    pub fn is_even(self) -> bool {
        self == Self::default()
    }

    /// The weight of a day, in hundredths of a per cent.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Boost, Date, Period, Weights};
    /// let june = Period::new(Date::new(2024, 6, 1).unwrap(), Date::new(2024, 6, 30).unwrap()).unwrap();
    /// let boost = Some(Boost { period: june, percent: 150 });
    /// let weights = Weights { weekdays: [100, 100, 100, 100, 60, 100, 0], boost };
    /// assert_eq!(weights.of(Date::new(2024, 5, 31).unwrap()), 6_000);
    /// assert_eq!(weights.of(Date::new(2024, 6, 28).unwrap()), 9_000);
    /// ```
    pub fn of(self, day: Date) -> u32 {
        let weekday = self.weekdays.get(day.weekday() as usize);
        let boost = self
            .boost
            .filter(|boost| boost.period.contains(day))
            .map_or(100, |boost| boost.percent);
        weekday.map_or(0, |&percent| u32::from(percent)) * u32::from(boost)
    }
}
