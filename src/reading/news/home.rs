//! Finds the region that a report is about.

use super::{
    Candidate, Offer, Offers,
    choose::TextFindings,
    draft::Draft,
    places::{Level, Place},
};

impl TextFindings<'_> {
    /// The offers for the region. Chosen if its weight, by how and how often it is named, is twice that of any other.
    pub(super) fn region(&self) -> Offers {
        let mut candidates: Vec<Candidate> = Vec::new();
        let mut weights: Vec<u32> = Vec::new();
        for place in self.places {
            let words = self.roles.sight.tokens.span(place.from, place.to);
            for name in &place.names {
                let offer = Offer::Region(name.clone());
                let known = candidates.iter().position(|known| known.offer == offer);
                let weight = self.weight(place);
                if let Some(known) = known.and_then(|at| weights.get_mut(at)) {
                    *known = known.saturating_add(weight);
                    continue;
                }
                candidates.push(Draft::new(offer, words, 0).candidate);
                weights.push(weight);
            }
        }
        let best = weights.iter().copied().max().unwrap_or(0);
        let near = |weight: &u32| weight.saturating_mul(2) > best;
        let alone = weights.iter().filter(|weight| near(weight)).count() == 1;
        let chosen = weights.iter().position(|weight| *weight == best);
        Offers {
            candidates,
            chosen: chosen.filter(|_| alone),
            partial: None,
        }
    }

    /// The weight of a mention: lower for a province beside its regions, and for a name that may be kabupaten or kota.
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
