//! Finds pairs of figures that state the same number as a count and as a share: "314 orang atau 0,53 persen".

use super::{cues::Cue, roles::Roles, text_figure::Value};
use crate::reading::word_list::is_one_of;

impl Roles<'_> {
    /// The adjacent figure that states the same number in the other form, if there is one.
    pub(super) fn partner(&self, at: usize) -> Option<usize> {
        let next = at.saturating_add(1);
        if self.joined(at, next) {
            return Some(next);
        }
        let before = at.checked_sub(1)?;
        self.joined(before, at).then_some(before)
    }

    fn joined(&self, one: usize, other: usize) -> bool {
        let (Some(first), Some(second)) = (self.figure(one), self.figure(other)) else {
            return false;
        };
        let points =
            matches!(first.value, Value::Points(_)) || matches!(second.value, Value::Points(_));
        let same = self.sentence(one) == self.sentence(other);
        if !same || points || first.is_count() == second.is_count() {
            return false;
        }
        let between = first.to..second.from;
        let binds = |at: usize| {
            self.sight.cue(at) == Cue::Or || is_one_of(self.sight.tokens.word(at), "( =")
        };
        let last_binds = between.clone().rev().find(|&at| {
            self.sight.tokens.word(at) == "="
                || !matches!(self.sight.cue(at), Cue::Filler | Cue::Only | Cue::Already)
                    && !is_one_of(self.sight.tokens.word(at), "dilakukan oleh persentase")
        });
        let clean = between.clone().all(|at| {
            matches!(
                self.sight.cue(at),
                Cue::Filler
                    | Cue::Only
                    | Cue::Already
                    | Cue::Or
                    | Cue::People
                    | Cue::Wajib
                    | Cue::Ktp
                    | Cue::Record
                    | Cue::Resident
                    | Cue::Have
                    | Cue::Reached
            ) || is_one_of(
                self.sight.tokens.word(at),
                "( , = yang dari dilakukan oleh melakukan data seluruh e",
            )
        });
        clean && between.len() < 16 && last_binds.is_some_and(binds)
    }
}
