//! `Ratio`: an exact quotient of two numbers, such as the required rate over the pace.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "both numbers are people times days, below 2^58, and the product with a million is taken in 128 bits"
)]

/// An exact ratio of two numbers: 1,280.13 a day over 69.93 a day is 18.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    number: u64,
    of: u64,
}

impl Ratio {
    /// `number` divided by `of`; `None` if `of` is 0.
    ///
    /// ```
    /// use kalkulator_ikd::domain::Ratio;
    /// assert_eq!(Ratio::of(7, 2).unwrap().millionths_cut(), 3_500_000);
    /// assert!(Ratio::of(7, 0).is_none());
    /// ```
    pub fn of(number: u64, of: u64) -> Option<Self> {
        (of > 0).then_some(Self { number, of })
    }

    /// The ratio in millionths, rounded down.
    pub fn millionths_cut(self) -> u64 {
        let millionths = u128::from(self.number) * 1_000_000 / u128::from(self.of);
        u64::try_from(millionths).unwrap_or(u64::MAX)
    }

    /// The ratio in tenths, rounded half up.
    pub fn tenths(self) -> u64 {
        (self.number.saturating_mul(20) + self.of) / (self.of * 2)
    }

    /// How the ratio compares with one.
    pub fn against_one(self) -> std::cmp::Ordering {
        self.number.cmp(&self.of)
    }
}
