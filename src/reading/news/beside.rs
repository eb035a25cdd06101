//! Findings of a text besides its facts: numbers of several regions or of several days, a pace, a table.

use super::{
    Fact, NotChosenReason, Offer,
    choose::{Drafts, TextFindings},
    draft::Draft,
    text_figure::Value,
    tokens::Tokens,
};
use crate::domain::{Date, Quantity};

/// The findings of a text besides its facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The activations of at least three regions, each by its name.
    pub regions: Vec<(String, Quantity)>,
    /// The activations of at least two days, in the order of the days.
    pub reports: Vec<(Date, Quantity)>,
    /// The only number of people a day.
    pub pace: Option<Quantity>,
    /// Whether the text is laid out as a table.
    pub is_table: bool,
}

/// The fewest regions that make a table.
const FEWEST_REGIONS: usize = 3;

impl TextFindings<'_> {
    /// The findings besides the facts.
    pub(super) fn beside(&self, drafts: &Drafts) -> Beside {
        Beside {
            regions: self.by_region(drafts.of(Fact::Done)),
            reports: self.by_day(drafts.of(Fact::Done)),
            pace: self.pace(),
            is_table: is_table(self.seen.sight.tokens),
        }
    }

    fn by_region(&self, drafts: &[Draft]) -> Vec<(String, Quantity)> {
        let mut regions: Vec<(String, Quantity)> = Vec::new();
        for draft in drafts {
            let is_state = matches!(
                draft.candidate.not_chosen,
                None | Some(NotChosenReason::Elsewhere)
            );
            let place = draft.figure.and_then(|at| self.seen.place_of(at));
            let (Some(place), Offer::People(count), true) =
                (place, &draft.candidate.offer, is_state)
            else {
                continue;
            };
            let [name] = place.names.as_slice() else {
                continue;
            };
            if !regions.iter().any(|(known, _)| known == name) {
                regions.push((name.clone(), *count));
            }
        }
        if regions.len() < FEWEST_REGIONS {
            regions.clear();
        }
        regions
    }

    fn by_day(&self, drafts: &[Draft]) -> Vec<(Date, Quantity)> {
        let mut reports: Vec<(Date, Quantity)> = Vec::new();
        for draft in drafts {
            let is_state = matches!(
                draft.candidate.not_chosen,
                None | Some(NotChosenReason::OtherTime)
            );
            let day = draft.figure.and_then(|at| self.whole_day_of(at));
            if let (Some(day), Offer::People(count), true) = (day, &draft.candidate.offer, is_state)
                && !reports.iter().any(|(known, _)| *known == day)
            {
                reports.push((day, *count));
            }
        }
        reports.sort_by_key(|(day, _)| *day);
        if reports.len() < 2 {
            reports.clear();
        }
        reports
    }

    /// The only number of people a day that the text names.
    fn pace(&self) -> Option<Quantity> {
        let mut pace = None;
        for (at, figure) in self.seen.figures.iter().enumerate() {
            let Value::People(count) = figure.value else {
                continue;
            };
            if self.is_daily(at) {
                if pace.is_some_and(|known| known != count) {
                    return None;
                }
                pace = Some(count);
            }
        }
        pace
    }

    /// Whether "per hari" is within a few words of a figure.
    fn is_daily(&self, at: usize) -> bool {
        let (left, right) = (self.seen.left(at), self.seen.right(at));
        let sight = self.seen.sight;
        let is_day = |at: usize| {
            let next = at.saturating_add(1);
            // "per hari ini" is the present.
            sight.is(at, "sehari perhari perharinya daily")
                || sight.is(at, "per setiap tiap each every a")
                    && sight.is(next, "hari harinya day")
                    && !sight.is(next.saturating_add(1), "ini")
        };
        let before = left.1.saturating_sub(6).max(left.0)..left.1;
        let behind = right.0..right.1.min(right.0.saturating_add(4));
        before.chain(behind).any(is_day)
    }
}

/// Whether a text has at least three lines with three numbers each.
fn is_table(tokens: &Tokens) -> bool {
    let (mut rows, mut numbers, mut words) = (0_u32, 0_u32, 0_u32);
    for at in 0..=tokens.all.len() {
        let is_end = at == tokens.all.len() || tokens.word(at) == "\n";
        if is_end {
            rows = rows.saturating_add(u32::from(numbers >= 3 && words <= 6));
            (numbers, words) = (0, 0);
        } else if tokens.is_number(at) {
            numbers = numbers.saturating_add(1);
        } else {
            words = words.saturating_add(1);
        }
    }
    rows >= 3
}
