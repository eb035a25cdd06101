//! The text to share: the whole answer in at most 700 characters of plain language.

use super::{Words, calendar::counted_period, template::say};
use crate::{
    domain::{Plan, TargetGiven},
    reference::EXAMPLES,
    state::{Case, Field, Indicator, Inquiry},
};

impl Words {
    /// The text that is copied.
    pub fn summary(&self, case: &Case, inquiry: &Inquiry, plan: &Plan) -> String {
        let mut paragraphs = vec![self.heading(case), self.headline(inquiry, plan).text()];
        paragraphs.push(self.explanation(inquiry, plan).join(" "));
        paragraphs.push(self.shares(inquiry, plan));
        paragraphs.push(self.basis(inquiry, plan));
        paragraphs.extend(
            case.example
                .and_then(|at| EXAMPLES.get(at))
                .map(|example| self.example_label(example)),
        );
        paragraphs.push(self.disclaimer().to_owned());
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs.join("\n")
    }

    fn heading(&self, case: &Case) -> String {
        let region = case.form.text(Field::Region).trim();
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
            format!("{what}, {region}")
        }
    }

    /// Coverage and attainment, which stand together.
    fn shares(&self, inquiry: &Inquiry, plan: &Plan) -> String {
        let figures = self.key_figures(inquiry, plan);
        let sentence = |id: &str| {
            let figure = figures.iter().find(|figure| figure.id == id)?;
            Some(format!("{}: {}.", figure.label, figure.text))
        };
        [sentence("coverage"), sentence("attainment")]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The day of the figures, and how the days were counted.
    fn basis(&self, inquiry: &Inquiry, plan: &Plan) -> String {
        let mut sentences = Vec::new();
        if let Some(as_of) = inquiry.question.as_of {
            let date = self.date(as_of);
            sentences.push(say!(
                self,
                "Data per {date}.",
                "Figures as of {date}.",
                date
            ));
        }
        if plan.rates.is_some() && inquiry.question.own_days.is_none() {
            let rules = self.calendar_rules(inquiry);
            let own =
                counted_period(inquiry, plan).map(|period| self.own_days_clause(inquiry, period));
            let own = own.unwrap_or_default();
            sentences.push(say!(
                self,
                "Kalender: {rules}{own}.",
                "Calendar: {rules}{own}.",
                rules,
                own
            ));
        }
        sentences.extend(self.unknown_years_sentence(inquiry, plan));
        sentences.join(" ")
    }

    /// The line that stands for the other three fields while they are closed.
    pub fn terms_line(&self, inquiry: &Inquiry) -> String {
        let unknown = self.pick("belum terbaca", "not read yet");
        let target = match inquiry.question.target {
            Some(TargetGiven::Share(share)) => self.share(share),
            Some(TargetGiven::Count(people)) => self.people(people),
            None => unknown.to_owned(),
        };
        let date = |date: Option<crate::domain::Date>| {
            date.map_or_else(|| unknown.to_owned(), |date| self.date(date))
        };
        let (as_of, deadline) = (
            date(inquiry.question.as_of),
            date(inquiry.question.deadline),
        );
        say!(
            self,
            "Target {target} · data per {as_of} · batas waktu {deadline}",
            "Target {target} · figures as of {as_of} · deadline {deadline}",
            target,
            as_of,
            deadline
        )
    }
}
