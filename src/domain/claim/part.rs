//! Parts other than the activations: a base of another base, those missing, the base less those missing.

use super::{Claim, ClaimedShortfall, Denominator, Fraction, Trial, rounding::Printed};
use crate::domain::{Bounds, People, Quantity};

/// The number that a share is of its denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The activations.
    Done,
    /// Another number that the text names: a base, or those missing.
    Named(Quantity),
    /// The stated base less those missing.
    Rest,
}

impl Claim {
    /// The first trial that fits a quoted share if the activations do not: of another part of a named base. One that does
    /// not fit is no evidence, since the text does not say that the share is of this part.
    pub(super) fn share_of_another_part(&self, printed: &Printed) -> Option<Trial> {
        let rest = self.rest().map(|rest| (Part::Rest, rest));
        let named = self
            .other_parts()
            .into_iter()
            .map(|part| (Part::Named(part), part.allows()));
        for (part, count) in rest.into_iter().chain(named) {
            for (name, whole) in self.wholes_of_people() {
                let people = whole.allows();
                // A wider figure must not fit less, so a part that can be smaller is tried; a number is no part of itself.
                if count.least >= people.most || count == people {
                    continue;
                }
                let whole = Bounds {
                    least: Fraction::people(people.least.max(People::new(1))),
                    most: Fraction::people(people.most.max(People::new(1))),
                };
                let Some(exact) = super::check::part_of(whole, count) else {
                    continue;
                };
                let trial = Trial {
                    part,
                    ..Trial::of(printed, name, whole, exact)
                };
                if trial.fits() {
                    return Some(trial);
                }
            }
        }
        None
    }

    /// The stated base less those missing, if the text does not name the activations.
    fn rest(&self) -> Option<Bounds<People>> {
        let Some(ClaimedShortfall::People(missing)) =
            self.shortfall.filter(|_| self.done.is_none())
        else {
            return None;
        };
        let (base, missing) = (self.base?.allows(), missing.allows());
        let less = |from: People, taken: People| {
            Some(People::new(from.count().checked_sub(taken.count())?))
        };
        Some(Bounds {
            least: less(base.least, missing.most)?,
            most: less(base.most, missing.least)?,
        })
    }

    fn other_parts(&self) -> Vec<Quantity> {
        let mut parts: Vec<Quantity> = self.base.into_iter().collect();
        parts.extend(&self.other_bases);
        if let Some(ClaimedShortfall::People(missing)) = self.shortfall {
            parts.push(missing);
        }
        parts
    }

    fn wholes_of_people(&self) -> Vec<(Denominator, Quantity)> {
        let mut wholes: Vec<(Denominator, Quantity)> = Vec::new();
        wholes.extend(self.base.map(|base| (Denominator::Base, base)));
        wholes.extend(
            self.population
                .map(|people| (Denominator::Population, people)),
        );
        let others = self.other_bases.iter().enumerate();
        wholes.extend(others.map(|(at, &base)| (Denominator::OtherBase(at), base)));
        wholes
    }
}
