//! Warnings about reports, as sentences.

use crate::words::{Words, template::say};
use crate::{
    domain::{Date, Oddity, People},
    state::{PaceReadings, ReportWarning},
};

impl Words {
    fn with_date(&self, id: &str, en: &str, date: Date) -> String {
        let date = self.date(date);
        say!(self, id, en, date)
    }

    pub(in crate::words) fn report_warning(
        &self,
        warning: ReportWarning,
        read: &PaceReadings,
    ) -> String {
        match warning {
            ReportWarning::Completed => self.completed_dates(read),
            ReportWarning::PassedOver => self.skipped(&read.skipped),
            ReportWarning::PerhapsNumbered => self
                .pick(
                    "Jika angka 1, 2, 3 di depan nama bulan itu nomor urut, hapus dulu: kini dibaca sebagai tanggal.",
                    "If 1, 2, 3 before the months are running numbers, delete them: they are read as days now.",
                )
                .to_owned(),
            ReportWarning::AboveBase(date) => self.above_base(date),
            ReportWarning::More(count) => {
                let count = self.number(count.into());
                say!(
                    self,
                    "Masih ada {count} hal lain yang janggal pada laporan.",
                    "Odd among the reports: {count} more thing{count+s}.",
                    count
                )
            }
            ReportWarning::Odd(oddity) => self.oddity(oddity),
            ReportWarning::Ahead(date) => self.with_date(
                "Laporan {date} belum terjadi.",
                "The report of {date} has not come yet.",
                date,
            ),
            ReportWarning::Newer(date) => self.with_date(
                "Laporan {date} lebih baru daripada tanggal data, tetapi kekurangan dihitung dari tanggal data.",
                "The report of {date} is newer than the day of the figures, from which the shortfall is computed.",
                date,
            ),
            ReportWarning::Missing(date) => self.with_date(
                "Tidak ada laporan per {date}.",
                "There is no report of {date}.",
                date,
            ),
        }
    }

    fn above_base(&self, date: Date) -> String {
        let (date, base) = (self.date(date), self.base_name());
        say!(
            self,
            "Laporan {date} lebih besar daripada {base}. Periksa lagi; tetap dihitung.",
            "The report of {date} is larger than {base}. Check again; it is counted all the same.",
            date,
            base
        )
    }

    fn oddity(&self, oddity: Oddity) -> String {
        match oddity {
            Oddity::Repeated(date) => self.with_date(
                "Laporan {date} tertulis dua kali; dihitung satu kali.",
                "The report of {date} stands there twice; it counts once.",
                date,
            ),
            Oddity::Differs { date, used, other } => {
                let (date, used, other) = (self.date(date), self.people(used), self.people(other));
                say!(
                    self,
                    "Laporan {date} menyebut {other}, sedangkan angka di atas {used}; yang dipakai {used}.",
                    "The report of {date} says {other}, the figure above {used}; the latter is used.",
                    date,
                    other,
                    used
                )
            }
            Oddity::Fell { first, last, by } => self.fell(first, last, by),
            Oddity::GainUnused(period) => {
                let (first, last) = (self.date(period.first), self.date(period.last));
                say!(
                    self,
                    "Tambahan {first} sampai {last} tidak cocok dengan laporan yang ada, jadi tidak dipakai.",
                    "The gain from {first} to {last} does not fit the reports, so it is not used.",
                    first,
                    last
                )
            }
        }
    }

    /// A fall between two reports: "Jumlah aktivasi turun 120 orang di antara dua laporan …"
    pub(in crate::words) fn fell(&self, first: Date, last: Date, by: People) -> String {
        let (first, last) = (self.date(first), self.date(last));
        let people = self.people(by);
        let what = self.by_indicator(
            ("aktivasi", "of activations"),
            ("perekaman", "of recordings"),
        );
        say!(
            self,
            "Jumlah {what} turun {people} di antara dua laporan, {first} dan {last} (mungkin karena pembersihan data).",
            "The number {what} fell by {people} between two reports, {first} and {last} (perhaps data were cleaned).",
            what,
            people,
            first,
            last
        )
    }
}
