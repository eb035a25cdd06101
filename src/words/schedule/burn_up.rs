//! Texts of the burn-up chart: captions, axis labels, and the description for screen readers.

use crate::words::{Words, template::say, terms::capital};
use crate::{
    domain::{Date, People},
    state::{Agenda, Case, Field},
    writing::{month_name, short_date},
};

impl Words {
    /// The description of the chart for screen readers.
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

    /// The sentence that explains the shaded part of the chart.
    pub fn band_sentence(&self) -> &'static str {
        self.pick(
            "Bagian berwarna pada grafik: dari laju paling lambat sampai paling cepat di antara laporan Anda.",
            "The shaded part of the chart goes from the slowest to the fastest pace between your reports.",
        )
    }

    /// The title of a saved chart: what is counted, the region, and the day of the figures.
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

    /// A count on the axis, abbreviated if it is a whole number of units: "5 rb", "2 jt".
    pub fn axis_count(&self, people: People) -> String {
        let units = [
            (1_000_000_000, self.pick(" M", " bn")),
            (1_000_000, self.pick(" jt", " m")),
            (1_000, self.pick(" rb", " k")),
        ];
        let whole =
            |&&(unit, _): &&(u64, &str)| people.count() > 0 && people.count().is_multiple_of(unit);
        match units.iter().find(whole) {
            Some((unit, name)) => {
                let count = people.count().checked_div(*unit).unwrap_or(0);
                [&self.number(count), *name].concat()
            }
            None => self.number(people.count()),
        }
    }

    /// A month on the axis: "Mei"; January shows the year.
    pub fn axis_month(&self, date: Date) -> String {
        if date.month() == 1 {
            return date.year().to_string();
        }
        month_name(date.month(), self.lang)
            .chars()
            .take(3)
            .collect()
    }

    /// A date on the axis: "29 Apr 2024".
    pub fn axis_date(&self, date: Date) -> String {
        short_date(date, self.lang)
    }

    /// The caption of the deadline: "batas waktu 31 Des 2024".
    pub fn deadline_caption(&self, date: Date) -> String {
        let deadline = self.pick("batas waktu ", "deadline ");
        [deadline, &self.axis_date(date)].concat()
    }

    /// The caption of the target: "target 17.688".
    pub fn target_caption(&self, people: People) -> String {
        ["target ", &self.number(people.count())].concat()
    }

    /// The caption of the line of reports.
    pub fn past_caption(&self) -> &'static str {
        self.pick("tercatat", "recorded")
    }

    /// The caption of the planned line.
    pub fn plan_caption(&self) -> &'static str {
        self.pick("rencana", "plan")
    }

    /// The caption of the forecast line.
    pub fn projection_caption(&self) -> &'static str {
        self.pick("perkiraan", "forecast")
    }
}
