//! Decides why a figure is set apart: it counts a group, a smaller place, an event, a gain, or another time.

use super::{
    Fact, NotChosenReason,
    cues::Cue,
    roles::{FigureRole, Roles},
    text_figure::Value,
};
use crate::reading::word_list::is_one_of;

impl Roles<'_> {
    /// The reason why a figure is offered but never chosen; `None` if there is none.
    pub(super) fn not_chosen(
        &self,
        at: usize,
        partner: Option<usize>,
        role: &FigureRole,
    ) -> Option<NotChosenReason> {
        let first = partner.map_or(at, |partner| partner.min(at));
        let last = partner.map_or(at, |partner| partner.max(at));
        let left = self.left(first);
        let right = self.right(last);
        let near = (left.1.saturating_sub(5).max(left.0), left.1);
        let own = (
            self.figure(at)?.to,
            self.right(at).1.min(self.figure(at)?.to.saturating_add(5)),
        );
        let beside = (right.0, right.1.min(right.0.saturating_add(6)));
        let has = |cue: Cue| {
            [near, own, beside]
                .iter()
                .any(|&range| self.sight.has(range, cue))
        };
        let then = (right.0, right.1.min(right.0.saturating_add(2)));
        let other_time =
            self.sight.has(near, Cue::OtherTime) || self.sight.has(then, Cue::OtherTime);
        let of_base = role.fact == Fact::Base;
        if self.sight.has(self.sentence(at), Cue::Group)
            && !matches!(role.fact, Fact::Share | Fact::Target)
            || has(Cue::Group)
        {
            return Some(NotChosenReason::Group);
        }
        if has(Cue::Place) && !of_base && self.is_of_place(near, own) {
            return Some(NotChosenReason::Place);
        }
        if has(Cue::Rate) || self.sight.has(left, Cue::Rate) {
            return Some(NotChosenReason::Rate);
        }
        if has(Cue::Gain) {
            return Some(NotChosenReason::Gain);
        }
        let moves_on = (right.0..right.1).any(|at| self.sight.tokens.word(at) == "menjadi");
        let is_next = self.sight.tokens.word(right.1.saturating_sub(1)) == "menjadi";
        if other_time || (moves_on && is_next) {
            return Some(NotChosenReason::OtherTime);
        }
        None
    }

    /// Whether a figure counts a smaller place, rather than only mentioning where something is done.
    fn is_of_place(&self, near: (usize, usize), own: (usize, usize)) -> bool {
        let at =
            |range: (usize, usize)| (range.0..range.1).find(|&at| self.sight.cue(at) == Cue::Place);
        let place = at(near).or_else(|| at(own));
        place.is_some_and(|at| {
            let before = at
                .checked_sub(1)
                .map_or("", |at| self.sight.tokens.word(at));
            before.is_empty() || is_one_of(before, "di untuk tingkat , yakni . \n")
        })
    }

    /// Sets a count apart in "25 persen dari jumlah wajib KTP, sekitar 370 ribu": it may be the base or the target.
    pub(super) fn unsure_base(&self, at: usize) -> Option<NotChosenReason> {
        let before = at.checked_sub(1).and_then(|at| self.figure(at))?;
        let (from, to) = self.left(at);
        let is_share = matches!(before.value, Value::Share(_)) && from == before.to;
        let of = self.sight.whole((from, to)).is_some();
        let counted = self.sight.behind(self.right(at)).is_some();
        let named = (from..to).next_back().is_some_and(|at| {
            is_one_of(
                self.sight.tokens.word(at),
                "sebanyak sejumlah berjumlah mencapai sebesar",
            )
        });
        (is_share && of && !counted && !named).then_some(NotChosenReason::Unsure)
    }
}
