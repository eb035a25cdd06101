//! The words of a text to show beside a figure: its number, its unit and what gives its meaning.

use super::{cues::Cue, figures_seen::Seen};

impl Seen<'_> {
    /// The byte range to show for a figure.
    pub(super) fn words(&self, at: usize) -> (usize, usize) {
        let tokens = self.sight.tokens;
        let Some(figure) = self.figure(at) else {
            return (0, 0);
        };
        let (mut from, mut to) = (figure.from, figure.to);
        if self.sight.cue(to) == Cue::People {
            to = to.saturating_add(1);
        }
        let (right, left) = (self.right(at), self.left(at));
        let tells = |at: &usize| {
            !matches!(
                self.sight.cue(*at),
                Cue::None
                    | Cue::Filler
                    | Cue::People
                    | Cue::Already
                    | Cue::Or
                    | Cue::Break
                    | Cue::Now
                    | Cue::Total
            )
        };
        if figure.is_count() && self.behind(at).topic().is_some() {
            let last = (right.0..right.1)
                .take(12)
                .take_while(|&at| tokens.word(at) != ",");
            to = last
                .filter(tells)
                .last()
                .map_or(to, |at| at.saturating_add(1))
                .max(to);
        } else {
            let near = (left.1.saturating_sub(12).max(left.0)..left.1).rev();
            let clause = near.take_while(|&at| tokens.word(at) != ",");
            // Extends to the left while words with a cue are close together.
            for at in clause.filter(tells) {
                if from.saturating_sub(at) > 5 && from < figure.from {
                    break;
                }
                from = at;
            }
        }
        tokens.span(from, to)
    }
}
