//! The sentences under the headline: shortfall, target and base, service days.

use super::cuts::{Cut, Cuts};
use crate::words::{Words, template::say};
use crate::{
    domain::{Bounds, Done, People, Plan, Share, TargetGiven},
    state::{Indicator, Inquiry},
};

impl Words {
    /// The sentences under the headline: shortfall, target and days.
    pub fn explanation(&self, inquiry: &Inquiry, plan: &Plan) -> Vec<String> {
        self.explanation_after(Cuts::NONE, inquiry, plan)
    }

    /// The explanation as the text to share has it after some cuts.
    pub(super) fn explanation_after(
        &self,
        cuts: Cuts,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Vec<String> {
        let sentences = [
            self.shortfall_sentence(inquiry, plan),
            self.target_sentence(inquiry, plan, cuts),
            self.days_sentence(inquiry, plan, cuts),
        ];
        sentences.into_iter().flatten().collect()
    }

    /// The shortfall: "Masih kurang 17.374 orang." `None` if the target may be reached or there is no rate.
    pub fn shortfall_sentence(&self, inquiry: &Inquiry, plan: &Plan) -> Option<String> {
        let shortfall = plan
            .standing
            .filter(|standing| plan.rates.is_some() && standing.surplus.is_none());
        shortfall
            .filter(|standing| !standing.is_open())
            .map(|standing| self.still_missing(inquiry, standing.shortfall))
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

    /// Target and activations: "Target 30 persen dari 58.959 orang … adalah 17.688 orang; baru 314 yang aktivasi."
    fn target_sentence(&self, inquiry: &Inquiry, plan: &Plan, cuts: Cuts) -> Option<String> {
        let (target, done) = (plan.target?, plan.done?);
        let count = self.people_between(target.least);
        let done = self.done_clause(inquiry, plan, done);
        let (of_base, about) = match inquiry.question.target? {
            TargetGiven::Share(share) => {
                let base = self.stated_base(inquiry)?;
                let about = self.about(inquiry.question.base.is_some_and(|base| base.about));
                (self.share_of_base(share, &base, cuts), about)
            }
            TargetGiven::Count(_) => (String::new(), ""),
        };
        Some(say!(
            self,
            "Target {of_base}adalah {about}{count}; {done}.",
            "The target {of_base}is {about}{count}; {done}.",
            of_base,
            about,
            count,
            done
        ))
    }

    /// "30 persen dari 58.959 orang wajib KTP ", unless it is cut.
    fn share_of_base(&self, share: Share, base: &str, cuts: Cuts) -> String {
        if cuts.made(Cut::BaseInExplanation) {
            return String::new();
        }
        let share = self.share(share);
        say!(
            self,
            "{share} dari {base} ",
            "of {share} of {base} ",
            share,
            base
        )
    }

    /// "baru 314 yang aktivasi", with "sudah" if the target is reached.
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

    /// The base with its source: "sekitar 680.000 orang wajib KTP".
    pub fn stated_base(&self, inquiry: &Inquiry) -> Option<String> {
        let base = inquiry.question.base?;
        Some(format!(
            "{}{}{}",
            self.about(base.about),
            self.base_people(&self.between(base.bounds)),
            self.base_source()
        ))
    }

    /// The service days of the rate: "Dihitung 166 hari layanan, mulai 29 April 2024."
    fn days_sentence(&self, inquiry: &Inquiry, plan: &Plan, cuts: Cuts) -> Option<String> {
        plan.rates
            .filter(|rates| rates.service_day.most > People::NONE)?;
        let days = plan.service_days?;
        let count = self.days_between(days);
        let reserve = self.reserve_clause(inquiry.question.reserve);
        if inquiry.question.own_days.is_some() {
            return Some(say!(
                self,
                "Dihitung {count} hari layanan menurut hitungan Anda sendiri{reserve}.",
                "Counted: {count} service day{count+s} by your own count{reserve}.",
                count,
                reserve
            ));
        }
        let first = self.date(plan.days?.of(inquiry.question.first_day).first);
        let unknown = self.unknown_day_clause(plan);
        let meaning = if cuts.made(Cut::ServiceDayMeaning) {
            ""
        } else {
            self.service_day_meaning()
        };
        Some(say!(
            self,
            "Dihitung {count} hari layanan{meaning}, mulai {first}{reserve}.{unknown}",
            "Counted: {count} service day{count+s}{meaning}, from {first}{reserve}.{unknown}",
            count,
            meaning,
            first,
            reserve,
            unknown
        ))
    }

    /// The definition of a service day, in brackets.
    fn service_day_meaning(&self) -> &'static str {
        self.pick(
            " (hari kantor melayani)",
            " (days on which the office serves)",
        )
    }

    fn reserve_clause(&self, reserve: u32) -> String {
        if reserve == 0 {
            return String::new();
        }
        let days = self.number(reserve.into());
        say!(
            self,
            ", setelah dikurangi cadangan {days} hari gangguan jaringan",
            ", less {days} day{days+s} in reserve",
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
}

/// Whether a figure that the shortfall is computed from is approximate.
pub(in crate::words) fn is_about(inquiry: &Inquiry) -> bool {
    let question = &inquiry.question;
    let done = matches!(question.done, Some(Done::Count(quantity)) if quantity.about);
    let base_is_used = !matches!(question.target, Some(TargetGiven::Count(_)));
    done || (base_is_used && question.base.is_some_and(|base| base.about))
}
