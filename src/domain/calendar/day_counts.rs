//! The days left: calendar or service days, with the first day counted or not.

use super::{Date, Period, ServiceCalendar};
use crate::domain::{Bounds, FirstDay, Question};

/// The days of one period, counted both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayCount {
    /// Service days, the reserve taken off.
    pub service: Bounds<u32>,
    /// Calendar days.
    pub calendar: u32,
    /// The first day counted.
    pub first: Date,
}

/// All four counts: with the first day and from the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayCounts {
    /// The first day is counted.
    pub same: DayCount,
    /// Counting starts with the next day.
    pub next: DayCount,
}

impl DayCounts {
    /// The days from `from` to `deadline`; none where the deadline comes before.
    pub(in crate::domain) fn between(
        from: Date,
        deadline: Date,
        calendar: &ServiceCalendar,
        reserve: u32,
    ) -> Self {
        let count =
            |first: Date| DayCount::of(first, Period::new(first, deadline), calendar, reserve);
        // The calendar's last day has no next one: counting must then find no day, not the same day again.
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

    /// The count that a choice of first day uses.
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

/// What old figures ask for when counting starts today instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftFromToday {
    /// Days since the day of the figures.
    pub age_days: u32,
    /// The days left from today.
    pub days: DayCount,
}

impl LeftFromToday {
    /// For figures older than today with a deadline that is not past, counted from their own day.
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
