//! "Lanjutan: rentang perkiraan": the simulated range around the forecast, and its backtest.

use super::Passage;
use crate::words::{Words, template::say};
use crate::{
    domain::{Backtest, Band, BandInput, Bounds, Date, Interval, Pace, People, Plan},
    state::{Inquiry, Outlook, Simulated},
};

use crate::words::Figure;

impl Words {
    /// The heading of the section with range, backtest and seed.
    pub fn advanced(&self) -> &'static str {
        self.pick(
            "Lanjutan: rentang perkiraan",
            "Further: the band of the forecast",
        )
    }

    /// The placeholder for the range while the user is typing.
    pub fn band_later(&self) -> Passage {
        let later = self.pick(
            "Rentang dihitung setelah Anda berhenti mengetik.",
            "The band is worked out when you pause.",
        );
        Passage {
            sentences: vec![later.to_owned()],
            ..Passage::default()
        }
    }

    /// The range around the forecast, or why there is none.
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
        if band.days.is_some_and(|(_, most)| most.is_none()) {
            let days = self.number(BandInput::MOST_DAYS.into());
            said.sentences.push(say!(
                self,
                "Dalam lebih dari 15 dari 100 simulasi, target tidak tercapai dalam {days} hari layanan.",
                "In more than 15 of 100 simulations the target is not reached within {days} service days.",
                days
            ));
        }
        said.sentences.extend(self.chance_sentence(band));
        said.sentences.push(self.method_sentence(simulated));
        said.figures = self.band_figures(inquiry, plan, outlook, simulated);
        said
    }

    /// "Target tercapai … dalam 63 dari 100 simulasi." Prints "kurang dari 5" and "lebih dari 95" at the ends.
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

    fn band_figures(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        outlook: &Outlook,
        simulated: &Simulated,
    ) -> Vec<Figure> {
        let band = &simulated.band;
        let (half, most) = (
            self.pick("Dalam 50 dari 100 simulasi, ", "In 50 of 100 simulations, "),
            self.pick("Dalam 85 dari 100 simulasi, ", "In 85 of 100 simulations, "),
        );
        let by = self.pick("target tercapai paling lambat", "the target is reached by");
        let finish = |id, of: &str, days: Option<Bounds<Date>>| {
            days.map(|days| self.finish_figure(id, &[of, by].concat(), days, plan))
        };
        let at_least = self.pick(
            "pada batas waktu paling sedikit",
            "on the deadline at least",
        );
        let people = |id, of: &str, added: i64| {
            let people = total(plan, added)?;
            Some(Figure {
                id,
                label: [of, at_least].concat(),
                value: people.count().to_string(),
                text: format!("{} ({})", self.people(people), self.signed(added)),
            })
        };
        let added = band.added.filter(|_| inquiry.question.deadline.is_some());
        let best = self.pick("Selang terbaik, ", "Best interval, ");
        let worst = self.pick("Selang terburuk, ", "Worst interval, ");
        let interval = |id, which: &str, interval: Interval| {
            Some(self.pace_figure(
                id,
                &[which, &self.days_of(interval)].concat(),
                pace(interval),
            ))
        };
        let figures = [
            finish("finish-p50", half, simulated.finish.0),
            finish("finish-p85", most, simulated.finish.1),
            added.and_then(|added| people("on-deadline-p50", half, added.0)),
            added.and_then(|added| people("on-deadline-p85", most, added.1)),
            interval("pace-best", best, band.best),
            interval("pace-worst", worst, band.worst),
            simulated
                .backtest
                .map(|test| self.backtest_figure(test, outlook)),
        ];
        figures.into_iter().flatten().collect()
    }

    /// The backtest: "Uji pada laporan terakhir: perkiraan …, kenyataan …, selisih …."
    fn backtest_figure(&self, tested: Backtest, outlook: &Outlook) -> Figure {
        let Backtest { forecast, last } = tested;
        // If only gains are known, the text compares gains instead of totals.
        let start = outlook.reports.on(last.after);
        let start = start.map_or(0, |start| start.done.count());
        let text = |added: i64| self.number(start.saturating_add_signed(added));
        let miss = forecast.saturating_sub(last.added);
        let (forecast, actual, difference) = (text(forecast), text(last.added), self.signed(miss));
        Figure {
            id: "backtest-miss",
            label: self
                .pick("Uji pada laporan terakhir", "Tested on the last report")
                .to_owned(),
            value: miss.to_string(),
            text: say!(
                self,
                "perkiraan {forecast}, kenyataan {actual}, selisih {difference}",
                "forecast {forecast}, actual {actual}, difference {difference}",
                forecast,
                actual,
                difference
            ),
        }
    }
}

/// The total with `added` more people; `None` if the present total is not known.
fn total(plan: &Plan, added: i64) -> Option<People> {
    let done = plan.done?.least;
    Some(People::new(done.count().saturating_add_signed(added)))
}

fn pace(interval: Interval) -> Pace {
    Pace {
        after: interval.after,
        last: interval.last,
        added: interval.added,
        days: Bounds::exactly(interval.days.most),
    }
}
