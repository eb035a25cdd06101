//! Offers what follows from the figures of a text: the number reached, where only the base and those missing are named.

use super::{Candidate, Fact, NotChosenReason, Offer, TextReading};
use crate::domain::{People, Quantity};

impl TextReading {
    /// Offers the base less those who have not, if no other number is offered as reached. It is never chosen.
    pub(super) fn derive_done(&mut self) {
        if !self.of(Fact::Done).candidates.is_empty() {
            return;
        }
        let Some((missing, words)) = self.missing() else {
            return;
        };
        let base = self.chosen(Fact::Base).and_then(|base| exact(&base.offer));
        let Some(done) = base.and_then(|base| base.checked_sub(missing)) else {
            return;
        };
        let mut offers = self.of(Fact::Done).clone();
        offers.candidates.push(Candidate {
            offer: Offer::People(Quantity::exactly(People::new(done))),
            words,
            not_chosen: Some(NotChosenReason::Computed),
            of_target: false,
            is_sure: false,
            kind: None,
        });
        self.set(Fact::Done, offers);
    }

    /// The only number of people who have not, with its words.
    fn missing(&self) -> Option<(u64, (usize, usize))> {
        let candidates = self.of(Fact::Shortfall).candidates.iter();
        let mut missing = candidates.filter(|candidate| {
            matches!(
                candidate.not_chosen,
                None | Some(NotChosenReason::NotActivated)
            )
        });
        let first = missing.next()?;
        let number = exact(&first.offer)?;
        missing.next().is_none().then_some((number, first.words))
    }
}

fn exact(offer: &Offer) -> Option<u64> {
    match offer {
        Offer::People(quantity) if quantity.bounds.is_exact() && !quantity.about => {
            Some(quantity.bounds.least.count())
        }
        _ => None,
    }
}
