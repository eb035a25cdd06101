//! Finds what is said to be a part of what: "61.250 orang dari 400.000 wajib KTP", "Dari 58.959 wajib KTP, baru 314".

use super::{cues::Cue, figures_seen::Seen, topics::Topic};
use crate::domain::BaseKind;

/// The most tokens between a part and its whole.
const FAR: usize = 18;

/// The whole of a part, as the words name it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Whole {
    pub(super) kind: Option<BaseKind>,
    /// Whether the words call it a target.
    pub(super) is_target: bool,
    /// Whether it counts people of whom something else is said: "dari 6.440 orang yang belum merekam".
    pub(super) said: Option<Topic>,
}

impl Seen<'_> {
    /// The count that a figure is a part of: the index of M in "N dari M".
    pub(super) fn whole_of(&self, at: usize) -> Option<usize> {
        self.links.whole(at)
    }

    /// The part of a whole: the index of N in "N dari M".
    pub(super) fn part_of(&self, at: usize) -> Option<usize> {
        self.links.part(at)
    }

    /// Finds the whole right behind a figure, or behind its partner as in "84.700 jiwa (11 persen) dari 770.000".
    pub(super) fn whole_behind(&self, at: usize, last: usize) -> Option<usize> {
        let whole = last.saturating_add(1);
        if !self.is_count(whole) || !self.same_sentence(at, whole) {
            return None;
        }
        let (from, to) = (self.figure(last)?.to, self.figure(whole)?.from);
        let of = (from..to).find(|&at| self.sight.is(at, "dari of from /"))?;
        let is_clean = (of..to).all(|at| self.is_of_whole(at)) && to.saturating_sub(from) <= FAR;
        let is_part = (from..of).all(|at| !self.sight.is(at, ", ; . : dan"));
        let is_same = self.sight.clause(of) == self.clause(at);
        (is_clean && is_part && is_same).then_some(whole)
    }

    /// Whether a word may stand between "dari" and the whole.
    fn is_of_whole(&self, at: usize) -> bool {
        let known = matches!(
            self.sight.cue(at),
            Cue::Filler
                | Cue::People
                | Cue::Wajib
                | Cue::Ktp
                | Cue::Record
                | Cue::Resident
                | Cue::Have
                | Cue::Target
                | Cue::Total
                | Cue::Already
                | Cue::Must
                | Cue::Now
        );
        known
            || self.sight.is_passed(at) && !self.sight.is(at, ", . ) (")
            || self
                .sight
                .is(at, "dari of from out the its their yang e melakukan data")
    }

    /// Whether "dari" leads to a count at the beginning of its clause, as in "Dari 58.959 wajib KTP, …".
    pub(super) fn is_fronted(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        let of = (from..to)
            .rev()
            .find(|&at| self.sight.is(at, "dari from of"));
        let Some(of) = of.filter(|_| self.is_count(at)) else {
            return false;
        };
        let is_first = (from..of).all(|at| {
            self.sight.is_passed(at)
                || self.sight.is(at, "out \n •")
                || self.sight.cue(at) == Cue::Break
        });
        // "Dari angka itu 151.200 orang": the count is not the whole, but a part of it.
        let points_back = (of..to).any(|at| self.sight.is(at, "itu tersebut ini"));
        is_first && !points_back && (of..to).all(|at| self.is_of_whole(at))
    }

    /// How the words name a whole: those between "dari" and it, and the phrase behind it.
    pub(super) fn whole(&self, at: usize) -> Whole {
        let (from, to) = self.left(at);
        let of = (from..to)
            .rev()
            .find(|&at| self.sight.is(at, "dari of from /"));
        let of = of.unwrap_or(from);
        let has = |cue: Cue| self.sight.has((of, to), cue);
        let behind = self.behind(at);
        let between = match () {
            () if has(Cue::Record) && !has(Cue::Wajib) => Some(BaseKind::Recorded),
            () if has(Cue::Wajib) => Some(BaseKind::WajibKtp),
            () if has(Cue::Ktp) && has(Cue::Have) => Some(BaseKind::Recorded),
            () if has(Cue::Resident) => Some(BaseKind::Population),
            () => None,
        };
        let named = behind.noun.filter(|_| behind.is_named);
        Whole {
            kind: named.or(between).or(behind.noun),
            is_target: has(Cue::Target)
                || has(Cue::Aim)
                || behind.relative && behind.said == Some(Topic::Target),
            said: behind.said,
        }
    }
}
