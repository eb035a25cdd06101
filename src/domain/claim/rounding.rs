//! The ways in which a printed figure is made of an exact one.

use super::Fraction;
use crate::domain::Bounds;

/// A way to round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// It stands as it is.
    Exact,
    /// To the nearest of what was printed.
    Nearest,
    /// With the rest dropped.
    Cut,
    /// To the next above.
    Up,
    /// A share to the nearest whole per cent.
    WholePercent,
    /// A count to the nearest thousand.
    Thousands,
}

impl Rounding {
    /// Every way, in the order in which they are named.
    pub const ALL: [Self; 6] = [
        Self::Exact,
        Self::Nearest,
        Self::Cut,
        Self::Up,
        Self::WholePercent,
        Self::Thousands,
    ];
}

/// The ways that lead from an exact figure to a printed one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roundings([bool; Rounding::ALL.len()]);

impl Roundings {
    /// The one way in which what is compared and not computed can fit.
    pub(super) fn exact() -> Self {
        let mut roundings = Self::default();
        roundings.add(Rounding::Exact, true);
        roundings
    }

    /// Whether a way leads there.
    pub fn contains(self, rounding: Rounding) -> bool {
        self.0.get(rounding as usize).is_some_and(|leads| *leads)
    }

    /// Whether none does.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Those that do, in order.
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

/// A figure as printed: what it allows, and in which steps it was printed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Printed {
    /// The values that it allows.
    pub(super) allows: Bounds<u64>,
    /// The step of its last decimal; the ends of a range may differ.
    pub(super) steps: Bounds<u64>,
    /// A coarser step that is usual for such figures, and its name.
    pub(super) coarse: (u64, Rounding),
}

impl Printed {
    /// Every way that leads from an exact figure, or from any in a range, to what is printed.
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

    /// How far what is printed lies from the exact figure, rounded as finely as it was printed.
    pub(super) fn off_by(&self, exact: Bounds<Fraction>) -> u64 {
        let step = self.steps.least;
        let above = exact.least.nearest(step).saturating_sub(self.allows.most);
        let below = self.allows.least.saturating_sub(exact.most.nearest(step));
        above.max(below)
    }

    /// Whether rounding makes a step that is allowed of something in the range.
    fn meets(&self, exact: Bounds<Fraction>, step: u64, round: fn(Fraction, u64) -> u64) -> bool {
        let least = round(exact.least, step).max(self.allows.least);
        let most = round(exact.most, step).min(self.allows.most);
        Fraction::whole(least).up(step) <= most
    }
}
