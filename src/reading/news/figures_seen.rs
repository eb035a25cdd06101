//! The figures of a text with the words around each: the ranges before and behind it, its clause and its sentence.

use super::{
    before::Before, behind::Behind, links::Links, matter::Matter, places::Place, sight::Sight,
    text_figure::TextFigure,
};

/// The figures of a text and the words around them.
pub(super) struct Seen<'a> {
    pub(super) sight: Sight<'a>,
    pub(super) figures: &'a [TextFigure],
    /// The token range of each figure's sentence.
    pub(super) sentences: &'a [(usize, usize)],
    pub(super) places: &'a [Place],
    pub(super) links: Links,
    /// The matter of a text that names only one.
    pub(super) only: Option<Matter>,
}

impl Seen<'_> {
    pub(super) fn figure(&self, at: usize) -> Option<&TextFigure> {
        self.figures.get(at)
    }

    pub(super) fn sentence(&self, at: usize) -> (usize, usize) {
        self.sentences.get(at).copied().unwrap_or_default()
    }

    /// The token range of a figure's clause.
    pub(super) fn clause(&self, at: usize) -> (usize, usize) {
        let from = self.figure(at).map_or(0, |figure| figure.from);
        self.sight.clause(from)
    }

    pub(super) fn same_sentence(&self, one: usize, other: usize) -> bool {
        self.sentence(one) == self.sentence(other)
    }

    /// The tokens from the previous figure in the clause to this one.
    pub(super) fn left(&self, at: usize) -> (usize, usize) {
        let (first, _) = self.clause(at);
        let before = at.checked_sub(1).and_then(|at| self.figure(at));
        let from = before.map_or(first, |figure| figure.to).max(first);
        (from, self.figure(at).map_or(from, |figure| figure.from))
    }

    /// The tokens from this figure to the next one in the sentence.
    pub(super) fn right(&self, at: usize) -> (usize, usize) {
        let (_, last) = self.sentence(at);
        let from = self.figure(at).map_or(last, |figure| figure.to);
        let next = self.figure(at.saturating_add(1));
        (
            from,
            next.map_or(last, |next| next.from).min(last).max(from),
        )
    }

    /// What the phrase behind a figure says.
    pub(super) fn behind(&self, at: usize) -> Behind {
        let (from, to) = self.right(at);
        let (_, last) = self.sentence(at);
        self.sight.behind((from, to), to < last)
    }

    /// What the words before a figure say.
    pub(super) fn before(&self, at: usize) -> Before {
        self.sight.before(self.left(at))
    }

    pub(super) fn is_count(&self, at: usize) -> bool {
        self.figure(at).is_some_and(TextFigure::is_count)
    }

    /// The token directly before a figure, if it is in the figure's clause.
    pub(super) fn word_before(&self, at: usize) -> &str {
        let (from, to) = self.left(at);
        to.checked_sub(1)
            .filter(|&at| at >= from)
            .map_or("", |at| self.sight.tokens.word(at))
    }
}
