//! `Percent`: one count as an exact percentage of another, and its rounding for print.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "parts and wholes are below 2^68, so products with 10^9 and with each other stay below 2^128"
)]

use super::{People, Share};

/// An exact fraction that is printed in per cent: `Percent::of(314, 58_959)` is 0.532573... %.
#[derive(Clone, Copy, Debug)]
pub struct Percent {
    part: u128,
    whole: u128,
}

/// A difference of two percentages, in percentage points (poin persen).
pub type PercentPoints = Percent;

impl Percent {
    /// `part` as a fraction of `whole`; `None` if `whole` is 0.
    pub fn of(part: People, whole: People) -> Option<Self> {
        (whole > People::NONE).then(|| Self {
            part: part.count().into(),
            whole: whole.count().into(),
        })
    }

    /// The percentage points missing to `share`; 0 if the fraction has reached it.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{People, Percent, Share};
    /// let coverage = Percent::of(People::new(15_000), People::new(400_000)).unwrap();
    /// assert_eq!(coverage.points_below(Share::percent(30)).hundredths_cut(), 2_625);
    /// ```
    #[must_use]
    pub fn points_below(self, share: Share) -> PercentPoints {
        let aim = u128::from(share.millionths()) * self.whole;
        let here = u128::from(Share::WHOLE.millionths()) * self.part;
        Self {
            part: aim.saturating_sub(here),
            whole: self.whole * u128::from(Share::WHOLE.millionths()),
        }
    }

    /// Hundredths of a per cent, rounded down.
    pub fn hundredths_cut(self) -> u64 {
        self.cut(10_000)
    }

    /// Hundredths of a per cent, rounded half up, but rounded down where rounding up would print a threshold that the
    /// fraction has not reached (decision 0002): 29.9988 % is 29.99, not 30.00.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{People, Percent, Share};
    /// let reported = Percent::of(People::new(17_687), People::new(58_959)).unwrap();
    /// assert_eq!(reported.hundredths(&[Share::percent(30)]), 2_999);
    /// assert_eq!(reported.hundredths(&[]), 3_000);
    /// ```
    pub fn hundredths(self, thresholds: &[Share]) -> u64 {
        let rounded = self.rounded(10_000);
        let touches = |&share: &Share| {
            self.is_below(share) && u64::from(share.millionths()) <= rounded.saturating_mul(10_000)
        };
        if thresholds.iter().any(touches) {
            self.hundredths_cut()
        } else {
            rounded
        }
    }

    /// Millionths of a per cent, rounded down: the value in outputs for programs.
    pub fn millionths_cut(self) -> u64 {
        self.cut(100_000_000)
    }

    /// Whether the fraction is above zero.
    pub fn is_some_of_it(self) -> bool {
        self.part > 0
    }

    /// Whether the fraction is below `share`.
    pub fn is_below(self, share: Share) -> bool {
        self.part * u128::from(Share::WHOLE.millionths())
            < u128::from(share.millionths()) * self.whole
    }

    /// The least share, in millionths of a per cent, that is at least this fraction: rounded up.
    pub fn share_rounded_up(self) -> Share {
        let millionths = (self.part * u128::from(Share::WHOLE.millionths())).div_ceil(self.whole);
        Share::from_millionths(u32::try_from(millionths).unwrap_or(u32::MAX))
    }

    /// The fraction rounded up to a whole per cent: 24.9978 % gives 25 %.
    pub fn next_whole_percent(self) -> Share {
        let percents = (self.part * 100).div_ceil(self.whole);
        Share::percent(u32::try_from(percents).unwrap_or(u32::MAX))
    }

    fn cut(self, scale: u128) -> u64 {
        u64::try_from(self.part * scale / self.whole).unwrap_or(u64::MAX)
    }

    fn rounded(self, scale: u128) -> u64 {
        u64::try_from((self.part * scale * 2 + self.whole) / (self.whole * 2)).unwrap_or(u64::MAX)
    }
}

impl PartialEq for Percent {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Percent {}

impl PartialOrd for Percent {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Percent {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.part * other.whole).cmp(&(other.part * self.whole))
    }
}

impl From<Share> for Percent {
    fn from(share: Share) -> Self {
        Self {
            part: share.millionths().into(),
            whole: Share::WHOLE.millionths().into(),
        }
    }
}
