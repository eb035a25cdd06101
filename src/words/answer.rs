//! The answer: the rate first, in one sentence; under it shortfall, target, base and days in words.

use super::{Words, template::say, terms::capital};
use crate::{
    domain::{Bounds, Done, People, Plan, TargetGiven},
    state::{Field, Indicator, Inquiry},
};

/// The answer's first sentence, its figure apart so that it can stand out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headline {
    /// What stands before the figure.
    pub before: String,
    /// The required rate, where there is one.
    pub rate: Option<Bounds<People>>,
    /// The figure in words.
    pub figure: String,
    /// What stands behind it.
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
        format!("{}{}{}", self.before, self.figure, self.after)
    }
}

/// A rate for programs: `105`, or `950-967`.
pub fn figure_range(bounds: Bounds<People>) -> String {
    super::people_value(bounds)
}

impl Words {
    /// The answer's first sentence.
    pub fn headline(&self, inquiry: &Inquiry, plan: &Plan) -> Headline {
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
            return Headline::sentence(self.no_day(plan, standing.shortfall));
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
        let before = if standing.is_open() {
            self.perhaps_reached(standing.shortfall)
        } else {
            self.pick("Perlu ", "").to_owned()
        };
        let figure = if self.pick(false, !standing.is_open()) {
            capital(&figure)
        } else {
            figure
        };
        Headline {
            before,
            rate: Some(rates.service_day),
            figure,
            after: self.in_time(inquiry),
        }
    }

