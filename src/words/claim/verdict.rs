//! The verdict on a claim: one sentence, its checks, the questions to ask, and the text to copy.
//!
//! It reports which figures fit each other and which do not. It accuses nobody.

use super::{check_id, check_value, terms::ClaimWords};
use crate::words::{
    Words,
    terms::{capital, joined},
};
use crate::{
    domain::{Check, Checked, Claim, Denominator, Outcome},
    state::{Case, Field},
};

/// A verdict as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimText {
    /// The worst outcome of all checks.
    pub outcome: Outcome,
    /// The verdict in one sentence.
    pub verdict: String,
    /// Every check, in order.
    pub checks: Vec<CheckText>,
    /// The questions to ask the publisher.
    pub questions: Vec<String>,
}

/// One check as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckText {
    /// Its HTML id.
    pub id: String,
    /// Its machine-readable value.
    pub value: String,
    /// The finding as a sentence.
    pub finding: String,
    /// The lines of its arithmetic.
    pub arithmetic: Vec<String>,
}

impl Words {
    /// The heading of the section that checks figures.
    pub fn claim_question(&self) -> &'static str {
        self.pick("Periksa angka dalam berita", "Check figures in the news")
    }

    /// The verdict on a claim; `None` if no figure is entered.
    pub fn claim_text(&self, claim: &Claim) -> Option<ClaimText> {
        let checks = claim.checks();
        let outcome = claim.verdict(&checks)?;
        let words = ClaimWords::of(self, claim);
        let findings: Vec<String> = checks.iter().map(|check| words.finding(check)).collect();
        let texts = checks
            .iter()
            .zip(&findings)
            .map(|(check, finding)| CheckText {
                id: check_id(check),
                value: check_value(check),
                finding: sentence(finding),
                arithmetic: words.arithmetic(check),
            });
        Some(ClaimText {
            outcome,
            verdict: self.verdict(&checks, &findings),
            checks: texts.collect(),
            questions: words.questions(&checks),
        })
    }

    /// The instruction above the form.
    pub fn claim_intro(&self) -> &'static str {
        self.pick(
            "Isi angka yang disebut berita atau laporan; yang tidak disebut biarkan kosong. Di bawahnya tertulis mana yang saling cocok.",
            "Enter the figures that a text names, and leave empty what it does not. Below stands which of them fit each other.",
        )
    }

    /// The button that copies the figures of the question into the claim.
    pub fn fill_claim(&self) -> &'static str {
        self.pick(
            "Isi dari pertanyaan di atas",
            "Take the figures of the question",
        )
    }

    /// The button that copies the figures of the claim into the question.
    pub fn use_claim(&self) -> &'static str {
        self.pick(
            "Pakai angka ini untuk menghitung",
            "Use these figures in the question",
        )
    }

    /// The button that copies the verdict and a link.
    pub fn copy_verdict(&self) -> &'static str {
        self.pick("Salin putusan dan tautan", "Copy the verdict and its link")
    }

    /// The heading over the questions.
    pub fn to_ask(&self) -> &'static str {
        self.pick("Yang perlu ditanyakan", "What to ask")
    }

    /// The heading over the checks.
    pub fn checks_heading(&self) -> &'static str {
        self.pick("Hitungannya", "The arithmetic")
    }

    /// The text that is copied with the link.
    pub fn claim_summary(&self, case: &Case, text: &ClaimText) -> String {
        let region = case.form.text(Field::Region).trim();
        let heading = match region {
            "" => self.claim_question().to_owned(),
            _ => [self.claim_question(), ", ", region].concat(),
        };
        let mut lines = vec![heading, text.verdict.clone()];
        for check in &text.checks {
            lines.extend(check.arithmetic.iter().map(|line| ["- ", line].concat()));
        }
        if !text.questions.is_empty() {
            let questions = joined(text.questions.iter().cloned(), " ");
            lines.push([self.to_ask(), ": ", &questions].concat());
        }
        lines.push(self.claim_disclaimer().to_owned());
        lines.join("\n")
    }

    /// The limit of a verdict.
    pub fn claim_disclaimer(&self) -> &'static str {
        self.pick(
            "Yang diperiksa hanya apakah angka-angka yang disebut saling cocok.",
            "Only whether the figures fit each other is checked.",
        )
    }

    /// The verdict sentence, fit for a newspaper: faults first.
    fn verdict(&self, checks: &[Check], findings: &[String]) -> String {
        let told: Vec<String> = [Outcome::DoesNotFit, Outcome::CannotTell, Outcome::Fits]
            .into_iter()
            .flat_map(|outcome| {
                let of_outcome = checks
                    .iter()
                    .zip(findings)
                    .filter(move |(check, _)| check.outcome == outcome && is_told(check, checks));
                of_outcome.map(|(_, finding)| finding.clone())
            })
            .collect();
        if told.is_empty() {
            return self
                .pick(
                    "Angka yang disebut tidak dapat diuji: tidak ada persentase, target, atau kekurangan yang dapat dibandingkan.",
                    "The figures cannot be tested: there is no percentage, target or shortfall to hold them against.",
                )
                .to_owned();
        }
        match told.as_slice() {
            [only] => sentence(only),
            _ => [self.lead(checks), ": ", &told.join("; "), "."].concat(),
        }
    }

    fn lead(&self, checks: &[Check]) -> &'static str {
        let any = |outcome| checks.iter().any(|check| check.outcome == outcome);
        match (
            any(Outcome::DoesNotFit),
            any(Outcome::CannotTell),
            any(Outcome::Fits),
        ) {
            (true, _, true) => self.pick(
                "Angka yang disebut tidak semuanya cocok",
                "Not all of the figures fit",
            ),
            (true, _, false) => {
                self.pick("Angka yang disebut tidak cocok", "The figures do not fit")
            }
            (false, true, true) => self.pick(
                "Angka yang disebut tidak semuanya dapat diuji",
                "Not all of the figures can be tested",
            ),
            (false, true, false) => self.pick(
                "Angka yang disebut tidak dapat diuji",
                "The figures cannot be tested",
            ),
            (false, false, _) if has_two_bases(checks) => self.pick(
                "Angka yang disebut cocok, tetapi tidak dari dasar yang sama",
                "The figures fit, but not of the same base",
            ),
            (false, false, _) => self.pick("Angka yang disebut cocok", "The figures fit"),
        }
    }
}

/// Whether the verdict mentions a check. A weekday that fits is mentioned only if it is the only check.
fn is_told(check: &Check, checks: &[Check]) -> bool {
    check.checked != Checked::Weekday || check.outcome != Outcome::Fits || checks.len() == 1
}

/// Whether some figures refer to the base (or a target of it) and others to another base.
fn has_two_bases(checks: &[Check]) -> bool {
    let named = |is_other: bool| {
        checks
            .iter()
            .filter_map(|check| check.denominator)
            .any(|name| {
                is_other
                    != matches!(
                        name,
                        Denominator::Base | Denominator::Target | Denominator::BaseTimesShare
                    )
            })
    };
    named(true) && named(false)
}

fn sentence(finding: &str) -> String {
    [&capital(finding), "."].concat()
}
