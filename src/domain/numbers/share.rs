//! A share of a whole, in per cent with six decimals, and the counts that it asks for.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "share <= 10^9 and base < 2^32, so every product is far below 2^128"
)]

use super::People;

/// A share in millionths of a per cent: `Share(30_000_000)` is 30 %. From 0 to 1,000 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(pub u32);

impl Share {
    /// One per cent.
    pub const ONE_PERCENT: Self = Self(1_000_000);
    /// The whole.
    pub const WHOLE: Self = Self(100_000_000);
    /// The largest share that may be entered: 1,000 %.
    pub const MOST_ENTERED: Self = Self(1_000_000_000);

    /// A share of whole per cents.
    pub const fn percent(percent: u32) -> Self {
        Self(percent.saturating_mul(1_000_000))
    }

    /// The fewest people who reach this share: 30 % of 58,959 is 17,688.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{People, Share};
    /// assert_eq!(Share::percent(30).at_least_of(People(58_959)), People(17_688));
    /// ```
    pub fn at_least_of(self, whole: People) -> People {
        // A table asks this of every row, and 64 bits divide faster.
        match whole.0.checked_mul(u64::from(self.0)) {
            Some(product) => People(product.div_ceil(u64::from(Share::WHOLE.0))),
            None => People(narrow(self.of(whole).div_ceil(SCALE))),
        }
    }

    /// The share with the fraction of a person dropped, as offices print it: 17,687.
    pub fn whole_part_of(self, whole: People) -> People {
        People(narrow(self.of(whole) / SCALE))
    }

    /// The share to the nearest whole person, half upwards.
    pub fn nearest_of(self, whole: People) -> People {
        People(narrow((self.of(whole) + SCALE / 2) / SCALE))
    }

    /// The product before its division by [`SCALE`].
    fn of(self, whole: People) -> u128 {
        u128::from(self.0) * u128::from(whole.0)
    }
}

/// Millionths of a per cent in the whole.
const SCALE: u128 = Share::WHOLE.0 as u128;

/// The entered bounds keep every quotient inside; an impossible one is the largest count.
fn narrow(people: u128) -> u64 {
    u64::try_from(people).unwrap_or(u64::MAX)
}
