//! The remaining work: from the newest count to the target, in the days left.

use super::{NoSchedule, Schedule, Weights};
use crate::domain::{Date, FirstDay, Observation, People, Period, Plan, Question, ServiceCalendar};

/// The inputs of a plan by day: from which count to which target, in which period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// The day of the newest count.
    pub as_of: Date,
    /// The newest count; the lower end of a range.
    pub done: People,
    /// The target; the upper end of a range.
    pub target: People,
    /// From the first day that counts to the deadline.
    pub period: Period,
    /// Service days at the end of the period that are kept free.
    pub reserve: u32,
}

impl Remaining {
    /// The remaining work of a question. Starts from `newest` if that report is later than the question's own figures.
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
    /// let plan = Plan::of(&question, &calendar, Date::new(2024, 4, 29).unwrap());
    /// let june = Date::new(2024, 6, 3).unwrap();
    /// let report = Observation { date: june, done: People::new(3_000), base: None };
    /// let remaining = Remaining::of(&question, &plan, Some(report)).unwrap();
    /// assert_eq!((remaining.period.first, remaining.shortfall()), (june, People::new(14_688)));
    /// ```
    ///
    /// # Errors
    /// The reason why there is nothing to plan.
    pub fn of(
        question: &Question,
        plan: &Plan,
        newest: Option<Observation>,
    ) -> Result<Self, NoSchedule> {
        let figures = || {
            let target = plan.target?.least.most;
            let days = plan.days?.of(question.first_day);
            Some((
                question.as_of?,
                plan.done?.least,
                target,
                days.first,
                question.deadline?,
            ))
        };
        let (as_of, done, target, first, deadline) = figures().ok_or(NoSchedule::Unknown)?;
        if plan.late_by.is_some() {
            return Err(NoSchedule::NoDay);
        }
        let newest = newest.filter(|report| report.date > as_of);
        let (as_of, done) = newest.map_or((as_of, done), |report| (report.date, report.done));
        if target <= done {
            return Err(NoSchedule::Reached);
        }
        let from_newest = match question.first_day {
            FirstDay::Same => as_of,
            FirstDay::Next => as_of.next(),
        };
        let first = newest.map_or(first, |_| first.max(from_newest));
        let period = Period::new(first, deadline).ok_or(NoSchedule::NoDay)?;
        Ok(Self {
            as_of,
            done,
            target,
            period,
            reserve: question.reserve,
        })
    }

    /// The people still to add.
    pub fn shortfall(self) -> People {
        self.target.beyond(self.done)
    }

    /// The plan by day of this remaining work.
    ///
    /// # Errors
    /// The reason why there is no plan.
    pub fn schedule(
        self,
        calendar: &ServiceCalendar,
        weights: Weights,
    ) -> Result<Schedule, NoSchedule> {
        Schedule::of(
            self.shortfall(),
            self.period,
            self.reserve,
            calendar,
            weights,
        )
    }
}
