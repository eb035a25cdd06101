//! The bar of a region in a table: activations along the base, with the target marked.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "sums of a table stay below 2^52, and times 100 below 2^59"
)]

use crate::domain::{Goal, People, Tally};

/// Lengths along a bar, in whole per cents of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionBar {
    /// How far activations reach.
    pub done: u64,
    /// Where the target stands.
    pub target: u64,
}

impl RegionBar {
    /// The bar of a line; none of a line without a base. What lies above the base lengthens the whole.
    pub fn of(tally: &Tally, goal: Goal<'_>) -> Option<Self> {
        let target = tally.target(goal);
        let whole = tally.base.max(target).max(tally.activated).0;
        let along = |people: People| people.0 * 100 / whole.max(1);
        (tally.regions > 0).then(|| Self {
            done: along(tally.activated),
            target: along(target),
        })
    }
}
