//! The progress bar of the answer: activations along the base, with a mark at the target.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "lengths are at most WIDTH, and the product of a 36-bit count with it fits 128 bits"
)]

use crate::domain::{People, Plan, Question};

/// The width of the bar in its own units.
pub const WIDTH: u32 = 1_000;

/// Lengths along the bar, from 0 to [`WIDTH`], rounded down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProgressBar {
    /// The length of the activations; of a range the lower end.
    pub done: u32,
    /// The length of the activations; of a range the upper end.
    pub done_at_most: u32,
    /// The position of the target.
    pub target: u32,
}

impl ProgressBar {
    /// The bar of a plan; `None` if target or activations are unknown. The whole bar is the base, or the target if the
    /// base is unknown; a target or activations above it extend the scale.
    pub fn of(question: &Question, plan: &Plan) -> Option<Self> {
        let (target, done) = (plan.target?.least.most, plan.done?);
        let base = question.base.map_or(target, |base| base.bounds.most);
        let whole = base.max(target).max(done.most);
        let along = |people: People| {
            let length =
                u128::from(people.count()) * u128::from(WIDTH) / u128::from(whole.count().max(1));
            u32::try_from(length).unwrap_or(WIDTH)
        };
        Some(Self {
            done: along(done.least),
            done_at_most: along(done.most),
            target: along(target),
        })
    }
}
