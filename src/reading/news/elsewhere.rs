//! Finds figures of other regions than the one that the text is about.

use super::{
    figures_seen::Seen,
    places::{Level, Place},
};

impl Seen<'_> {
    /// Whether a token is part of a region's name.
    pub(super) fn is_named_region(&self, at: usize) -> bool {
        let next = self.places.partition_point(|place| place.from <= at);
        let place = next.checked_sub(1).and_then(|at| self.places.get(at));
        place.is_some_and(|place| at < place.to)
    }

    /// Whether the region named nearest to a figure, within its clause, is another one. A target of the province or the
    /// country is one of its regions too.
    pub(super) fn is_elsewhere(&self, at: usize, home: &str, is_target: bool) -> bool {
        let nearest = self.place_of(at);
        let is_wider = |place: &Place| matches!(place.level, Level::Province | Level::Country);
        nearest.is_some_and(|place| !(is_named(place, home) || is_target && is_wider(place)))
    }

    /// The region that a figure's clause names nearest to it.
    pub(super) fn place_of(&self, at: usize) -> Option<&Place> {
        let (left, right) = (self.left(at), self.right(at));
        let (first, last) = self.clause(at);
        let behind = (
            right.0,
            right
                .1
                .min(last)
                .min(right.0.saturating_add(9))
                .max(right.0),
        );
        let nearest = self.nearest_place(left, behind);
        nearest.or_else(|| self.nearest_place((first, left.0.max(first)), (0, 0)))
    }

    /// The place nearest to a figure: the last one before it or the first one behind it.
    fn nearest_place(&self, left: (usize, usize), right: (usize, usize)) -> Option<&Place> {
        let within = |&(from, to): &(usize, usize)| {
            let first = self.places.partition_point(|place| place.from < from);
            let last = self.places.partition_point(|place| place.from < to);
            self.places.get(first..last.max(first)).unwrap_or_default()
        };
        let before = within(&left)
            .iter()
            .rev()
            .find(|place| !self.is_apposition(place));
        let behind = within(&right)
            .iter()
            .find(|place| !self.is_apposition(place));
        match (before, behind) {
            (Some(before), Some(behind)) => {
                let (gap, other) = (
                    left.1.saturating_sub(before.to),
                    behind.from.saturating_sub(right.0),
                );
                Some(if other < gap { behind } else { before })
            }
            (before, behind) => before.or(behind),
        }
    }

    /// Whether a place only says where the region before it lies: "Kabupaten Pati, Provinsi Jawa Tengah".
    fn is_apposition(&self, place: &Place) -> bool {
        let at = self.places.partition_point(|other| other.from < place.from);
        let before = at.checked_sub(1).and_then(|at| self.places.get(at));
        if self.is_dateline(place) {
            return true;
        }
        let is_wider = matches!(place.level, Level::Province | Level::Country) || place.weight == 1;
        is_wider
            && before.is_some_and(|before| {
                matches!(before.level, Level::Kabupaten | Level::Kota)
                    && place.from.saturating_sub(before.to) <= 4
                    && (before.to..place.from)
                        .all(|at| self.sight.is(at, ", ( provinsi prov di . daerah istimewa"))
            })
    }

    /// Whether a place is a dateline: at the beginning of a line, before a dash: "SERANG - Dari …".
    pub(super) fn is_dateline(&self, place: &Place) -> bool {
        let before = place.from.checked_sub(1);
        let is_first = before.is_none_or(|before| {
            self.sight.is(before, "\n")
                || self.sight.tokens.sentence(before) != self.sight.tokens.sentence(place.from)
        });
        let near = place.to..place.to.saturating_add(6);
        let mut near = near.take_while(|&at| !self.sight.tokens.is_number(at));
        is_first && place.weight == 1 && near.any(|at| self.sight.is(at, "- – —"))
    }

    /// Whether the sentence before a figure's names only other regions, and its own names none: it may go on about them.
    pub(super) fn follows_another_region(&self, at: usize, home: &str) -> bool {
        let (first, last) = self.sentence(at);
        let tokens = self.sight.tokens;
        let Some(sentence) = first.checked_sub(1).and_then(|at| tokens.sentence(at)) else {
            return false;
        };
        let from = tokens
            .all
            .partition_point(|token| token.sentence < sentence);
        let within = |from: usize, to: usize| {
            let first = self.places.partition_point(|place| place.from < from);
            let last = self.places.partition_point(|place| place.from < to);
            self.places.get(first..last).unwrap_or_default()
        };
        let before = within(from, first);
        let typed = before.iter().any(|place| place.weight > 2);
        typed && within(first, last).is_empty() && !before.iter().any(|place| is_named(place, home))
    }
}

fn is_named(place: &Place, home: &str) -> bool {
    place.names.iter().any(|name| name == home)
}
