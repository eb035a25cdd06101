//! Shares a total target out among regions in whole people (decision 0026).
#![expect(
    clippy::arithmetic_side_effects,
    reason = "at most 2^20 rows of counts below 2^32: sums stay below 2^52, and products are computed in 128 bits"
)]

use crate::domain::{People, schedule::largest_remainder::largest_remainder};

/// A region that gets a part of the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharer {
    /// The weight of its part: its base, or any other count.
    pub weight: u64,
    /// The largest part it can get.
    pub cap: People,
    /// The activations it has already; counted up to `cap` only.
    pub done: People,
}

/// How the parts are computed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    /// In proportion to the weights. A region that has more than its part shows a surplus.
    #[default]
    ByWeight,
    /// In proportion to the weights, but no part is below the activations a region has: its surplus lowers the other
    /// parts.
    KeepingDone,
    /// Each region keeps its activations, and the rest is shared in proportion to what each has left up to its cap.
    ByLeft,
}

/// Why a total cannot be shared out. The value is the limit that it violates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotShared {
    /// The total is above the sum of all caps.
    AboveCaps(People),
    /// The total is below the sum of the activations that the regions keep.
    BelowDone(People),
    /// The total is above what the regions with a weight can take together.
    NoWeight(People),
}

impl Sharer {
    /// A region whose weight and cap are both its base.
    #[must_use]
    pub fn of_base(base: People, done: People) -> Self {
        Self {
            weight: base.count(),
            cap: base,
            done,
        }
    }

    fn kept(&self) -> u64 {
        self.done.min(self.cap).count()
    }
}

/// The part of each region, in the order of `sharers`.
///
/// The parts sum to `total` and none is above its cap. None differs from its proportional value by 1 or more, unless a
/// cap or kept activations force it.
///
/// ```
/// use kalkulator_ikd::domain::{People, Sharer, Sharing, share_out};
/// let region = |base, done| Sharer::of_base(People::new(base), People::new(done));
/// let regions = [region(1_000, 700), region(500, 0), region(500, 100)];
/// let parts = |sharing| share_out(People::new(1_001), &regions, sharing).unwrap();
/// assert_eq!(parts(Sharing::ByWeight), [People::new(501), People::new(250), People::new(250)]);
/// assert_eq!(parts(Sharing::KeepingDone), [People::new(700), People::new(151), People::new(150)]);
/// assert_eq!(parts(Sharing::ByLeft), [People::new(750), People::new(84), People::new(167)]);
/// ```
pub fn share_out(
    total: People,
    sharers: &[Sharer],
    sharing: Sharing,
) -> Result<Vec<People>, NotShared> {
    let mut rows: Vec<PartBounds> = sharers.iter().map(|sharer| sharing.row(sharer)).collect();
    let ahead: u64 = sharers.iter().map(|sharer| sharing.ahead(sharer)).sum();
    let caps = sharers.iter().map(|sharer| sharer.cap.count()).sum();
    let least = ahead + rows.iter().map(|row| row.least).sum::<u64>();
    let most = ahead + rows.iter().map(|row| row.most).sum::<u64>();
    match total.count() {
        total if total > caps => return Err(NotShared::AboveCaps(People::new(caps))),
        total if total < least => return Err(NotShared::BelowDone(People::new(least))),
        total if total > most => return Err(NotShared::NoWeight(People::new(most))),
        _ => {}
    }
    let shared = total.count() - ahead;
    while fix_beyond_bounds(&mut rows, shared) {}
    let weights: Vec<u64> = rows.iter().map(|row| row.weight).collect();
    // If every row is fixed, all weights are 0, and so are the remaining parts.
    let parts = largest_remainder(shared - fixed(&rows), &weights).unwrap_or(weights);
    let all = parts.into_iter().zip(&rows).zip(sharers);
    let part = |((part, row), sharer): ((u64, &PartBounds), &Sharer)| {
        People::new(sharing.ahead(sharer) + row.fixed() + part)
    };
    Ok(all.map(part).collect())
}

/// The bounds of a region's part. With weight 0 the part is fixed, and both bounds are equal.
struct PartBounds {
    weight: u64,
    least: u64,
    most: u64,
}

/// Where a proportional value lies relative to a row's bounds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum RowPosition {
    Within,
    BelowLeast,
    AboveMost,
}

impl Sharing {
    /// What a region gets before the rest is shared.
    fn ahead(self, sharer: &Sharer) -> u64 {
        match self {
            Self::ByWeight | Self::KeepingDone => 0,
            Self::ByLeft => sharer.kept(),
        }
    }

    fn row(self, sharer: &Sharer) -> PartBounds {
        let (kept, cap) = (sharer.kept(), sharer.cap.count());
        let (weight, least, most) = match self {
            Self::ByWeight => (sharer.weight, 0, cap),
            Self::KeepingDone => (sharer.weight, kept, cap),
            Self::ByLeft => (cap - kept, 0, cap - kept),
        };
        let most = if weight == 0 { least } else { most };
        PartBounds {
            weight,
            least,
            most,
        }
    }
}

impl PartBounds {
    fn fixed(&self) -> u64 {
        if self.weight == 0 { self.least } else { 0 }
    }

    fn fix(&mut self, part: u64) {
        *self = Self {
            weight: 0,
            least: part,
            most: part,
        };
    }

    fn place(&self, left: u64, whole: u64) -> RowPosition {
        let value = product(left, self.weight);
        if value < product(self.least, whole) {
            RowPosition::BelowLeast
        } else if value > product(self.most, whole) {
            RowPosition::AboveMost
        } else {
            RowPosition::Within
        }
    }
}

/// Fixes rows whose proportional value lies outside their bounds, at the bound; false if there is none.
///
/// Raising rows to their least takes people from the others, lowering rows to their most gives people back. The side
/// with the larger total stays outside its bounds after the other is fixed, so it is final.
fn fix_beyond_bounds(rows: &mut [PartBounds], total: u64) -> bool {
    let left = total - fixed(rows);
    let whole = rows.iter().map(|row| row.weight).sum();
    let (mut least, mut least_weight, mut most, mut most_weight) = (0, 0, 0, 0);
    for row in rows.iter().filter(|row| row.weight > 0) {
        match row.place(left, whole) {
            RowPosition::Within => {}
            RowPosition::BelowLeast => {
                least += row.least;
                least_weight += row.weight;
            }
            RowPosition::AboveMost => {
                most += row.most;
                most_weight += row.weight;
            }
        }
    }
    if least_weight == 0 && most_weight == 0 {
        return false;
    }
    let more = product(least, whole) - product(left, least_weight);
    let less = product(left, most_weight) - product(most, whole);
    for row in rows.iter_mut().filter(|row| row.weight > 0) {
        match row.place(left, whole) {
            RowPosition::BelowLeast if more >= less => row.fix(row.least),
            RowPosition::AboveMost if less >= more => row.fix(row.most),
            _ => {}
        }
    }
    true
}

fn fixed(rows: &[PartBounds]) -> u64 {
    rows.iter().map(PartBounds::fixed).sum()
}

fn product(one: u64, other: u64) -> u128 {
    u128::from(one) * u128::from(other)
}
