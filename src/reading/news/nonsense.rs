//! Refuses choices that cannot all be true: more done than there are people, a base of 490 for a city.

use super::{Fact, Offer, TextReading, agree::is_share, choose::Drafts, figures_seen::Seen};
use crate::domain::{Bounds, People, Quantity};

/// The fewest people of a regency, of a province, and of the country that a base can count; and the most of a regency.
const FEWEST: [(&str, u64); 2] = [("Provinsi ", 100_000), ("Indonesia", 50_000_000)];
const FEWEST_OF_REGENCY: u64 = 5_000;
/// The fewest activations that a report is about.
const FEWEST_DONE: u64 = 50;
const MOST_OF_REGENCY: u64 = 6_500_000;

impl TextReading {
    /// Opens what the other choices contradict.
    pub(super) fn refuse_nonsense(
        &mut self,
        drafts: &Drafts,
        seen: &Seen<'_>,
        (home, ikd): (Option<&str>, bool),
    ) {
        // Whole regions were recorded years ago; whom a text counts by the dozen are others.
        let fewest = if ikd { FEWEST_DONE } else { FEWEST_OF_REGENCY };
        if self
            .people(Fact::Done)
            .is_some_and(|done| done.bounds.most.count() < fewest)
        {
            self.open(Fact::Done);
        }
        self.refuse_strange_shares(ikd);
        if !ikd && self.is_far_below(Fact::Done, Fact::Base) {
            self.open(Fact::Done);
        }
        if self
            .people(Fact::Base)
            .is_some_and(|base| !is_plausible(base, home))
        {
            self.open(Fact::Base);
        }
        if self.is_above(Fact::Done, Fact::Base) && !self.quotes_above_all() {
            self.open(Fact::Done);
            self.open(Fact::Base);
        }
        if self.is_above(Fact::Target, Fact::Base) {
            self.open(Fact::Target);
            self.open(Fact::Base);
        }
        let beside = |one: Fact, other: Fact| self.stand_together(drafts, seen, (one, other));
        let apart_target = !beside(Fact::Share, Fact::Target);
        let apart_base = !beside(Fact::QuotedShare, Fact::Base) && !beside(Fact::Done, Fact::Base);
        if apart_target && self.contradicts(Fact::Share, Fact::Target, Fact::Base) {
            self.open(Fact::Share);
        }
        let of_target = self
            .chosen(Fact::QuotedShare)
            .is_some_and(|quoted| quoted.of_target);
        if apart_base
            && !of_target
            && self.contradicts(Fact::QuotedShare, Fact::Done, Fact::Base)
            && self.fits_nothing()
        {
            self.open(Fact::Base);
        }
    }

    /// Opens shares that no such report names: a target of IKD above 75 per cent, recording below 30.
    fn refuse_strange_shares(&mut self, ikd: bool) {
        let share = |fact: Fact| match self.chosen(fact)?.offer {
            Offer::Share(share) => Some(share.most.share.millionths()),
            _ => None,
        };
        let (aim, quoted) = (share(Fact::Share), share(Fact::QuotedShare));
        if aim.is_some_and(|aim| {
            if ikd {
                aim > 75_000_000
            } else {
                aim < 30_000_000
            }
        }) {
            self.open(Fact::Share);
        }
        if quoted.is_some_and(|quoted| !ikd && quoted < 30_000_000) {
            self.open(Fact::QuotedShare);
        }
    }

    /// Whether a count is less than a third of another.
    fn is_far_below(&self, part: Fact, whole: Fact) -> bool {
        let pair = self.people(part).zip(self.people(whole));
        pair.is_some_and(|(part, whole)| {
            part.allows().most.count().saturating_mul(3) < whole.allows().least.count()
        })
    }

    /// Leaves a fact without a choice.
    pub(super) fn open(&mut self, fact: Fact) {
        let mut offers = self.of(fact).clone();
        offers.chosen = None;
        self.set(fact, offers);
    }

    fn people(&self, fact: Fact) -> Option<Quantity> {
        match self.chosen(fact)?.offer {
            Offer::People(quantity) => Some(quantity),
            _ => None,
        }
    }

    fn is_above(&self, part: Fact, whole: Fact) -> bool {
        let pair = self.people(part).zip(self.people(whole));
        pair.is_some_and(|(part, whole)| part.allows().least > whole.allows().most)
    }

    /// Whether the text itself quotes more than 100 per cent.
    fn quotes_above_all(&self) -> bool {
        self.chosen(Fact::QuotedShare)
            .is_some_and(|quoted| match quoted.offer {
                Offer::Share(share) => share.most.share.millionths() >= 100_000_000,
                _ => false,
            })
    }

    /// Whether a chosen share, count and whole are all there and do not fit, not even nearly.
    fn contradicts(&self, share: Fact, part: Fact, whole: Fact) -> bool {
        let (Some(part), Some(whole), Some(quoted)) =
            (self.people(part), self.people(whole), self.chosen(share))
        else {
            return false;
        };
        let Offer::Share(share) = quoted.offer else {
            return false;
        };
        !is_share(share, part, whole) && !is_share(share, wider(part), whole)
    }

    /// Whether the quoted share is not that of the target either.
    fn fits_nothing(&self) -> bool {
        self.people(Fact::Target).is_none()
            || self.contradicts(Fact::QuotedShare, Fact::Done, Fact::Target)
    }

    /// Whether the chosen figures of two facts stand in one sentence.
    fn stand_together(&self, drafts: &Drafts, seen: &Seen<'_>, (one, other): (Fact, Fact)) -> bool {
        let figures = |fact: Fact| {
            let chosen = self.chosen(fact).map(|candidate| candidate.offer.clone());
            let of_it = drafts.of(fact).iter();
            let of_it = of_it.filter(move |draft| Some(&draft.candidate.offer) == chosen.as_ref());
            of_it.filter_map(|draft| draft.figure).collect::<Vec<_>>()
        };
        let (ones, others) = (figures(one), figures(other));
        ones.iter()
            .any(|&one| others.iter().any(|&other| seen.same_sentence(one, other)))
    }
}

/// The count widened by a tenth, which is more than rounding and a frozen base make.
fn wider(count: Quantity) -> Quantity {
    let Bounds { least, most } = count.bounds;
    let tenth = |people: People| people.count().checked_div(10).unwrap_or_default();
    Quantity {
        bounds: Bounds {
            least: People::new(least.count().saturating_sub(tenth(least))),
            most: People::new(most.count().saturating_add(tenth(most))),
        },
        ..count
    }
}

fn is_plausible(base: Quantity, home: Option<&str>) -> bool {
    let home = home.unwrap_or_default();
    let wide = FEWEST.iter().find(|(name, _)| home.starts_with(name));
    let is_regency = wide.is_none() && !home.is_empty();
    let fewest = wide.map_or(FEWEST_OF_REGENCY, |(_, fewest)| *fewest);
    let Bounds { least, most } = base.bounds;
    most.count() >= fewest && !(is_regency && least.count() > MOST_OF_REGENCY)
}
