//! The table of reports.

use crate::words::{Words, template::say};
use crate::{
    domain::{Bounds, Date, Interval, Observation, Pace},
    reading::OnLine,
    state::{Field, Inquiry, Outlook, own_report},
    writing::short_date,
};

/// A row of the table of reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// The date, or the period of a gain.
    pub days: String,
    /// The total number of activations.
    pub total: String,
    /// The people added since the report before.
    pub added: String,
    /// The people added per service day.
    pub pace: String,
    /// The field and line where the row was entered; `None` if it is derived from other entries.
    pub line: Option<(Field, u32)>,
    /// The label of the button that removes the row, or where a derived row comes from.
    pub note: String,
}

impl Words {
    /// The caption of the table of reports.
    pub fn reports_caption(&self) -> &'static str {
        self.pick("Laporan menurut waktu", "Reports in order of time")
    }

    /// The notice on older reports that the table leaves out.
    pub fn older_reports(&self, count: usize) -> String {
        let count = self.size(count);
        say!(
            self,
            "… dan {count} laporan lain. Semuanya dihitung, dan ada di daftar di bawah.",
            "… and {count} other reports. All are counted, and they are in the list below.",
            count
        )
    }

    /// The column headers.
    pub fn reports_heads(&self) -> [&'static str; 5] {
        self.pick(
            ["Tanggal", "Jumlah", "Tambah", "Per hari", "Asal"],
            ["Day", "Total", "Added", "Per day", "From"],
        )
    }

    /// The button that adds the question's own figure to the list.
    pub fn take_own_report(&self) -> &'static str {
        self.pick(
            "Catat angka di atas sebagai laporan",
            "Note the figure above as a report",
        )
    }

    /// The button that copies the newest report into the question.
    pub fn use_report(&self, report: Observation, today: Date) -> String {
        let (day, done) = (
            self.day_of_year(report.date, today),
            self.number(report.done.count()),
        );
        say!(
            self,
            "Pakai angka {day} ({done})",
            "Use the number of {day} ({done})",
            day,
            done
        )
    }

    /// The short text of the button that removes a row.
    pub fn remove(&self) -> &'static str {
        self.pick("Hapus", "Remove")
    }

    /// The rows: all reports in order of time, then the gains.
    pub fn report_rows(&self, inquiry: &Inquiry, outlook: &Outlook) -> Vec<ReportRow> {
        let read = &inquiry.readings.pace;
        let interval_to = |last| outlook.interval_to(last);
        let lines = lines_by_day(&read.reports);
        let own = own_report(inquiry).map(|own| own.date);
        let mut rows = Vec::new();
        for report in outlook.reports.each() {
            let at = lines.partition_point(|(day, _)| *day < report.date);
            let line = lines.get(at).filter(|(day, _)| *day == report.date);
            let days = short_date(report.date, self.lang);
            let from = if own == Some(report.date) {
                self.pick("di atas", "above")
            } else {
                self.pick("tambahan", "a gain")
            };
            rows.push(ReportRow {
                total: self.number(report.done.count()),
                note: line.map_or_else(|| from.to_owned(), |_| self.remove_report(&days)),
                line: line.map(|(_, line)| (Field::Obs, *line)),
                ..self.report_row(days, interval_to(report.date).copied())
            });
        }
        for gain in &read.gains {
            let (period, people) = (gain.value.period, gain.value.added);
            let days = format!(
                "{}–{}",
                short_date(period.first, self.lang),
                short_date(period.last, self.lang)
            );
            let interval = interval_to(period.last)
                .filter(|interval| interval.after == period.first.previous());
            let mut row = self.report_row(days, interval.copied());
            row.added = ["+", &self.number(people.count())].concat();
            row.note = self.remove_report(&row.days);
            row.line = Some((Field::Gain, gain.line));
            rows.push(row);
        }
        rows
    }

    fn report_row(&self, days: String, interval: Option<Interval>) -> ReportRow {
        let pace = interval.as_ref().and_then(pace_of);
        let pace = pace.map(|pace| self.pace_text(pace));
        ReportRow {
            days,
            total: String::new(),
            added: interval.map_or_else(String::new, |interval| self.signed(interval.added)),
            pace: pace.unwrap_or_default(),
            line: None,
            note: String::new(),
        }
    }

    /// The label of the choice of the first month, for totals without dates.
    pub fn first_month(&self) -> &'static str {
        self.pick("Bulan pertama?", "First month?")
    }

    /// The entry shown before a month is chosen.
    pub fn no_month(&self) -> &'static str {
        self.pick("Pilih …", "Choose …")
    }

    /// "Maret 2026 sampai Oktober 2026": the months that undated totals are assigned to.
    pub fn months(&self, first: Date, last: Date) -> String {
        let (first, last) = (self.month_of(first), self.month_of(last));
        if first == last {
            return first;
        }
        say!(
            self,
            "{first} sampai {last}",
            "{first} to {last}",
            first,
            last
        )
    }

    fn remove_report(&self, days: &str) -> String {
        say!(
            self,
            "Hapus laporan {days}",
            "Remove the report of {days}",
            days
        )
    }
}

/// The date and line number of each report, in order of time.
fn lines_by_day(reports: &[OnLine<Observation>]) -> Vec<(Date, u32)> {
    let each = reports.iter().map(|line| (line.value.date, line.line));
    let mut lines: Vec<(Date, u32)> = each.collect();
    lines.sort_unstable();
    lines
}

/// The pace of one interval; `None` if it has no service day.
pub(in crate::words) fn pace_of(interval: &Interval) -> Option<Pace> {
    (interval.days.most > 0).then(|| Pace {
        after: interval.after,
        last: interval.last,
        added: interval.added,
        days: Bounds {
            least: interval.days.least.max(1),
            most: interval.days.most,
        },
    })
}
