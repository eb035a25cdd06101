//! The table of the four day counts, each with its rate: calendar or service days, first day counted or not.

use crate::words::{Figure, Words};
use crate::{
    domain::{Bounds, DayCount, FirstDay, People, PerDay, Plan},
    state::Inquiry,
};

/// One of the four day counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountRow {
    /// The name of the count.
    pub label: String,
    /// The number of days.
    pub days: Figure,
    /// The rate per day; `None` if there is no day.
    pub rate: Option<Figure>,
    /// Whether the answer uses this count.
    pub in_use: bool,
}

impl Words {
    /// The heading over the four day counts.
    pub fn counts_heading(&self) -> &'static str {
        self.pick("Empat cara menghitung hari", "Four ways to count the days")
    }

    /// The column headers of the table of day counts.
    pub fn counts_heads(&self) -> [&'static str; 3] {
        self.pick(
            ["Cara menghitung", "Hari", "Per hari"],
            ["Way of counting", "Days", "Per day"],
        )
    }

    /// The mark on the count in use.
    pub fn in_use(&self) -> &'static str {
        self.pick("dipakai", "in use")
    }

    /// The rows of the table. Rates are left out after the deadline.
    pub fn count_rows(&self, inquiry: &Inquiry, plan: &Plan) -> Vec<CountRow> {
        let Some(days) = plan.days else {
            return Vec::new();
        };
        let shortfall = plan
            .standing
            .map(|standing| standing.shortfall)
            .filter(|_| plan.late_by.is_none());
        let row = |first_day: FirstDay, count: DayCount, ids: [&'static str; 4]| {
            let in_use =
                first_day == inquiry.question.first_day && inquiry.question.own_days.is_none();
            let calendar = Bounds::exactly(count.calendar);
            let service = self.count_row(
                (ids[0], ids[1]),
                self.count_label(first_day, true),
                count.service,
                shortfall,
            );
            let all_days = self.count_row(
                (ids[2], ids[3]),
                self.count_label(first_day, false),
                calendar,
                shortfall,
            );
            [CountRow { in_use, ..service }, all_days]
        };
        let same = row(
            FirstDay::Same,
            days.same,
            [
                "service-days-same",
                "rate-service-days-same",
                "calendar-days-same",
                "rate-calendar-days-same",
            ],
        );
        let next = row(
            FirstDay::Next,
            days.next,
            [
                "service-days-next",
                "rate-service-days-next",
                "calendar-days-next",
                "rate-calendar-days-next",
            ],
        );
        let ([service_same, calendar_same], [service_next, calendar_next]) = (same, next);
        vec![service_same, service_next, calendar_same, calendar_next]
    }

    fn count_label(&self, first_day: FirstDay, service: bool) -> &'static str {
        match (first_day, service) {
            (FirstDay::Same, true) => self.pick(
                "Hari layanan, hari pertama ikut dihitung",
                "Service days, first day counted",
            ),
            (FirstDay::Next, true) => self.pick(
                "Hari layanan, mulai hari berikutnya",
                "Service days, from the next day",
            ),
            (FirstDay::Same, false) => self.pick(
                "Hari kalender, hari pertama ikut dihitung",
                "Calendar days, first day counted",
            ),
            (FirstDay::Next, false) => self.pick(
                "Hari kalender, mulai hari berikutnya",
                "Calendar days, from the next day",
            ),
        }
    }

    fn count_row(
        &self,
        ids: (&'static str, &'static str),
        label: &str,
        days: Bounds<u32>,
        shortfall: Option<Bounds<People>>,
    ) -> CountRow {
        let rate = shortfall
            .and_then(|shortfall| PerDay::between(shortfall, days))
            .map(|(least, most)| {
                let rate = Bounds {
                    least: least.rounded_up(),
                    most: most.rounded_up(),
                };
                let text = self.between(rate);
                Figure {
                    id: ids.1,
                    label: String::new(),
                    value: crate::words::people_value(rate),
                    text,
                }
            });
        CountRow {
            label: label.to_owned(),
            days: self.days(ids.0, label, days),
            rate,
            in_use: false,
        }
    }
}
