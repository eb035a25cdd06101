//! How a list of reports was read: dates that were completed, lines and columns that were skipped.

use crate::words::{Words, template::say};
use crate::{
    reading::{LineCompletion, Skipped},
    state::PaceReadings,
};

impl Words {
    /// The notice on dates that were completed: "Bulan dibaca sebagai hari terakhir bulan itu."
    pub(in crate::words) fn completed_dates(&self, read: &PaceReadings) -> String {
        let of_kind = |how: LineCompletion| read.completed.iter().find(move |line| line.how == how);
        let mut sentences = Vec::new();
        if of_kind(LineCompletion::MonthEnd).is_some() {
            sentences.push(
                self.pick(
                    "Bulan dibaca sebagai hari terakhir bulan itu.",
                    "A month is read as its last day.",
                )
                .to_owned(),
            );
        }
        if let Some(line) = of_kind(LineCompletion::MonthSoFar) {
            let (month, today) = (self.month_of(line.date), self.date(line.date));
            sentences.push(say!(
                self,
                "{month} belum berakhir, jadi dibaca hari ini, {today}.",
                "{month} has not ended, so it is read as today, {today}.",
                month,
                today
            ));
        }
        if let Some(line) = of_kind(LineCompletion::Century) {
            let date = self.date(line.date);
            sentences.push(say!(
                self,
                "Tahun dua angka dilengkapi: {date}.",
                "Years of two digits are completed: {date}.",
                date
            ));
        }
        sentences.join(" ")
    }

    /// The notice on skipped lines and columns: "Tidak dibaca sebagai laporan: baris 1 (judul), baris 10 (jumlah),
    /// persentase."
    pub(in crate::words) fn skipped(&self, skipped: &Skipped) -> String {
        let mut parts = Vec::new();
        let kinds = [
            (&skipped.titles, self.pick("judul", "title")),
            (&skipped.totals, self.pick("jumlah", "sum")),
            (&skipped.others, self.pick("tanpa angka", "no number")),
        ];
        for (lines, kind) in kinds {
            if !lines.is_empty() {
                let (count, lines) = (lines.len().to_string(), self.line_numbers(lines));
                parts.push(say!(
                    self,
                    "baris {lines} ({kind})",
                    "line{count+s} {lines} ({kind})",
                    lines,
                    kind,
                    count
                ));
            }
        }
        if skipped.beside.has_percent {
            parts.push(self.pick("persentase", "percentages").to_owned());
        }
        if skipped.beside.has_notes {
            parts.push(self.pick("catatan", "notes").to_owned());
        }
        if !skipped.columns.is_empty() {
            let count = skipped.columns.len().to_string();
            let columns = skipped.columns.join(", ");
            parts.push(say!(
                self,
                "kolom {columns}",
                "the column{count+s} {columns}",
                columns,
                count
            ));
        }
        let parts = parts.join(", ");
        say!(
            self,
            "Tidak dibaca sebagai laporan: {parts}.",
            "Not read as reports: {parts}.",
            parts
        )
    }
}
