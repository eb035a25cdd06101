//! When a target is reached, and what will have been reached by the deadline.

use super::{Words, template::say};
use crate::{
    domain::{Bounds, Date, Finish, Forecast, Plan},
    state::Inquiry,
};

/// Years after which a day is said as its year alone.
const MANY_YEARS: i16 = 10;

impl Words {
    pub(super) fn finish_sentence(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        forecast: &Forecast,
    ) -> String {
        match forecast.finish {
            None if plan.done.is_none() && inquiry.question.done.is_none() => self
                .by_indicator(
                    (
                        "Kekurangan tidak dapat dihitung: yang diisi hanya tambahan. Isi jumlah seluruh aktivasi.",
                        "The shortfall cannot be computed: only what was added is known. Enter all activations.",
                    ),
                    (
                        "Kekurangan tidak dapat dihitung: yang diisi hanya tambahan. Isi jumlah seluruh perekaman.",
                        "The shortfall cannot be computed: only what was added is known. Enter all recordings.",
                    ),
                )
                .to_owned(),
            None => self
                .pick(
                    "Perkiraan selesai memerlukan target, jumlah dasarnya, dan tanggal data.",
                    "A forecast takes the target, its base, and the day of the figures.",
                )
                .to_owned(),
            Some(finish) => self.reached_when(finish, plan),
        }
    }

    /// When a course reaches the target, in one sentence.
    pub(super) fn reached_when(&self, finish: Finish, plan: &Plan) -> String {
        match finish {
            Finish::Reached => self.pick(
                "Target sudah tercapai pada tanggal data, jadi tidak ada yang perlu diperkirakan.",
                "The target had been reached on the day of the figures, so there is nothing to forecast.",
            ).to_owned(),
            Finish::Never => self.pick(
                "Dengan laju ini target tidak akan tercapai.",
                "At this pace the target will not be reached.",
            ).to_owned(),
            Finish::Falling(_) => self.pick(
                "Selama jumlahnya turun, target tidak akan tercapai.",
                "While the number falls, the target will not be reached.",
            ).to_owned(),
            Finish::Beyond => self.pick(
                "Dengan laju ini target baru tercapai setelah lebih dari 1.000 tahun.",
                "At this pace the target is more than 1,000 years away.",
            ).to_owned(),
            Finish::On(days) => {
                let day = self.day_of_finish(days, plan);
                let listed = if days.is_exact() {
                    ""
                } else {
                    self.pick(
                        " Tanggalnya berupa rentang karena daftar libur tahun-tahun itu belum ada.",
                        " It is a range, since there are no lists of holidays for those years.",
                    )
                };
                say!(
                    self,
                    "Dengan laju ini target tercapai {day}.{listed}",
                    "At this pace the target is reached {day}.{listed}",
                    day,
                    listed
                )
            }
        }
    }

    /// "pada 9 Maret 2026", "antara … dan …", or "pada tahun 2038 (lebih dari 10 tahun)".
    pub(super) fn day_of_finish(&self, days: Bounds<Date>, plan: &Plan) -> String {
        let is_far = plan.first.is_some_and(|first| is_far(first, days.most));
        if !is_far && days.is_exact() {
            return [self.pick("pada ", "on "), &self.date(days.least)].concat();
        }
        if !is_far {
            let (first, last) = (self.date(days.least), self.date(days.most));
            return say!(
                self,
                "antara {first} dan {last}",
                "between {first} and {last}",
                first,
                last
            );
        }
        [self.pick("pada ", "in "), &self.finish_text(days, plan)].concat()
    }

    /// "31 Januari 2028", or "tahun 2038 (lebih dari 10 tahun)".
    pub(super) fn finish_text(&self, days: Bounds<Date>, plan: &Plan) -> String {
        let to = self.pick("sampai", "to");
        let (first, last) = (days.least, days.most);
        if !plan.first.is_some_and(|from| is_far(from, last)) {
            return if first == last {
                self.date(first)
            } else {
                format!("{} {to} {}", self.date(first), self.date(last))
            };
        }
        let years = if first.year() == last.year() {
            last.year().to_string()
        } else {
            format!("{} {to} {}", first.year(), last.year())
        };
        say!(
            self,
            "tahun {years} (lebih dari 10 tahun)",
            "the year {years} (more than 10 years)",
            years
        )
    }
}

/// Whether a day lies more than ten years ahead.
fn is_far(first: Date, day: Date) -> bool {
    Date::new(
        first.year().saturating_add(MANY_YEARS),
        first.month(),
        first.day(),
    )
    .is_some_and(|limit| day > limit)
}
