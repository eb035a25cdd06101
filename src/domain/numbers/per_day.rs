//! An exact daily rate: people divided by days.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and the product with a million is taken in 128 bits; days are never zero"
)]

use super::{Bounds, People};

/// An exact number of people a day, kept as a fraction and rounded only on output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerDay {
    people: People,
    days: u32,
}

impl PerDay {
    /// The lowest and the highest rate that cover `shortfall` in `days`: the fewest people over the most days, and the
    /// most people over the fewest days (at least 1). `None` if there is certainly no day.
    pub fn between(shortfall: Bounds<People>, days: Bounds<u32>) -> Option<(Self, Self)> {
        let longest = (days.most > 0).then_some(days.most)?;
        let least = Self {
            people: shortfall.least,
            days: longest,
        };
        Some((
            least,
            Self {
                people: shortfall.most,
                days: days.least.max(1),
            },
        ))
    }

    /// The rate in millionths of a person a day, rounded down.
    ///
    /// 17,374 people over 166 days are 104.662650 a day.
    pub fn millionths_cut(self) -> u64 {
        let millionths = u128::from(self.people.count()) * 1_000_000 / u128::from(self.days.max(1));
        u64::try_from(millionths).unwrap_or(u64::MAX)
    }

    /// The least whole number a day that is enough: the rate rounded up.
    pub fn rounded_up(self) -> People {
        self.people.each_day_of(self.days).unwrap_or(self.people)
    }

    /// The numerator: people to add.
    pub fn people(self) -> People {
        self.people
    }

    /// The denominator: days to add them in.
    pub fn days(self) -> u32 {
        self.days
    }
}
