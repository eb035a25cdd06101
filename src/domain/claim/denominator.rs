//! What a share can be of: every whole that a published text names or implies.

use super::{Claim, Fraction};
use crate::domain::{BaseKind, Bounds, People, Quantity};

/// What a figure is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denominator {
    /// The base that is named.
    Base,
    /// The target count that is named.
    Target,
    /// The target share of the base.
    BaseTimesShare,
    /// The residents that are named.
    Population,
    /// The residents, none being named: as many as a base of wajib KTP implies.
    ImpliedPopulation,
    /// Another base that is named, by its place.
    OtherBase(usize),
    /// The target share of the target count, where that may be the base itself.
    TargetTimesShare,
}

/// Wajib KTP are 64 to 79 of 100 residents.
const BASE_IN_POPULATION: Bounds<u64> = Bounds {
    least: 64,
    most: 79,
};

impl Claim {
    /// The wholes that a quoted share can be of, in the order in which they are tried.
    pub(super) fn wholes(&self) -> Vec<(Denominator, Bounds<Fraction>)> {
        let (base, target) = (people_of(self.base), people_of(self.target));
        let mut wholes = Vec::new();
        push(&mut wholes, Denominator::Base, base);
        push(&mut wholes, Denominator::Target, target);
        let share = self.share_of(base);
        push(&mut wholes, Denominator::BaseTimesShare, share);
        self.push_bases_beside(&mut wholes);
        let share = self.share_of(target);
        push(&mut wholes, Denominator::TargetTimesShare, share);
        wholes
    }

    /// The bases that a target share can be of, in the order in which they are tried.
    pub(super) fn bases(&self) -> Vec<(Denominator, Bounds<Fraction>)> {
        let mut bases = Vec::new();
        push(&mut bases, Denominator::Base, people_of(self.base));
        self.push_bases_beside(&mut bases);
        bases
    }

    /// The target share of the base, or of what may be one.
    pub(super) fn share_of(&self, whole: Option<Bounds<Fraction>>) -> Option<Bounds<Fraction>> {
        let Bounds { least, most } = self.share?.allows();
        let whole = whole?;
        Some(Bounds {
            least: whole.least.share(least.max(1)),
            most: whole.most.share(most.max(1)),
        })
    }

    /// Residents and other bases.
    fn push_bases_beside(&self, wholes: &mut Vec<(Denominator, Bounds<Fraction>)>) {
        if self.population.is_some() {
            let named = people_of(self.population);
            push(wholes, Denominator::Population, named);
        } else {
            let implied = self.implied_residents();
            push(wholes, Denominator::ImpliedPopulation, implied);
        }
        for (at, &base) in self.other_bases.iter().enumerate() {
            push(wholes, Denominator::OtherBase(at), people_of(Some(base)));
        }
    }

    /// The residents that a base of wajib KTP, or of those recorded, implies.
    fn implied_residents(&self) -> Option<Bounds<Fraction>> {
        if matches!(self.base_kind, Some(BaseKind::Population | BaseKind::Other)) {
            return None;
        }
        let base = people_of(self.base)?;
        Some(Bounds {
            least: base.least.being_percent(BASE_IN_POPULATION.most),
            most: base.most.being_percent(BASE_IN_POPULATION.least),
        })
    }
}

fn push(
    wholes: &mut Vec<(Denominator, Bounds<Fraction>)>,
    name: Denominator,
    whole: Option<Bounds<Fraction>>,
) {
    if let Some(whole) = whole {
        wholes.push((name, whole));
    }
}

/// At least one person: nothing is a share of nobody.
fn people_of(quantity: Option<Quantity>) -> Option<Bounds<Fraction>> {
    let Bounds { least, most } = quantity?.allows();
    Some(Bounds {
        least: Fraction::people(least.max(People(1))),
        most: Fraction::people(most.max(People(1))),
    })
}
