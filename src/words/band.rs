//! "Lanjutan": the band around the forecast, and how its method did before.

use super::{Passage, Words, template::say};
use crate::{
    domain::{Band, Bounds, Date, Interval, Pace, People, Plan, Terms},
    state::{Inquiry, Outlook, Simulated},
};

use super::Figure;

impl Words {
    /// What opens band, backtest and seed.
    pub fn advanced(&self) -> &'static str {
        self.pick(
            "Lanjutan: rentang perkiraan",
            "Further: the band of the forecast",
        )
    }

    /// The band, or why there is none.
    pub fn band(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        outlook: &Outlook,
        simulated: Option<&Simulated>,
    ) -> Passage {
        let mut said = Passage::default();
        let Some(simulated) = simulated else {
            let none = self.pick(
                "Rentang belum dapat dihitung: perlu paling sedikit empat laporan (tiga selang).",
                "There is no band yet: it takes at least four reports (three intervals).",
            );
            said.sentences.push(none.to_owned());
            return said;
        };
        let band = &simulated.band;
        if band.is_rough {
            let rough = self.pick(
                "Perkiraan kasar (laporan masih sedikit).",
                "A rough estimate (there are few reports yet).",
            );
            said.sentences.push(rough.to_owned());
        }
        said.sentences.extend(self.when_sentence(plan, simulated));
        said.sentences
            .extend(self.how_many_sentence(inquiry, plan, band));
        said.sentences.extend(self.chance_sentence(band));
        said.sentences.push(self.extremes_sentence(band));
        said.sentences.push(self.method_sentence(simulated));
        said.sentences.extend(
            simulated
                .backtest
                .map(|test| self.backtest_sentence(test, outlook)),
        );
        said.figures = self.band_figures(plan, simulated);
        said
    }

    fn when_sentence(&self, plan: &Plan, simulated: &Simulated) -> Option<String> {
        simulated.band.days?;
        let by = |days: Option<Bounds<Date>>| {
            days.map_or_else(
                || {
                    let days = self.number(Terms::MOST_DAYS.into());
                    say!(
                        self,
                        "tidak dalam {days} hari layanan",
                        "not within {days} service days",
                        days
                    )
                },
                |days| {
                    [
                        self.pick("paling lambat ", "by "),
                        &self.finish_text(days, plan),
                    ]
                    .concat()
                },
            )
        };
        let (half, most) = (by(simulated.finish.0), by(simulated.finish.1));
        Some(say!(
            self,
            "Dalam 50 dari 100 simulasi, target tercapai {half}; dalam 85 dari 100 simulasi, {most}.",
            "In 50 of 100 simulations the target is reached {half}; in 85 of 100 simulations, {most}.",
            half,
            most
        ))
    }

    fn how_many_sentence(&self, inquiry: &Inquiry, plan: &Plan, band: &Band) -> Option<String> {
        let (half, most) = band.added?;
        let deadline = self.date(inquiry.question.deadline?);
        let (half_added, most_added) = (self.signed(half), self.signed(most));
        let total = |added: i64| self.people(total(plan, added).unwrap_or(People::NONE));
        if plan.done.is_none() {
            return Some(say!(
                self,
                "Sampai {deadline}: tambahan paling sedikit {half_added} dalam 50 dari 100 simulasi, dan paling sedikit {most_added} dalam 85 dari 100.",
                "Until {deadline}: at least {half_added} more in 50 of 100 simulations, and at least {most_added} in 85 of 100.",
                deadline,
                half_added,
                most_added
            ));
        }
        let (half, most) = (total(half), total(most));
        Some(say!(
            self,
            "Pada {deadline}: paling sedikit {half} ({half_added}) dalam 50 dari 100 simulasi, dan paling sedikit {most} ({most_added}) dalam 85 dari 100.",
            "On {deadline}: at least {half} ({half_added}) in 50 of 100 simulations, and at least {most} ({most_added}) in 85 of 100.",
            deadline,
            half,
            half_added,
            most,
            most_added
        ))
    }

    /// Never none and never all of a hundred.
    fn chance_sentence(&self, band: &Band) -> Option<String> {
        let of_hundred = u64::from(band.in_time?)
            .saturating_mul(100)
            .checked_div(band.trials.into())?;
        let count = match of_hundred {
            0..5 => self.pick("kurang dari 5", "fewer than 5").to_owned(),
            5..=95 => of_hundred.to_string(),
            _ => self.pick("lebih dari 95", "more than 95").to_owned(),
        };
        Some(say!(
            self,
            "Target tercapai sampai batas waktu dalam {count} dari 100 simulasi.",
            "The target is reached by the deadline in {count} of 100 simulations.",
            count
        ))
    }

    fn extremes_sentence(&self, band: &Band) -> String {
        let (best, worst) = (
            self.pace_text(pace(band.best)),
            self.pace_text(pace(band.worst)),
        );
        let (best_days, worst_days) = (self.days_of(band.best), self.days_of(band.worst));
        say!(
            self,
            "Selang terbaik {best} per hari layanan ({best_days}), terburuk {worst} ({worst_days}).",
            "The best interval brought {best} per service day ({best_days}), the worst {worst} ({worst_days}).",
            best,
            best_days,
            worst,
            worst_days
        )
    }

    fn days_of(&self, interval: Interval) -> String {
        let (first, last) = (self.date(interval.after), self.date(interval.last));
        format!("{first} {} {last}", self.pick("sampai", "to"))
    }

    fn method_sentence(&self, simulated: &Simulated) -> String {
        let (trials, seed) = (
            self.number(simulated.band.trials.into()),
            self.number(simulated.seed),
        );
        say!(
            self,
            "Cara menghitung: selang antarlaporan yang utuh diambil ulang berkali-kali, {trials} simulasi, angka awal acak {seed}. Makin pasti, makin lambat tanggalnya dan makin kecil jumlahnya.",
            "How: whole intervals between reports are drawn again and again, {trials} simulations, seed {seed}. The surer, the later the day and the smaller the number.",
            trials,
            seed
        )
    }

    /// "Uji pada laporan terakhir: perkiraan …, kenyataan …, selisih …."
    fn backtest_sentence(&self, (forecast, last): (i64, Interval), outlook: &Outlook) -> String {
        let start = outlook.reports.on(last.after);
        let text = |added: i64| match start {
            Some(start) => self.people(People(start.done.0.saturating_add_signed(added))),
            None => format!("{} {}", self.signed(added), self.pick("orang", "people")),
        };
        let (forecast, actual, miss) = (
            text(forecast),
            text(last.added),
            self.people(People(forecast.abs_diff(last.added))),
        );
        say!(
            self,
            "Uji pada laporan terakhir: perkiraan {forecast}, kenyataan {actual}, selisih {miss}.",
            "Tested on the last report: forecast {forecast}, actual {actual}, a difference of {miss}.",
            forecast,
            actual,
            miss
        )
    }

    fn band_figures(&self, plan: &Plan, simulated: &Simulated) -> Vec<Figure> {
        let band = &simulated.band;
        let finish = |id, label, days: Option<Bounds<Date>>| {
            days.map(|days| self.finish_figure(id, label, days, plan))
        };
        let people = |id, label: &str, added: Option<i64>| {
            let people = total(plan, added?)?;
            Some(Figure {
                id,
                label: label.to_owned(),
                value: people.0.to_string(),
                text: self.people(people),
            })
        };
        let miss = simulated.backtest.map(|(forecast, last)| {
            let miss = Bounds::exactly(forecast.saturating_sub(last.added));
            let label = self.pick(
                "Uji: perkiraan dikurangi kenyataan",
                "Test: forecast less actual",
            );
            self.signed_figure("backtest-miss", label, miss, self.pick("orang", "people"))
        });
        let half = self.pick("Selesai, 50 dari 100", "Finish, 50 of 100");
        let most = self.pick("Selesai, 85 dari 100", "Finish, 85 of 100");
        let figures = [
            finish("finish-p50", half, simulated.finish.0),
            finish("finish-p85", most, simulated.finish.1),
            people(
                "on-deadline-p50",
                self.pick(
                    "Pada batas waktu, 50 dari 100",
                    "On the deadline, 50 of 100",
                ),
                band.added.map(|added| added.0),
            ),
            people(
                "on-deadline-p85",
                self.pick(
                    "Pada batas waktu, 85 dari 100",
                    "On the deadline, 85 of 100",
                ),
                band.added.map(|added| added.1),
            ),
            Some(self.pace_figure(
                "pace-best",
                self.pick("Laju terbaik", "Best pace"),
                pace(band.best),
            )),
            Some(self.pace_figure(
                "pace-worst",
                self.pick("Laju terburuk", "Worst pace"),
                pace(band.worst),
            )),
            miss,
        ];
        figures.into_iter().flatten().collect()
    }
}

/// All who will have activated, where it is known how many have.
fn total(plan: &Plan, added: i64) -> Option<People> {
    let done = plan.done?.least;
    Some(People(done.0.saturating_add_signed(added)))
}

fn pace(interval: Interval) -> Pace {
    Pace {
        after: interval.after,
        last: interval.last,
        added: interval.added,
        days: Bounds::exactly(interval.days.most),
    }
}
