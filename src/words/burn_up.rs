//! The captions of the burn-up chart.

use super::{Words, template::say};
use crate::{
    domain::{Date, People, Remaining},
    state::{Case, Field},
    writing::{month_name, short_date},
};

impl Words {
    /// The heading over the chart.
    pub fn burn_up_heading(&self) -> &'static str {
        self.pick("Grafik menuju target", "Chart of the way to the target")
    }

    /// What the chart shows, for those who hear the page.
    pub fn burn_up_label(&self, remaining: Remaining) -> String {
        let (done, as_of) = (self.people(remaining.done), self.date(remaining.as_of));
        let (target, deadline) = (
            self.people(remaining.target),
            self.date(remaining.period.last),
        );
        say!(
            self,
            "Grafik: dari {done} pada {as_of} menuju target {target} pada {deadline}. Angkanya ada di tabel di bawah.",
            "Chart: from {done} on {as_of} to the target of {target} on {deadline}. Its figures are in the table below.",
            done,
            as_of,
            target,
            deadline
        )
    }

    /// The title of a saved chart: what is counted, and where.
    pub fn burn_up_title(&self, case: &Case, remaining: Remaining) -> String {
        let (what, as_of) = (self.activations(), self.date(remaining.as_of));
        let region = case.form.text(Field::Region).trim();
        let between = if region.is_empty() { "" } else { ", " };
        say!(
            self,
            "Menuju target {what}{between}{region}, data {as_of}",
            "To the target of {what}{between}{region}, figures of {as_of}",
            what,
            between,
            region,
            as_of
        )
    }

    /// A round count, as short as an axis needs it: 5 rb, 2 jt.
    pub fn axis_count(&self, people: People) -> String {
        let units = [
            (1_000_000_000, self.pick(" M", " bn")),
            (1_000_000, self.pick(" jt", " m")),
            (1_000, self.pick(" rb", " k")),
        ];
        let whole = |&&(unit, _): &&(u64, &str)| people.0 > 0 && people.0.is_multiple_of(unit);
        match units.iter().find(whole) {
            Some((unit, name)) => {
                let count = people.0.checked_div(*unit).unwrap_or(0);
                [&self.number(count), *name].concat()
            }
            None => self.number(people.0),
        }
    }

    /// "Mei", and the year where a month begins one.
    pub fn axis_month(&self, date: Date) -> String {
        if date.month() == 1 {
            return date.year().to_string();
        }
        month_name(date.month(), self.lang)
            .chars()
            .take(3)
            .collect()
    }

    /// "29 Apr 2024".
    pub fn axis_date(&self, date: Date) -> String {
        short_date(date, self.lang)
    }

    /// "batas waktu 31 Des 2024".
    pub fn deadline_caption(&self, date: Date) -> String {
        let deadline = self.pick("batas waktu ", "deadline ");
        [deadline, &self.axis_date(date)].concat()
    }

    /// "target 17.688".
    pub fn target_caption(&self, people: People) -> String {
        ["target ", &self.number(people.0)].concat()
    }

    /// What was recorded.
    pub fn past_caption(&self) -> &'static str {
        self.pick("tercatat", "recorded")
    }

    /// The plan.
    pub fn plan_caption(&self) -> &'static str {
        self.pick("rencana", "plan")
    }

    /// What the pace gives.
    pub fn projection_caption(&self) -> &'static str {
        self.pick("perkiraan", "forecast")
    }
}
