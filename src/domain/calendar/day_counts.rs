//! The days left until the deadline: calendar and service days, with the first day counted or not.

use super::{Date, Period, ServiceCalendar};
use crate::domain::{Bounds, FirstDay, Question};

/// The service days and calendar days of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayCount {
    /// Service days, less the reserve for outages; a range where a year has no list of holidays.
    pub service: Bounds<u32>,
    /// Calendar days.
    pub calendar: u32,
    /// The first day of the period.
    pub first: Date,
}

/// The four day counts: service and calendar days, from the first day and from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayCounts {
    /// The counts that include the first day.
    pub same: DayCount,
    /// The counts that start with the next day.
    pub next: DayCount,
}

impl DayCounts {
    /// Counts the days from `from` to `deadline`, both included; 0 if the deadline is before the first day.
    pub(in crate::domain) fn between(
        from: Date,
        deadline: Date,
        calendar: &ServiceCalendar,
        reserve: u32,
    ) -> Self {
        let count =
            |first: Date| DayCount::of(first, Period::new(first, deadline), calendar, reserve);
        // The last date of the calendar is its own next day, and would be counted here.
        let next = if from.next() == from {
            DayCount::none(from)
        } else {
            count(from.next())
        };
        Self {
            same: count(from),
            next,
        }
    }

    /// The count for this choice of first day.
    pub fn of(self, first_day: FirstDay) -> DayCount {
        match first_day {
            FirstDay::Same => self.same,
            FirstDay::Next => self.next,
        }
    }
}

impl DayCount {
    fn of(first: Date, period: Option<Period>, calendar: &ServiceCalendar, reserve: u32) -> Self {
        let Some(period) = period else {
            return Self::none(first);
        };
        let service = calendar
            .service_days(period)
            .map(|days| days.saturating_sub(reserve));
        Self {
            service,
            calendar: period.days(),
            first,
        }
    }

    fn none(first: Date) -> Self {
        Self {
            service: Bounds::exactly(0),
            calendar: 0,
            first,
        }
    }
}

/// For figures older than today: their age, and the days left if counting starts today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftFromToday {
    /// Days from the day of the figures to today.
    pub age_days: u32,
    /// The days left from today to the deadline.
    pub days: DayCount,
}

impl LeftFromToday {
    /// `None` unless the figures are older than today, the deadline is not past, counting starts on the day of the
    /// figures, and the user has not entered a number of days.
    pub(in crate::domain) fn of(
        question: &Question,
        today: Date,
        calendar: &ServiceCalendar,
    ) -> Option<Self> {
        let (as_of, deadline) = (question.as_of?, question.deadline?);
        let counted_from_then = question.counting_from == crate::domain::CountingFrom::AsOf
            && question.own_days.is_none();
        if as_of >= today || deadline < today || !counted_from_then {
            return None;
        }
        let age_days = u32::try_from(today.days_since(as_of)).ok()?;
        let counts = DayCounts::between(today, deadline, calendar, question.reserve);
        Some(Self {
            age_days,
            days: counts.of(question.first_day),
        })
    }
}
