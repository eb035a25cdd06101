//! Choices and readings of the fields for reports and pace.

use crate::words::{Words, template::say};
use crate::{
    domain::{Observation, Solve, TargetGiven, Window},
    reading::OnLine,
    state::{Field, Inquiry},
    writing::decimal_point,
};

impl Words {
    pub(in crate::words) fn window_choice(&self, window: Window) -> &'static str {
        match window {
            Window::Auto => self.pick(
                "paling sedikit 20 hari layanan terakhir",
                "at least the last 20 service days",
            ),
            Window::Last => self.pick("selang terakhir", "the last interval"),
            Window::ThreeMonths => self.pick("tiga bulan terakhir", "the last three months"),
            Window::Year => self.pick("sejak 1 Januari", "since 1 January"),
            Window::All => self.pick("sejak laporan pertama", "since the first report"),
        }
    }

    pub(in crate::words) fn solve_choice(&self, solve: Solve) -> &'static str {
        match solve {
            Solve::Rate => self.pick("orang per hari", "people a day"),
            Solve::Deadline => self.pick("tanggal tercapai", "the day it is reached"),
            Solve::Share => self.pick("target yang tercapai", "the share it reaches"),
        }
    }

    /// The reading of a field: its plain value and the text; `None` if the field has none.
    pub(in crate::words) fn pace_reading(
        &self,
        field: Field,
        inquiry: &Inquiry,
    ) -> Option<(String, String)> {
        let read = &inquiry.readings.pace;
        Some(match field {
            Field::Obs => self.reports_reading(&read.reports)?,
            Field::Gain => {
                let gain = read.gains.last()?.value;
                let (first, last) = (self.date(gain.period.first), self.date(gain.period.last));
                let (count, people) = (read.gains.len().to_string(), self.people(gain.added));
                let text = say!(
                    self,
                    "{count} tambahan; yang terakhir {people}, {first} sampai {last}",
                    "{count} gain{count+s}; the last is {people}, {first} to {last}",
                    count,
                    people,
                    first,
                    last
                );
                (count, text)
            }
            Field::PaceChange => {
                let each = read
                    .changes
                    .iter()
                    .map(|change| [self.date(change.from), self.people(change.a_day)].join(": "));
                let text = each.collect::<Vec<_>>().join("; ");
                (!text.is_empty()).then(|| (read.changes.len().to_string(), text))?
            }
            Field::At => (read.at?.count().to_string(), self.people(read.at?)),
            Field::Seed => {
                let seed = read.seed?.count();
                (seed.to_string(), self.number(seed))
            }
            Field::LedgerFrom => self.date_reading(read.ledger_from?.date),
            Field::LedgerTo => self.date_reading(read.ledger_to?.date),
            _ => match read.target_before? {
                TargetGiven::Share(share) => (decimal_point(share), self.share(share)),
                TargetGiven::Count(people) => (people.count().to_string(), self.people(people)),
            },
        })
    }

    /// The number of reports, and the days of the first and the last one.
    fn reports_reading(&self, reports: &[OnLine<Observation>]) -> Option<(String, String)> {
        let days = || reports.iter().map(|line| line.value.date);
        let (first, last) = (self.date(days().min()?), self.date(days().max()?));
        let count = reports.len().to_string();
        if first == last {
            let text = say!(
                self,
                "{count} laporan, {first}",
                "{count} report{count+s}, {first}",
                count,
                first
            );
            return Some((count, text));
        }
        let text = say!(
            self,
            "{count} laporan, {first} sampai {last}",
            "{count} report{count+s}, {first} to {last}",
            count,
            first,
            last
        );
        Some((count, text))
    }
}
