//! Sets rounder forms of a figure apart: "2.000 lebih" beside "2.483".

use super::{NotChosenReason, Offer, draft::Draft};
use crate::domain::BaseKind;

/// Sets the rounder of two forms apart: "2.000 lebih" beside "2.483", "3,8 persen" beside "3,83".
pub(super) fn mark_rounded(drafts: &mut [Draft]) {
    let open = drafts.iter().filter(|draft| draft.is_open());
    let offers: Vec<(Offer, Option<BaseKind>)> = open
        .map(|draft| (draft.candidate.offer.clone(), draft.kind))
        .collect();
    for draft in drafts {
        let is_rounder = offers
            .iter()
            .any(|(finer, kind)| draft.kind == *kind && is_rounded(&draft.candidate.offer, finer));
        if is_rounder && draft.candidate.not_chosen.is_none() {
            draft.candidate.not_chosen = Some(NotChosenReason::Rounded);
        }
    }
}

/// Whether `coarse` is a rounder form of `fine`.
fn is_rounded(coarse: &Offer, fine: &Offer) -> bool {
    match (coarse, fine) {
        (Offer::People(coarse), Offer::People(fine))
            if coarse.about && coarse.bounds == fine.bounds =>
        {
            !fine.about
        }
        (Offer::Share(coarse), Offer::Share(fine))
            if coarse.about && coarse.least == fine.least =>
        {
            !fine.about
        }
        (Offer::People(coarse), Offer::People(fine)) if coarse != fine => {
            let exact = fine.bounds.is_exact() && !fine.about;
            let (least, most) = (coarse.bounds.least.count(), coarse.bounds.most.count());
            let value = fine.bounds.least.count();
            let unit = unit_of(least);
            let near = least.abs_diff(value).saturating_mul(2) <= unit
                || value.checked_sub(least).is_some_and(|past| past < unit);
            let inside = !coarse.bounds.is_exact() && least <= value && value <= most;
            exact
                && (inside
                    || coarse.bounds.is_exact() && unit_of(value) < unit && unit >= 1_000 && near)
        }
        (Offer::Share(coarse), Offer::Share(fine)) if coarse.least == coarse.most => {
            let unit = 10_u32.pow(6_u32.saturating_sub(coarse.least.decimals));
            let (one, other) = (
                coarse.least.share.millionths(),
                fine.least.share.millionths(),
            );
            coarse.least.decimals < fine.least.decimals
                && other > 0
                && (one.abs_diff(other).saturating_mul(2) <= unit
                    || other.checked_sub(one).is_some_and(|past| past < unit))
        }
        _ => false,
    }
}

/// The place value of the last non-zero digit: 1,000 for 15,000.
fn unit_of(value: u64) -> u64 {
    let mut unit = 1_u64;
    while value > 0 && value.checked_rem(unit.saturating_mul(10)) == Some(0) {
        unit = unit.saturating_mul(10);
    }
    unit
}
