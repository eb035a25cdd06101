//! One figure held against one whole.

use super::{Denominator, Fraction, Roundings, rounding::Printed};
use crate::domain::Bounds;

/// What a figure would be of one whole, and how what is printed compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trial {
    /// What it was held against.
    pub denominator: Denominator,
    /// How many that are.
    pub whole: Bounds<Fraction>,
    /// What the figure would be exactly: people, or millionths of a per cent.
    pub exact: Bounds<Fraction>,
    /// Every rounding that leads to what is printed.
    pub roundings: Roundings,
    /// How far what is printed is off, in people or millionths of a per cent.
    pub off_by: u64,
}

impl Trial {
    /// Holds a printed figure against an exact one.
    pub(super) fn of(
        printed: &Printed,
        (denominator, whole): (Denominator, Bounds<Fraction>),
        exact: Bounds<Fraction>,
    ) -> Self {
        Self {
            denominator,
            whole,
            exact,
            roundings: printed.roundings(exact),
            off_by: printed.off_by(exact),
        }
    }

    /// Whether some rounding leads to what is printed.
    pub fn fits(&self) -> bool {
        !self.roundings.is_empty()
    }
}
