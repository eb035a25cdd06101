//! The number of people who have activated: a count, a range, or a quoted share of the base.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "quoted shares are at most 10^9 and bases below 2^32, in 128 bits; subtractions saturate"
)]

use crate::domain::{Bounds, People, Quantity, Share};

/// The activations as the user gave them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// A count of people, or a range of counts.
    Count(Quantity),
    /// A share of the base, as some report prints it.
    Share(QuotedShare),
}

/// A share with the number of decimals it was printed with: "19,00" is more precise than "19".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotedShare {
    /// The share in millionths of a per cent, as printed.
    pub share: Share,
    /// Decimals of a per cent that were printed, 0 to 6.
    pub decimals: u32,
}

impl QuotedShare {
    /// The counts that print as this share of `base`. The rounding is unknown, so counts that give it by rounding half
    /// up or by cutting off are both included.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, People, QuotedShare, Share};
    /// let nineteen = QuotedShare { share: Share::percent(19), decimals: 0 };
    /// let people = nineteen.people_of(Bounds::exactly(People::new(123_000)));
    /// assert_eq!(people, Bounds { least: People::new(22_755), most: People::new(24_599) });
    /// ```
    pub fn people_of(self, base: Bounds<People>) -> Bounds<People> {
        let twice = u128::from(self.share.millionths()) * 2;
        let unit = u128::from(10_u32.pow(6_u32.saturating_sub(self.decimals)));
        let least = halves_up(twice.saturating_sub(unit), base.least);
        let past = halves_up(twice + unit * 2, base.most);
        Bounds {
            least: People::new(least.min(past.saturating_sub(1))),
            most: People::new(past.saturating_sub(1)),
        }
    }
}

/// `halves` half-millionths of a per cent of `base`, rounded up to whole people.
fn halves_up(halves: u128, base: People) -> u64 {
    let people =
        (halves * u128::from(base.count())).div_ceil(u128::from(Share::WHOLE.millionths()) * 2);
    u64::try_from(people).unwrap_or(u64::MAX)
}
