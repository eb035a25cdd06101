//! "Bagaimana ini dihitung?": the steps of the computation, each formula with its numbers.

use crate::words::{
    Figure, Words,
    question::{answer::is_about, key_figures::range_value},
    template::say,
    terms::capital,
};
use crate::{
    domain::{Bounds, PerDay, Plan, TargetGiven},
    state::Inquiry,
    writing::{hundredths, millionths},
};

/// One step of the computation: the formula with its numbers, and its results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountingStep {
    /// The name of the result.
    pub title: String,
    /// The formula with its numbers.
    pub formula: String,
    /// The results.
    pub figures: Vec<Figure>,
}

impl Words {
    /// The button that opens the steps.
    pub fn counted_question(&self) -> &'static str {
        self.pick("Bagaimana ini dihitung?", "How is this computed?")
    }

    /// The steps that can be computed from the figures entered.
    pub fn steps(&self, inquiry: &Inquiry, plan: &Plan) -> Vec<CountingStep> {
        let steps = [
            self.target_step(inquiry, plan),
            self.shortfall_step(inquiry, plan),
            self.rate_step(plan),
            self.calendar_rate_step(inquiry, plan),
            self.week_step(inquiry, plan),
        ];
        steps.into_iter().flatten().collect()
    }

    fn target_step(&self, inquiry: &Inquiry, plan: &Plan) -> Option<CountingStep> {
        let target = plan.target?;
        let TargetGiven::Share(share) = inquiry.question.target? else {
            return None;
        };
        let base = self.between(inquiry.question.base?.bounds);
        let (share, count) = (self.share(share), self.people_between(target.least));
        let formula = say!(
            self,
            "{share} × {base}, dibulatkan ke atas = {count}: jumlah terkecil yang mencapai target",
            "{share} × {base}, rounded up = {count}: the least number that reaches the target",
            share,
            base,
            count
        );
        let figures = target.printed.map_or_else(Vec::new, |printed| {
            let cut = self.pick("Bila pecahannya dibuang", "With the fraction dropped");
            let nearest = self.pick("Bila dibulatkan ke yang terdekat", "Rounded to the nearest");
            vec![
                self.count("target-cut", cut, printed.cut, inquiry),
                self.count("target-nearest", nearest, printed.nearest, inquiry),
            ]
        });
        Some(CountingStep {
            title: self.pick("Target", "Target").to_owned(),
            formula,
            figures,
        })
    }

    fn shortfall_step(&self, inquiry: &Inquiry, plan: &Plan) -> Option<CountingStep> {
        let (target, done, standing) = (plan.target?, plan.done?, plan.standing?);
        let (target, done) = (self.between(target.least), self.between(done));
        let title = self.pick("Kekurangan", "Shortfall").to_owned();
        let about = self.about(is_about(inquiry));
        let formula = match standing.surplus {
            Some(surplus) => {
                let surplus = self.people_between(surplus);
                say!(
                    self,
                    "{target} − {done}: target sudah tercapai, lebih {surplus}, jadi kekurangan 0",
                    "{target} − {done}: the target has been reached with {surplus} to spare, so the shortfall is 0",
                    target,
                    done,
                    surplus
                )
            }
            None => format!(
                "({target}) − ({done}) = {about}{}",
                self.people_between(standing.shortfall)
            ),
        };
        Some(CountingStep {
            title,
            formula: plain_brackets(&formula),
            figures: Vec::new(),
        })
    }

    fn rate_step(&self, plan: &Plan) -> Option<CountingStep> {
        let rates = plan.rates?;
        let (shortfall, days) = (plan.standing?.shortfall, plan.service_days?);
        let exact = (
            rates.exact.0.millionths_cut(),
            rates.exact.1.millionths_cut(),
        );
        let (rate, exact_text) = (
            self.between(rates.service_day),
            self.exact_text(rates.exact),
        );
        let (shortfall, days) = (self.between(shortfall), self.days_between(days));
        let formula = say!(
            self,
            "({shortfall}) ÷ ({days} hari layanan) = {exact_text}, dibulatkan ke atas = {rate}",
            "({shortfall}) ÷ ({days} service day{days+s}) = {exact_text}, rounded up = {rate}",
            shortfall,
            days,
            exact_text,
            rate
        );
        let exact = Figure {
            id: "rate-exact",
            label: self
                .pick("Sebelum dibulatkan", "Before rounding")
                .to_owned(),
            value: range_value(&millionths(exact.0), &millionths(exact.1)),
            text: exact_text,
        };
        let title = capital(&format!(
            "{} {}",
            self.activations(),
            self.pick("per hari layanan", "per service day")
        ));
        Some(CountingStep {
            title,
            formula: plain_brackets(&formula),
            figures: vec![exact],
        })
    }

    /// "104,66 sampai 105,20", rounded down to hundredths.
    fn exact_text(&self, exact: (PerDay, PerDay)) -> String {
        let text = |rate: PerDay| {
            hundredths(
                rate.millionths_cut().checked_div(10_000).unwrap_or(0),
                self.lang,
            )
        };
        let (least, most) = (text(exact.0), text(exact.1));
        if least == most {
            least
        } else {
            format!("{least} {} {most}", self.pick("sampai", "to"))
        }
    }

    /// The calendar days left, and the rate per calendar day if there is one.
    fn calendar_rate_step(&self, inquiry: &Inquiry, plan: &Plan) -> Option<CountingStep> {
        let days = plan.calendar_days?;
        let count = self.days(
            "calendar-days",
            self.pick("Hari kalender", "Calendar days"),
            Bounds::exactly(days),
        );
        let title = self.pick("Per hari kalender", "Per calendar day");
        let days = self.number(days.into());
        let rate = plan.rates.and_then(|rates| rates.calendar_day);
        let (Some(rate), Some(standing)) = (rate, plan.standing) else {
            let deadline = self.date(inquiry.question.deadline?);
            return Some(CountingStep {
                title: count.label.clone(),
                formula: say!(
                    self,
                    "Sisa hari kalender sampai {deadline} = {days}",
                    "Calendar days left until {deadline} = {days}",
                    deadline,
                    days
                ),
                figures: vec![count],
            });
        };
        let result = self.between(rate);
        let shortfall = self.between(standing.shortfall);
        let formula = say!(
            self,
            "({shortfall}) ÷ {days} hari kalender, dibulatkan ke atas = {result}",
            "({shortfall}) ÷ {days} calendar day{days+s}, rounded up = {result}",
            shortfall,
            days,
            result
        );
        Some(CountingStep {
            title: title.to_owned(),
            formula: plain_brackets(&formula),
            figures: vec![count, self.count("rate-calendar", title, rate, inquiry)],
        })
    }

    fn week_step(&self, inquiry: &Inquiry, plan: &Plan) -> Option<CountingStep> {
        let rates = plan.rates?;
        let days = self.number(inquiry.calendar.week().count().into());
        let (rate, week) = (
            self.between(rates.service_day),
            self.people_between(rates.week),
        );
        let formula = say!(
            self,
            "({rate}) × {days} hari layanan dalam minggu penuh, paling banyak sebesar kekurangan = {week}",
            "({rate}) × {days} service day{days+s} of a full week, at most the shortfall = {week}",
            rate,
            days,
            week
        );
        let title = self.pick("Per minggu penuh", "In a full week").to_owned();
        Some(CountingStep {
            title,
            formula: plain_brackets(&formula),
            figures: Vec::new(),
        })
    }
}

/// Removes brackets that do not enclose a range: "(17.688) − (314)" becomes "17.688 − 314".
fn plain_brackets(formula: &str) -> String {
    let mut plain = String::with_capacity(formula.len());
    let mut rest = formula;
    while let Some((before, behind)) = rest.split_once('(') {
        let (inner, after) = behind.split_once(')').unwrap_or((behind, ""));
        let is_range = inner.contains(" sampai ") || inner.contains(" to ");
        plain.push_str(before);
        let brackets = if is_range { ["(", ")"] } else { ["", ""] };
        plain.extend([brackets[0], inner, brackets[1]]);
        rest = after;
    }
    plain.push_str(rest);
    plain
}
