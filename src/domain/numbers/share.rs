//! `Share`: a percentage of a base with six decimals, and the number of people it amounts to.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a share is at most 10^9 and a base below 2^32, so every product is far below 2^128"
)]

use super::People;

/// A share in millionths of a per cent, from 0 to 1,000 %: `Share(30_000_000)` is 30 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(pub u32);

impl Share {
    /// One per cent.
    pub const ONE_PERCENT: Self = Self(1_000_000);
    /// 100 %.
    pub const WHOLE: Self = Self(100_000_000);
    /// The largest share that may be entered: 1,000 %.
    pub const MOST_ENTERED: Self = Self(1_000_000_000);

    /// A share of `percent` whole per cent.
    pub const fn percent(percent: u32) -> Self {
        Self(percent.saturating_mul(1_000_000))
    }

    /// The least whole number of people that reaches this share, rounded up: 30 % of 58,959 is 17,688.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{People, Share};
    /// assert_eq!(Share::percent(30).at_least_of(People(58_959)), People(17_688));
    /// ```
    pub fn at_least_of(self, whole: People) -> People {
        // Called for every row of a table: a 64-bit division is faster than a 128-bit one.
        match whole.0.checked_mul(u64::from(self.0)) {
            Some(product) => People(product.div_ceil(u64::from(Share::WHOLE.0))),
            None => People(narrow(self.of(whole).div_ceil(SCALE))),
        }
    }

    /// The people that this share amounts to, rounded down as offices print it: 30 % of 58,959 is 17,687.
    pub fn whole_part_of(self, whole: People) -> People {
        People(narrow(self.of(whole) / SCALE))
    }

    /// The people that this share amounts to, rounded half up.
    pub fn nearest_of(self, whole: People) -> People {
        People(narrow((self.of(whole) + SCALE / 2) / SCALE))
    }

    /// The product of share and people, still to be divided by [`SCALE`].
    fn of(self, whole: People) -> u128 {
        u128::from(self.0) * u128::from(whole.0)
    }
}

/// How many millionths of a per cent make up the whole.
const SCALE: u128 = Share::WHOLE.0 as u128;

/// Entered values are bounded, so every quotient fits; a larger one would become the largest count.
fn narrow(people: u128) -> u64 {
    u64::try_from(people).unwrap_or(u64::MAX)
}
