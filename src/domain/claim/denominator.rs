//! Denominators: the wholes that a published share can be a share of, named in the text or implied by it (decision
//! 0018).

use super::{Claim, Fraction};
use crate::domain::{BaseKind, Bounds, People, Quantity};

/// The whole that a figure is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denominator {
    /// The stated base.
    Base,
    /// The stated target count.
    Target,
    /// The target share of the stated base.
    BaseTimesShare,
    /// The stated number of residents.
    Population,
    /// The number of residents that the base implies, if the text states none.
    ImpliedPopulation,
    /// Another stated base, by its index.
    OtherBase(usize),
    /// The target share of the target count: fits where a text took the base for the target.
    TargetTimesShare,
}

/// The number of wajib KTP per 100 residents.
const BASE_IN_POPULATION: Bounds<u64> = Bounds {
    least: 64,
    most: 79,
};

impl Claim {
    /// The possible denominators of a quoted share, in the order in which they are tried.
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

    /// The bases that the target share can refer to, in the order in which they are tried.
    pub(super) fn bases(&self) -> Vec<(Denominator, Bounds<Fraction>)> {
        let mut bases = Vec::new();
        push(&mut bases, Denominator::Base, people_of(self.base));
        self.push_bases_beside(&mut bases);
        bases
    }

    /// The target share of `whole`; `None` if either is unknown.
    pub(super) fn share_of(&self, whole: Option<Bounds<Fraction>>) -> Option<Bounds<Fraction>> {
        let Bounds { least, most } = self.share?.allows();
        let whole = whole?;
        Some(Bounds {
            least: whole.least.share(least.max(1)),
            most: whole.most.share(most.max(1)),
        })
    }

    /// Adds the residents and the other bases.
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

    /// The number of residents implied by a base of wajib KTP or of recorded residents.
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

/// The count as a fraction, at least 1: a share of zero people is undefined.
fn people_of(quantity: Option<Quantity>) -> Option<Bounds<Fraction>> {
    let Bounds { least, most } = quantity?.allows();
    Some(Bounds {
        least: Fraction::people(least.max(People::new(1))),
        most: Fraction::people(most.max(People::new(1))),
    })
}
