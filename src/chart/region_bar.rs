//! The bar of a region in a table: activations along the base, with a mark at the target.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "sums of a table stay below 2^52, and times 100 below 2^59"
)]

use crate::domain::{Goal, People, Tally};

/// Lengths along the bar, in whole per cent of it, rounded down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionBar {
    /// The length of the activations.
    pub done: u64,
    /// The position of the target.
    pub target: u64,
}

impl RegionBar {
    /// The bar of a row or group; `None` if no region in it has a base and a target. A target or activations above the
    /// base extend the scale.
    pub fn of(tally: &Tally, goal: Goal<'_>) -> Option<Self> {
        let target = tally.target(goal);
        let whole = tally.base.max(target).max(tally.activated).count();
        let along = |people: People| people.count() * 100 / whole.max(1);
        (tally.regions > 0).then(|| Self {
            done: along(tally.activated),
            target: along(target),
        })
    }
}
