//! "Isian: …", the line of inputs in the text to share. Pasted back, it fills the form (`reading/news/own.rs`).

use super::cuts::{Cut, Cuts};
use crate::words::{Words, template::say};
use crate::{
    domain::{
        BaseKind, CountingFrom, Date, Done, FirstDay, Opening, Plan, Quantity, Switches,
        TargetGiven, Week,
    },
    state::{Choice, Inquiry},
    writing::{localized, long_days, printed_point},
};

/// The line is parsed part by part: a word that changes here must change in the parser too. A test parses ten thousand
/// such lines.
impl Words {
    /// The line of inputs: "Isian: wajib KTP 58.959; capaian 314; target 30 persen dari jumlah itu; …"
    pub(in crate::words) fn inputs_line(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        cuts: Cuts,
    ) -> String {
        let question = &inquiry.question;
        let mut parts = vec![self.base_input(inquiry)];
        parts.extend(question.done.map(|done| self.done_input(done)));
        parts.extend(question.target.map(|target| self.target_input(target)));
        parts.extend(question.as_of.map(|date| self.as_of_input(date)));
        let is_past = plan.past_by.is_some() && plan.late_by.is_none();
        let says_past = is_past && !cuts.made(Cut::Notes);
        parts.extend(
            question
                .deadline
                .map(|date| self.deadline_input(date, says_past)),
        );
        parts.extend(self.start_input(question.counting_from));
        if question.first_day == FirstDay::Next {
            let text = self.pick("hari pertama tidak dihitung", "first day not counted");
            parts.push(text.to_owned());
        }
        self.calendar_inputs(inquiry, cuts, &mut parts);
        let label = self.base_label.as_str();
        if self.base_kind == BaseKind::Other && !label.is_empty() {
            parts.push([self.pick("nama kelompok: ", "name of the group: "), label].concat());
        }
        let parts = parts.join("; ");
        say!(self, "Isian: {parts}.", "Inputs: {parts}.", parts)
    }

    fn base_input(&self, inquiry: &Inquiry) -> String {
        let kind = self.short_base();
        let count = match inquiry.question.base {
            Some(base) => self.quantity(base),
            None => self.pick("belum diisi", "not filled in").to_owned(),
        };
        [kind, " ", &count].concat()
    }

    /// The kind of the base, to be put beside a number: "sudah perekaman KTP-el".
    pub(in crate::words) fn short_base(&self) -> &'static str {
        match self.base_kind {
            BaseKind::WajibKtp => "wajib KTP",
            BaseKind::Recorded => self.pick("sudah perekaman KTP-el", "recorded for the KTP-el"),
            BaseKind::Population => self.pick("penduduk", "residents"),
            BaseKind::Other => self.pick("kelompok sendiri", "own group"),
        }
    }

    /// The day of the figures: "data per 29 April 2024".
    pub(in crate::words) fn as_of_input(&self, date: Date) -> String {
        let date = self.date(date);
        say!(self, "data per {date}", "figures as of {date}", date)
    }

    /// A number: "sekitar 680.000", "32.000 sampai 35.000".
    pub(in crate::words) fn quantity(&self, quantity: Quantity) -> String {
        [self.about(quantity.about), &self.between(quantity.bounds)].concat()
    }

    fn done_input(&self, done: Done) -> String {
        let text = match done {
            Done::Count(count) => self.quantity(count),
            Done::Share(quoted) => self.of_that(&localized(&printed_point(quoted), self.lang)),
        };
        [self.pick("capaian ", "reached "), &text].concat()
    }

    fn target_input(&self, target: TargetGiven) -> String {
        let text = match target {
            TargetGiven::Share(share) => self.of_that(&crate::writing::share(share, self.lang)),
            TargetGiven::Count(people) => self.people(people),
        };
        ["target ", &text].concat()
    }

    /// "30 persen dari jumlah itu": a share of the base named before it.
    pub(in crate::words) fn of_that(&self, percent: &str) -> String {
        say!(
            self,
            "{percent} persen dari jumlah itu",
            "{percent} per cent of that number",
            percent
        )
    }

    fn deadline_input(&self, deadline: Date, says_past: bool) -> String {
        let date = self.date(deadline);
        let past = if says_past {
            self.pick(" (sudah lewat)", " (past)")
        } else {
            ""
        };
        say!(
            self,
            "batas waktu {date}{past}",
            "deadline {date}{past}",
            date,
            past
        )
    }

    fn start_input(&self, from: CountingFrom) -> Option<String> {
        let day = match from {
            CountingFrom::AsOf => return None,
            CountingFrom::Today => self.pick("hari ini", "today").to_owned(),
            CountingFrom::On(date) => self.date(date),
        };
        Some(say!(
            self,
            "dihitung mulai {day}",
            "counted from {day}",
            day
        ))
    }

    fn calendar_inputs(&self, inquiry: &Inquiry, cuts: Cuts, parts: &mut Vec<String>) {
        let question = &inquiry.question;
        parts.extend(question.own_days.map(|days| {
            let days = self.number(days.into());
            say!(
                self,
                "sisa {days} hari layanan",
                "{days} service days left",
                days
            )
        }));
        if question.reserve > 0 {
            let days = self.number(question.reserve.into());
            parts.push(say!(
                self,
                "cadangan {days} hari",
                "{days} days in reserve",
                days
            ));
        }
        let switches = inquiry.calendar.switches();
        // With the user's own count of days, only settings that differ from the default are listed.
        if question.own_days.is_none() || switches != Switches::default() {
            parts.extend(self.rules(switches).map(str::to_owned));
        }
        let readings = &inquiry.readings;
        let closed = self.pick("tutup ", "closed ");
        let opened = self.pick("tetap buka ", "open all the same ");
        for (word, list) in [(closed, &readings.closed), (opened, &readings.opened)] {
            if !list.is_empty() && !cuts.made(Cut::OwnDays) {
                parts.push([word, &long_days(list, self.lang).join(", ")].concat());
            }
        }
        if !readings.own_holidays.is_empty() {
            let text = self.pick("libur menurut kalender Anda", "holidays by your calendar");
            parts.push(text.to_owned());
        }
    }

    /// The settings of the calendar, in the words that the parser knows.
    fn rules(&self, switches: Switches) -> [&'static str; 3] {
        let week: Week = switches.week;
        [
            self.choice(Choice::Week(week)),
            match switches.national {
                Opening::Closed => self.pick("libur nasional tutup", "national holidays closed"),
                Opening::Open => self.pick("libur nasional buka", "national holidays open"),
            },
            match switches.joint_leave {
                Opening::Closed => self.pick("cuti bersama tutup", "joint leave closed"),
                Opening::Open => self.pick("cuti bersama buka", "joint leave open"),
            },
        ]
    }
}
