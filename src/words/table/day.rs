//! The line under a table's row count: the day its figures are of, where that day was found, and the service days left.
//! Also used in print and exports.

use crate::words::{Words, template::say};
use crate::{
    domain::{CountingFrom, Date, FirstDay, Question},
    reading::{DayMeaning, DayPlace},
    state::{Basis, CountedDays, DaySource, Field, Figures, Held, OwnDays},
    writing::iso,
};

/// A part of the line, with an HTML id if it has a machine-readable value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayLinePart {
    /// Its HTML id; empty if it has no value.
    pub id: &'static str,
    /// Its machine-readable value.
    pub value: String,
    /// Its text.
    pub text: String,
}

impl DayLinePart {
    pub(in crate::words) fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            ..Self::default()
        }
    }
}

impl Words {
    /// The line in parts, to be concatenated.
    pub fn table_day(&self, held: &Held, figures: &Figures) -> Vec<DayLinePart> {
        let (Some(basis), Some(days)) = (&figures.basis, CountedDays::of(held, figures)) else {
            return Vec::new();
        };
        let mut parts = self.counted(
            basis,
            self.figures_of(held, &days),
            self.days_left(basis, &days),
        );
        for sentence in self.about_days(held, basis, &days) {
            parts.push(DayLinePart::plain(&[" ", &sentence].concat()));
        }
        parts
    }

    /// The line as one text.
    pub(in crate::words) fn table_day_text(&self, held: &Held, figures: &Figures) -> String {
        let parts = self.table_day(held, figures);
        parts.into_iter().map(|part| part.text).collect()
    }

    /// The parts of the first sentence: "Dihitung per 31 Oktober 2026 (…): 42 hari layanan sampai 31 Desember 2026."
    fn counted(
        &self,
        basis: &Basis,
        of: Option<DayLinePart>,
        left: DayLinePart,
    ) -> Vec<DayLinePart> {
        let question = &basis.inquiry.question;
        let has_own_count = question.own_days.is_some() && !left.id.is_empty();
        let begun = match (question.counting_from, question.first_day) {
            _ if has_own_count => self.pick("Dihitung ", "Counted: ").to_owned(),
            (CountingFrom::AsOf, first_day) => self.begun_with(first_day).to_owned(),
            _ => self.begun_elsewhere(question, basis.today),
        };
        let is_of_figures = question.counting_from == CountingFrom::AsOf && !has_own_count;
        let [middle, of] = match of {
            Some(of) if is_of_figures => [of, DayLinePart::plain(": ")],
            Some(of) => [
                DayLinePart::plain(self.pick("; angkanya per ", "; the figures are as of ")),
                of,
            ],
            None if is_of_figures => {
                let unknown = self.pick("tanggal yang belum diisi: ", "a day that is not given: ");
                [DayLinePart::plain(unknown), DayLinePart::default()]
            }
            None => {
                let unknown =
                    self.pick("; tanggal angkanya belum diisi", "; their day is not given");
                [DayLinePart::plain(unknown), DayLinePart::default()]
            }
        };
        let (begun, end) = (DayLinePart::plain(&begun), DayLinePart::plain("."));
        if is_of_figures {
            vec![begun, middle, of, left, end]
        } else {
            vec![begun, left, middle, of, end]
        }
    }

