//! `Claim`: the figures that a published text states, each with its precision ("sekitar", decimals, ranges).
#![expect(
    clippy::arithmetic_side_effects,
    reason = "shares are at most 10^9, counts below 2^32, and units at most ten times the value"
)]

use crate::domain::{BaseKind, Bounds, Date, People, Quantity, QuotedShare, Weekday};

/// How precisely a share is stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hedge {
    /// Without a hedge.
    #[default]
    Exactly,
    /// Approximately: "sekitar".
    About,
    /// More than: "lebih dari".
    OrMore,
    /// Almost: "hampir".
    Nearly,
}

/// A share as printed: with its decimals, a hedge, or as a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimedShare {
    /// The share, or the lower end of a range.
    pub first: QuotedShare,
    /// The share again, or the upper end of a range.
    pub last: QuotedShare,
    /// How precisely it is stated.
    pub hedge: Hedge,
}

/// A stated shortfall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimedShortfall {
    /// In people.
    People(Quantity),
    /// In percentage points: "kurang 25 persen".
    Points(ClaimedShare),
}

/// The figures of a published text. A field is `None` if the text does not state it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// The base that the target is stated as a share of.
    pub base: Option<Quantity>,
    /// Whom the base counts.
    pub base_kind: Option<BaseKind>,
    /// Other bases in the text.
    pub other_bases: Vec<Quantity>,
    /// The activations.
    pub done: Option<Quantity>,
    /// The shares quoted for the activations.
    pub quoted: Vec<ClaimedShare>,
    /// The target share.
    pub share: Option<ClaimedShare>,
    /// The target count.
    pub target: Option<Quantity>,
    /// The shortfall.
    pub shortfall: Option<ClaimedShortfall>,
    /// The number of residents.
    pub population: Option<Quantity>,
    /// The day of the figures.
    pub as_of: Option<Date>,
    /// The weekday printed beside that day.
    pub weekday: Option<Weekday>,
}

impl ClaimedShare {
    /// A single share with its hedge.
    pub fn hedged(share: QuotedShare, hedge: Hedge) -> Self {
        Self {
            first: share,
            last: share,
            hedge,
        }
    }

    /// The share, if it is a single one without a hedge.
    pub fn exact(self) -> Option<QuotedShare> {
        (self.first == self.last && self.hedge == Hedge::Exactly).then_some(self.first)
    }

    /// The shares that fit the statement, in millionths of a per cent: "sekitar 4 persen" is 3.5 to 4.5 %.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, ClaimedShare, Hedge, QuotedShare, Share};
    /// let four = QuotedShare { share: Share::percent(4), decimals: 0 };
    /// let about = ClaimedShare::hedged(four, Hedge::About);
    /// assert_eq!(about.allows(), Bounds { least: 3_500_000, most: 4_500_000 });
    /// ```
    pub fn allows(self) -> Bounds<u64> {
        let (first, last) = (
            u64::from(self.first.share.millionths()),
            u64::from(self.last.share.millionths()),
        );
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
    /// The counts that fit the statement: "sekitar 680.000" is 675,000 to 685,000.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, People, Quantity};
    /// let about = Quantity { about: true, ..Quantity::exactly(People::new(680_000)) };
    /// assert_eq!(about.allows(), Bounds { least: People::new(675_000), most: People::new(685_000) });
    /// ```
    pub fn allows(self) -> Bounds<People> {
        if self.about {
            about(self.bounds.least.count(), self.bounds.most.count()).map(People::new)
        } else {
            self.bounds
        }
    }
}

/// The range widened at both ends by half the unit of the last non-zero digit.
fn about(first: u64, last: u64) -> Bounds<u64> {
    Bounds {
        least: first.saturating_sub(unit(first) / 2),
        most: last + unit(last) / 2,
    }
}

/// The unit of the last non-zero digit: 10,000 for 680,000; 1 for 0.
fn unit(value: u64) -> u64 {
    let mut unit = 1;
    while value > 0 && (value / unit).is_multiple_of(10) {
        unit *= 10;
    }
    unit
}
