//! "Cukup" or "Belum cukup": the answer to "Apakah akan tercapai?", starting with yes or no.

use crate::words::{
    Words,
    question::answer::is_about,
    template::say,
    terms::{capital, joined},
};
use crate::{
    domain::{Enough, Finish, Forecast, Pace, People, Plan},
    state::{Inquiry, Outlook},
};

impl Words {
    /// The answer, or what is missing for it; `None` without a pace.
    pub fn pace_answer(&self, inquiry: &Inquiry, plan: &Plan, outlook: &Outlook) -> Option<String> {
        let forecast = outlook.forecast?;
        let pace = forecast.pace;
        Some(match forecast.finish {
            None => self.no_finish(inquiry, outlook),
            Some(Finish::Reached) => self.reached_when(Finish::Reached, plan),
            Some(_) if pace.is_early() => self.too_early(pace, outlook),
            Some(finish) => {
                let rough = self.rough(pace);
                let answer = match forecast.enough {
                    Some(enough) => self.yes_or_no(inquiry, plan, &forecast, enough),
                    None => self.without_deadline(finish, plan),
                };
                [rough, answer].concat()
            }
        })
    }

    /// Too few days for an answer: "Terlalu dini: baru 1 hari layanan sejak angka terakhir (+1.206 orang)."
    fn too_early(&self, pace: Pace, outlook: &Outlook) -> String {
        let days = self.days_between(pace.days);
        let newest = outlook.intervals.last().map(|interval| interval.after);
        let is_one = newest == Some(pace.after) && outlook.reports.on(pace.after).is_some();
        let since = if is_one {
            self.pick("angka terakhir", "the last figure").to_owned()
        } else {
            self.date(pace.after)
        };
        let unit = self.people_unit(People::new(pace.added.unsigned_abs()));
        let added = [&self.signed(pace.added), " ", unit].concat();
        say!(
            self,
            "Terlalu dini: baru {days} hari layanan sejak {since} ({added}).",
            "Too early: only {days} service day{days+s} since {since} ({added}).",
            days,
            since,
            added
        )
    }

    /// "Perkiraan kasar dari 11 hari layanan: ", the prefix of a forecast from a short window. Otherwise empty.
    fn rough(&self, pace: Pace) -> String {
        if !pace.is_short() {
            return String::new();
        }
        let days = self.days_between(pace.days);
        say!(
            self,
            "Perkiraan kasar dari {days} hari layanan: ",
            "A rough forecast from {days} service day{days+s}: ",
            days
        )
    }

    /// When the target is reached, and why that cannot be compared with a deadline.
    fn without_deadline(&self, finish: Finish, plan: &Plan) -> String {
        let why = if plan.late_by.is_some() {
            self.pick(
                "Batas waktu sudah lewat pada tanggal data, jadi laju tidak dapat dibandingkan dengan kebutuhan.",
                "The deadline had passed on the day of the figures, so the pace cannot be compared with what is needed.",
            )
        } else {
            self.pick(
                "Isi batas waktu untuk mengetahui apakah laju ini cukup.",
                "Enter the deadline to see whether this pace is enough.",
            )
        };
        [&self.reached_when(finish, plan), " ", why].concat()
    }

    /// "Belum cukup. Dengan laju ini pada 31 Desember 2026 baru 50.007 orang, kurang 14.295; target baru tercapai …"
    fn yes_or_no(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        forecast: &Forecast,
        enough: Enough,
    ) -> String {
        let answer = match enough {
            Enough::Yes => self.pick("Cukup. ", "Enough. "),
            Enough::Perhaps => self.pick("Mungkin cukup. ", "Perhaps enough. "),
            Enough::No => self.pick("Belum cukup. ", "Not enough. "),
        };
        let total = self.total_clause(inquiry, forecast, enough);
        let finish = match forecast.finish {
            Some(Finish::On(_)) => self.finish_clause(inquiry, plan, forecast, enough),
            Some(finish) if enough == Enough::No => {
                let never = self.reached_when(finish, plan);
                let total = total.map(|total| [" ", &capital(&total), "."].concat());
                return [answer, &never, &total.unwrap_or_default()].concat();
            }
            _ => None,
        };
        let (finish, listed) = finish.unzip();
        let clauses = match enough {
            Enough::Yes => [finish, total],
            _ => [total, finish],
        };
        let clauses = joined(clauses.into_iter().flatten(), "; ");
        let (pace, listed) = (self.at_this_pace(inquiry), listed.unwrap_or_default());
        format!("{answer}{pace} {clauses}.{listed}")
    }

