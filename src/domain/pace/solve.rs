//! Solves for one of deadline, people a day and share, given the other two.

use super::{Course, Finish, ForecastInput};
use crate::domain::{Bounds, People, Percent};

/// The unknown to solve for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Solve {
    /// People a day, given share and deadline.
    #[default]
    Rate,
    /// The deadline, given share and people a day.
    Deadline,
    /// The share, given people a day and deadline.
    Share,
}

/// The solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Solved {
    /// People on each service day.
    Rate(Bounds<People>),
    /// The day on which the target is reached.
    Deadline(Finish),
    /// Activations on the deadline, in people and in per cent of the base.
    Share(Bounds<People>, Option<Bounds<Percent>>),
}

impl Solve {
    /// The solution; `None` if a figure that it needs is unknown. `a_day` is the user's number of people a service day.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let question = Question {
    ///     done: Some(Done::Count(Quantity::exactly(People::new(0)))),
    ///     target: Some(TargetGiven::Count(People::new(1_500))),
    ///     as_of: Date::new(2024, 7, 1),
    ///     deadline: Date::new(2024, 12, 31),
    ///     ..Question::default()
    /// };
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let today = Date::new(2024, 7, 1).unwrap();
    /// let plan = Plan::of(&question, &calendar, today);
    /// let input = ForecastInput { question: &question, plan: &plan, calendar: &calendar, changes: &[] };
    /// let day = Solve::Deadline.answer(input, Some(People::new(150)));
    /// let tenth = Bounds::exactly(Date::new(2024, 7, 12).unwrap());
    /// assert_eq!(day, Some(Solved::Deadline(Finish::On(tenth))));
    /// ```
    pub fn answer(self, input: ForecastInput<'_>, a_day: Option<People>) -> Option<Solved> {
        let course = || Some(Course::stated(a_day?, input.changes));
        match self {
            Self::Rate => input
                .plan
                .rates
                .map(|rates| Solved::Rate(rates.service_day)),
            Self::Deadline => {
                let course = course()?;
                input.finish(course, course).map(Solved::Deadline)
            }
            Self::Share => {
                let course = course()?;
                let people = input.on_deadline(course, course)?;
                Some(Solved::Share(people, input.coverage(people)))
            }
        }
    }
}
