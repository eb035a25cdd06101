//! The likeliest repair of a figure that does not fit, in people: the count that a quoted share implies, the base that a target
//! implies.

use super::terms::ClaimWords;
use crate::domain::{BaseKind, Bounds, Check, Checked, Fraction, People, Trial};

/// How many of 100 residents must hold a KTP, at least and at most.
const WAJIB_OF_RESIDENTS: Bounds<u64> = Bounds {
    least: 64_000_000,
    most: 79_000_000,
};

impl ClaimWords<'_> {
    /// The number of people that the quoted share is of the denominator of a trial.
    pub(in crate::words) fn repair(&self, check: &Check, trial: &Trial) -> String {
        let Checked::QuotedShare(_, share) = check.checked else {
            return String::new();
        };
        let Bounds { least, most } = share.allows();
        self.amount(Bounds {
            least: Fraction::whole(trial.whole.least.share(least).nearest(1)),
            most: Fraction::whole(trial.whole.most.share(most).nearest(1)),
        })
    }

    /// The whole of which the activations are the quoted share, rounded to its last decimal: "789.091 sampai 840.000".
    pub(in crate::words) fn implied_whole(&self, check: &Check) -> Option<String> {
        let Checked::QuotedShare(_, share) = check.checked else {
            return None;
        };
        let done = self.claim.done?.allows();
        let half = 10_u64.pow(6_u32.saturating_sub(share.first.decimals)) / 2;
        let allowed = share.allows();
        let (least, most) = (
            allowed.least.checked_sub(half)?,
            allowed.most.saturating_add(half),
        );
        let whole = |people: People, share: u64| {
            let whole = Fraction::whole(share).percentage_of(people)?;
            Some(Fraction::whole(whole.nearest(1)))
        };
        let range = Bounds {
            least: whole(done.least, most)?,
            most: whole(done.most, least.max(1))?,
        };
        Some(self.amount(range))
    }

    /// The base of which the target count is the target share, if it can be the number of wajib KTP among the residents.
    pub(in crate::words) fn implied_base(&self) -> Option<Bounds<Fraction>> {
        let (target, share) = (self.claim.target?.allows(), self.claim.share?.exact()?);
        let of = |people: People| {
            let millionths = u64::from(share.share.millionths());
            let whole = Fraction::whole(millionths).percentage_of(people)?;
            Some(Fraction::whole(whole.nearest(1)))
        };
        let base = Bounds {
            least: of(target.least)?,
            most: of(target.most)?,
        };
        let residents = self.residents_named()?;
        let is_plausible = |base: Fraction| {
            let share = residents.percentage_of(People::new(base.nearest(1)));
            share.is_some_and(|share| {
                share.reaches(WAJIB_OF_RESIDENTS.least) && !share.reaches(WAJIB_OF_RESIDENTS.most)
            })
        };
        (is_plausible(base.least) && is_plausible(base.most)).then_some(base)
    }

    /// How large a base is among the residents: "70,6 persen".
    pub(in crate::words) fn share_of_residents(&self, base: Bounds<Fraction>) -> Option<String> {
        let share = self
            .residents_named()?
            .percentage_of(People::new(base.least.nearest(1)))?;
        let number = self.share_number(share.nearest(100_000));
        Some([&number, " ", self.percent()].concat())
    }

    /// Whether a count can be the number of wajib KTP: always, unless the text names the residents and it cannot.
    pub(in crate::words) fn may_be_wajib(&self, people: People) -> bool {
        self.residents_named().is_none_or(|residents| {
            let share = residents.percentage_of(people);
            share.is_some_and(|share| {
                share.reaches(WAJIB_OF_RESIDENTS.least) && !share.reaches(WAJIB_OF_RESIDENTS.most)
            })
        })
    }

    /// The residents that the text names, as one number.
    fn residents_named(&self) -> Option<Fraction> {
        let named = self.claim.population.or_else(|| {
            let is_everyone = self.claim.base_kind == Some(BaseKind::Population);
            self.claim.base.filter(|_| is_everyone)
        })?;
        let people = named.bounds.least;
        (people > People::NONE).then(|| Fraction::people(people))
    }
}
