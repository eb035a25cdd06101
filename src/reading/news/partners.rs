//! Finds pairs of figures that state the same number as a count and as a share: "314 orang atau 0,53 persen".

use super::{cues::Cue, figures_seen::Seen, text_figure::Value};
use crate::reading::word_list::is_one_of;

/// The most tokens between the two.
const FAR: usize = 18;

impl Seen<'_> {
    /// The figure that states the same number in the other form, if there is one.
    pub(super) fn partner(&self, at: usize) -> Option<usize> {
        self.links.partner(at)
    }

    /// Whether the words between two neighbours say that both are the same number.
    pub(super) fn same_number(&self, one: usize, other: usize) -> bool {
        let (Some(first), Some(second)) = (self.figure(one), self.figure(other)) else {
            return false;
        };
        let (from, to) = (first.to, second.from);
        self.same_sentence(one, other) && to.saturating_sub(from) <= FAR && self.binds((from, to))
    }

    /// Whether two neighbours state the same number, one as a count and one as a share.
    pub(super) fn joined(&self, one: usize, other: usize) -> bool {
        let (Some(first), Some(second)) = (self.figure(one), self.figure(other)) else {
            return false;
        };
        let points =
            matches!(first.value, Value::Points(_)) || matches!(second.value, Value::Points(_));
        if points || first.is_count() == second.is_count() {
            return false;
        }
        if !self.same_sentence(one, other) {
            return self.refers_back(other) && self.follows(one, other);
        }
        self.same_number(one, other)
    }

    /// Whether the words between two figures of a sentence say that both are the same number.
    fn binds(&self, (from, to): (usize, usize)) -> bool {
        let word = |at: usize| self.sight.tokens.word(at);
        let is_binder = |at: usize| {
            self.sight.cue(at) == Cue::Or || is_one_of(word(at), "( = yakni yaitu artinya")
        };
        let Some(binder) = (from..to).rev().find(|&at| is_binder(at)) else {
            // "Target 30%: 120.000 orang"
            return to.saturating_sub(from) == 1 && word(from) == ":";
        };
        let of = (from..binder).all(|at| self.may_name(at));
        let then = (binder.saturating_add(1)..to).all(|at| self.may_lead(at));
        of && then
    }

    /// Whether a word may name the whole or the unit between a figure and "atau".
    fn may_name(&self, at: usize) -> bool {
        matches!(
            self.sight.cue(at),
            Cue::Filler
                | Cue::Only
                | Cue::Already
                | Cue::People
                | Cue::Wajib
                | Cue::Ktp
                | Cue::Record
                | Cue::Resident
                | Cue::Have
                | Cue::Total
                | Cue::Or
                | Cue::Activate
                | Cue::Ikd
                | Cue::Aim
        ) || self.sight.is(
            at,
            ", yang dari dilakukan oleh melakukan data seluruh e ) of the who as",
        ) || self.sight.tokens.is_number(at)
            || self.sight.is_passed(at) && !self.sight.is(at, ".")
    }

    /// Whether a word may stand between "atau" and the second figure.
    fn may_lead(&self, at: usize) -> bool {
        matches!(
            self.sight.cue(at),
            Cue::Filler
                | Cue::Only
                | Cue::Already
                | Cue::Reached
                | Cue::People
                | Cue::Total
                | Cue::Or
        ) || self.sight.is(at, "dilakukan oleh dengan baru ( about to")
    }

    /// Whether a sentence begins by pointing back: "Persentase itu setara dengan 24.150 orang", "Atau sudah ada …".
    fn refers_back(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        let (first, _) = self.sentence(at);
        let is_first = from == first;
        let equal = (from..to).any(|at| self.sight.cue(at) == Cue::Or);
        let plain = (from..to).all(|at| {
            matches!(
                self.sight.cue(at),
                Cue::Filler | Cue::Or | Cue::Reached | Cue::Already | Cue::Only | Cue::People
            ) || self.sight.is(at, "angka itu tersebut \" “ ”")
        });
        is_first && equal && plain
    }

    /// Whether a figure is the last of its sentence, and the other the first of the next.
    fn follows(&self, one: usize, other: usize) -> bool {
        let (_, last) = self.sentence(one);
        self.sentence(other).0 == last
    }
}
