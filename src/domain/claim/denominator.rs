//! What a share can be of: every whole that a published text names or implies.

use super::{Claim, Fraction, fraction::of_people};
use crate::domain::{BaseKind, Bounds, People};

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
        let base = self.base.map(|base| of_people(some(base.allows())));
        let target = self.target.map(|target| of_people(some(target.allows())));
        let mut wholes = Vec::new();
        wholes.extend(base.map(|base| (Denominator::Base, base)));
        wholes.extend(target.map(|target| (Denominator::Target, target)));
        wholes.extend(self.share_of(base, Denominator::BaseTimesShare));
        wholes.extend(self.bases_beside());
        wholes.extend(self.share_of(target, Denominator::TargetTimesShare));
        wholes
    }

    /// The bases that a target share can be of, in the order in which they are tried.
    pub(super) fn bases(&self) -> Vec<(Denominator, Bounds<Fraction>)> {
        let base = self.base.map(|base| of_people(some(base.allows())));
        let mut bases = Vec::new();
        bases.extend(base.map(|base| (Denominator::Base, base)));
        bases.extend(self.bases_beside());
        bases
    }

    /// The target share of the base, or of what may be one.
    pub(super) fn share_of(
        &self,
        whole: Option<Bounds<Fraction>>,
        name: Denominator,
    ) -> Option<(Denominator, Bounds<Fraction>)> {
        let Bounds { least, most } = self.share?.allows();
        let whole = whole?;
        let product = Bounds {
            least: whole.least.share(least.max(1)),
            most: whole.most.share(most.max(1)),
        };
        Some((name, product))
    }

    /// Residents and other bases.
    fn bases_beside(&self) -> impl Iterator<Item = (Denominator, Bounds<Fraction>)> {
        let residents = self.residents();
        let others = self.other_bases.iter().enumerate();
        let others =
            others.map(|(at, base)| (Denominator::OtherBase(at), of_people(some(base.allows()))));
        residents.into_iter().chain(others)
    }

    /// The residents that are named, or those that the base implies.
    fn residents(&self) -> Option<(Denominator, Bounds<Fraction>)> {
        if let Some(population) = self.population {
            let named = of_people(some(population.allows()));
            return Some((Denominator::Population, named));
        }
        let is_part = !matches!(self.base_kind, Some(BaseKind::Population | BaseKind::Other));
        let base = of_people(some(self.base.filter(|_| is_part)?.allows()));
        let implied = Bounds {
            least: base.least.being_percent(BASE_IN_POPULATION.most),
            most: base.most.being_percent(BASE_IN_POPULATION.least),
        };
        Some((Denominator::ImpliedPopulation, implied))
    }
}

/// At least one person: nothing is a share of nobody.
fn some(people: Bounds<People>) -> Bounds<People> {
    people.map(|people| people.max(People(1)))
}
