//! Drafts of candidates, and the choice among them.

use super::{Candidate, NotChosenReason, Offer, Offers};

/// A candidate, and how sure it is: the higher `strength`, the surer.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) candidate: Candidate,
    pub(super) strength: u32,
}

impl Draft {
    pub(super) fn new(offer: Offer, words: (usize, usize), strength: u32) -> Self {
        let candidate = Candidate {
            offer,
            words,
            not_chosen: None,
            of_target: false,
        };
        Self {
            candidate,
            strength,
        }
    }

    pub(super) fn of_target(mut self, of_target: bool) -> Self {
        self.candidate.of_target = of_target;
        self
    }

    pub(super) fn not_chosen(mut self, not_chosen: Option<NotChosenReason>) -> Self {
        self.candidate.not_chosen = self.candidate.not_chosen.or(not_chosen);
        self
    }
}

/// Merges drafts of the same value, and chooses the surest one if it is unique and its strength is above 1.
pub(super) fn offers(drafts: Vec<Draft>) -> Offers {
    let mut drafts = once_each(drafts);
    mark_rounded(&mut drafts);
    let strongest = drafts
        .iter()
        .filter(|draft| draft.candidate.not_chosen.is_none())
        .map(|draft| draft.strength)
        .max();
    let mut surest = drafts.iter().enumerate().filter(|(_, draft)| {
        draft.candidate.not_chosen.is_none()
            && Some(draft.strength) == strongest
            && draft.strength > 1
    });
    let first = surest.next().map(|(at, _)| at);
    let chosen = first.filter(|_| surest.next().is_none());
    Offers {
        candidates: drafts.into_iter().map(|draft| draft.candidate).collect(),
        chosen,
        partial: None,
    }
}

/// Merges drafts of the same value: keeps the first words and the highest strength. One that is not set apart is
/// preferred.
fn once_each(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        let same = kept
            .iter_mut()
            .find(|known| known.candidate.offer == draft.candidate.offer);
        let Some(known) = same else {
            kept.push(draft);
            continue;
        };
        let is_not_chosen = |draft: &Draft| draft.candidate.not_chosen.is_some();
        match (is_not_chosen(known), is_not_chosen(&draft)) {
            (true, false) => *known = draft,
            (false, true) => {}
            _ => known.strength = known.strength.max(draft.strength),
        }
    }
    kept
}

/// Sets the rounder of two forms apart: "2.000 lebih" beside "2.483", "3,8 persen" beside "3,83".
fn mark_rounded(drafts: &mut [Draft]) {
    let offers: Vec<Offer> = drafts
        .iter()
        .filter(|draft| draft.candidate.not_chosen.is_none())
        .map(|draft| draft.candidate.offer.clone())
        .collect();
    for draft in drafts {
        let is_rounder = offers
            .iter()
            .any(|finer| is_rounded(&draft.candidate.offer, finer));
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
