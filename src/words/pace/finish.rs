//! When the target is reached at a pace.

use crate::words::{Words, question::missing::Purpose, template::say};
use crate::{
    domain::{Bounds, Date, Finish, Plan},
    state::{Inquiry, Outlook},
};

/// The number of years ahead after which a date is printed as its year only.
const MANY_YEARS: i16 = 10;

impl Words {
    /// The reason why the date of reaching the target is not known.
    pub(in crate::words) fn no_finish(&self, inquiry: &Inquiry, outlook: &Outlook) -> String {
        if inquiry.question.done.is_none() && outlook.reports.each().is_empty() {
            return self
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
                .to_owned();
        }
        self.ask_for_missing(inquiry, Purpose::Pace)
            .unwrap_or_default()
    }

    /// One sentence on when the target is reached.
    pub(in crate::words) fn reached_when(&self, finish: Finish, plan: &Plan) -> String {
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
                let on = if is_between(days, plan) {
                    ""
                } else {
                    self.pick("pada ", "")
                };
                let (day, listed) = (self.day_of_finish(days, plan), self.not_listed(days, plan));
                say!(
                    self,
                    "Dengan laju ini target tercapai {on}{day}.{listed}",
                    "At this pace the target is reached {day}.{listed}",
                    on,
                    day,
                    listed
                )
            }
        }
    }

    /// The reason why the date is a range, if the reason is missing holiday lists. Otherwise empty.
    pub(in crate::words) fn not_listed(&self, days: Bounds<Date>, plan: &Plan) -> &'static str {
        let is_known = plan
            .standing
            .is_some_and(|standing| standing.shortfall.is_exact());
        let is_one_year = is_far(days, plan) && days.least.year() == days.most.year();
        if days.is_exact() || is_one_year || !is_known {
            return "";
        }
        self.pick(
            " Tanggalnya berupa rentang karena daftar libur tahun-tahun itu belum ada.",
            " It is a range, since there are no lists of holidays for those years.",
        )
    }

    /// "9 Maret 2026", "antara … dan …", or "tahun 2038 (lebih dari 10 tahun)"; in English with "on" or "in" before it.
    pub(in crate::words) fn day_of_finish(&self, days: Bounds<Date>, plan: &Plan) -> String {
        if is_between(days, plan) {
            let (first, last) = (self.date(days.least), self.date(days.most));
            return say!(
                self,
                "antara {first} dan {last}",
                "between {first} and {last}",
                first,
                last
            );
        }
        let before = if is_far(days, plan) { "in " } else { "on " };
        [self.pick("", before), &self.finish_text(days, plan)].concat()
    }

    /// A date or range of dates: "31 Januari 2028", or "tahun 2038 (lebih dari 10 tahun)".
    pub(in crate::words) fn finish_text(&self, days: Bounds<Date>, plan: &Plan) -> String {
        let to = self.pick("sampai", "to");
        let (first, last) = (days.least, days.most);
        if !is_far(days, plan) {
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

/// Whether the later date is more than ten years after the first counted day.
fn is_far(days: Bounds<Date>, plan: &Plan) -> bool {
    let limit = plan.first.and_then(|first| {
        let year = first.year().saturating_add(MANY_YEARS);
        Date::new(year, first.month(), first.day())
    });
    limit.is_some_and(|limit| days.most > limit)
}

/// Whether the text is "antara … dan …", not one date or a year.
fn is_between(days: Bounds<Date>, plan: &Plan) -> bool {
    !days.is_exact() && !is_far(days, plan)
}
