//! A claim: the figures that a published text names, each as firmly as it names it.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "shares are at most 10^9, counts below 2^32, and units at most ten times the value"
)]

use crate::domain::{BaseKind, Bounds, Date, People, Quantity, QuotedShare, Weekday};

/// How firmly a share is stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hedge {
    /// As it stands.
    #[default]
    Exactly,
    /// "Sekitar".
    About,
    /// "Lebih dari".
    OrMore,
    /// "Hampir".
    Nearly,
}

/// A share as printed: with its decimals, hedged, or as a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimedShare {
    /// The share, or the lower end.
    pub first: QuotedShare,
    /// The share again, or the upper end.
    pub last: QuotedShare,
    /// How firmly it is stated.
    pub hedge: Hedge,
}

/// What is said to be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimedShortfall {
    /// So many people.
    People(Quantity),
    /// So many percentage points: "kurang 25 persen".
    Points(ClaimedShare),
}

/// The figures of a published text. What is `None` it does not name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// How many the target is said to be a share of.
    pub base: Option<Quantity>,
    /// Whom that base counts.
    pub base_kind: Option<BaseKind>,
    /// Other bases that are named.
    pub other_bases: Vec<Quantity>,
    /// How many have activated.
    pub done: Option<Quantity>,
    /// The shares that are quoted for them.
    pub quoted: Vec<ClaimedShare>,
    /// The target share.
    pub share: Option<ClaimedShare>,
    /// The target count.
    pub target: Option<Quantity>,
    /// What is missing.
    pub shortfall: Option<ClaimedShortfall>,
    /// How many residents there are.
    pub population: Option<Quantity>,
    /// The day of the figures.
    pub as_of: Option<Date>,
    /// The weekday that is printed beside it.
    pub weekday: Option<Weekday>,
}

impl ClaimedShare {
    /// One share, hedged or not.
    pub fn hedged(share: QuotedShare, hedge: Hedge) -> Self {
        Self {
            first: share,
            last: share,
            hedge,
        }
    }

    /// The share, where it is stated as it stands.
    pub fn exact(self) -> Option<QuotedShare> {
        (self.first == self.last && self.hedge == Hedge::Exactly).then_some(self.first)
    }

    /// The millionths of a per cent that it allows: "sekitar 4 persen" is 3,5 to 4,5.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, ClaimedShare, Hedge, QuotedShare, Share};
    /// let four = QuotedShare { share: Share::percent(4), decimals: 0 };
    /// let about = ClaimedShare::hedged(four, Hedge::About);
    /// assert_eq!(about.allows(), Bounds { least: 3_500_000, most: 4_500_000 });
    /// ```
    pub fn allows(self) -> Bounds<u64> {
        let (first, last) = (u64::from(self.first.share.0), u64::from(self.last.share.0));
        match self.hedge {
            Hedge::Exactly => Bounds {
                least: first,
                most: last,
            },
            Hedge::About => about(first, last),
            Hedge::OrMore => Bounds {
                least: first,
                most: last + unit(last).saturating_sub(1),
            },
            Hedge::Nearly => Bounds {
                least: (first + 1).saturating_sub(unit(first)),
                most: last,
            },
        }
    }
}

impl Quantity {
    /// The people that it allows as a claim: "sekitar 680.000" is 675.000 to 685.000.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, People, Quantity};
    /// let about = Quantity { about: true, ..Quantity::exactly(People(680_000)) };
    /// assert_eq!(about.allows(), Bounds { least: People(675_000), most: People(685_000) });
    /// ```
    pub fn allows(self) -> Bounds<People> {
        if self.about {
            about(self.bounds.least.0, self.bounds.most.0).map(People)
        } else {
            self.bounds
        }
    }
}

/// Either end off by half the unit of its last digit that is not zero.
fn about(first: u64, last: u64) -> Bounds<u64> {
    Bounds {
        least: first.saturating_sub(unit(first) / 2),
        most: last + unit(last) / 2,
    }
}

/// The unit of the last digit that is not zero: 10.000 of 680.000.
fn unit(value: u64) -> u64 {
    let mut unit = 1;
    while value > 0 && (value / unit).is_multiple_of(10) {
        unit *= 10;
    }
    unit
}
