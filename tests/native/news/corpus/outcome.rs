//! How a text was read: for each fact right, open, or wrong; and what the lens says of the figures.

use kalkulator_ikd::{
    domain::Outcome as Verdict,
    reading::{Fact, TextReading, read_pasted_text},
    reference::region_list,
    state::{Claimed, Model, Msg, offer_value, update},
    words::outcome_value,
    writing::Lang,
};

use super::labelled::{Label, Labelled};
use crate::given::day;

/// How a fact was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The right value is chosen.
    Right,
    /// Nothing is chosen, and the right value is offered.
    OneTap,
    /// Nothing is chosen, and the right value is not offered.
    Missed,
    /// A value is chosen that the text does not state.
    Wrong,
}

/// A fact of a text as it was read.
#[derive(Clone, Debug)]
pub(super) struct Read {
    pub(super) fact: Fact,
    pub(super) outcome: Outcome,
    /// What was chosen.
    pub(super) chosen: Option<String>,
}

fn chosen(reading: &TextReading, fact: Fact) -> Option<String> {
    let chosen = reading.chosen(fact)?;
    Some(offer_value(&chosen.offer))
}

/// Every fact that the text states or the reader chose.
pub(super) fn read(text: &Labelled) -> Vec<Read> {
    let reading = read_pasted_text(text.text, region_list());
    let each = Fact::ALL.into_iter().filter_map(|fact| {
        let chosen = chosen(&reading, fact);
        let offered = reading.of(fact).candidates.iter();
        let offered: Vec<String> = offered
            .map(|candidate| offer_value(&candidate.offer))
            .collect();
        let outcome = outcome(text.label(fact), chosen.as_deref(), &offered)?;
        Some(Read {
            fact,
            outcome,
            chosen,
        })
    });
    each.collect()
}

fn outcome(label: Option<&Label>, chosen: Option<&str>, offered: &[String]) -> Option<Outcome> {
    let is_offered = |value: &str| offered.iter().any(|offered| offered == value);
    Some(match (label, chosen) {
        (Some(Label::Value(values)), Some(chosen)) if values.contains(&chosen) => Outcome::Right,
        (Some(Label::Value(values)), None) if values.contains(&"open") => Outcome::Right,
        (Some(Label::Value(values)), None) => {
            let is_there = values.iter().any(|value| is_offered(value));
            if is_there {
                Outcome::OneTap
            } else {
                Outcome::Missed
            }
        }
        (Some(Label::Candidate(value)), None) => {
            if is_offered(value) {
                Outcome::Right
            } else {
                Outcome::Missed
            }
        }
        (_, Some(_)) => Outcome::Wrong,
        (Some(Label::Open) | None, None) => return None,
    })
}

/// What the lens says of the figures that were chosen.
pub(super) fn verdict(text: &str) -> Option<&'static str> {
    let mut model = Model::new(day(2026, 11, 22), Lang::Id);
    update(&mut model, Msg::Pasted(text.to_owned()));
    update(&mut model, Msg::ClickedCheckFigures);
    let Claimed { claim, .. } = Claimed::of(&model.case);
    let checks = claim.checks();
    let verdict: Option<Verdict> = claim.verdict(&checks);
    verdict.map(outcome_value)
}
