//! The lead: how far the count is ahead of a straight line from a report to the target on the deadline.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and days below 2^22, so people times days stay below 2^58"
)]

use super::{ForecastInput, Observation};
use crate::domain::{Bounds, CountDay, Date, OwnDay, People};

/// The distance of the count from a straight line between a report and the target on the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeadOverLine {
    /// The report where the line starts.
    pub start: Observation,
    /// People above the line, rounded down; negative below it.
    pub people: Bounds<i64>,
    /// Service days ahead of the line, rounded down; negative when the count is late.
    pub days: Bounds<i64>,
}

impl ForecastInput<'_> {
    /// Whether the question's count includes the activations of its own day.
    pub fn own_day(self) -> OwnDay {
        let as_of = self.question.as_of;
        as_of.map_or(OwnDay::Included, |as_of| {
            OwnDay::of(as_of, self.plan.first, self.calendar)
        })
    }

    /// The lead over the line from `start`. `None` if a figure is unknown, `start` is not before the question's day,
    /// the deadline is, the target is reached or not above the count of `start`, or there may be no service day.
    pub fn lead(self, start: Observation, start_day: OwnDay) -> Option<LeadOverLine> {
        let (as_of, deadline) = (self.question.as_of?, self.question.deadline?);
        let (done, target) = (self.plan.done?.least, self.plan.target?.least.most);
        let first = CountDay {
            date: start.date,
            own_day: start_day,
        };
        let days_until = |date: Date, own_day: OwnDay| {
            let days = first.days_until(CountDay { date, own_day });
            days.map_or(Bounds::exactly(0), |period| {
                self.calendar.service_days(period)
            })
        };
        let elapsed = days_until(as_of, self.own_day());
        let all = days_until(deadline, OwnDay::Included);
        if as_of <= start.date
            || as_of > deadline
            || done >= target
            || target <= start.done
            || all.least == 0
        {
            return None;
        }
        let people = |of: People| i64::try_from(of.count()).unwrap_or(i64::MAX);
        let (way, gone) = (
            people(target) - people(start.done),
            people(done) - people(start.done),
        );
        let lead = |elapsed: u32, all: u32| {
            let (elapsed, all) = (i64::from(elapsed), i64::from(all));
            let on_line = way * elapsed;
            (
                (gone * all - on_line).div_euclid(all),
                (gone * all).div_euclid(way) - elapsed,
            )
        };
        let (one, other) = (
            lead(elapsed.least, all.least.max(1)),
            lead(elapsed.most, all.most.max(1)),
        );
        Some(LeadOverLine {
            start,
            people: Bounds::between(one.0, other.0),
            days: Bounds::between(one.1, other.1),
        })
    }
}
