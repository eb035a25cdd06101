//! Chooses the base if a text gives several, and tells whom it counts (wajib KTP, recorded, everyone).

use super::{
    Fact, NotChosenReason, Offer, Offers, TextReading,
    choose::{Drafts, TextFindings},
    draft::{Draft, offers},
};
use crate::domain::BaseKind;

impl TextFindings<'_> {
    /// Singles out one of several bases: the kind that the shares are said to be of. All residents are the base only
    /// where no narrower one is named, and never of recording.
    pub(super) fn decide_base(&self, drafts: &mut Drafts, ikd: bool) {
        let named = self.named_kind();
        let bases = drafts.of(Fact::Base);
        let has_narrow = bases.iter().any(|draft| {
            draft.is_sure() && draft.kind.is_some_and(|kind| kind != BaseKind::Population)
        });
        let fits_everyone = bases
            .iter()
            .any(|draft| draft.kind == Some(BaseKind::Population) && draft.singled > 1);
        for draft in drafts.of_mut(Fact::Base) {
            if draft.kind == Some(BaseKind::Population) && (!ikd || has_narrow && !fits_everyone) {
                draft.candidate.not_chosen = draft
                    .candidate
                    .not_chosen
                    .or(Some(NotChosenReason::Everyone));
            }
            if draft.kind.is_some() && draft.kind == named {
                draft.singled = draft.singled.saturating_add(2);
            }
        }
    }

    /// The kind of people that the shares are said to be of; `None` if they differ.
    fn named_kind(&self) -> Option<BaseKind> {
        let shares = self.roles.iter().flatten().filter(|role| {
            matches!(role.fact, Fact::QuotedShare | Fact::Share)
                && role.not_chosen.is_none()
                && !role.recording
        });
        let mut kinds = shares.filter_map(|role| role.kind);
        let first = kinds.next()?;
        kinds.all(|kind| kind == first).then_some(first)
    }

    /// The kind of the base: that of the chosen base, or of the shares if no base is given.
    pub(super) fn kind(&self, reading: &TextReading, drafts: &Drafts) -> Offers {
        let chosen = reading.chosen(Fact::Base);
        let mut found = Vec::new();
        for base in drafts.of(Fact::Base) {
            let Some(kind) = base.kind else { continue };
            let is_it = chosen.is_some_and(|chosen| {
                chosen.offer == base.candidate.offer && chosen.kind == Some(kind)
            });
            let not_chosen = base
                .candidate
                .not_chosen
                .or((!is_it).then_some(NotChosenReason::Unsure));
            let strength = if is_it { 3 } else { 1 };
            let draft = Draft::new(Offer::Kind(kind), base.candidate.words, strength);
            found.push(draft.not_chosen(not_chosen));
        }
        let has_base = drafts
            .of(Fact::Base)
            .iter()
            .any(|draft| draft.is_open() && draft.kind.is_some());
        let is_agreed = self.named_kind().is_some();
        for (at, role) in self.roles.iter().enumerate() {
            let shares = role.as_ref().filter(|role| {
                matches!(role.fact, Fact::QuotedShare | Fact::Share) && !role.recording
            });
            let Some((role, kind)) = shares.and_then(|role| Some((role, role.kind?))) else {
                continue;
            };
            let (from, to) = self.seen.right(at);
            let words = self
                .seen
                .sight
                .tokens
                .span(from, to.min(from.saturating_add(9)));
            let differs = chosen
                .and_then(|base| base.kind)
                .is_some_and(|known| known != kind);
            let unsure = has_base || differs;
            let not_chosen = role
                .not_chosen
                .or(unsure.then_some(NotChosenReason::Unsure));
            found.push(
                Draft::new(
                    Offer::Kind(kind),
                    words,
                    if is_agreed { role.strength } else { 1 },
                )
                .not_chosen(not_chosen),
            );
        }
        offers(found)
    }
}
