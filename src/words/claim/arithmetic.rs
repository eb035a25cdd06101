//! The arithmetic lines of each check of a claim: one line per denominator tried.

use super::{
    gaps::{ClaimTopic, Texts},
    terms::ClaimWords,
};
use crate::domain::{Check, Checked, Denominator, Outcome, Rounding, Trial};
use crate::words::terms::capital;

impl ClaimWords<'_> {
    /// The lines of a check: "15.000 ÷ 400.000 = 3,75 persen dari target; cocok".
    pub(in crate::words) fn arithmetic(&self, check: &Check) -> Vec<String> {
        let mut lines = Vec::new();
        for trial in &check.trials {
            if is_told(check, trial) {
                lines.push(self.line(check, trial));
            }
        }
        lines
    }

    fn line(&self, check: &Check, trial: &Trial) -> String {
        let topic = ClaimTopic {
            check,
            trial: Some(trial),
        };
        let texts: Texts = match check.checked {
            Checked::QuotedShare(..) if trial.fits() => (
                "{done} ÷ {number} = {percent} dari {name}; cocok{rounded}",
                "{done} ÷ {number} = {percent} of {name}; fits{rounded}",
            ),
            Checked::QuotedShare(..) => (
                "{done} ÷ {number} = {percent} dari {name}; tidak cocok",
                "{done} ÷ {number} = {percent} of {name}; does not fit",
            ),
            Checked::Target(_) => (
                "{share} × {number} ({name}) = {exact}",
                "{share} × {number} ({name}) = {exact}",
            ),
            _ => ("{sum} = {exact}", "{sum} = {exact}"),
        };
        let mut line = capital(&self.tell(topic, texts));
        if matches!(check.checked, Checked::Target(_)) && trial.exact.least == trial.exact.most {
            if !trial.exact.least.is_whole() {
                line += &self.tell(topic, PARTS);
            }
            let roundings = trial.roundings;
            if roundings.contains(Rounding::Thousands) && !roundings.contains(Rounding::Exact) {
                line += &self.tell(topic, THOUSANDS);
            }
        }
        line
    }
}

/// Appended if an exact target is not a whole number of people: the results of each rounding.
const PARTS: Texts = (
    "; dengan pecahan dibuang {cut}, ke angka terdekat {nearest}, jumlah terkecil yang mencapainya {up}",
    "; with the fraction dropped {cut}, to the nearest {nearest}, the least number that reaches it {up}",
);
const THOUSANDS: Texts = ("; ke ribuan {thousands}", "; to thousands {thousands}");

/// Whether a trial is shown: always the denominator that fits or comes nearest. For shares and targets also the base
/// and, unless the figure fits, every other denominator that the claim names.
fn is_told(check: &Check, trial: &Trial) -> bool {
    let name = trial.denominator;
    if check.denominator == Some(name) {
        return true;
    }
    let is_named = !matches!(
        name,
        Denominator::ImpliedPopulation
            | Denominator::TargetTimesShare
            | Denominator::BaseTimesShare
    );
    let is_whole = !matches!(check.checked, Checked::Shortfall(_));
    is_whole && is_named && (name == Denominator::Base || check.outcome != Outcome::Fits)
}
