//! "Apakah akan tercapai?": the pace, and how it compares with what is needed.

use super::{Figure, Words, template::say};
use crate::{
    domain::{Forecast, Interval, Pace, People, Plan},
    state::{Inquiry, Outlook},
};

/// Sentences, and the figures that stand under them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The sentences.
    pub sentences: Vec<String>,
    /// The figures.
    pub figures: Vec<Figure>,
}

impl Words {
    /// The question that opens this depth.
    pub fn pace_question(&self) -> &'static str {
        self.pick("Apakah akan tercapai?", "Will it be reached?")
    }

    /// Pace and forecast in one line, for the text to share.
    pub(super) fn pace_line(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        outlook: &Outlook,
    ) -> Option<String> {
        let forecast = outlook.forecast?;
        let (pace, last) = (self.pace_text(forecast.pace), self.date(forecast.pace.last));
        let counted = self.activations();
        let finish = self.finish_sentence(inquiry, plan, &forecast);
        Some(say!(
            self,
            "Laju sampai {last}: {pace} {counted} per hari layanan. {finish}",
            "Pace up to {last}: {pace} {counted} per service day. {finish}",
            last,
            pace,
            counted,
            finish
        ))
    }

    /// The pace and the forecast, or why there is none.
    pub fn outlook(&self, inquiry: &Inquiry, plan: &Plan, outlook: &Outlook) -> Passage {
        let mut said = Passage::default();
        let Some(forecast) = outlook.forecast else {
            said.sentences.push(self.no_pace(outlook));
            return said;
        };
        said.sentences
            .push(self.pace_sentence(forecast.pace, outlook));
        if forecast.pace.is_short() {
            let days = self.days_between(forecast.pace.days);
            said.sentences.push(say!(
                self,
                "Laju ini hanya dari {days} hari layanan, jadi perkiraannya kasar.",
                "This pace is from {days} service day{days+s} only, so the forecast is rough.",
                days
            ));
        }
        said.sentences.extend(self.fall(outlook, forecast.pace));
        said.sentences
            .push(self.finish_sentence(inquiry, plan, &forecast));
        said.sentences
            .extend(self.against_deadline(plan, &forecast));
        said.sentences.extend(self.past_sentence(inquiry, plan));
        said.figures = self.pace_figures(inquiry, plan, &forecast, outlook.lead);
        said
    }

    /// No history, or one report only, or no service day between two.
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
            let (before, after) = (self.number(before.done.0), self.people(after.done));
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
        let by = People(interval.added.unsigned_abs());
        Some(self.fell(interval.after, interval.last, by))
    }

    /// How the pace compares with what is needed.
    fn against_deadline(&self, plan: &Plan, forecast: &Forecast) -> Option<String> {
        if plan.late_by.is_some() {
            return Some(self.pick(
                "Batas waktu sudah lewat pada tanggal data, jadi laju tidak dapat dibandingkan dengan kebutuhan.",
                "The deadline had passed on the day of the figures, so the pace cannot be compared with what is needed.",
            ).to_owned());
        }
        if let Some(early) = forecast.early_by {
            let days = self.days_between(early);
            return Some(if early.most == 0 {
                self.pick(
                    "Laju ini cukup, tepat sampai hari layanan terakhir.",
                    "This pace is enough, to the very last service day.",
                )
                .to_owned()
            } else {
                say!(
                    self,
                    "Laju ini cukup: selesai {days} hari layanan sebelum batas waktu.",
                    "This pace is enough: done {days} service day{days+s} before the deadline.",
                    days
                )
            });
        }
        None
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
