//! The calendar in words: its rules, and the holidays that close the office in the period.

use super::{Words, template::say};
use crate::{
    domain::{Holiday, HolidayKind, Opening, Period, Plan},
    reference::named_holidays,
    state::{Choice, Inquiry},
};

/// A closed day of the period, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedDay {
    /// The day and its name.
    pub text: String,
    /// The decree in brackets, or that it is of the user's own calendar.
    pub decree: String,
}

impl Words {
    /// The heading over the calendar's switches.
    pub fn calendar_heading(&self) -> &'static str {
        self.pick("Kalender kantor", "The office's calendar")
    }

    /// "Senin sampai Jumat; libur nasional tutup; cuti bersama tutup", and the user's own list where it is used.
    pub fn calendar_rules(&self, inquiry: &Inquiry) -> String {
        let switches = inquiry.calendar.switches();
        let week = self.choice(Choice::Week(switches.week));
        let (holidays, leave) = (
            self.opening(switches.national),
            self.opening(switches.joint_leave),
        );
        let own = if inquiry.readings.own_holidays.is_empty() {
            ""
        } else {
            self.pick("; kalender Anda", "; your calendar")
        };
        say!(
            self,
            "{week}; libur nasional {holidays}; cuti bersama {leave}{own}",
            "{week}; national holidays {holidays}; joint leave {leave}{own}",
            week,
            holidays,
            leave,
            own
        )
    }

    fn opening(&self, opening: Opening) -> &'static str {
        match opening {
            Opening::Closed => self.pick("tutup", "closed"),
            Opening::Open => self.pick("buka", "open"),
        }
    }

    /// How the service days of the period come about, in one sentence.
    pub fn period_sentence(&self, inquiry: &Inquiry, plan: &Plan) -> Option<String> {
        let period = counted_period(inquiry, plan)?;
        let weekdays = inquiry.calendar.switches().week.weekdays_in(period);
        let closed = u32::try_from(inquiry.calendar.closed_by_decree(period).count()).unwrap_or(0);
        let (all, weekdays, closed) = (
            self.number(period.days().into()),
            self.number(weekdays.into()),
            self.number(closed.into()),
        );
        let own = self.own_days_clause(inquiry, period);
        let (first, last) = (self.date(period.first), self.date(period.last));
        let rules = self.calendar_rules(inquiry);
        Some(say!(
            self,
            "Dari {first} sampai {last}: {all} hari kalender, {weekdays} di antaranya hari kerja kantor ({rules}); {closed} ditutup menurut daftar libur{own}.",
            "From {first} to {last}: {all} calendar days, {weekdays} of them in the office's week ({rules}); {closed} closed by the lists of holidays{own}.",
            first,
            last,
            all,
            weekdays,
            rules,
            closed,
            own
        ))
    }

    pub(super) fn own_days_clause(&self, inquiry: &Inquiry, period: Period) -> String {
        let (closed, opened) = inquiry.calendar.own_days(period);
        let mut clause = String::new();
        if closed > 0 {
            let days = self.number(closed.into());
            clause.push_str(&say!(
                self,
                "; {days} hari Anda tutup",
                "; {days} days that you closed",
                days
            ));
        }
        if opened > 0 {
            let days = self.number(opened.into());
            clause.push_str(&say!(
                self,
                "; {days} hari Anda buka",
                "; {days} days that you opened",
                days
            ));
        }
        clause
    }

    /// The heading over the closed days.
    pub fn closed_days_heading(&self) -> &'static str {
        self.pick(
            "Libur yang mengurangi hari layanan",
            "Holidays that take service days away",
        )
    }

    /// The closed days of the period, each with its decree.
    pub fn closed_days(&self, inquiry: &Inquiry, plan: &Plan) -> Vec<ClosedDay> {
        let Some(period) = counted_period(inquiry, plan) else {
            return Vec::new();
        };
        inquiry
            .calendar
            .closed_by_decree(period)
            .map(|holiday| self.closed_day(holiday, inquiry))
            .collect()
    }

    fn closed_day(&self, holiday: Holiday, inquiry: &Inquiry) -> ClosedDay {
        let own = inquiry
            .readings
            .own_holidays
            .iter()
            .find(|own| own.holiday == holiday);
        let named = named_holidays()
            .iter()
            .find(|named| named.holiday == holiday);
        let (name, decree) = match (own, named) {
            (Some(own), _) => (
                own.name.as_str(),
                self.pick("kalender Anda", "your calendar"),
            ),
            (None, Some(named)) => (
                self.pick(&*named.name_id, &*named.name_en),
                named.decree.as_str(),
            ),
            (None, None) => (self.kind(holiday.kind), ""),
        };
        let weekday = self.weekday(holiday.date.weekday());
        let text = [weekday, ", ", &self.date(holiday.date), ": ", name].concat();
        ClosedDay {
            text,
            decree: [" (", decree, ")"].concat(),
        }
    }

    fn kind(&self, kind: HolidayKind) -> &'static str {
        match kind {
            HolidayKind::National => self.pick("Libur nasional", "National holiday"),
            HolidayKind::CutiBersama => self.pick("Cuti bersama", "Joint leave"),
        }
    }
}

/// The days that the answer counts.
pub(super) fn counted_period(inquiry: &Inquiry, plan: &Plan) -> Option<Period> {
    let first = plan.days?.of(inquiry.question.first_day).first;
    Period::new(first, inquiry.question.deadline?)
}
