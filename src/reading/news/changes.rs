//! Reads changes: of "dari 25 persen menjadi 30 persen" the last value counts; "naik 5 persen" is a change, not a value.

use super::{NotChosenReason, cues::Cue, figures_seen::Seen};

impl Seen<'_> {
    /// Why a figure is not a state but a change, or an earlier state.
    pub(super) fn change(&self, at: usize) -> Option<NotChosenReason> {
        if self.is_risen_from(at) {
            return Some(NotChosenReason::OtherTime);
        }
        self.is_rise(at).then_some(NotChosenReason::Gain)
    }

    /// Whether "menjadi" leads to a figure: it is the state after a change.
    pub(super) fn has_become(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        let near = to.saturating_sub(4).max(from)..to;
        let mut near = near;
        near.any(|at| self.sight.is(at, "menjadi jadi"))
    }

    /// Whether a figure is the earlier state: the same clause or the next goes on with "menjadi", or the words before it
    /// say "naik dari".
    fn is_risen_from(&self, at: usize) -> bool {
        if self.has_become(at) {
            return false;
        }
        let next = at.saturating_add(1);
        let same_kind = self.is_count(at) == self.is_count(next);
        let (from, to) = self.left(at);
        let rise = (from..to)
            .rev()
            .take(12)
            .find(|&at| self.sight.cue(at) == Cue::Rise);
        let since =
            |of: usize| (of..to).any(|at| self.sight.is(at, "dari from dibanding dibandingkan"));
        let risen = rise.is_some_and(since);
        risen || same_kind && self.same_sentence(at, next) && self.has_become(next)
    }

    /// Whether a figure is the size of a rise or a gain: "naik 5 persen", "bertambah 7.692".
    fn is_rise(&self, at: usize) -> bool {
        if self.has_become(at) {
            return false;
        }
        let (from, to) = self.left(at);
        let near = to.saturating_sub(4).max(from)..to;
        let mut near = near
            .rev()
            .take_while(|&at| !self.sight.is(at, ", dari hingga sampai"));
        near.any(|at| matches!(self.sight.cue(at), Cue::Rise | Cue::Gain))
    }
}
