//! Divides sentences into clauses: what is said of one figure ends where something else is said of the next.

use super::{cues::Cue, tokens::Tokens};
use crate::{domain::take_steps, reading::word_list::is_one_of};

/// The most tokens that are searched for another figure after "dan".
const NEAR: usize = 20;

/// The number of each token's clause. `figures` marks the first token of each figure.
pub(super) fn clauses(tokens: &Tokens, cues: &[Cue], figures: &[bool]) -> Vec<u32> {
    take_steps(tokens.all.len());
    let division = Division {
        tokens,
        cues,
        figures,
    };
    let (mut clause, mut has_figure) = (0_u32, false);
    let mut clauses = Vec::with_capacity(tokens.all.len());
    for at in 0..tokens.all.len() {
        let before = at.checked_sub(1).and_then(|at| tokens.sentence(at));
        let is_new = before.is_some() && before != tokens.sentence(at);
        if is_new || division.begins(at, has_figure) {
            clause = clause.saturating_add(1);
            has_figure = false;
        }
        clauses.push(clause);
        has_figure |= division.is_figure(at);
    }
    clauses
}

struct Division<'a> {
    tokens: &'a Tokens,
    cues: &'a [Cue],
    figures: &'a [bool],
}

impl Division<'_> {
    fn is_figure(&self, at: usize) -> bool {
        self.figures.get(at).copied().unwrap_or(false)
    }

    fn cue(&self, at: usize) -> Cue {
        self.cues.get(at).copied().unwrap_or(Cue::None)
    }

    /// Whether a clause begins at a token, inside its sentence.
    fn begins(&self, at: usize, has_figure: bool) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let (word, last) = (self.tokens.word(at), self.tokens.word(before));
        let denies =
            self.cue(at.saturating_add(1)) == Cue::Not && is_one_of(word, "tetapi tapi namun");
        if last == ";" || self.cue(at) == Cue::Break && !denies {
            return true;
        }
        if !has_figure {
            return false;
        }
        let goes_on = is_one_of(
            word,
            "yakni yaitu atau artinya setara alias ialah or ( \" ”",
        );
        last == "," && !goes_on || is_one_of(word, "dan and —") && self.leads_to_figure(at)
    }

    /// Whether another figure follows in the sentence, before a comma.
    fn leads_to_figure(&self, at: usize) -> bool {
        let sentence = self.tokens.sentence(at);
        let near = at.saturating_add(1)..at.saturating_add(NEAR);
        let mut near = near
            .take_while(|&at| self.tokens.sentence(at) == sentence && self.tokens.word(at) != ",");
        near.any(|at| self.is_figure(at))
    }
}
