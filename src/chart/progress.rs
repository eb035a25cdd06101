//! The progress bar: activations along the base, with the target marked.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "widths are at most WIDTH, and the product of two 36-bit counts with it fits 128 bits"
)]

use crate::domain::{People, Plan, Question};

/// The width of the bar in its own units.
pub const WIDTH: u32 = 1_000;

/// Lengths along the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How far activations surely reach.
    pub done: u32,
    /// How far they reach at the most.
    pub done_at_most: u32,
    /// Where the target stands.
    pub target: u32,
}

impl Progress {
    /// The bar of a plan: the base is its whole length, or the target where no base is known. A target or activations
    /// above the base lengthen it.
    pub fn of(question: &Question, plan: &Plan) -> Option<Self> {
        let (target, done) = (plan.target?.least.most, plan.done?);
        let base = question.base.map_or(target, |base| base.bounds.most);
        let whole = base.max(target).max(done.most);
        let along = |people: People| {
            let length = u128::from(people.0) * u128::from(WIDTH) / u128::from(whole.0.max(1));
            u32::try_from(length).unwrap_or(WIDTH)
        };
        Some(Self {
            done: along(done.least),
            done_at_most: along(done.most),
            target: along(target),
        })
    }
}
