//! The region that a report is of.

use super::{
    Offer, Offers,
    choose::Found,
    draft::{Draft, offers},
    places::{Level, Place},
};

impl Found<'_> {
    /// The region: the one named behind its office, or else the one that is named most surely.
    pub(super) fn region(&self) -> Offers {
        let mut drafts: Vec<Draft> = Vec::new();
        for place in self.places {
            let tokens = &self.roles.sight.tokens.all;
            let last = place.to.checked_sub(1).and_then(|at| tokens.get(at));
            let words = (
                tokens.get(place.from).map_or(0, |token| token.first),
                last.map_or(0, |token| token.last),
            );
            for name in &place.names {
                drafts.push(Draft::new(
                    Offer::Region(name.clone()),
                    words,
                    self.weight(place),
                ));
            }
        }
        let total = |draft: &Draft| -> u32 {
            let same = drafts
                .iter()
                .filter(|other| other.candidate.offer == draft.candidate.offer);
            same.map(|draft| draft.strength).sum()
        };
        let weighed: Vec<Draft> = drafts
            .iter()
            .map(|draft| Draft {
                strength: total(draft),
                ..draft.clone()
            })
            .collect();
        let mut offers = offers(weighed.clone());
        let mut totals: Vec<u32> = offers
            .candidates
            .iter()
            .map(|candidate| {
                weighed
                    .iter()
                    .find(|draft| draft.candidate.offer == candidate.offer)
                    .map_or(0, |draft| draft.strength)
            })
            .collect();
        totals.sort_unstable();
        let (first, second) = (totals.pop().unwrap_or(0), totals.pop().unwrap_or(0));
        if first < second.saturating_mul(2) || first == 0 {
            offers.chosen = None;
        }
        if first == 1 && second == 0 {
            offers.chosen = Some(0);
        }
        offers
    }

    /// A province counts less beside its regions, and a name of two types less than one told apart.
    fn weight(&self, place: &Place) -> u32 {
        let has_smaller = self
            .places
            .iter()
            .any(|place| matches!(place.level, Level::Kabupaten | Level::Kota) && place.weight > 2);
        match place.level {
            Level::Country => 1,
            Level::Province if has_smaller && place.weight < 6 => 1,
            Level::Province => place.weight,
            _ if place.names.len() > 1 => 1,
            _ => place.weight,
        }
    }
}
