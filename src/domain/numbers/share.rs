//! `Share`: a percentage of a base with six decimals, and the number of people it amounts to.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a share is at most 10^9 and a base below 2^32, so every product is far below 2^128"
)]

use super::People;

/// A share of a base, kept in millionths of a per cent. Entered shares are at most [`Share::MOST_ENTERED`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u32);

impl Share {
    /// One per cent.
    pub const ONE_PERCENT: Self = Self(1_000_000);
    /// 100 %.
    pub const WHOLE: Self = Self(100_000_000);
    /// The largest share that may be entered: 1,000 %.
    pub const MOST_ENTERED: Self = Self(1_000_000_000);

    /// A share in millionths of a per cent: `from_millionths(12_500_000)` is 12.5 %. Any 32-bit number, so up to
    /// 4,294.967295 %: [`Share::MOST_ENTERED`] is checked where shares are parsed.
    pub const fn from_millionths(millionths: u32) -> Self {
        Self(millionths)
    }

    /// The share in millionths of a per cent.
    pub const fn millionths(self) -> u32 {
        self.0
    }

    /// A share of `percent` whole per cent.
    pub const fn percent(percent: u32) -> Self {
        Self(percent.saturating_mul(1_000_000))
    }

    /// The least whole number of people that reaches this share, rounded up: 30 % of 58,959 is 17,688.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{People, Share};
    /// assert_eq!(Share::percent(30).at_least_of(People::new(58_959)), People::new(17_688));
    /// ```
    pub fn at_least_of(self, whole: People) -> People {
        // Called for every row of a table: a 64-bit division is faster than a 128-bit one.
        match whole.count().checked_mul(u64::from(self.0)) {
            Some(product) => People::new(product.div_ceil(u64::from(Share::WHOLE.0))),
            None => People::new(narrow(self.of(whole).div_ceil(SCALE))),
        }
    }

    /// The people that this share amounts to, rounded down as offices print it: 30 % of 58,959 is 17,687.
    pub fn whole_part_of(self, whole: People) -> People {
        People::new(narrow(self.of(whole) / SCALE))
    }

    /// The people that this share amounts to, rounded half up.
    pub fn nearest_of(self, whole: People) -> People {
        People::new(narrow((self.of(whole) + SCALE / 2) / SCALE))
    }

    /// The product of share and people, still to be divided by [`SCALE`].
    fn of(self, whole: People) -> u128 {
        u128::from(self.0) * u128::from(whole.count())
    }
}

/// How many millionths of a per cent make up the whole.
const SCALE: u128 = Share::WHOLE.0 as u128;

/// Entered values are bounded, so every quotient fits; a larger one would become the largest count.
fn narrow(people: u128) -> u64 {
    u64::try_from(people).unwrap_or(u64::MAX)
}
