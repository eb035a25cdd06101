//! The verdict on a claim: one sentence, the checks behind it, what to ask, and the text to copy.
//!
//! It says what fits and what does not, and blames nobody.

use super::{check_id, check_value, terms::ClaimWords};
use crate::words::{
    Words,
    terms::{capital, joined},
};
use crate::{
    domain::{Check, Checked, Claim, Denominator, Outcome},
    state::{Case, Field},
};

/// A verdict in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimText {
    /// The worst outcome.
    pub outcome: Outcome,
    /// The verdict in one sentence.
    pub verdict: String,
    /// Every check.
    pub checks: Vec<CheckText>,
    /// What to ask.
    pub questions: Vec<String>,
}

/// One check in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckText {
    /// Its id in the page.
    pub id: String,
    /// Its value for programs.
    pub value: String,
    /// What it found.
    pub finding: String,
    /// Its arithmetic.
    pub arithmetic: Vec<String>,
}

impl Words {
    /// The question that opens the lens.
    pub fn claim_question(&self) -> &'static str {
        self.pick("Periksa angka dalam berita", "Check figures in the news")
    }

    /// The verdict on a claim; `None` where no figure is given.
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

    /// What to fill in.
    pub fn claim_intro(&self) -> &'static str {
        self.pick(
            "Isi angka yang disebut berita atau laporan; yang tidak disebut biarkan kosong. Di bawahnya tertulis mana yang saling cocok.",
            "Enter the figures that a text names, and leave empty what it does not. Below stands which of them fit each other.",
        )
    }

    /// The button that takes over the figures of the question.
    pub fn fill_claim(&self) -> &'static str {
        self.pick(
            "Isi dari pertanyaan di atas",
            "Take the figures of the question",
        )
    }

    /// The button that sends the figures to the question.
    pub fn use_claim(&self) -> &'static str {
        self.pick(
            "Pakai angka ini untuk menghitung",
            "Use these figures in the question",
        )
    }

    /// The button that copies the verdict.
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

    /// The text that is copied, before its link.
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

    /// What a verdict is not.
    pub fn claim_disclaimer(&self) -> &'static str {
        self.pick(
            "Yang diperiksa hanya apakah angka-angka yang disebut saling cocok.",
            "Only whether the figures fit each other is checked.",
        )
    }

    /// One sentence that a newspaper could print.
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

/// A weekday that fits is no news beside other figures.
fn is_told(check: &Check, checks: &[Check]) -> bool {
    check.checked != Checked::Weekday || check.outcome != Outcome::Fits || checks.len() == 1
}

/// Whether some figures are of the base, or of a target of it, and others of another base.
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
