//! The service days left for the figures of a table, or why there is no rate.

use super::DayLinePart;
use crate::words::{Words, question::key_figures::range_value, template::say};
use crate::{
    domain::{CountingFrom, Question},
    state::{Basis, CountedDays, MOST_DAYS},
};

impl Words {
    /// The service days left: "42 hari layanan sampai 31 Desember 2026"; otherwise why there is no rate.
    pub(in crate::words) fn days_left(&self, basis: &Basis, days: &CountedDays) -> DayLinePart {
        let question = &basis.inquiry.question;
        let Some(left) = days.left else {
            return DayLinePart::plain(&self.none_left(question, days));
        };
        let value = range_value(&left.least.to_string(), &left.most.to_string());
        let (left_text, deadline) = (self.days_between(left), question.deadline);
        let text = match deadline.map(|day| self.date(day)) {
            _ if question.own_days.is_some() => say!(
                self,
                "{left_text} hari layanan menurut hitungan Anda sendiri",
                "{left_text} service day{left_text+s} by your own count",
                left_text
            ),
            Some(deadline) if left.most > 0 => {
                let reserve = self.reserve(question);
                say!(
                    self,
                    "{left_text} hari layanan sampai {deadline}{reserve}",
                    "{left_text} service day{left_text+s} until {deadline}{reserve}",
                    left_text,
                    deadline,
                    reserve
                )
            }
            _ => self.no_day_left(basis),
        };
        DayLinePart {
            id: "table-service-days",
            value,
            text,
        }
    }

    fn reserve(&self, question: &Question) -> String {
        if question.reserve == 0 {
            return String::new();
        }
        let days = self.number(question.reserve.into());
        say!(
            self,
            ", sesudah dikurangi {days} hari cadangan",
            ", less {days} day{days+s} in reserve",
            days
        )
    }

    /// Why there is no count of days: too many different days, a deadline that had passed, or no deadline.
    fn none_left(&self, question: &Question, days: &CountedDays) -> String {
        if days.own.is_some_and(|own| own.count > MOST_DAYS) {
            return self
                .pick(
                    "lebih dari 366 tanggal data yang berbeda, jadi tidak ada angka per hari layanan",
                    "more than 366 different days of figures, so there is no rate",
                )
                .to_owned();
        }
        match question.deadline.map(|day| self.date(day)) {
            Some(deadline) if days.span().is_some() => say!(
                self,
                "batas waktu {deadline} sudah lewat pada tanggal itu, jadi tidak ada angka per hari layanan",
                "the deadline, {deadline}, was already past on that day, so there is no rate",
                deadline
            ),
            Some(_) => self
                .pick(
                    "hari layanan tidak dapat dihitung",
                    "service days cannot be counted",
                )
                .to_owned(),
            None => self
                .pick(
                    "batas waktu belum diisi, jadi tidak ada angka per hari layanan",
                    "no deadline is given, so there is no rate",
                )
                .to_owned(),
        }
    }

    fn no_day_left(&self, basis: &Basis) -> String {
        let question = &basis.inquiry.question;
        let deadline = question
            .deadline
            .map(|day| self.date(day))
            .unwrap_or_default();
        let is_past = question.deadline < question.first_counted(basis.today)
            && question.counting_from != CountingFrom::AsOf;
        if is_past {
            return say!(
                self,
                "batas waktu {deadline} sudah lewat, jadi tidak ada angka per hari layanan",
                "the deadline, {deadline}, is past, so there is no rate",
                deadline
            );
        }
        say!(
            self,
            "tidak ada hari layanan tersisa sampai {deadline}, jadi tidak ada angka per hari layanan",
            "no service day is left until {deadline}, so there is no rate",
            deadline
        )
    }
}
