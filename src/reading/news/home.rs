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
        for place in self.seen.places {
            let words = self.seen.sight.tokens.span(place.from, place.to);
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
        let mut order: Vec<usize> = (0..weights.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(weights.get(at).copied()));
        let candidates: Vec<Candidate> = order
            .iter()
            .filter_map(|&at| candidates.get(at).cloned())
            .collect();
        let chosen = Some(0).filter(|_| best > 0 && !candidates.is_empty());
        Offers {
            candidates,
            chosen: chosen.filter(|_| alone),
            partial: None,
        }
    }

    /// The weight of a mention: higher for the first one with its type; lower for a province beside its regions, and for a
    /// name that may be kabupaten or kota.
    fn weight(&self, place: &Place) -> u32 {
        let mut typed = self.seen.places.iter().filter(|place| place.weight > 2);
        let is_first = typed.next().is_some_and(|first| first.from == place.from);
        let is_wide = place.level == Level::Province && !self.lists_regions();
        let first = match (is_first, is_wide) {
            (false, _) => 0_u32,
            (true, true) => 2,
            (true, false) => 3,
        };
        let has_smaller =
            self.seen.places.iter().any(|place| {
                matches!(place.level, Level::Kabupaten | Level::Kota) && place.weight > 2
            });
        let very_first = self
            .seen
            .places
            .first()
            .is_some_and(|first| first.from == place.from);
        let first = first.saturating_add(u32::from(very_first));
        if place.level == Level::Province && place.weight == 1 && self.is_mere_address(place) {
            return 0;
        }
        match place.level {
            Level::Country => 1_u32.saturating_add(u32::from(very_first)),
            Level::Province
                if has_smaller && place.weight < 6 && !(is_first && self.lists_regions()) =>
            {
                1
            }
            _ if place.names.len() > 1 => 1,
            _ => place.weight.saturating_add(first),
        }
    }

    /// Whether Jakarta is only where a text was written or something was said: "Jakarta -", "di Jakarta, Rabu".
    fn is_mere_address(&self, place: &Place) -> bool {
        let sight = self.seen.sight;
        let is_jakarta = sight.is(place.from, "jakarta");
        let said_at = place
            .from
            .checked_sub(1)
            .is_some_and(|before| sight.is(before, "di"))
            && sight.is(place.to, ", (");
        is_jakarta && (said_at || self.seen.is_dateline(place))
    }

    /// The region named most, even if others come near: figures of others are not the report's own.
    pub(super) fn likeliest_region(region: &Offers) -> Option<String> {
        let chosen = region
            .chosen
            .or(Some(0).filter(|_| region.partial.is_none()))?;
        match &region.candidates.get(chosen)?.offer {
            Offer::Region(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// Whether a text names several regions with their types, as a report on a province does.
    fn lists_regions(&self) -> bool {
        let mut named: Vec<&str> = Vec::new();
        for place in self.seen.places {
            let is_smaller =
                matches!(place.level, Level::Kabupaten | Level::Kota) && place.weight > 2;
            if let Some(name) = place
                .names
                .first()
                .filter(|name| is_smaller && !named.contains(&name.as_str()))
            {
                named.push(name);
            }
        }
        named.len() > 1
    }
}