    fn begun_with(&self, first_day: FirstDay) -> &'static str {
        match first_day {
            FirstDay::Same => self.pick("Dihitung per ", "Counted from "),
            FirstDay::Next => self.pick(
                "Dihitung mulai hari sesudah ",
                "Counted from the day after ",
            ),
        }
    }

    /// The start of counting, if not the day of the figures: "Dihitung mulai hari ini, 27 November 2026: ".
    fn begun_elsewhere(&self, question: &Question, today: Date) -> String {
        let first = question.first_counted(today).unwrap_or(today);
        let day = self.date(first);
        match (question.counting_from, question.first_day) {
            (CountingFrom::Today, FirstDay::Same) => {
                say!(
                    self,
                    "Dihitung mulai hari ini, {day}: ",
                    "Counted from today, {day}: ",
                    day
                )
            }
            (CountingFrom::Today, FirstDay::Next) => {
                say!(
                    self,
                    "Dihitung mulai besok, {day}: ",
                    "Counted from tomorrow, {day}: ",
                    day
                )
            }
            _ => say!(self, "Dihitung mulai {day}: ", "Counted from {day}: ", day),
        }
    }

    /// The day of the figures and its source: "31 Oktober 2026 (dari judul tabel, "KEADAAN 31 OKTOBER 2026")".
    fn figures_of(&self, held: &Held, days: &CountedDays) -> Option<DayLinePart> {
        let (first, last) = days.span()?;
        let own = days.own.map(|own| self.own_days(own));
        let shared = days.shared.map(|(day, source)| {
            let (day, source) = (
                self.date(day),
                self.day_source(held, source, days.own.is_some()),
            );
            [&day, " (", &source, ")"].concat()
        });
        let text = match (own, shared) {
            (Some(own), Some(shared)) => {
                let count = self.number(days.undated.into());
                say!(
                    self,
                    "{own}, {count} baris tanpa tanggal per {shared}",
                    "{own}, {count} row{count+s} without a day from {shared}",
                    own,
                    count,
                    shared
                )
            }
            (Some(own), None) if days.undated > 0 => {
                let count = self.number(days.undated.into());
                say!(
                    self,
                    "{own}, {count} baris tanpa tanggal tidak dihitung",
                    "{own}, {count} row{count+s} without a day not counted",
                    own,
                    count
                )
            }
            (own, shared) => own.or(shared)?,
        };
        let value = if first == last {
            iso(first)
        } else {
            [&iso(first), "..", &iso(last)].concat()
        };
        Some(DayLinePart {
            id: "table-as-of",
            value,
            text,
        })
    }

    fn own_days(&self, own: OwnDays) -> String {
        let (first, last) = (self.date(own.first), self.date(own.last));
        if own.first == own.last {
            return say!(
                self,
                "{first} (dari kolom tanggal)",
                "{first} (from the column of dates)",
                first
            );
        }
        let count = self.number(u64::try_from(own.count).unwrap_or(u64::MAX));
        say!(
            self,
            "tanggal tiap baris ({count} tanggal berbeda, {first} sampai {last})",
            "the day of each row ({count} different days, {first} to {last})",
            count,
            first,
            last
        )
    }

    fn day_source(&self, held: &Held, source: DaySource, is_of_some: bool) -> String {
        let named = &held.sheet.day;
        match source {
            DaySource::Typed => self
                .pick(
                    "tanggal yang Anda isi untuk tabel ini",
                    "the day that you entered for this table",
                )
                .to_owned(),
            DaySource::Words => {
                let (place, words) = (self.day_place(named.place), &named.words);
                if matches!(named.meaning, DayMeaning::PeriodTo(_)) {
                    return say!(
                        self,
                        "dari {place}, akhir periode \"{words}\"",
                        "from {place}, the end of the period \"{words}\"",
                        place,
                        words
                    );
                }
                say!(
                    self,
                    "dari {place}, \"{words}\"",
                    "from {place}, \"{words}\"",
                    place,
                    words
                )
            }
            DaySource::Form => {
                let label = self.label(Field::AsOf);
                say!(
                    self,
                    "dari isian \"{label}\"",
                    "from the field \"{label}\"",
                    label
                )
            }
            DaySource::Today if named.meaning == DayMeaning::Nothing && !is_of_some => self
                .pick(
                    "tanggal hari ini, karena tabel tidak menyebut tanggal datanya",
                    "today, since the table names no day of its figures",
                )
                .to_owned(),
            DaySource::Today => self.pick("tanggal hari ini", "today").to_owned(),
        }
    }

    pub(in crate::words) fn day_place(&self, place: DayPlace) -> &'static str {
        match place {
            DayPlace::Title => self.pick("judul tabel", "the table's title"),
            DayPlace::Head => self.pick("kepala kolom", "a column's head"),
            DayPlace::Note => self.pick("catatan di bawah tabel", "a note below the table"),
        }
    }

    /// The button that uses a day found in the table's words.
    pub fn take_day(&self, day: Date) -> String {
        let day = self.date(day);
        say!(self, "Pakai {day}", "Use {day}", day)
    }

    /// The button that opens the field for the table's day, the field's label, and the button that clears it.
    pub fn day_field(&self) -> [&'static str; 3] {
        self.pick(
            [
                "Ubah tanggal data tabel",
                "Tanggal data untuk baris tanpa tanggal sendiri",
                "Hapus tanggal ini",
            ],
            [
                "Change the day of the figures",
                "Day of the figures, for rows without one of their own",
                "Remove this day",
            ],
        )
    }
}
