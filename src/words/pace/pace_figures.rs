//! The figures of pace and forecast: each with its machine-readable value and its text.

use crate::words::{
    Figure, Words,
    question::key_figures::{FigureName, range_value},
    template::say,
    terms::capital,
};
use crate::{
    domain::{Bounds, Date, Finish, Forecast, LeadOverLine, Pace, People, Plan, Ratio},
    state::Inquiry,
    writing::{hundredths, iso, millionths},
};

impl Words {
    pub(in crate::words) fn pace_figures(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        forecast: &Forecast,
        lead: Option<LeadOverLine>,
    ) -> Vec<Figure> {
        let pace = self.pick("Laju per hari layanan", "Pace per service day");
        let early = if forecast.pace.is_early() {
            self.pick(" (terlalu dini)", " (too early)")
        } else {
            ""
        };
        let finish = match forecast.finish {
            Some(Finish::On(days)) => {
                let label = [self.pick("Perkiraan selesai", "Expected finish"), early].concat();
                Some(self.finish_figure("finish", &label, days, plan))
            }
            _ => None,
        };
        let on_deadline = self.pick("Perkiraan pada batas waktu", "Expected on the deadline");
        let on_deadline = [on_deadline, early].concat();
        let mut figures = vec![self.pace_figure("pace", pace, forecast.pace)];
        let multiplier = forecast.multiplier;
        figures.extend(multiplier.map(|multiplier| self.multiplier_figure(multiplier)));
        figures.extend(finish);
        let people = forecast.on_deadline;
        figures
            .extend(people.map(|people| self.count("on-deadline", on_deadline, people, inquiry)));
        figures.extend(self.deadline_coverage(inquiry, plan, forecast));
        if let Some(lead) = lead {
            let (people, first) = (self.people(lead.start.done), self.date(lead.start.date));
            let label = say!(
                self,
                "Terhadap garis lurus dari {people} ({first}) ke target",
                "Against a straight line from {people} ({first}) to the target",
                people,
                first
            );
            let days = self.pick("Sama dengan", "Which is");
            figures.push(self.lead_figure(
                "ahead",
                &label,
                lead.people,
                self.pick("orang", "people"),
            ));
            figures.push(self.lead_figure(
                "buffer-days",
                days,
                lead.days,
                self.pick("hari layanan", "service days"),
            ));
        }
        figures
    }

    /// A lead over, or lag behind, the straight line: "tertinggal 12.345 orang", "lebih maju 67 hari layanan".
    fn lead_figure(&self, id: &'static str, label: &str, lead: Bounds<i64>, unit: &str) -> Figure {
        let side = if lead.least < 0 {
            self.pick("tertinggal", "behind by")
        } else {
            self.pick("lebih maju", "ahead by")
        };
        let ends = Bounds::between(lead.least.unsigned_abs(), lead.most.unsigned_abs());
        let text = format!("{side} {} {unit}", self.between(ends.map(People::new)));
        Figure {
            text,
            ..self.signed_figure(id, label, lead, unit)
        }
    }

    fn multiplier_figure(&self, multiplier: Bounds<Ratio>) -> Figure {
        let value = |ratio: Ratio| millionths(ratio.millionths_cut());
        Figure {
            id: "multiplier",
            label: self.pick("Perlu", "Needed").to_owned(),
            value: range_value(&value(multiplier.least), &value(multiplier.most)),
            text: format!(
                "{} {}",
                self.times(multiplier),
                self.pick("kali laju saat ini", "times the present pace")
            ),
        }
    }

    /// The coverage on the deadline, with its base.
    fn deadline_coverage(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        forecast: &Forecast,
    ) -> Option<Figure> {
        let coverage = forecast.coverage?;
        let name = FigureName {
            id: "on-deadline-coverage",
            label: self.pick("Cakupan pada batas waktu", "Coverage on the deadline"),
        };
        self.part_of_base(name, coverage, inquiry, plan)
    }

    pub(in crate::words) fn finish_figure(
        &self,
        id: &'static str,
        label: &str,
        days: Bounds<Date>,
        plan: &Plan,
    ) -> Figure {
        let value = if days.is_exact() {
            iso(days.least)
        } else {
            [iso(days.least), iso(days.most)].join("..")
        };
        Figure {
            id,
            label: label.to_owned(),
            value,
            text: capital(&self.finish_text(days, plan)),
        }
    }

    pub(in crate::words) fn pace_figure(
        &self,
        id: &'static str,
        label: &str,
        pace: Pace,
    ) -> Figure {
        let value = |number: i64| {
            let sign = if number < 0 { "-" } else { "" };
            [sign, &millionths(number.unsigned_abs())].concat()
        };
        let cut = pace.millionths_cut();
        Figure {
            id,
            label: label.to_owned(),
            value: if cut.least < 0 && cut.least < cut.most {
                [value(cut.least), value(cut.most)].join("..")
            } else {
                range_value(&value(cut.least), &value(cut.most))
            },
            text: self.pace_text(pace),
        }
    }

    /// The pace per service day, rounded to hundredths: "69,93".
    pub(in crate::words) fn pace_text(&self, pace: Pace) -> String {
        let text = |number: i64| {
            let sign = if number < 0 { "−" } else { "" };
            let rounded = number
                .unsigned_abs()
                .saturating_add(5_000)
                .checked_div(10_000);
            [sign, &hundredths(rounded.unwrap_or(0), self.lang)].concat()
        };
        let cut = pace.millionths_cut();
        let (least, most) = (text(cut.least), text(cut.most));
        if least == most {
            least
        } else {
            format!("{least} {} {most}", self.pick("sampai", "to"))
        }
    }

    /// "18,3", rounded to tenths. Never prints 1 unless it is exactly 1.
    pub(in crate::words) fn times(&self, multiplier: Bounds<Ratio>) -> String {
        let text = |ratio: Ratio| {
            let tenths = ratio.tenths();
            let number = hundredths(tenths.saturating_mul(10), self.lang);
            let number = number.strip_suffix('0').unwrap_or(&number).to_owned();
            match (tenths, ratio.against_one()) {
                (10, std::cmp::Ordering::Greater) => [
                    self.pick("sedikit lebih dari ", "a little more than "),
                    &number,
                ]
                .concat(),
                (10, std::cmp::Ordering::Less) => [
                    self.pick("sedikit kurang dari ", "a little less than "),
                    &number,
                ]
                .concat(),
                _ => number,
            }
        };
        let (least, most) = (text(multiplier.least), text(multiplier.most));
        if least == most {
            least
        } else {
            format!("{least} {} {most}", self.pick("sampai", "to"))
        }
    }

    /// A number with its sign: "+34.000", "−3.000", "0".
    pub(in crate::words) fn signed(&self, number: i64) -> String {
        let sign = match number {
            0 => "",
            1.. => "+",
            _ => "−",
        };
        [sign, &self.number(number.unsigned_abs())].concat()
    }

    pub(in crate::words) fn signed_figure(
        &self,
        id: &'static str,
        label: &str,
        bounds: Bounds<i64>,
        unit: &str,
    ) -> Figure {
        let (least, most) = (self.signed(bounds.least), self.signed(bounds.most));
        let text = if least == most {
            format!("{least} {unit}")
        } else {
            format!("{least} {} {most} {unit}", self.pick("sampai", "to"))
        };
        let value = if bounds.is_exact() {
            bounds.least.to_string()
        } else {
            format!("{}..{}", bounds.least, bounds.most)
        };
        Figure {
            id,
            label: label.to_owned(),
            value,
            text,
        }
    }
}