    fn per_service_day(&self) -> &'static str {
        self.pick("per hari layanan", "per service day")
    }

    fn in_time(&self, inquiry: &Inquiry) -> String {
        let Some(deadline) = inquiry.question.deadline else {
            return self
                .pick(" agar target tercapai.", " are needed to reach the target.")
                .to_owned();
        };
        let date = self.date(deadline);
        say!(
            self,
            " agar target tercapai paling lambat {date}.",
            " are needed to reach the target by {date}.",
            date
        )
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
            "Mungkin sudah tercapai; kekurangan paling banyak {people}. Perlu paling banyak ",
            "It may have been reached; at most {people} are missing. At most ",
            people
        )
    }

    fn late(&self, days: u32, shortfall: Bounds<People>) -> String {
        let (days, people) = (self.number(days.into()), self.people_between(shortfall));
        say!(
            self,
            "Batas waktu sudah lewat {days} hari pada tanggal data. Masih kurang {people}. Isi batas waktu baru.",
            "The deadline was {days} days past on the day of the figures. Still missing: {people}. Enter a new deadline.",
            days,
            people
        )
    }

    fn no_day(&self, plan: &Plan, shortfall: Bounds<People>) -> String {
        let people = self.people_between(shortfall);
        if plan.service_days.is_none() {
            return say!(
                self,
                "Masih kurang {people}. Isi tanggal data dan batas waktu untuk mengetahui kebutuhan per hari.",
                "Still missing: {people}. Enter the day of the figures and the deadline to see what is needed each day.",
                people
            );
        }
        say!(
            self,
            "Tidak ada hari layanan tersisa sampai batas waktu; masih kurang {people}.",
            "No service day is left until the deadline; {people} are still missing.",
            people
        )
    }

    /// What can be said without a shortfall.
    fn no_shortfall(&self, inquiry: &Inquiry, plan: &Plan) -> String {
        if let (Some(points), None) = (plan.points, inquiry.question.base) {
            let points = self.points_between(points);
            let name = self.base_name();
            let capital = capital(&points);
            return say!(
                self,
                "Kurang {points}. Isi {name} untuk mengetahui jumlah orangnya.",
                "{capital} short. Enter {name} to see how many people that is.",
                points,
                capital,
                name
            );
        }
        if let Some(target) = plan.target {
            let people = self.people_between(target.least);
            let done = self.problem(Field::Done, &crate::reading::Problem::Empty);
            return say!(
                self,
                "Target adalah {people}. {done}",
                "The target is {people}. {done}",
                people,
                done
            );
        }
        self.pick(
            "Isi dua angka di atas untuk melihat jawabannya.",
            "Enter the two numbers above to see the answer.",
        )
        .to_owned()
    }

    /// The sentences under the first one: shortfall, target and days.
    pub fn explanation(&self, inquiry: &Inquiry, plan: &Plan) -> Vec<String> {
        let shortfall = plan
            .standing
            .filter(|standing| plan.rates.is_some() && standing.surplus.is_none());
        let shortfall = shortfall
            .filter(|standing| !standing.is_open())
            .map(|standing| self.still_missing(inquiry, standing.shortfall));
        let sentences = [
            shortfall,
            self.target_sentence(inquiry, plan),
            self.days_sentence(inquiry, plan),
        ];
        sentences.into_iter().flatten().collect()
    }

    fn still_missing(&self, inquiry: &Inquiry, shortfall: Bounds<People>) -> String {
        let people = format!(
            "{}{}",
            self.about(is_about(inquiry)),
            self.people_between(shortfall)
        );
        say!(
            self,
            "Masih kurang {people}.",
            "Still missing: {people}.",
            people
        )
    }

    /// "Target 30 persen dari 58.959 orang … adalah 17.688 orang; baru 314 yang aktivasi."
    fn target_sentence(&self, inquiry: &Inquiry, plan: &Plan) -> Option<String> {
        let (target, done) = (plan.target?, plan.done?);
        let count = self.people_between(target.least);
        let done = self.done_clause(inquiry, plan, done);
        let target = match inquiry.question.target? {
            TargetGiven::Share(share) => {
                let (share, base) = (self.share(share), self.stated_base(inquiry)?);
                say!(
                    self,
                    "Target {share} dari {base} adalah {count}",
                    "The target of {share} of {base} is {count}",
                    share,
                    base,
                    count
                )
            }
            TargetGiven::Count(_) => say!(
                self,
                "Target adalah {count}",
                "The target is {count}",
                count
            ),
        };
        Some(format!("{target}; {done}."))
    }

    /// "baru 314 yang aktivasi", or "sudah" where the target is reached.
    fn done_clause(&self, inquiry: &Inquiry, plan: &Plan, done: Bounds<People>) -> String {
        let about = match inquiry.question.done {
            Some(Done::Count(quantity)) => self.about(quantity.about),
            _ => "",
        };
        let reached = plan
            .standing
            .is_some_and(|standing| standing.surplus.is_some());
        let so_far = if reached {
            self.pick("sudah", "")
        } else {
            self.pick("baru", "only ")
        };
        let count = format!("{about}{}", self.between(done));
        match self.indicator {
            Indicator::Ikd => say!(
                self,
                "{so_far} {count} yang aktivasi",
                "{so_far}{count} have activated",
                so_far,
                count
            ),
            Indicator::KtpEl => say!(
                self,
                "{so_far} {count} yang melakukan perekaman",
                "{so_far}{count} have been recorded",
                so_far,
                count
            ),
        }
    }

    /// "sekitar 680.000 orang wajib KTP".
    pub fn stated_base(&self, inquiry: &Inquiry) -> Option<String> {
        let base = inquiry.question.base?;
        Some(format!(
            "{}{}",
            self.about(base.about),
            self.base_people(&self.between(base.bounds))
        ))
    }

    /// "Dihitung 166 hari layanan, mulai 29 April 2024."
    fn days_sentence(&self, inquiry: &Inquiry, plan: &Plan) -> Option<String> {
        plan.rates
            .filter(|rates| rates.service_day.most > People::NONE)?;
        let days = plan.service_days?;
        let count = self.days_between(days);
        let reserve = self.reserve_clause(inquiry.question.reserve);
        if inquiry.question.own_days.is_some() {
            return Some(say!(
                self,
                "Dihitung {count} hari layanan menurut hitungan Anda sendiri{reserve}.",
                "Counted: {count} service days by your own count{reserve}.",
                count,
                reserve
            ));
        }
        let first = self.date(plan.days?.of(inquiry.question.first_day).first);
        let unknown = self.unknown_day_clause(plan);
        Some(say!(
            self,
            "Dihitung {count} hari layanan (hari kantor melayani), mulai {first}{reserve}.{unknown}",
            "Counted: {count} service days (days on which the office serves), from {first}{reserve}.{unknown}",
            count,
            first,
            reserve,
            unknown
        ))
    }

    fn reserve_clause(&self, reserve: u32) -> String {
        if reserve == 0 {
            return String::new();
        }
        let days = self.number(reserve.into());
        say!(
            self,
            ", setelah dikurangi cadangan {days} hari gangguan jaringan",
            ", less {days} days kept in reserve for outages",
            days
        )
    }

    fn unknown_day_clause(&self, plan: &Plan) -> &'static str {
        if plan.rates.is_some_and(|rates| rates.perhaps_no_day) {
            return self.pick(
                " Mungkin tidak ada hari layanan sama sekali.",
                " There may be no service day at all.",
            );
        }
        ""
    }

    /// The line under the answer for old figures.
    pub fn old_figures(&self, inquiry: &Inquiry, plan: &Plan) -> Option<OldFigures> {
        let (left, rates) = plan.from_today?;
        let (age, first) = (
            self.number(left.age_days.into()),
            self.date(left.days.first),
        );
        let age = say!(
            self,
            "Data ini berumur {age} hari.",
            "These figures are {age} days old.",
            age
        );
        let days = self.days_between(left.days.service);
        let counted = match rates {
            Some(rates) if rates.service_day.most == People::NONE => return None,
            Some(rates) => {
                let rate = format!(
                    "{}{}",
                    self.about(is_about(inquiry)),
                    self.between(rates.service_day)
                );
                let counted = self.activations();
                say!(
                    self,
                    "Jika dihitung mulai {first}, perlu {rate} {counted} per hari layanan ({days} hari).",
                    "Counted from {first}, {rate} {counted} per service day are needed ({days} days).",
                    first,
                    rate,
                    counted,
                    days
                )
            }
            None => self.pick(
                "Jika dihitung mulai hari ini, tidak ada hari layanan tersisa.".to_owned(),
                "Counted from today, no service day is left.".to_owned(),
            ),
        };
        Some(OldFigures { age, counted })
    }

    /// The button that counts from today.
    pub fn use_today(&self) -> &'static str {
        self.pick("Hitung mulai hari ini", "Count from today")
    }

    /// The button that counts from the day of the figures again.
    pub fn use_as_of(&self) -> &'static str {
        self.pick(
            "Hitung mulai tanggal data",
            "Count from the day of the figures",
        )
    }
}

/// The two sentences about old figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldFigures {
    /// How old they are.
    pub age: String,
    /// What is needed when counting starts today.
    pub counted: String,
}

/// Whether a figure that goes into the shortfall was said to be approximate.
pub(super) fn is_about(inquiry: &Inquiry) -> bool {
    let question = &inquiry.question;
    let done = matches!(question.done, Some(Done::Count(quantity)) if quantity.about);
    let base_is_used = !matches!(question.target, Some(TargetGiven::Count(_)));
    done || (base_is_used && question.base.is_some_and(|base| base.about))
}
