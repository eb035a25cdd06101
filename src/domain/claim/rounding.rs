//! The ways in which offices round an exact figure before they print it.

use super::Fraction;
use crate::domain::{Bounds, listed_enum};

listed_enum! {
    /// A way of rounding. In the order in which texts list them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Rounding {
        /// Not rounded.
        Exact,
        /// To the nearest step of the printed figure, half up.
        Nearest,
        /// Down to a step of the printed figure.
        Cut,
        /// Up to a step of the printed figure.
        Up,
        /// A share to the nearest whole per cent, half up.
        WholePercent,
        /// A count to the nearest thousand, half up.
        Thousands,
    }
}

/// The set of roundings that lead from an exact figure to a printed one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roundings([bool; Rounding::ALL.len()]);

impl Roundings {
    /// Only `Exact`: for figures that are compared without computation, such as a weekday.
    pub(super) fn exact() -> Self {
        let mut roundings = Self::default();
        roundings.add(Rounding::Exact, true);
        roundings
    }

    /// Whether `rounding` is in the set.
    pub fn contains(self, rounding: Rounding) -> bool {
        self.0.get(rounding as usize).is_some_and(|leads| *leads)
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The roundings in the set, in the order of [`Rounding::ALL`].
    pub fn each(self) -> impl Iterator<Item = Rounding> {
        Rounding::ALL
            .into_iter()
            .filter(move |&rounding| self.contains(rounding))
    }

    fn add(&mut self, rounding: Rounding, leads: bool) {
        if let Some(place) = self.0.get_mut(rounding as usize) {
            *place |= leads;
        }
    }
}

/// A printed figure: the values it can be, and the precision it was printed with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Printed {
    /// The values that fit the statement.
    pub(super) allows: Bounds<u64>,
    /// The unit of the last decimal; the two ends of a range may have different ones.
    pub(super) steps: Bounds<u64>,
    /// A coarser step that is usual for such figures, and the rounding to it.
    pub(super) coarse: (u64, Rounding),
}

impl Printed {
    /// Every rounding that leads from a value in `exact` to the printed figure.
    pub(super) fn roundings(&self, exact: Bounds<Fraction>) -> Roundings {
        let Bounds { least, most } = self.allows;
        let mut roundings = Roundings::default();
        roundings.add(
            Rounding::Exact,
            exact.least.is_at_most(most) && exact.most.reaches(least),
        );
        for step in [self.steps.least, self.steps.most] {
            roundings.add(
                Rounding::Nearest,
                self.meets(exact, step, Fraction::nearest),
            );
            roundings.add(Rounding::Cut, self.meets(exact, step, Fraction::cut));
            roundings.add(Rounding::Up, self.meets(exact, step, Fraction::up));
        }
        let (step, name) = self.coarse;
        roundings.add(name, self.meets(exact, step, Fraction::nearest));
        roundings
    }

    /// How far the printed figure is from `exact` rounded to the finer step; 0 if they meet.
    pub(super) fn off_by(&self, exact: Bounds<Fraction>) -> u64 {
        let step = self.steps.least;
        let above = exact.least.nearest(step).saturating_sub(self.allows.most);
        let below = self.allows.least.saturating_sub(exact.most.nearest(step));
        above.max(below)
    }

    /// Whether some value in `exact`, rounded to `step`, is among the values that fit the statement.
    fn meets(&self, exact: Bounds<Fraction>, step: u64, round: fn(Fraction, u64) -> u64) -> bool {
        let least = round(exact.least, step).max(self.allows.least);
        let most = round(exact.most, step).min(self.allows.most);
        Fraction::whole(least).up(step) <= most
    }
}
