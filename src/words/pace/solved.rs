//! "Hitung salah satunya": the solved deadline, people per day, or share.

use super::Passage;
use crate::words::{
    Figure, Words,
    question::{key_figures::FigureName, missing::Purpose},
    template::say,
};
use crate::{
    domain::{Bounds, Finish, People, Percent, Plan, Solve, Solved},
    state::{Case, Field, Inquiry, Outlook, missing_fields},
};

impl Words {
    /// The heading of the section.
    pub fn solve_heading(&self) -> &'static str {
        self.pick("Hitung salah satunya", "Work out one of the three")
    }

    /// The solved quantity, or what is missing for it.
    pub fn solved(
        &self,
        case: &Case,
        inquiry: &Inquiry,
        plan: &Plan,
        outlook: &Outlook,
    ) -> Passage {
        let mut said = Passage::default();
        let Some(solved) = outlook.solved else {
            said.sentences.extend(self.not_solved(case, inquiry, plan));
            return said;
        };
        let a_day = inquiry.readings.pace.at.unwrap_or(People::NONE);
        let with = self.with_a_day(a_day, inquiry);
        match solved {
            Solved::Rate(rate) => said.figures.push(self.count(
                "solved-rate",
                self.pick("Perlu per hari layanan", "Needed per service day"),
                rate,
                inquiry,
            )),
            Solved::Deadline(finish) => {
                said.sentences
                    .push(format!("{with}{}", self.reached_when(finish, plan)));
                if let Finish::On(days) = finish {
                    let label = self.pick("Tercapai pada", "Reached on");
                    said.figures
                        .push(self.finish_figure("solved-deadline", label, days, plan));
                }
            }
            Solved::Share(people, share) => {
                let people = self.people_between(people);
                let deadline = inquiry.question.deadline.map(|date| self.date(date));
                let deadline = deadline.unwrap_or_default();
                said.sentences.push(say!(
                    self,
                    "{with}Pada {deadline} jumlahnya {people}.",
                    "{with}On {deadline} the total is {people}.",
                    with,
                    deadline,
                    people
                ));
                let share = share.and_then(|share| self.solved_share(share, inquiry, plan));
                said.figures.extend(share);
            }
        }
        said
    }

    /// "Rencana 150 orang per hari layanan. "
    fn with_a_day(&self, a_day: People, inquiry: &Inquiry) -> String {
        let people = self.people(a_day);
        let changes = if inquiry.readings.pace.changes.is_empty() {
            ""
        } else {
            self.pick(
                " (lalu berubah seperti diisi di atas)",
                " (then changing as entered above)",
            )
        };
        say!(
            self,
            "Rencana {people} per hari layanan{changes}. ",
            "Planned: {people} per service day{changes}. ",
            people,
            changes
        )
    }

    fn solved_share(
        &self,
        share: Bounds<Percent>,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<Figure> {
        let name = FigureName {
            id: "solved-share",
            label: self.pick("Target yang tercapai", "Share that it reaches"),
        };
        self.part_of_base(name, share, inquiry, plan)
    }

    fn not_solved(&self, case: &Case, inquiry: &Inquiry, plan: &Plan) -> Option<String> {
        if case.choices.solve == Solve::Rate {
            return None;
        }
        if inquiry.readings.pace.at.is_none() && inquiry.problem(Field::At).is_none() {
            let missing = self.pick(
                "Isi orang per hari layanan.",
                "Enter the people per service day.",
            );
            return Some(missing.to_owned());
        }
        let solved_for = match case.choices.solve {
            Solve::Deadline => Field::Deadline,
            _ => Field::Share,
        };
        let mut missing = missing_fields(inquiry);
        missing.retain(|&field| field != solved_for);
        let late = || plan.late_by.map(|days| self.deadline_before(days));
        self.ask_for(&missing, Purpose::Solving).or_else(late)
    }
}
