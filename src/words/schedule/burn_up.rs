//! The captions of the burn-up chart.

use crate::words::{Words, template::say, terms::capital};
use crate::{
    domain::{Date, People},
    state::{Agenda, Case, Field},
    writing::{month_name, short_date},
};

impl Words {
    /// What the chart shows, for those who hear the page.
    pub fn burn_up_label(&self, agenda: &Agenda) -> String {
        let remaining = agenda.remaining;
        let (done, as_of) = (self.people(remaining.done), self.date(remaining.as_of));
        let (target, deadline) = (
            self.people(remaining.target),
            self.date(remaining.period.last),
        );
        let last = agenda.projection.last();
        let pace = last.map_or_else(String::new, |at| {
            let people = self.people(at.1);
            say!(
                self,
                ", dengan laju ini {people}",
                ", at this pace {people}",
                people
            )
        });
        say!(
            self,
            "Grafik: tercatat {done} pada {as_of}; pada {deadline} menurut rencana {target}{pace}. Angkanya ada di tabel di bawah.",
            "Chart: {done} recorded on {as_of}; on {deadline} by the plan {target}{pace}. Its figures are in the tables below.",
            done,
            as_of,
            deadline,
            target,
            pace
        )
    }

    /// What the shaded part of the chart is.
    pub fn band_sentence(&self) -> &'static str {
        self.pick(
            "Bagian berwarna pada grafik: dari laju paling lambat sampai paling cepat di antara laporan Anda.",
            "The shaded part of the chart goes from the slowest to the fastest pace between your reports.",
        )
    }

    /// The title of a saved chart: what is counted, and where.
    pub fn burn_up_title(&self, case: &Case, agenda: &Agenda) -> String {
        let what = capital(self.activations());
        let as_of = self.axis_date(agenda.remaining.as_of);
        let region = case.form.text(Field::Region).trim();
        let between = if region.is_empty() { "" } else { ", " };
        say!(
            self,
            "{what}{between}{region}, data {as_of}",
            "{what}{between}{region}, figures of {as_of}",
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
