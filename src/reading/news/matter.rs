//! Finds which indicator a figure is about: IKD, KTP-el recording, or another document.

use super::{cues::Cue, figures_seen::Seen};
use crate::domain::take_steps;

/// What a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter {
    Ikd,
    Recording,
    Document,
    Thing,
}

/// How close to a figure its matter is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Distance {
    Clause,
    Sentence,
    /// An earlier sentence.
    Earlier,
}

/// The most sentences that a matter is carried over.
const CARRIED: usize = 3;

impl Seen<'_> {
    /// The matter of a figure, and where it is named; `None` if nothing near names one.
    pub(super) fn matter(&self, at: usize) -> Option<(Matter, Distance)> {
        let (left, right) = (self.left(at), self.before_whole(at));
        let (clause, (first, last)) = (self.clause(at), self.sentence(at));
        let own = self
            .last_matter(left)
            .or_else(|| self.first_matter((right.0, right.1.min(clause.1))))
            .or_else(|| self.last_matter((clause.0, left.1)));
        if let Some(matter) = own {
            return Some((matter, Distance::Clause));
        }
        let beside = self
            .last_matter((first, left.1))
            .or_else(|| self.first_matter((right.0, last)));
        if let Some(matter) = beside {
            return Some((matter, Distance::Sentence));
        }
        let earlier = self.earlier(first).or(self.only);
        earlier.map(|matter| (matter, Distance::Earlier))
    }

    /// The tokens behind a figure, without the whole that it is a part of: "… dari yang sudah perekaman".
    fn before_whole(&self, at: usize) -> (usize, usize) {
        let (from, to) = self.right(at);
        let of = (from..to).find(|&at| self.sight.is(at, "dari of terhadap"));
        (from, of.unwrap_or(to))
    }

    /// The last matter of the sentences before a token.
    fn earlier(&self, first: usize) -> Option<Matter> {
        let tokens = self.sight.tokens;
        let mut to = first;
        let mut carried = 0;
        while carried < CARRIED {
            let sentence = to.checked_sub(1).and_then(|at| tokens.sentence(at))?;
            let from = tokens
                .all
                .partition_point(|token| token.sentence < sentence);
            if let Some(matter) = self.last_matter((from, to)) {
                return Some(matter);
            }
            // A line end of its own is no sentence.
            carried = carried.saturating_add(usize::from(to.saturating_sub(from) > 2));
            to = from;
        }
        None
    }

    fn last_matter(&self, (from, to): (usize, usize)) -> Option<Matter> {
        take_steps(to.saturating_sub(from));
        (from..to).rev().find_map(|at| self.matter_of(from, at))
    }

    fn first_matter(&self, (from, to): (usize, usize)) -> Option<Matter> {
        take_steps(to.saturating_sub(from));
        (from..to).find_map(|at| self.matter_of(from, at))
    }

    /// The matter that a word names. In "yang sudah perekaman", recording only says whom a base counts.
    fn matter_of(&self, from: usize, at: usize) -> Option<Matter> {
        Some(match self.sight.cue(at) {
            Cue::Ikd | Cue::Activate => Matter::Ikd,
            Cue::Record => {
                let near = at.saturating_sub(6).max(from)..at;
                let mut near = near.rev();
                let names_base = near.any(|at| self.sight.is(at, "yang dari of wajib"));
                return (!names_base).then_some(Matter::Recording);
            }
            Cue::Document => Matter::Document,
            Cue::Thing => Matter::Thing,
            _ => return None,
        })
    }
}

/// The matter of a text that names only one.
pub(super) fn only_matter(cues: &[Cue]) -> Option<Matter> {
    let has = |cue: Cue| cues.contains(&cue);
    match (has(Cue::Ikd) || has(Cue::Activate), has(Cue::Record)) {
        (true, false) => Some(Matter::Ikd),
        (false, true) => Some(Matter::Recording),
        _ => None,
    }
}
