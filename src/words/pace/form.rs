//! Labels, hints and readings of the fields for reports and pace.

use crate::words::{Words, template::say};
use crate::{
    domain::{Solve, TargetGiven, Window},
    state::{Field, Inquiry},
    writing::decimal_point,
};

impl Words {
    pub(in crate::words) fn pace_label(&self, field: Field) -> &'static str {
        match field {
            Field::Obs => self.pick("Laporan yang ada", "Reports so far"),
            Field::Gain => self.pick(
                "Tambahan dalam suatu masa (bila hanya itu yang ada)",
                "Added in a period (if that is all there is)",
            ),
            Field::PaceChange => self.pick("Laju berubah mulai…", "The pace changes from…"),
            Field::At => self.pick("Orang per hari layanan", "People per service day"),
            Field::Seed => self.pick("Angka awal acak", "Seed of the draws"),
            Field::LedgerFrom => self.pick("Dari laporan tanggal", "From the report of"),
            Field::LedgerTo => self.pick("Sampai laporan tanggal", "To the report of"),
            _ => self.pick("Target pada laporan itu", "Target at that report"),
        }
    }

    pub(in crate::words) fn pace_hint(&self, field: Field) -> &'static str {
        match field {
            Field::Obs => self.pick(
                "Satu laporan per baris: tanggal atau bulan; jumlah seluruhnya; jumlah dasarnya bila ada. Boleh ditempel dari Excel. Contoh: 31 Januari 2024; 250",
                "One report to a line: date or month; total; the base of that day if known. May be pasted from Excel. For example: 31 January 2024; 250",
            ),
            Field::Gain => self.pick(
                "Contoh: 1 Januari 2025 sampai 20 April 2025; 7.692",
                "For example: 1 January 2025 to 20 April 2025; 7,692",
            ),
            Field::PaceChange => self.pick(
                "Loket baru, jaringan baru. Tanggal; orang per hari layanan. Contoh: 1 Juni 2026; 150",
                "A new counter, a new line. Date; people per service day. For example: 1 June 2026; 150",
            ),
            Field::At => self.pick("Contoh: 150", "For example: 150"),
            Field::Seed => self.pick(
                "Kosong berarti 1. Angka yang sama memberi hasil yang sama",
                "Empty means 1. The same number gives the same result",
            ),
            Field::LedgerFrom => self.pick(
                "Kosongkan untuk laporan sebelum yang terakhir",
                "Leave empty for the last report but one",
            ),
            Field::LedgerTo => self.pick(
                "Kosongkan untuk laporan terakhir",
                "Leave empty for the last report",
            ),
            _ => self.pick(
                "Kosongkan bila target tidak berubah. Contoh: 25 persen",
                "Leave empty if the target has not changed. For example: 25 per cent",
            ),
        }
    }

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
            Field::Obs => {
                let days = || read.reports.iter().map(|line| line.value.date);
                let (first, last) = (self.date(days().min()?), self.date(days().max()?));
                let count = read.reports.len().to_string();
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
                (count, text)
            }
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
            Field::At => (read.at?.0.to_string(), self.people(read.at?)),
            Field::Seed => (read.seed?.0.to_string(), self.number(read.seed?.0)),
            Field::LedgerFrom => self.date_reading(read.ledger_from?.date),
            Field::LedgerTo => self.date_reading(read.ledger_to?.date),
            _ => match read.target_before? {
                TargetGiven::Share(share) => (decimal_point(share), self.share(share)),
                TargetGiven::Count(people) => (people.0.to_string(), self.people(people)),
            },
        })
    }
}
