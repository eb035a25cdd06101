//! Texts of the office calendar: its rules, and the holidays that close the office in the period.

mod counted;
mod day_counts;

pub use counted::CountingStep;
pub use day_counts::CountRow;

use super::{Words, template::say};
use crate::{
    domain::{Bounds, Date, Holiday, HolidayKind, Opening, Period, Plan},
    reading::OwnHoliday,
    reference::named_holidays,
    state::{Choice, Inquiry},
    writing::every,
};

/// A closed day of the period, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedDay {
    /// The date and the name of the day.
    pub text: String,
    /// The source in brackets: the decree, or "kalender Anda".
    pub decree: String,
}

impl Words {
    /// The heading over the settings of the calendar.
    pub fn calendar_heading(&self) -> &'static str {
        self.pick("Kalender kantor", "The office's calendar")
    }

    /// "Senin sampai Jumat; libur nasional tutup; cuti bersama tutup", and a clause if the user has a list of holidays.
    pub fn calendar_rules(&self, inquiry: &Inquiry) -> String {
        let switches = inquiry.calendar.switches();
        let week = [
            self.choice(Choice::Week(switches.week)),
            &self.weekly(inquiry),
        ]
        .concat();
        let (holidays, leave) = (
            self.opening(switches.national),
            self.opening(switches.joint_leave),
        );
        let own = if inquiry.readings.own_holidays.is_empty() {
            ""
        } else {
            self.pick(
                "; libur menurut kalender Anda",
                "; holidays by your calendar",
            )
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

    /// "; setiap Jumat tutup": the weekdays that the user's lists close or open.
    fn weekly(&self, inquiry: &Inquiry) -> String {
        let readings = &inquiry.readings;
        let mut rules = String::new();
        for (list, opening) in [
            (&readings.closed, Opening::Closed),
            (&readings.opened, Opening::Open),
        ] {
            for day in list.weekdays.each() {
                rules.extend(["; ", &every(day, self.lang), " ", self.opening(opening)]);
            }
        }
        rules
    }

    fn opening(&self, opening: Opening) -> &'static str {
        match opening {
            Opening::Closed => self.pick("tutup", "closed"),
            Opening::Open => self.pick("buka", "open"),
        }
    }

    /// One sentence that derives the service days of the period: calendar days, week, holidays, own dates, reserve.
    pub fn period_sentence(&self, inquiry: &Inquiry, plan: &Plan) -> Option<String> {
        if inquiry.question.own_days.is_some() {
            return plan.service_days.map(|days| self.own_count_sentence(days));
        }
        let period = counted_period(inquiry, plan)?;
        let weekdays = inquiry.calendar.week().days_in(period);
        let (all, weekdays) = (
            self.number(period.days().into()),
            self.number(weekdays.into()),
        );
        let changes = self.changes(inquiry, period);
        let days = plan.service_days.map(|days| self.days_between(days))?;
        let (first, last) = (self.date(period.first), self.date(period.last));
        let rules = self.calendar_rules(inquiry);
        Some(say!(
            self,
            "Dari {first} sampai {last}: {all} hari kalender, {weekdays} di antaranya hari kerja kantor ({rules}){changes}: {days} hari layanan.",
            "From {first} to {last}: {all} calendar day{all+s}, {weekdays} of them in the office's week ({rules}){changes}: {days} service day{days+s}.",
            first,
            last,
            all,
            weekdays,
            rules,
            changes,
            days
        ))
    }

    fn own_count_sentence(&self, days: Bounds<u32>) -> String {
        let days = self.days_between(days);
        say!(
            self,
            "Yang dipakai: {days} hari layanan menurut hitungan Anda sendiri. Keempat hitungan ini hanya pembanding.",
            "In use: {days} service day{days+s} by your own count. These four counts are for comparison only.",
            days
        )
    }

    /// The clauses for what changes the days of the office week: holidays, own dates, reserve.
    fn changes(&self, inquiry: &Inquiry, period: Period) -> String {
        let closed = inquiry.calendar.days_closed_by_decree(period);
        let mut changes = String::new();
        if closed > 0 {
            let days = self.number(closed.into());
            let text = say!(
                self,
                "; dikurangi {days} hari libur menurut daftar",
                "; less {days} day{days+s} closed by the lists",
                days
            );
            changes.push_str(&text);
        }
        changes.push_str(&self.own_days_clause(inquiry, period));
        if inquiry.question.reserve > 0 {
            let days = self.number(inquiry.question.reserve.into());
            changes.push_str(&say!(
                self,
                "; dikurangi {days} hari cadangan",
                "; less {days} day{days+s} in reserve",
                days
            ));
        }
        changes
    }

    /// The clause for the user's own dates: days removed or added. Empty if they change nothing.
    pub(super) fn own_days_clause(&self, inquiry: &Inquiry, period: Period) -> String {
        let Some(change) = inquiry
            .calendar
            .own_change(period)
            .filter(|change| *change != 0)
        else {
            return String::new();
        };
        let days = self.number(change.unsigned_abs().into());
        if change < 0 {
            return say!(
                self,
                "; dikurangi {days} hari menurut tanggal yang Anda isi",
                "; less {days} day{days+s} by the dates that you entered",
                days
            );
        }
        say!(
            self,
            "; ditambah {days} hari menurut tanggal yang Anda isi",
            "; plus {days} day{days+s} by the dates that you entered",
            days
        )
    }

    /// The heading over the days closed by decree.
    pub fn closed_days_heading(&self) -> &'static str {
        self.pick(
            "Libur yang mengurangi hari layanan",
            "Holidays that take service days away",
        )
    }

    /// The days of the period that are closed by decree, each with its source.
    pub fn closed_days(&self, inquiry: &Inquiry, plan: &Plan) -> Vec<ClosedDay> {
        let used = inquiry.question.own_days.is_none();
        let Some(period) = counted_period(inquiry, plan).filter(|_| used) else {
            return Vec::new();
        };
        let mut own: Vec<&OwnHoliday> = inquiry.readings.own_holidays.iter().collect();
        own.sort_by_key(|own| place(own.holiday));
        inquiry
            .calendar
            .closed_by_decree(period)
            .map(|holiday| self.closed_day(holiday, &own))
            .collect()
    }

    fn closed_day(&self, holiday: Holiday, own: &[&OwnHoliday]) -> ClosedDay {
        let at = own.partition_point(|own| place(own.holiday) < place(holiday));
        let own = own.get(at).filter(|own| own.holiday == holiday);
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

/// The sort key of a holiday.
fn place(holiday: Holiday) -> (Date, bool) {
    (holiday.date, holiday.kind == HolidayKind::CutiBersama)
}

/// The period that the answer counts; `None` without a deadline or if it has passed.
pub(super) fn counted_period(inquiry: &Inquiry, plan: &Plan) -> Option<Period> {
    let first = plan.days?.of(inquiry.question.first_day).first;
    Period::new(first, inquiry.question.deadline?)
}
