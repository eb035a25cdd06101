//! The reports as text for the clipboard and as a CSV file. Pasted back, both are read as the same reports.

use super::reports::pace_of;
use crate::words::Words;
use crate::{
    domain::{Bounds, Interval, Observation},
    state::Outlook,
    writing::{CSV_START, Csv, Lang, iso, push_hundredths},
};

impl Words {
    /// The buttons that copy the reports and save them.
    pub fn take_reports(&self) -> [&'static str; 2] {
        self.pick(
            ["Salin untuk Excel", "Simpan laporan (CSV)"],
            ["Copy for Excel", "Save the reports (CSV)"],
        )
    }

    /// The start of the file name.
    pub fn reports_file_name(&self) -> &'static str {
        self.pick("laporan", "reports")
    }

    /// The reports as tab-separated text, which spreadsheets accept from the clipboard.
    pub fn reports_to_copy(&self, outlook: &Outlook) -> String {
        let mut table = String::new();
        self.push_reports(&mut table, outlook, Csv::TABS, self.lang);
        table
    }

    /// The reports as a CSV file for an Indonesian Excel: semicolons, decimal commas.
    pub fn reports_file(&self, outlook: &Outlook) -> String {
        let mut table = CSV_START.to_owned();
        self.push_reports(&mut table, outlook, Csv::SEMICOLONS, Lang::Id);
        table
    }

    fn push_reports(&self, table: &mut String, outlook: &Outlook, csv: Csv, lang: Lang) {
        csv.push_row(table, &self.report_file_heads());
        for report in outlook.reports.each() {
            let interval = outlook.interval_to(report.date);
            for cell in self.report_cells(*report, interval, lang) {
                table.push_str(&cell);
                csv.end_cell(table);
            }
            csv.end_row(table);
        }
    }

    /// The column headers. The list of reports recognises them when the table is pasted back.
    fn report_file_heads(&self) -> [&'static str; 6] {
        let total = self.by_indicator(
            ("Jumlah aktivasi IKD", "Total IKD activations"),
            ("Jumlah perekaman KTP-el", "Total recorded for the KTP-el"),
        );
        let [date, base, added, days, pace] = self.pick(
            [
                "Tanggal",
                "Dasar",
                "Tambahan",
                "Hari layanan",
                "Laju per hari layanan",
            ],
            [
                "Date",
                "Base",
                "Added",
                "Service days",
                "Pace per service day",
            ],
        );
        [date, total, base, added, days, pace]
    }

    fn report_cells(
        &self,
        report: Observation,
        interval: Option<&Interval>,
        lang: Lang,
    ) -> [String; 6] {
        let base = report.base.map(|base| base.count().to_string());
        let days = |days: Bounds<u32>| {
            let (least, most) = (days.least.to_string(), days.most.to_string());
            self.ends(&least, &most)
        };
        let pace = interval.and_then(pace_of).map(|pace| {
            let cut = pace.millionths_cut();
            self.ends(&plain_pace(cut.least, lang), &plain_pace(cut.most, lang))
        });
        [
            iso(report.date),
            report.done.count().to_string(),
            base.unwrap_or_default(),
            interval.map_or_else(String::new, |interval| interval.added.to_string()),
            interval.map_or_else(String::new, |interval| days(interval.days)),
            pace.unwrap_or_default(),
        ]
    }

    /// "59 sampai 75", or one value if both are the same.
    fn ends(&self, least: &str, most: &str) -> String {
        if least == most {
            return least.to_owned();
        }
        [least, self.pick(" sampai ", " to "), most].concat()
    }
}

/// A pace in millionths as decimal text, rounded to hundredths, without digit groups.
fn plain_pace(millionths: i64, lang: Lang) -> String {
    let mut text = String::new();
    if millionths < 0 {
        text.push('-');
    }
    let rounded = millionths.unsigned_abs().saturating_add(5_000);
    push_hundredths(&mut text, rounded.checked_div(10_000).unwrap_or(0), lang);
    text
}
