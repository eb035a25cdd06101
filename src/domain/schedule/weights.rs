//! The weights of the plan by day: how much of the work a weekday takes, and a period with more or less of it.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "two percentages of at most 1,000 multiply to at most 10^6"
)]

use crate::domain::{Date, Period};

/// The weight of each service day, in per cent of a full day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// Per cent of a full day for each weekday, Monday first; at most [`Weights::MOST`].
    pub weekdays: [u16; 7],
    /// A period with other weights.
    pub boost: Option<Boost>,
}

/// A period in which each day weighs more or less than its weekday would.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Boost {
    /// The period, both ends included.
    pub period: Period,
    /// Per cent of the day's usual weight: 150 is half as much again.
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

    /// Whether every day has the same weight.
    pub fn is_even(self) -> bool {
        self == Self::default()
    }

    /// The weight of `day`, in hundredths of a per cent: 10,000 is a full day.
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
