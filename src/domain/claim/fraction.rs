//! An exact fraction, to be rounded to the steps of a printed figure.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "parts stay below 2^90, wholes below 2^64 and above 0, printed figures below 2^35"
)]

use crate::domain::People;

/// A part of a whole, both whole numbers and the whole not 0; never negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    part: u128,
    whole: u128,
}

/// Millionths of a per cent in the whole.
const WHOLE: u128 = 100_000_000;

impl Fraction {
    /// A whole number.
    pub fn whole(number: u64) -> Self {
        Self {
            part: number.into(),
            whole: 1,
        }
    }

    /// A number of people.
    pub fn people(people: People) -> Self {
        Self::whole(people.0)
    }

    /// So many millionths of a per cent of this: 30 % of 58,959 is 17,687.7.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Fraction, People};
    /// let target = Fraction::people(People(58_959)).share(30_000_000);
    /// assert_eq!((target.cut(1), target.nearest(1), target.up(1)), (17_687, 17_688, 17_688));
    /// ```
    #[must_use]
    pub fn share(self, millionths: u64) -> Self {
        Self {
            part: self.part * u128::from(millionths),
            whole: self.whole * WHOLE,
        }
    }

    /// So many hundredths as the whole of which this is a part: residents of whom 79 in 100 are the base.
    #[must_use]
    pub(super) fn being_percent(self, percent: u64) -> Self {
        Self {
            part: self.part * 100,
            whole: self.whole * u128::from(percent),
        }
    }

    /// The millionths of a per cent that some people are of this; `None` of nothing.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Fraction, People};
    /// let coverage = Fraction::people(People(400_000)).percentage_of(People(15_000)).unwrap();
    /// assert_eq!(coverage.nearest(1), 3_750_000);
    /// ```
    pub fn percentage_of(self, people: People) -> Option<Self> {
        (self.part > 0).then(|| Self {
            part: u128::from(people.0) * self.whole * WHOLE,
            whole: self.part,
        })
    }

    /// This less a whole number; nothing where that is more.
    #[must_use]
    pub(super) fn less(self, number: u64) -> Self {
        Self {
            part: self
                .part
                .saturating_sub(u128::from(number).saturating_mul(self.whole)),
            whole: self.whole,
        }
    }

    /// A whole number less this; nothing where this is more.
    #[must_use]
    pub(super) fn taken_from(self, number: u64) -> Self {
        Self {
            part: (u128::from(number) * self.whole).saturating_sub(self.part),
            whole: self.whole,
        }
    }

    /// With what is below a step dropped.
    pub fn cut(self, step: u64) -> u64 {
        narrow(self.part / (self.whole * u128::from(step)), step)
    }

    /// To the nearest step, half upwards.
    pub fn nearest(self, step: u64) -> u64 {
        let step_whole = self.whole * u128::from(step);
        narrow((self.part * 2 + step_whole) / (step_whole * 2), step)
    }

    /// To the next step, unless it stands on one.
    pub fn up(self, step: u64) -> u64 {
        narrow(self.part.div_ceil(self.whole * u128::from(step)), step)
    }

    /// Whether it is at most a whole number.
    pub(super) fn is_at_most(self, number: u64) -> bool {
        self.part <= u128::from(number).saturating_mul(self.whole)
    }

    /// Whether a whole number is reached.
    pub fn reaches(self, number: u64) -> bool {
        self.part >= u128::from(number).saturating_mul(self.whole)
    }

    /// Hundredths with the rest dropped.
    pub fn hundredths_cut(self) -> u64 {
        narrow(self.part * 100 / self.whole, 1)
    }

    /// Whether it is a whole number.
    pub fn is_whole(self) -> bool {
        self.part.is_multiple_of(self.whole)
    }
}

/// So many steps; more than can be entered is the largest count.
fn narrow(steps: u128, step: u64) -> u64 {
    u64::try_from(steps).map_or(u64::MAX, |steps| steps.saturating_mul(step))
}