    fn at_this_pace(&self, inquiry: &Inquiry) -> &'static str {
        if inquiry.readings.pace.changes.is_empty() {
            return self.pick("Dengan laju ini", "At this pace");
        }
        self.pick(
            "Dengan laju ini dan perubahannya",
            "At this pace and its changes",
        )
    }

    /// The forecast on the deadline: "pada 31 Desember 2026 baru 50.007 orang, kurang 14.295".
    fn total_clause(
        &self,
        inquiry: &Inquiry,
        forecast: &Forecast,
        enough: Enough,
    ) -> Option<String> {
        let (total, missing) = (forecast.on_deadline?, forecast.missing?);
        let (deadline, about) = (inquiry.question.deadline?, self.about(is_about(inquiry)));
        let deadline = self.date(deadline);
        let total = [about, &self.people_between(total)].concat();
        let (least, most) = (self.between(missing), self.number(missing.most.count()));
        let short = match enough {
            Enough::Yes => String::new(),
            Enough::Perhaps => say!(
                self,
                ", kurang paling banyak {about}{most}",
                ", at most {about}{most} short",
                about,
                most
            ),
            Enough::No => say!(
                self,
                ", kurang {about}{least}",
                ", {about}{least} short",
                about,
                least
            ),
        };
        let reach = match enough {
            Enough::No => self.pick("baru", "only "),
            _ => self.pick("mencapai", ""),
        };
        Some(say!(
            self,
            "pada {deadline} {reach} {total}{short}",
            "the total on {deadline} is {reach}{total}{short}",
            deadline,
            reach,
            total,
            short
        ))
    }

    /// "target tercapai 9 Desember 2026, 15 hari layanan lebih awal", and why the date is a range. `None` without a date, or if
    /// it contradicts `enough`, as the user's own count of days can differ from the calendar.
    fn finish_clause(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        forecast: &Forecast,
        enough: Enough,
    ) -> Option<(String, &'static str)> {
        let Some(Finish::On(days)) = forecast.finish else {
            return None;
        };
        let deadline = inquiry.question.deadline?;
        let agrees = match enough {
            Enough::Yes => days.most <= deadline,
            Enough::Perhaps => true,
            Enough::No => deadline < days.least,
        };
        agrees.then_some(())?;
        let day = self.day_of_finish(days, plan);
        let only = match enough {
            Enough::No => self.pick("baru ", "only "),
            _ => "",
        };
        let early = self.early(inquiry, forecast);
        let clause = say!(
            self,
            "target {only}tercapai {day}{early}",
            "the target is reached {only}{day}{early}",
            only,
            day,
            early
        );
        Some((clause, self.not_listed(days, plan)))
    }

    /// ", 15 hari layanan lebih awal". Empty with the user's own count of days, which has no calendar.
    fn early(&self, inquiry: &Inquiry, forecast: &Forecast) -> String {
        let Some(days) = forecast
            .early_by
            .filter(|_| inquiry.question.own_days.is_none())
        else {
            return String::new();
        };
        if days.most == 0 {
            let last = self.pick(
                ", tepat pada hari layanan terakhir",
                ", on the very last service day",
            );
            return last.to_owned();
        }
        let days = self.days_between(days);
        say!(
            self,
            ", {days} hari layanan lebih awal",
            ", {days} service day{days+s} early",
            days
        )
    }
}
