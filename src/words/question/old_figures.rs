//! Old figures: how old they are, and the rate when counting starts today instead.

use super::answer::is_about;
use crate::words::{Words, template::say};
use crate::{
    domain::{FirstDay, People, Plan},
    state::Inquiry,
};

/// The two sentences on old figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldFigures {
    /// The age of the figures.
    pub age: String,
    /// The rate when counting starts today.
    pub counted: String,
}

impl Words {
    /// The sentences on old figures; `None` if the figures are not old or nothing is needed.
    pub fn old_figures(&self, inquiry: &Inquiry, plan: &Plan) -> Option<OldFigures> {
        let (left, rates) = plan.from_today?;
        let (age, first) = (
            self.number(left.age_days.into()),
            self.date(left.days.first),
        );
        let age = say!(
            self,
            "Data ini berumur {age} hari.",
            "These figures are {age} day{age+s} old.",
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
                    "Counted from {first}, {rate} {counted} per service day are needed ({days} day{days+s}).",
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

    /// The button that starts counting today, or tomorrow if the first day is not counted.
    pub fn use_today(&self, first_day: FirstDay) -> &'static str {
        match first_day {
            FirstDay::Same => self.pick("Hitung mulai hari ini", "Count from today"),
            FirstDay::Next => self.pick("Hitung mulai besok", "Count from tomorrow"),
        }
    }

    /// The button that starts counting on the day of the figures again.
    pub fn use_as_of(&self) -> &'static str {
        self.pick(
            "Hitung mulai tanggal data",
            "Count from the day of the figures",
        )
    }
}
