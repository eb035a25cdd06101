//! Chooses the base if a text gives several, and finds whom it counts (wajib KTP, recorded, everyone).

use super::{
    Fact, NotChosenReason, Offer, Offers, TextReading,
    choose::TextFindings,
    draft::{Draft, offers},
    text_figure::Value,
};
use crate::domain::{BaseKind, Quantity, QuotedShare};

impl TextFindings<'_> {
    /// Chooses among several bases: the kind that the shares are said to be of, as long as the figures agree with it.
    pub(super) fn decide_base(&self, reading: &mut TextReading) {
        let mut base = reading.of(Fact::Base).clone();
        let kinds: Vec<(usize, BaseKind)> = self.base_kinds(&base);
        let several = base
            .candidates
            .iter()
            .filter(|candidate| candidate.not_chosen.is_none())
            .count()
            > 1;
        if !several {
            return;
        }
        base.chosen = None;
        let named = self.named_kind();
        let by_words = places(&kinds, &|_, kind| Some(kind) == named);
        let fitting = places(&kinds, &|at, _| Self::reproduces(reading, &base, at));
        let narrow = places(&kinds, &|_, kind| kind != BaseKind::Population);
        base.chosen = match (by_words.as_slice(), fitting.as_slice()) {
            ([one], fitting) if fitting.is_empty() || fitting.contains(one) => Some(*one),
            ([], [one]) => Some(*one),
            // Beside a count of all residents, the narrower base is the one of the target.
            ([], []) if named.is_none() && narrow.len() == 1 => narrow.first().copied(),
            _ => None,
        };
        reading.set(Fact::Base, base);
    }

    /// The indices and kinds of the candidates that are not set apart.
    fn base_kinds(&self, base: &Offers) -> Vec<(usize, BaseKind)> {
        let each = base.candidates.iter().enumerate();
        let open = each.filter(|(_, candidate)| candidate.not_chosen.is_none());
        open.filter_map(|(at, candidate)| Some((at, self.kind_of(&candidate.offer)?)))
            .collect()
    }

    /// The kind of people that a base counts; `None` if its mentions differ.
    fn kind_of(&self, offer: &Offer) -> Option<BaseKind> {
        let figures = self.roles.figures.iter().zip(&self.all);
        let mut kinds = figures.filter_map(|(figure, role)| {
            let Value::People(quantity) = figure.value else {
                return None;
            };
            let role = role.as_ref().filter(|role| role.fact == Fact::Base)?;
            (Offer::People(quantity) == *offer).then_some(role.kind)?
        });
        let first = kinds.next()?;
        kinds.all(|kind| kind == first).then_some(first)
    }

    /// The kind of people that the shares are said to be of; `None` if they differ.
    fn named_kind(&self) -> Option<BaseKind> {
        let shares = self.all.iter().flatten().filter(|role| {
            matches!(role.fact, Fact::QuotedShare | Fact::Share)
                && role.not_chosen.is_none()
                && !role.recording
        });
        let mut kinds = shares.filter_map(|role| role.kind);
        let first = kinds.next()?;
        kinds.all(|kind| kind == first).then_some(first)
    }

    /// Whether the activations divided by this base give the quoted share, rounded or truncated.
    fn reproduces(reading: &TextReading, base: &Offers, at: usize) -> bool {
        let base = base.candidates.get(at).map(|candidate| &candidate.offer);
        let done = reading.chosen(Fact::Done).map(|candidate| &candidate.offer);
        let (Some(Offer::People(base)), Some(Offer::People(done))) = (base, done) else {
            return false;
        };
        let quoted = &reading.of(Fact::QuotedShare).candidates;
        quoted.iter().any(|candidate| match &candidate.offer {
            Offer::Share(share) => fits(share.least, *base, *done),
            _ => false,
        })
    }

    /// The kind of the base: that of the chosen base, or of the shares if no base is given.
    pub(super) fn kind(&self, reading: &TextReading) -> Offers {
        let mut drafts = Vec::new();
        let base = reading.of(Fact::Base);
        let chosen = reading.chosen(Fact::Base);
        for candidate in &base.candidates {
            let Some(kind) = self.kind_of(&candidate.offer) else {
                continue;
            };
            let other = chosen.is_some_and(|chosen| chosen.offer != candidate.offer);
            let not_chosen = candidate
                .not_chosen
                .or(other.then_some(NotChosenReason::Unsure));
            drafts.push(Draft::new(Offer::Kind(kind), candidate.words, 3).not_chosen(not_chosen));
        }
        let figures = self.roles.figures.iter().zip(&self.all).enumerate();
        for (at, (_, role)) in figures {
            let Some(role) = role.as_ref().filter(|role| {
                matches!(role.fact, Fact::QuotedShare | Fact::Share) && !role.recording
            }) else {
                continue;
            };
            let (from, to) = self.roles.right(at);
            let tokens = self.roles.sight.tokens;
            let words = tokens.span(from, to.min(from.saturating_add(9)));
            let not_chosen = role.not_chosen.or(chosen.map(|_| NotChosenReason::Unsure));
            drafts.extend(
                role.kind
                    .map(|kind| Draft::new(Offer::Kind(kind), words, 2).not_chosen(not_chosen)),
            );
        }
        offers(drafts)
    }
}

/// The indices of the bases that satisfy a condition.
fn places(kinds: &[(usize, BaseKind)], fits: &dyn Fn(usize, BaseKind) -> bool) -> Vec<usize> {
    let mut places = Vec::new();
    for &(at, kind) in kinds {
        if fits(at, kind) {
            places.push(at);
        }
    }
    places
}

/// Whether some number of people within `done` is that share of some base, rounded or truncated.
fn fits(share: QuotedShare, base: Quantity, done: Quantity) -> bool {
    let people = share.people_of(base.bounds);
    people.least <= done.bounds.most && done.bounds.least <= people.most
}
