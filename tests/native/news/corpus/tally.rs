//! Counts of how texts were read, and their table.

use std::fmt::{self, Display, Formatter};

use kalkulator_ikd::reading::Fact;

use super::{
    labelled::Labelled,
    outcome::{Outcome, read, verdict},
};

/// Counts of one fact, or of all.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) right: u32,
    pub(super) one_tap: u32,
    pub(super) missed: u32,
    pub(super) wrong: u32,
    /// Those wrong of facts that the text does not state.
    unstated: u32,
}

impl Counts {
    fn add(&mut self, outcome: Outcome, is_stated: bool) {
        match outcome {
            Outcome::Right => self.right += 1,
            Outcome::OneTap => self.one_tap += 1,
            Outcome::Missed => self.missed += 1,
            Outcome::Wrong => {
                self.wrong += 1;
                self.unstated += u32::from(!is_stated);
            }
        }
    }

    /// The facts that the texts state.
    pub(super) fn stated(self) -> u32 {
        self.right + self.one_tap + self.missed + self.wrong - self.unstated
    }

    /// The values that were chosen.
    pub(super) fn chosen(self) -> u32 {
        self.right + self.wrong
    }
}

/// Counts of claims that the figures decide.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Claims {
    pub(super) right: u32,
    pub(super) accused: u32,
    pub(super) missed: u32,
}

/// How a set of texts was read.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    facts: [Counts; Fact::ALL.len()],
    pub(super) claims: Claims,
    /// Every wrong choice, each as a line.
    pub(super) wrong: Vec<String>,
    /// Every fact left open, each as a line.
    open: Vec<String>,
    texts: usize,
}

impl Tally {
    /// Reads all texts.
    pub(super) fn of(texts: &[Labelled]) -> Self {
        let mut tally = Self {
            texts: texts.len(),
            ..Self::default()
        };
        for text in texts {
            tally.add(text);
        }
        tally
    }

    fn add(&mut self, text: &Labelled) {
        for read in read(text) {
            let label = text.label(read.fact);
            self.facts[read.fact as usize].add(read.outcome, label.is_some());
            let key = read.fact.key();
            let line = match (read.outcome, &read.chosen) {
                (Outcome::Wrong, Some(chosen)) => {
                    let role = text.fact_of(chosen).map_or("nothing", Fact::key);
                    format!(
                        "{}: {key} is {chosen} (labelled {role}), not {label:?}",
                        text.name
                    )
                }
                _ => format!("{}: {key} {:?} {label:?}", text.name, read.outcome),
            };
            match read.outcome {
                Outcome::Wrong => self.wrong.push(line),
                Outcome::Right => {}
                _ => self.open.push(line),
            }
        }
        let Some(expected) = text.verdict else { return };
        let found = verdict(text.text);
        if found == Some(expected) {
            self.claims.right += 1;
            return;
        }
        let is_accused = found == Some("does-not-fit");
        self.claims.accused += u32::from(is_accused);
        self.claims.missed += u32::from(!is_accused);
        let line = format!("{}: verdict is {found:?}, not {expected}", text.name);
        if is_accused {
            self.wrong.push(line);
        } else {
            self.open.push(line);
        }
    }

    /// All facts, or the numbers and dates alone.
    pub(super) fn sum(&self, of: impl Fn(Fact) -> bool) -> Counts {
        let mut sum = Counts::default();
        for fact in Fact::ALL.into_iter().filter(|&fact| of(fact)) {
            let counts = self.facts[fact as usize];
            sum.right += counts.right;
            sum.one_tap += counts.one_tap;
            sum.missed += counts.missed;
            sum.wrong += counts.wrong;
            sum.unstated += counts.unstated;
        }
        sum
    }

    /// The numbers and dates.
    pub(super) fn figures(&self) -> Counts {
        self.sum(|fact| !matches!(fact, Fact::Region | Fact::Indicator | Fact::BaseKind))
    }
}

/// A part in per cent, to one decimal.
fn percent(part: u32, whole: u32) -> String {
    let tenths = (part * 1_000 + whole / 2) / whole.max(1);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn row(f: &mut Formatter<'_>, name: &str, counts: Counts) -> fmt::Result {
    writeln!(
        f,
        "{name:<14}{:>8}{:>8}{:>9}{:>8}{:>8}{:>11}{:>11}{:>11}",
        counts.stated(),
        counts.right,
        counts.one_tap,
        counts.missed,
        counts.wrong,
        percent(counts.right, counts.stated()),
        percent(counts.right + counts.one_tap, counts.stated()),
        percent(counts.wrong, counts.chosen()),
    )
}

impl Display for Tally {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} texts", self.texts)?;
        writeln!(
            f,
            "{:<14}{:>8}{:>8}{:>9}{:>8}{:>8}{:>11}{:>11}{:>11}",
            "", "stated", "right", "one tap", "missed", "wrong", "right %", "reached %", "wrong %"
        )?;
        for fact in Fact::ALL {
            row(f, fact.key(), self.facts[fact as usize])?;
        }
        row(f, "figures", self.figures())?;
        row(f, "all facts", self.sum(|_| true))?;
        let Claims {
            right,
            accused,
            missed,
        } = self.claims;
        writeln!(
            f,
            "claims decided: {right} right, {accused} falsely accused, {missed} missed"
        )?;
        for line in &self.wrong {
            writeln!(f, "WRONG {line}")?;
        }
        if std::env::var_os("OPEN").is_some() {
            for line in &self.open {
                writeln!(f, "open  {line}")?;
            }
        }
        Ok(())
    }
}
