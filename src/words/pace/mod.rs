//! Texts of "Apakah akan tercapai?": reports, pace, forecast, and whether the pace is enough.

mod additions;
mod band;
mod enough;
mod faulty_lines;
mod finish;
mod form;
mod ledger;
mod oddities;
mod pace_figures;
mod read_reports;
mod report_files;
mod reports;
mod solved;

pub use additions::AdditionText;
pub use reports::ReportRow;

use super::{Figure, Words, template::say};
use crate::{
    domain::{Interval, Pace, People, Plan},
    state::{Inquiry, Outlook},
};

/// Sentences followed by figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The sentences.
    pub sentences: Vec<String>,
    /// The figures.
    pub figures: Vec<Figure>,
}

impl Words {
    /// The heading of the section.
    pub fn pace_question(&self) -> &'static str {
        self.pick("Apakah akan tercapai?", "Will it be reached?")
    }

    /// The answer and the pace in one line, for the text to share. `is_short` leaves out the pace.
    pub(super) fn pace_line(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        outlook: &Outlook,
        is_short: bool,
    ) -> Option<String> {
        let (answer, pace) = (
            self.pace_answer(inquiry, plan, outlook)?,
            outlook.forecast?.pace,
        );
        if is_short || pace.is_early() {
            return Some(answer);
        }
        let until = if inquiry.question.as_of == Some(pace.last) {
            String::new()
        } else {
            let last = self.date(pace.last);
            say!(self, " sampai {last}", " up to {last}", last)
        };
        let pace = self.pace_text(pace);
        Some(say!(
            self,
            "{answer} Laju{until}: {pace} per hari layanan.",
            "{answer} Pace{until}: {pace} per service day.",
            answer,
            until,
            pace
        ))
    }

    /// The answer, the pace and the forecast, or why there is no pace.
    pub fn outlook(&self, inquiry: &Inquiry, plan: &Plan, outlook: &Outlook) -> Passage {
        let answer = self.pace_answer(inquiry, plan, outlook);
        let (Some(answer), Some(forecast)) = (answer, outlook.forecast) else {
            return Passage {
                sentences: vec![self.no_pace(outlook)],
                figures: Vec::new(),
            };
        };
        let mut sentences = vec![answer, self.pace_sentence(forecast.pace, outlook)];
        sentences.extend(self.fall(outlook, forecast.pace));
        sentences.extend(self.past_sentence(inquiry, plan));
        Passage {
            sentences,
            figures: self.pace_figures(inquiry, plan, &forecast, outlook.lead),
        }
    }

    /// Why there is no pace: no report, only one, or no service day between two.
    fn no_pace(&self, outlook: &Outlook) -> String {
        let newest = outlook.reports.each().last();
        match (newest, outlook.intervals.is_empty()) {
            (None, true) => self.pick(
                "Belum ada laporan. Isi laporan sebelumnya untuk mengetahui laju dan perkiraan selesai.",
                "There are no reports yet. Enter earlier reports to see the pace and when it may be done.",
            ).to_owned(),
            (Some(only), true) => {
                let (date, people) = (self.date(only.date), self.people(only.done));
                say!(
                    self,
                    "Baru ada satu laporan: {people} pada {date}. Laju memerlukan dua laporan. Tambahkan laporan lain, atau hari layanan dimulai dengan jumlah 0.",
                    "There is one report only: {people} on {date}. A pace takes two. Add another report, or the day on which the service began with 0.",
                    people,
                    date
                )
            }
            _ => self.pick(
                "Tidak ada hari layanan di antara kedua laporan itu, jadi laju belum dapat dihitung.",
                "There is no service day between the two reports, so there is no pace yet.",
            ).to_owned(),
        }
    }

    /// "Laju saat ini 69,93 aktivasi IKD per hari layanan: dari 48.881 orang (…) menjadi 56.573 orang (…)."
    fn pace_sentence(&self, pace: Pace, outlook: &Outlook) -> String {
        let number = self.pace_text(pace);
        let (first, last) = (self.date(pace.after), self.date(pace.last));
        let days = self.days_between(pace.days);
        let counted = self.activations();
        let reports = (
            outlook.reports.on(pace.after),
            outlook.reports.on(pace.last),
        );
        if let (Some(before), Some(after)) = reports {
            let (before, after) = (self.number(before.done.count()), self.people(after.done));
            return say!(
                self,
                "Laju saat ini {number} {counted} per hari layanan: dari {before} ({first}) menjadi {after} ({last}) dalam {days} hari layanan.",
                "The present pace is {number} {counted} per service day: from {before} ({first}) to {after} ({last}) in {days} service day{days+s}.",
                number,
                counted,
                before,
                first,
                after,
                last,
                days
            );
        }
        let (people, first) = (self.signed(pace.added), self.date(pace.after.next()));
        say!(
            self,
            "Laju saat ini {number} {counted} per hari layanan: tambahan {people} orang dari {first} sampai {last} dalam {days} hari layanan.",
            "The present pace is {number} {counted} per service day: {people} people added from {first} to {last} in {days} service days.",
            number,
            counted,
            people,
            first,
            last,
            days
        )
    }

    fn fall(&self, outlook: &Outlook, pace: Pace) -> Option<String> {
        let within = |interval: &&Interval| pace.after <= interval.after && interval.added < 0;
        let interval = outlook.intervals.iter().rev().find(within)?;
        let by = People::new(interval.added.unsigned_abs());
        Some(self.fell(interval.after, interval.last, by))
    }

    fn past_sentence(&self, inquiry: &Inquiry, plan: &Plan) -> Option<String> {
        plan.past_by.filter(|_| plan.late_by.is_none())?;
        let as_of = self.date(inquiry.question.as_of?);
        Some(say!(
            self,
            "Batas waktu sudah lewat; perkiraan ini menggambarkan keadaan pada {as_of}.",
            "The deadline has passed; this forecast describes the situation on {as_of}.",
            as_of
        ))
    }
}
