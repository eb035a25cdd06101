//! Links between neighbouring figures: the same number as count and share, a part and its whole.

use super::figures_seen::Seen;

/// The links of each figure, by its index.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    /// The figure that states the same number in the other form.
    partners: Vec<Option<usize>>,
    /// The whole that a figure is a part of.
    wholes: Vec<Option<usize>>,
    /// The part of a whole.
    parts: Vec<Option<usize>>,
    /// For a share behind "N dari M": the part N.
    shares: Vec<Option<usize>>,
}

impl Links {
    /// Finds the links from left to right.
    pub(super) fn of(seen: &Seen<'_>) -> Self {
        let none = || vec![None; seen.figures.len()];
        let mut links = Self {
            partners: none(),
            wholes: none(),
            parts: none(),
            shares: none(),
        };
        for at in 0..seen.figures.len() {
            links.link_partner(seen, at);
            let last = links
                .partner(at)
                .filter(|&partner| partner > at)
                .unwrap_or(at);
            if let Some(whole) = seen.whole_behind(at, last) {
                set(&mut links.wholes, at, whole);
                set(&mut links.parts, whole, at);
                links.link_behind_whole(seen, at, whole);
            }
        }
        links
    }

    /// Links a figure with the next one that states the same number: "314 orang atau 0,53 persen".
    fn link_partner(&mut self, seen: &Seen<'_>, at: usize) {
        let next = at.saturating_add(1);
        let is_free = self.partner(at).is_none() && self.share_of_part(next).is_none();
        if is_free && self.part(at).is_none() && seen.joined(at, next) {
            set(&mut self.partners, at, next);
            set(&mut self.partners, next, at);
        }
    }

    /// In "N dari M atau P persen" the share is N's, and in "P persen dari M atau N" the count is P's.
    fn link_behind_whole(&mut self, seen: &Seen<'_>, part: usize, whole: usize) {
        let behind = whole.saturating_add(1);
        let differs = seen.is_count(part) != seen.is_count(behind);
        if !differs || seen.figure(behind).is_none() || !seen.same_number(whole, behind) {
            return;
        }
        if self.partner(part).is_none() {
            set(&mut self.partners, part, behind);
            set(&mut self.partners, behind, part);
        }
        set(&mut self.shares, behind, part);
    }

    pub(super) fn partner(&self, at: usize) -> Option<usize> {
        self.partners.get(at).copied().flatten()
    }

    pub(super) fn whole(&self, at: usize) -> Option<usize> {
        self.wholes.get(at).copied().flatten()
    }

    pub(super) fn part(&self, at: usize) -> Option<usize> {
        self.parts.get(at).copied().flatten()
    }

    /// The part that a figure behind a whole belongs to.
    pub(super) fn share_of_part(&self, at: usize) -> Option<usize> {
        self.shares.get(at).copied().flatten()
    }
}

fn set(links: &mut [Option<usize>], at: usize, value: usize) {
    if let Some(place) = links.get_mut(at) {
        *place = Some(value);
    }
}
