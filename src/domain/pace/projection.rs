//! The projection: the count that a pace gives on each day up to the deadline.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a count of at most a few thousand service days"
)]

use super::{Course, End, ForecastInput, Pace};
use crate::domain::{Date, People, Period, Schedule};

impl ForecastInput<'_> {
    /// The count at the end of each service day, preceded by the present count on the day before the first. Empty if
    /// the pace is negative, a year has no list of holidays, or the period is longer than [`Schedule::MOST_DAYS`].
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let question = Question {
    ///     done: Some(Done::Count(Quantity::exactly(People::new(314)))),
    ///     target: Some(TargetGiven::Count(People::new(17_688))),
    ///     as_of: Date::new(2024, 4, 29),
    ///     deadline: Date::new(2024, 12, 31),
    ///     ..Question::default()
    /// };
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let today = Date::new(2024, 4, 29).unwrap();
    /// let plan = Plan::of(&question, &calendar, today);
    /// let input = ForecastInput { question: &question, plan: &plan, calendar: &calendar, changes: &[] };
    /// let pace = Pace { after: today, last: today, added: 21, days: Bounds::exactly(2) };
    /// let days = input.by_day(pace, End::Worst);
    /// assert_eq!(days[2], (Date::new(2024, 4, 30).unwrap(), People::new(335)));
    /// assert_eq!(days.len(), 167);
    /// ```
    pub fn by_day(self, pace: Pace, end: End) -> Vec<(Date, People)> {
        self.counts_by_day(pace, end).unwrap_or_default()
    }

    fn counts_by_day(self, pace: Pace, end: End) -> Option<Vec<(Date, People)>> {
        let course = Course::observed(pace, end, self.changes)?;
        let (ahead, done) = (self.ahead()?, self.plan.done?.least);
        let period = Period::new(ahead.first, self.question.deadline?)?;
        if period.days() > Schedule::MOST_DAYS {
            return None;
        }
        let dates = self.calendar.service_dates(period).ok()?;
        let useful = u32::try_from(dates.len())
            .ok()?
            .saturating_sub(ahead.reserve);
        let mut counts = vec![(ahead.first.previous(), done)];
        let mut served = 0;
        for date in dates {
            served = useful.min(served + 1);
            let added = course.adds_until(date, served, ahead, end);
            counts.push((date, done.plus(added)));
        }
        Some(counts)
    }
}
