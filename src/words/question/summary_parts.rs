//! The words of the text to share: its heading, coverage and attainment, and its short disclaimer.

use super::{
    cuts::{Cut, Cuts},
    key_figures::coverage_thresholds,
};
use crate::words::{Words, template::say, terms::joined};
use crate::{
    domain::{Plan, Share},
    state::{Case, Field, Indicator, Inquiry},
};

impl Words {
    /// The first line of a text that uses an earlier value of a field that cannot be read.
    pub fn stale_text(&self) -> &'static str {
        self.pick(
            "Perhatian: ada isian yang belum terbaca; teks ini memakai isian sebelumnya.",
            "Note: one entry cannot be read yet; this text uses the earlier one.",
        )
    }

    pub(super) fn short_disclaimer(&self) -> &'static str {
        self.pick(
            "Perhitungan, bukan statistik resmi.",
            "A computation, no official statistic.",
        )
    }

    pub(super) fn heading(&self, case: &Case, cuts: Cuts) -> String {
        // The label of an example already names its region.
        let region = if case.example.is_some() {
            ""
        } else {
            case.form.text(Field::Region).trim()
        };
        let region = if cuts.made(Cut::LongNames) {
            shortened(region)
        } else {
            region.to_owned()
        };
        let what = match self.indicator {
            Indicator::Ikd => self.pick(
                "Target Identitas Kependudukan Digital (IKD)",
                "Target for the Identitas Kependudukan Digital (IKD)",
            ),
            Indicator::KtpEl => self.pick("Target perekaman KTP-el", "Target for KTP-el recording"),
        };
        if region.is_empty() {
            what.to_owned()
        } else {
            [what, ", ", &region].concat()
        }
    }

    /// The sentences on coverage and attainment.
    pub(super) fn shares(&self, inquiry: &Inquiry, plan: &Plan, cuts: Cuts) -> String {
        let coverage = plan.coverage.and_then(|coverage| {
            let figure = self.coverage(coverage, inquiry, plan)?;
            let percent = self.percent_between(coverage, &coverage_thresholds(inquiry, plan));
            Some((figure, percent, self.those_people(inquiry)))
        });
        let attainment = plan.attainment.map(|attainment| {
            let figure = self.attainment(attainment, inquiry, plan);
            let percent = self.percent_between(attainment, &[Share::WHOLE]);
            (figure, percent, self.that_target(plan))
        });
        let both = coverage.into_iter().chain(attainment);
        let sentences = both.map(|(figure, percent, whole)| {
            let text = if cuts.made(Cut::RepeatedBase) {
                [&percent, " ", &whole].concat()
            } else {
                figure.text
            };
            [&figure.label, ": ", &text, "."].concat()
        });
        joined(sentences, " ")
    }

    /// "dari 58.959 orang itu": the base by its number alone.
    fn those_people(&self, inquiry: &Inquiry) -> String {
        let base = inquiry
            .question
            .base
            .map(|base| self.between(base.bounds))
            .unwrap_or_default();
        say!(self, "dari {base} orang itu", "of those {base}", base)
    }

    fn that_target(&self, plan: &Plan) -> String {
        let target = plan
            .target
            .map(|target| self.between(target.least))
            .unwrap_or_default();
        say!(
            self,
            "dari target {target}",
            "of the target of {target}",
            target
        )
    }
}

/// A name, cut to 40 characters.
pub(super) fn shortened(name: &str) -> String {
    if name.chars().count() <= 40 {
        name.to_owned()
    } else {
        name.chars().take(39).chain(['…']).collect()
    }
}
