//! The headline: the first sentence of the answer, with the required rate or why there is none.

use super::{answer::is_about, missing::Purpose};
use crate::words::{Words, template::say};
use crate::{
    domain::{Bounds, Done, People, Plan, Standing},
    state::{Inquiry, seem_swapped},
};

/// The headline, in parts so that the page can emphasise the figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headline {
    /// A question that precedes the sentence, with a trailing space; a button answers it.
    pub question: &'static str,
    /// The text before the figure, or the whole sentence if there is no rate.
    pub before: String,
    /// The required rate, if there is one.
    pub rate: Option<Bounds<People>>,
    /// The rate as text.
    pub figure: String,
    /// The text after the figure.
    pub after: String,
}

impl Headline {
    fn sentence(text: impl Into<String>) -> Self {
        Self {
            before: text.into(),
            ..Self::default()
        }
    }

    /// The sentence as plain text.
    pub fn text(&self) -> String {
        format!(
            "{}{}{}{}",
            self.question, self.before, self.figure, self.after
        )
    }
}

impl Words {
    /// The headline. If base and activations seem swapped, it begins with the question whether they are.
    pub fn headline(&self, inquiry: &Inquiry, plan: &Plan) -> Headline {
        if inquiry.readings.awaits_reports {
            return Headline::sentence(self.depth_awaited().to_owned());
        }
        if !seem_swapped(inquiry) {
            return self.plain_headline(inquiry, plan);
        }
        let far = self.far_above(inquiry);
        let is_reached = plan
            .standing
            .is_some_and(|standing| standing.surplus.is_some());
        let answer = if is_reached {
            Headline::sentence(far)
        } else {
            let answer = self.plain_headline(inquiry, plan);
            Headline {
                before: [far, answer.before].join(" "),
                ..answer
            }
        };
        Headline {
            question: self.are_swapped(),
            ..answer
        }
    }

    /// The headline as text, without the sentence on which numbers seem swapped.
    pub(in crate::words) fn short_headline(&self, inquiry: &Inquiry, plan: &Plan) -> String {
        let mut headline = self.plain_headline(inquiry, plan);
        if seem_swapped(inquiry) {
            headline.question = self.are_swapped();
        }
        headline.text()
    }

