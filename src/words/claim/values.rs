//! Machine-readable ids and values of the checks of a claim, the same in every language.

use crate::domain::{Check, Checked, Denominator, Outcome, Rounding};

/// The HTML id of a check: `check-quoted-share-1`.
pub fn check_id(check: &Check) -> String {
    match check.checked {
        Checked::QuotedShare(at, _) => {
            ["check-quoted-share-", &at.saturating_add(1).to_string()].concat()
        }
        Checked::Target(_) => "check-target".to_owned(),
        Checked::Shortfall(_) => "check-shortfall".to_owned(),
        Checked::Weekday => "check-weekday".to_owned(),
    }
}

/// The value of a check, `outcome:denominator:roundings`: `fits:base:nearest,cut`.
pub fn check_value(check: &Check) -> String {
    let mut value = [
        outcome_value(check.outcome),
        ":",
        denominator_value(check.denominator),
        ":",
    ]
    .concat();
    let before = value.len();
    for rounding in check.roundings.each() {
        if value.len() > before {
            value.push(',');
        }
        value.push_str(rounding_value(rounding));
    }
    if value.len() == before {
        value.push_str("none");
    }
    value
}

/// The machine-readable value of an outcome.
pub fn outcome_value(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Fits => "fits",
        Outcome::DoesNotFit => "does-not-fit",
        Outcome::CannotTell => "cannot-tell",
    }
}

fn denominator_value(denominator: Option<Denominator>) -> &'static str {
    match denominator {
        Some(Denominator::Base) => "base",
        Some(Denominator::Target) => "target",
        Some(Denominator::BaseTimesShare) => "base-x-share",
        Some(Denominator::Population | Denominator::ImpliedPopulation) => "population",
        Some(Denominator::OtherBase(_) | Denominator::TargetTimesShare) => "other",
        None => "none",
    }
}

fn rounding_value(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::Exact => "exact",
        Rounding::Nearest => "nearest",
        Rounding::Cut => "cut",
        Rounding::Up => "up",
        Rounding::WholePercent => "whole-percent",
        Rounding::Thousands => "thousands",
    }
}
