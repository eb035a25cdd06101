//! The tokens of a text with their cues and clauses, as seen from a figure.

use super::{cues::Cue, tokens::Tokens};
use crate::{domain::take_steps, reading::word_list::is_one_of};

/// The tokens of a text, the cue and the clause of each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight<'a> {
    pub(super) tokens: &'a Tokens,
    pub(super) cues: &'a [Cue],
    /// The number of each token's clause, from 0.
    pub(super) clauses: &'a [u32],
}

impl Sight<'_> {
    pub(super) fn cue(self, at: usize) -> Cue {
        self.cues.get(at).copied().unwrap_or(Cue::None)
    }

    /// Whether a token is one of the words of a list.
    pub(super) fn is(self, at: usize, words: &str) -> bool {
        is_one_of(self.tokens.word(at), words)
    }

    /// The byte range of the first word with a cue.
    pub(super) fn first(self, cue: Cue) -> Option<(usize, usize)> {
        let at = self.cues.iter().position(|&known| known == cue)?;
        Some(self.tokens.span(at, at.saturating_add(1)))
    }

    /// Whether a cue occurs in a range of tokens.
    pub(super) fn has(self, (from, to): (usize, usize), cue: Cue) -> bool {
        take_steps(to.saturating_sub(from));
        let near = self.cues.get(from..to).unwrap_or_default();
        near.contains(&cue)
    }

    /// The token range of the clause of a token.
    pub(super) fn clause(self, at: usize) -> (usize, usize) {
        let Some(&clause) = self.clauses.get(at) else {
            return (at, at);
        };
        (
            self.clauses.partition_point(|&other| other < clause),
            self.clauses.partition_point(|&other| other <= clause),
        )
    }

    /// Whether "belum" or "tidak" is among the four words before a token, in its part of the sentence.
    pub(super) fn denied(self, from: usize, at: usize) -> bool {
        let near = at.saturating_sub(4).max(from)..at;
        let mut near = near.rev().take_while(|&at| !self.is(at, ", dari"));
        near.any(|at| self.cue(at) == Cue::Not)
    }

    /// Whether the words before a token say that a card is held: "sudah memiliki KTP-el".
    pub(super) fn held(self, from: usize, at: usize) -> bool {
        self.has((at.saturating_sub(3).max(from), at), Cue::Have)
    }

    /// Whether the words before a token say that it is an obligation of everyone: "wajib melakukan perekaman".
    pub(super) fn obliged(self, from: usize, at: usize) -> bool {
        let near = at.saturating_sub(4).max(from)..at;
        let mut near = near.rev().take_while(|&at| {
            !matches!(self.cue(at), Cue::Already | Cue::Not) && !self.is(at, ", yang")
        });
        near.any(|at| self.cue(at) == Cue::Wajib)
    }
}