    fn are_swapped(&self) -> &'static str {
        self.pick("Tukar kedua angka? ", "Swap the two numbers? ")
    }

    /// The button that swaps base and activations.
    pub fn swap_numbers(&self) -> &'static str {
        self.pick("Tukar kedua angka", "Swap the two numbers")
    }

    /// The two numbers that seem swapped: "Angka aktivasi IKD, 214.337, jauh lebih besar daripada jumlah wajib KTP, …"
    fn far_above(&self, inquiry: &Inquiry) -> String {
        let question = &inquiry.question;
        let base = question.base.map(|base| self.between(base.bounds));
        let done = match question.done {
            Some(Done::Count(done)) => self.between(done.bounds),
            _ => String::new(),
        };
        let (counted, name) = (self.activations(), self.base_name());
        let base = base.unwrap_or_default();
        say!(
            self,
            "Angka {counted}, {done}, jauh lebih besar daripada {name}, {base}.",
            "The figure for {counted}, {done}, is far larger than {name}, {base}.",
            counted,
            done,
            name,
            base
        )
    }

    fn plain_headline(&self, inquiry: &Inquiry, plan: &Plan) -> Headline {
        let Some(standing) = plan.standing else {
            return Headline::sentence(self.no_shortfall(inquiry, plan));
        };
        if let Some(surplus) = standing.surplus {
            return Headline::sentence(self.reached(surplus));
        }
        if let Some(days) = plan.late_by {
            return Headline::sentence(self.late(days, standing.shortfall));
        }
        let Some(rates) = plan.rates else {
            return Headline::sentence(self.no_day(inquiry, plan, standing.shortfall));
        };
        let about = self.about(is_about(inquiry));
        let rate = if standing.is_open() {
            Bounds::exactly(rates.service_day.most)
        } else {
            rates.service_day
        };
        let figure = format!(
            "{about}{} {} {}",
            self.between(rate),
            self.activations(),
            self.per_service_day()
        );
        let (before, after) = self.around(inquiry, standing);
        Headline {
            before,
            rate: Some(rates.service_day),
            figure,
            after,
            ..Headline::default()
        }
    }

    /// The text before and after the rate. The sentence must not start with a figure.
    fn around(&self, inquiry: &Inquiry, standing: Standing) -> (String, String) {
        let perhaps = if standing.is_open() {
            self.perhaps_reached(standing.shortfall)
        } else {
            String::new()
        };
        let at_most = if standing.is_open() {
            self.pick("paling banyak ", "at most ")
        } else {
            ""
        };
        let by = inquiry.question.deadline.map(|date| self.date(date));
        let by = by
            .map(|date| say!(self, " paling lambat {date}", " by {date}", date))
            .unwrap_or_default();
        let before = say!(
            self,
            "{perhaps}Perlu {at_most}",
            "{perhaps}To reach the target{by}, {at_most}",
            perhaps,
            at_most,
            by
        );
        (
            before,
            say!(self, " agar target tercapai{by}.", " are needed.", by),
        )
    }

    fn per_service_day(&self) -> &'static str {
        self.pick("per hari layanan", "per service day")
    }

    fn reached(&self, surplus: Bounds<People>) -> String {
        if surplus.most == People::NONE {
            return self
                .pick(
                    "Target sudah tercapai, tepat.",
                    "The target has been reached exactly.",
                )
                .to_owned();
        }
        let people = self.people_between(surplus);
        say!(
            self,
            "Target sudah tercapai, lebih {people}.",
            "The target has been reached, with {people} to spare.",
            people
        )
    }

    fn perhaps_reached(&self, shortfall: Bounds<People>) -> String {
        let people = self.people(shortfall.most);
        say!(
            self,
            "Mungkin sudah tercapai; kekurangan paling banyak {people}. ",
            "It may have been reached; at most {people} are missing. ",
            people
        )
    }

    fn late(&self, days: u32, shortfall: Bounds<People>) -> String {
        let (days, people) = (self.number(days.into()), self.people_between(shortfall));
        say!(
            self,
            "Batas waktu sudah lewat {days} hari pada tanggal data. Masih kurang {people}. Isi batas waktu baru.",
            "The deadline was {days} day{days+s} past on the day of the figures. Still missing: {people}. Enter a new deadline.",
            days,
            people
        )
    }

    fn no_day(&self, inquiry: &Inquiry, plan: &Plan, shortfall: Bounds<People>) -> String {
        let people = self.people_between(shortfall);
        if plan.service_days.is_none() {
            let missing = self
                .ask_for_missing(inquiry, Purpose::Rate)
                .unwrap_or_default();
            return say!(
                self,
                "Masih kurang {people}. {missing}",
                "Still missing: {people}. {missing}",
                people,
                missing
            );
        }
        say!(
            self,
            "Tidak ada hari layanan tersisa sampai batas waktu; masih kurang {people}.",
            "No service day is left until the deadline; {people} are still missing.",
            people
        )
    }

    /// The headline without a shortfall: the gap in percentage points or the target, and what is missing.
    fn no_shortfall(&self, inquiry: &Inquiry, plan: &Plan) -> String {
        if let (Some(points), None) = (plan.points, inquiry.question.base) {
            let points = self.points_between(points);
            let name = self.base_name();
            return say!(
                self,
                "Kurang {points}. Isi {name} untuk mengetahui jumlah orangnya.",
                "Short by {points}. Enter {name} to see how many people that is.",
                points,
                name
            );
        }
        let missing = self
            .ask_for_missing(inquiry, Purpose::Answer)
            .unwrap_or_default();
        let Some(target) = plan.target else {
            return missing;
        };
        let people = self.people_between(target.least);
        say!(
            self,
            "Target adalah {people}. {missing}",
            "The target is {people}. {missing}",
            people,
            missing
        )
    }
}
