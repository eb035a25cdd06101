//! Notes on the day of a table: the age of the figures, a past deadline, and an unclear day in the table's words.

use crate::words::{
    Words,
    template::say,
    terms::{capital, joined},
};
use crate::{
    domain::{CountingFrom, Date, Question},
    reading::{DayMeaning, NamedDay},
    state::{Basis, CountedDays, Field, Held},
};

impl Words {
    /// The notes: an unclear day, a day in the future, the age of the figures, a past deadline.
    pub(in crate::words) fn about_days(
        &self,
        held: &Held,
        basis: &Basis,
        days: &CountedDays,
    ) -> Vec<String> {
        let mut sentences = Vec::new();
        if days.needs_shared() && held.typed_day.date.is_none() {
            sentences.extend(self.left_open(&held.sheet.day));
        }
        let Some((first, last)) = days.span() else {
            return sentences;
        };
        let today = self.date(basis.today);
        if last > basis.today {
            let last = self.date(last);
            sentences.push(say!(
                self,
                "Tanggal data {last} sesudah hari ini, {today}. Periksa lagi.",
                "The day of the figures, {last}, is after today, {today}. Check again.",
                last,
                today
            ));
        }
        if first < basis.today {
            sentences.push(self.age(first, last, basis.today));
        }
        sentences.extend(self.past_deadline(&basis.inquiry.question, (first, last), basis.today));
        sentences
    }

    fn age(&self, first: Date, last: Date, today: Date) -> String {
        let age = self.number(u64::try_from(today.days_since(first)).unwrap_or(0));
        let today = self.date(today);
        if first == last {
            return say!(
                self,
                "Pada {today} angka ini berumur {age} hari.",
                "On {today} these figures are {age} day{age+s} old.",
                today,
                age
            );
        }
        say!(
            self,
            "Pada {today} angka tertua berumur {age} hari.",
            "On {today} the oldest figures are {age} day{age+s} old.",
            today,
            age
        )
    }

    fn past_deadline(
        &self,
        question: &Question,
        (first, last): (Date, Date),
        today: Date,
    ) -> Option<String> {
        let deadline = question.deadline?;
        if first <= deadline && deadline < last {
            return Some(self.pick(
                "Baris yang tanggalnya sesudah batas waktu tidak mendapat angka per hari layanan.",
                "Rows whose day is after the deadline get no rate.",
            ).to_owned());
        }
        let describes_then =
            question.counting_from == CountingFrom::AsOf && question.own_days.is_none();
        (deadline < today && last <= deadline && describes_then).then(|| {
            let deadline = self.date(deadline);
            say!(
                self,
                "Batas waktu {deadline} sudah lewat; hitungan ini menggambarkan keadaan pada tanggal data.",
                "The deadline, {deadline}, is past; this describes the day of the figures.",
                deadline
            )
        })
    }

    /// The note that the table's words do not settle the day.
    fn left_open(&self, named: &NamedDay) -> Option<String> {
        let more = match &named.meaning {
            DayMeaning::Several(days) => joined(days.iter().map(|day| self.date(*day)), "; "),
            DayMeaning::Faulty(problem, _) => self.problem(Field::AsOf, problem),
            _ => String::new(),
        };
        let (id, en) = open_text(&named.meaning)?;
        let place = capital(self.day_place(named.place));
        Some(self.fill(id, en, "place words more", &[&place, &named.words, &more]))
    }
}

/// The template of that note in both languages; `None` if the day is clear or not mentioned.
fn open_text(meaning: &DayMeaning) -> Option<(&'static str, &'static str)> {
    Some(match meaning {
        DayMeaning::Nothing | DayMeaning::Day(_) => return None,
        DayMeaning::PeriodTo(_) => (
            "Jika angkanya hanya tambahan dalam periode itu, pakai tabel jumlah seluruhnya.",
            "If the figures are only what was added in that period, use a table of totals.",
        ),
        DayMeaning::Several(_) => (
            "{place} menyebut beberapa tanggal ({more}). Pilih tanggal datanya.",
            "{place} names several days ({more}). Choose that of the figures.",
        ),
        DayMeaning::Unclear(_) => (
            "{place} menyebut \"{words}\", tetapi tidak jelas apakah itu tanggal datanya.",
            "{place} names \"{words}\", but it is not clear whether that is the day of the figures.",
        ),
        DayMeaning::Ending(_) => (
            "{place} hanya menyebut \"{words}\", bukan tanggalnya.",
            "{place} names only \"{words}\", and no day.",
        ),
        DayMeaning::Yearless { .. } => (
            "{place} menyebut \"{words}\" tanpa tahun.",
            "{place} names \"{words}\" without its year.",
        ),
        DayMeaning::Printed(_) => (
            "{place} hanya menyebut \"{words}\"; itu bukan tanggal datanya.",
            "{place} names only \"{words}\", which is not the day of the figures.",
        ),
        DayMeaning::Faulty(..) => (
            "{place} menyebut \"{words}\". {more}",
            "{place} names \"{words}\". {more}",
        ),
    })
}
