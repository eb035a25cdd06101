//! One comparison of a printed figure with one denominator.

use super::{Denominator, Fraction, Part, Roundings, rounding::Printed};
use crate::domain::Bounds;

/// A printed figure compared with the exact figure that one denominator gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trial {
    /// The denominator.
    pub denominator: Denominator,
    /// What is taken as the part of it.
    pub part: Part,
    /// Its value in people; 100 % in millionths of a per cent where only percentages are compared.
    pub whole: Bounds<Fraction>,
    /// The exact figure it gives: in people or in millionths of a per cent.
    pub exact: Bounds<Fraction>,
    /// Every rounding that leads from it to the printed figure.
    pub roundings: Roundings,
    /// The difference from the printed figure, in people or millionths of a per cent.
    pub off_by: u64,
}

impl Trial {
    /// Compares a printed figure with an exact one.
    pub(super) fn of(
        printed: &Printed,
        denominator: Denominator,
        whole: Bounds<Fraction>,
        exact: Bounds<Fraction>,
    ) -> Self {
        Self {
            denominator,
            part: Part::Done,
            whole,
            exact,
            roundings: printed.roundings(exact),
            off_by: printed.off_by(exact),
        }
    }

    /// Whether at least one rounding leads to the printed figure.
    pub fn fits(&self) -> bool {
        !self.roundings.is_empty()
    }
}
