//! Drafts of candidates, and the choice among them.

use super::{Candidate, NotChosenReason, Offer, Offers, rounded::mark_rounded};
use crate::domain::BaseKind;

/// A candidate, and how sure it is: the higher `strength`, the surer.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) candidate: Candidate,
    /// 1 if only the sentence suggests it, 2 if words beside it do.
    pub(super) strength: u32,
    /// How much singles it out among others that are as sure.
    pub(super) singled: u32,
    /// The index of its figure.
    pub(super) figure: Option<usize>,
    /// For a base, whom it counts.
    pub(super) kind: Option<BaseKind>,
}

impl Draft {
    pub(super) fn new(offer: Offer, words: (usize, usize), strength: u32) -> Self {
        let candidate = Candidate {
            offer,
            words,
            not_chosen: None,
            of_target: false,
            is_sure: false,
            kind: None,
        };
        Self {
            candidate,
            strength,
            singled: 0,
            figure: None,
            kind: None,
        }
    }

    pub(super) fn not_chosen(mut self, not_chosen: Option<NotChosenReason>) -> Self {
        self.candidate.not_chosen = self.candidate.not_chosen.or(not_chosen);
        self
    }

    /// Whether it may be chosen at all.
    pub(super) fn is_open(&self) -> bool {
        self.candidate.not_chosen.is_none()
    }

    /// Whether words beside it tie it to its fact.
    pub(super) fn is_sure(&self) -> bool {
        self.is_open() && self.strength > 1
    }
}

/// Merges drafts of the same value, and chooses the only one that is sure, or the only one of those that is singled out
/// most. The likeliest come first.
pub(super) fn offers(drafts: Vec<Draft>) -> Offers {
    let mut drafts = once_each(drafts);
    mark_rounded(&mut drafts);
    drafts.sort_by_key(|draft| match draft.candidate.not_chosen {
        None if draft.strength > 1 => 0,
        None => 1,
        Some(NotChosenReason::Rounded) => 2,
        Some(_) => 3,
    });
    let most = drafts
        .iter()
        .filter(|draft| draft.is_sure())
        .map(|draft| draft.singled)
        .max();
    let mut surest = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.is_sure() && Some(draft.singled) == most);
    let first = surest.next().map(|(at, _)| at);
    let chosen = first.filter(|_| surest.next().is_none());
    let finished = drafts.into_iter().map(|draft| Candidate {
        is_sure: draft.is_sure()
            || draft.strength > 1 && draft.candidate.not_chosen == Some(NotChosenReason::Everyone),
        kind: draft.kind,
        ..draft.candidate
    });
    Offers {
        candidates: finished.collect(),
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
        match (known.is_open(), draft.is_open()) {
            (false, true) => *known = draft,
            (true, false) => {}
            _ => {
                known.candidate.of_target |= draft.candidate.of_target;
                known.singled = known.singled.max(draft.singled);
                if draft.strength > known.strength {
                    known.strength = draft.strength;
                    known.figure = draft.figure;
                    known.kind = draft.kind.or(known.kind);
                } else if known.kind.is_none() {
                    known.kind = draft.kind;
                }
            }
        }
    }
    kept
}
