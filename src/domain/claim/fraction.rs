//! `Fraction`: an exact fraction, and its rounding to the steps of a printed figure.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "parts stay below 2^90, wholes below 2^64 and above 0, printed figures below 2^35"
)]

use crate::domain::People;

/// An exact, non-negative fraction with a denominator above 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    part: u128,
    whole: u128,
}

/// How many millionths of a per cent make up 100 %.
const WHOLE: u128 = 100_000_000;

impl Fraction {
    /// A whole number as a fraction.
    pub fn whole(number: u64) -> Self {
        Self {
            part: number.into(),
            whole: 1,
        }
    }

    /// A count of people as a fraction.
    pub fn people(people: People) -> Self {
        Self::whole(people.count())
    }

    /// This share, in millionths of a per cent, of the value: 30 % of 58,959 is 17,687.7.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Fraction, People};
    /// let target = Fraction::people(People::new(58_959)).share(30_000_000);
    /// assert_eq!((target.cut(1), target.nearest(1), target.up(1)), (17_687, 17_688, 17_688));
    /// ```
    #[must_use]
    pub fn share(self, millionths: u64) -> Self {
        Self {
            part: self.part * u128::from(millionths),
            whole: self.whole * WHOLE,
        }
    }

    /// The whole of which this is `percent` per cent: the residents, if the base is 79 % of them.
    #[must_use]
    pub(super) fn being_percent(self, percent: u64) -> Self {
        Self {
            part: self.part * 100,
            whole: self.whole * u128::from(percent),
        }
    }

    /// `people` as a share of this value, in millionths of a per cent; `None` if the value is 0.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Fraction, People};
    /// let coverage = Fraction::people(People::new(400_000)).percentage_of(People::new(15_000)).unwrap();
    /// assert_eq!(coverage.nearest(1), 3_750_000);
    /// ```
    pub fn percentage_of(self, people: People) -> Option<Self> {
        (self.part > 0).then(|| Self {
            part: u128::from(people.count()) * self.whole * WHOLE,
            whole: self.part,
        })
    }

    /// This minus `number`, at least 0.
    #[must_use]
    pub(super) fn less(self, number: u64) -> Self {
        Self {
            part: self
                .part
                .saturating_sub(u128::from(number).saturating_mul(self.whole)),
            whole: self.whole,
        }
    }

    /// `number` minus this, at least 0.
    #[must_use]
    pub(super) fn taken_from(self, number: u64) -> Self {
        Self {
            part: (u128::from(number) * self.whole).saturating_sub(self.part),
            whole: self.whole,
        }
    }

    /// Rounded down to a multiple of `step`.
    pub fn cut(self, step: u64) -> u64 {
        narrow(self.part / (self.whole * u128::from(step)), step)
    }

    /// Rounded half up to a multiple of `step`.
    pub fn nearest(self, step: u64) -> u64 {
        let step_whole = self.whole * u128::from(step);
        narrow((self.part * 2 + step_whole) / (step_whole * 2), step)
    }

    /// Rounded up to a multiple of `step`.
    pub fn up(self, step: u64) -> u64 {
        narrow(self.part.div_ceil(self.whole * u128::from(step)), step)
    }

    /// Whether the value is at most `number`.
    pub(super) fn is_at_most(self, number: u64) -> bool {
        self.part <= u128::from(number).saturating_mul(self.whole)
    }

    /// Whether the value is at least `number`.
    pub fn reaches(self, number: u64) -> bool {
        self.part >= u128::from(number).saturating_mul(self.whole)
    }

    /// The value in hundredths, rounded down.
    pub fn hundredths_cut(self) -> u64 {
        narrow(self.part * 100 / self.whole, 1)
    }

    /// Whether the value is a whole number.
    pub fn is_whole(self) -> bool {
        self.part.is_multiple_of(self.whole)
    }
}

/// `steps` times `step`; values that do not fit become the largest count.
fn narrow(steps: u128, step: u64) -> u64 {
    u64::try_from(steps).map_or(u64::MAX, |steps| steps.saturating_mul(step))
}
