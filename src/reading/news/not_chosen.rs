//! Decides why a figure is set apart: it counts a group, a smaller place, an event, a gain, or another time.

use super::{
    Fact, NotChosenReason, cues::Cue, figures_seen::Seen, roles::FigureRole, text_figure::Value,
};
use crate::reading::{calendar::months, word_list::is_one_of};

/// Words that divide a year into parts, each with a target of its own.
const STAGES: &str = "triwulan tw kuartal tahap semester bulan i ii iii iv q";

impl Seen<'_> {
    /// The reason why a figure is offered but never chosen; `None` if there is none.
    pub(super) fn not_chosen(&self, at: usize, role: &FigureRole) -> Option<NotChosenReason> {
        let aimed = matches!(role.fact, Fact::Share | Fact::Target);
        if self.is_of_group(at, aimed) {
            return Some(NotChosenReason::Group);
        }
        if self.is_in_breakdown(at) {
            return Some(NotChosenReason::Group);
        }
        if self.is_of_place(at) || !aimed && self.is_behind_name(at) {
            return Some(NotChosenReason::Place);
        }
        if let Some(reason) = self.change(at) {
            return Some(reason);
        }
        if self.is_rate(at) {
            return Some(NotChosenReason::Rate);
        }
        if self.is_average(at) && !aimed {
            return Some(NotChosenReason::Elsewhere);
        }
        if aimed && self.is_stage(at) || self.is_of_other_time(at) {
            return Some(NotChosenReason::OtherTime);
        }
        let bound = matches!(role.fact, Fact::QuotedShare | Fact::Done) && self.is_bound(at);
        bound.then_some(NotChosenReason::Unsure)
    }

    /// Whether the words before a figure, within its sentence, begin to break a number down: "Rinciannya, 310 …".
    fn is_in_breakdown(&self, at: usize) -> bool {
        let ((first, _), (_, to)) = (self.sentence(at), self.left(at));
        let near = to.saturating_sub(60).max(first)..to;
        let mut near = near;
        near.any(|at| {
            self.sight
                .is(at, "rinciannya rincian perinciannya perincian")
        })
    }

    /// The tokens near a figure and its partner: five before, and up to six behind, within the clause.
    fn near(&self, at: usize) -> [(usize, usize); 3] {
        let (first, last) = self.pair(at);
        let (_, end) = self.clause(at);
        let left = self.left(first);
        let (own, beside) = (self.right(at), self.right(last));
        let within = |(from, to): (usize, usize), most: usize| {
            let to = to.min(end).min(from.saturating_add(most));
            (from, to.max(from))
        };
        [
            (left.1.saturating_sub(5).max(left.0), left.1),
            within(own, 5),
            within(beside, 6),
        ]
    }

    fn has_near(&self, at: usize, cue: Cue) -> bool {
        self.near(at)
            .iter()
            .any(|&range| self.sight.has(range, cue))
    }

    /// Whether a figure counts a group: one named in its clause, or "L" and "P" before it.
    fn is_of_group(&self, at: usize, aimed: bool) -> bool {
        if is_one_of(self.word_before(at), "l p lk pr") {
            return true;
        }
        let whole = (0..at)
            .rev()
            .take(2)
            .find(|&whole| self.same_sentence(at, whole) && self.is_fronted(whole));
        if whole.is_some_and(|whole| self.has_near(whole, Cue::Group)) {
            return true;
        }
        if self.has_near(at, Cue::Group) {
            return !self.is_example(at);
        }
        let (_, end) = self.clause(at);
        let (from, to) = self.right(at);
        let beside = [self.left(at), (from, to.min(end).max(from))];
        let has_group = beside
            .iter()
            .any(|&range| self.sight.has(range, Cue::Group));
        !aimed && has_group && !self.is_example(at)
    }

    /// Whether a group is only an example behind the figure: "66.000 orang, termasuk ASN".
    fn is_example(&self, at: usize) -> bool {
        let (from, to) = self.right(at);
        let group = (from..to).find(|&at| self.sight.cue(at) == Cue::Group);
        let is_before = self.sight.has(self.left(at), Cue::Group);
        let is_example = |group: usize| {
            let near = group.saturating_sub(4).max(from)..group;
            let mut near = near;
            near.any(|at| {
                self.sight
                    .is(at, "termasuk seperti terutama mulai antara including")
            })
        };
        !is_before && group.is_some_and(is_example)
    }

    /// Whether a figure counts a smaller place, rather than only mentioning where something is done.
    fn is_of_place(&self, at: usize) -> bool {
        let [near, own, _] = self.near(at);
        let find =
            |range: (usize, usize)| (range.0..range.1).find(|&at| self.sight.cue(at) == Cue::Place);
        let place = find(near).or_else(|| find(own));
        place.is_some_and(|at| {
            let before = at
                .checked_sub(1)
                .map_or("", |at| self.sight.tokens.word(at));
            before.is_empty()
                || is_one_of(
                    before,
                    "di untuk tingkat , yakni . \n dari adalah yaitu ialah tiap setiap per satu masing",
                )
        })
    }

    /// Whether a figure directly follows a name that is neither a region nor a term: "Masbagik 6.204 orang".
    fn is_behind_name(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        let (first, _) = self.sentence(at);
        let name = (from..to)
            .rev()
            .find(|&at| self.sight.cue(at) != Cue::Filler);
        let Some(name) = name.filter(|&name| name > first) else {
            return false;
        };
        let is_name = self
            .sight
            .tokens
            .all
            .get(name)
            .is_some_and(|token| token.capital && token.word.len() > 2);
        let word = self.sight.tokens.word(name);
        let is_term = is_one_of(word, STAGES)
            || is_one_of(
                word,
                "dari sampai hingga pada dan dengan from out only some",
            )
            || months::month(word).is_some();
        is_name && !is_term && self.sight.cue(name) == Cue::None && !self.is_named_region(name)
    }

    /// Whether a figure counts a day, a month or an event.
    fn is_rate(&self, at: usize) -> bool {
        let (first, last) = self.pair(at);
        let (_, end) = self.clause(at);
        let right = self.right(last);
        let behind = (
            right.0,
            right.1.min(end).min(right.0.saturating_add(6)).max(right.0),
        );
        let own = self.right(at);
        let own = (own.0, own.1.min(end).max(own.0));
        let left = self.left(first);
        [left, own, behind]
            .iter()
            .any(|&range| self.sight.has(range, Cue::Rate))
            && !self.sums_up(left)
    }

    /// Whether a total is named before a figure, behind any word of a day or an event.
    fn sums_up(&self, (from, to): (usize, usize)) -> bool {
        let last = |cue: Cue| (from..to).rev().find(|&at| self.sight.cue(at) == cue);
        let sum = last(Cue::Total).or_else(|| last(Cue::Now));
        sum.is_some() && sum > last(Cue::Rate)
    }

    /// Whether a share is an average of several regions: "rata-rata nasional 97,5 persen".
    fn is_average(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        let near = to.saturating_sub(6).max(from)..to;
        let mut near = near;
        near.any(|at| self.sight.is(at, "nasional national"))
    }

    /// Whether a target is of a part of the year.
    fn is_stage(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        let near = to.saturating_sub(3).max(from)..to;
        let mut near = near;
        near.any(|at| self.sight.is(at, STAGES))
    }

    /// Whether the words beside a figure speak of another time.
    fn is_of_other_time(&self, at: usize) -> bool {
        let (first, last) = self.pair(at);
        let left = self.left(first);
        let past = (left.0..left.1)
            .rev()
            .take(24)
            .find(|&at| self.sight.cue(at) == Cue::OtherTime);
        let present = (left.0..left.1)
            .rev()
            .take(24)
            .find(|&at| self.sight.cue(at) == Cue::Now);
        let before = past.is_some() && past > present;
        let (from, to) = self.right(last);
        let (_, end) = self.clause(at);
        let then = (from..to.min(end).min(from.saturating_add(4)))
            .take_while(|&at| !self.sight.is(at, ", . ("))
            .any(|at| self.sight.cue(at) == Cue::OtherTime);
        before || then
    }

    /// Whether a figure is only a bound: "di bawah 5 persen", "belum mencapai 100 orang".
    fn is_bound(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        let near = to.saturating_sub(3).max(from)..to;
        let mut near = near;
        near.any(|at| self.sight.is(at, "bawah kurang di_bawah below under belum"))
            && !self.sight.is(to, "kurang")
            && self
                .figure(at)
                .is_some_and(|figure| !is_hedged(figure.value))
    }

    /// Sets a count apart in "25 persen dari jumlah wajib KTP, sekitar 370 ribu": it may be the base or the target.
    pub(super) fn unsure_base(&self, at: usize) -> Option<NotChosenReason> {
        let before = at.checked_sub(1).and_then(|at| self.figure(at))?;
        let (first, _) = self.sentence(at);
        let (from, to) = (before.to, self.figure(at)?.from);
        let is_share = matches!(before.value, Value::Share(_)) && from > first;
        let of = (from..to).take(3).any(|at| self.sight.is(at, "dari of"));
        let counted = self.behind(at).topic().is_some();
        let named = (from..to).next_back().is_some_and(|at| {
            self.sight.is(
                at,
                "sebanyak sejumlah berjumlah mencapai sebesar dari of total jumlah yang",
            )
        });
        let near = to.saturating_sub(from) < 16 && (from..to).any(|at| self.sight.is(at, ", ("));
        (is_share && of && near && !counted && !named).then_some(NotChosenReason::Unsure)
    }
}

/// Whether a figure is about right, or a range.
fn is_hedged(value: Value) -> bool {
    match value {
        Value::People(quantity) => quantity.about || !quantity.bounds.is_exact(),
        Value::Share(share) | Value::Points(share) => share.about || share.least != share.most,
    }
}
