//! How many times one number is another, exact.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "both numbers are below 2^64, so products with a million and with each other stay below 2^128"
)]

/// An exact ratio of two numbers: 1,280.13 a day over 69.93 a day is 18.3.
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    number: u128,
    of: u128,
}

impl Ratio {
    /// The ratio of a number to another; `None` to zero.
    ///
    /// ```
    /// use kalkulator_ikd::domain::Ratio;
    /// assert_eq!(Ratio::of(7, 2).unwrap().millionths_cut(), 3_500_000);
    /// assert!(Ratio::of(7, 0).is_none());
    /// ```
    pub fn of(number: u128, of: u128) -> Option<Self> {
        (of > 0).then_some(Self { number, of })
    }

    /// Millionths with the rest dropped.
    pub fn millionths_cut(self) -> u64 {
        narrow(self.number * 1_000_000 / self.of)
    }

    /// Tenths, rounded half up.
    pub fn tenths(self) -> u64 {
        narrow((self.number * 20 + self.of) / (self.of * 2))
    }

    /// Whether it is below, at or above one.
    pub fn against_one(self) -> std::cmp::Ordering {
        self.number.cmp(&self.of)
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.number * other.of).cmp(&(other.number * self.of))
    }
}

fn narrow(number: u128) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
