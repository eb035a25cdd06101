//! The forecast: when a pace reaches the target, and how many people it reaches by the deadline.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and days below 2^22, so people times days stay below 2^58"
)]

use super::{Ahead, Course, End, Pace, PaceChange};
use crate::domain::{
    Bounds, Date, People, Percent, Period, Plan, Question, Ratio, ServiceCalendar,
};

/// When the target is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    /// It is reached already.
    Reached,
    /// On this day. A range if years without a list of holidays come before it, or the figures are ranges.
    On(Bounds<Date>),
    /// Never: nobody is added.
    Never,
    /// Never: the count fell, by this many people.
    Falling(People),
    /// In more than a thousand years.
    Beyond,
}

/// Whether a pace reaches the target by the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enough {
    /// Certainly.
    Yes,
    /// Undecided: the figures or the service days are ranges.
    Perhaps,
    /// Certainly not.
    No,
}

/// The consequences of a pace. A field is `None` where a figure that it needs is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The pace that is assumed to continue.
    pub pace: Pace,
    /// When the target is reached.
    pub finish: Option<Finish>,
    /// The required rate divided by the pace.
    pub multiplier: Option<Bounds<Ratio>>,
    /// Activations expected on the deadline, in people.
    pub on_deadline: Option<Bounds<People>>,
    /// The same in per cent of the base.
    pub coverage: Option<Bounds<Percent>>,
    /// The shortfall expected on the deadline.
    pub missing: Option<Bounds<People>>,
    /// Whether the pace is enough; `None` if the target is reached already, or if the deadline is unknown or before the
    /// day of the figures.
    pub enough: Option<Enough>,
    /// Service days after the finish, up to the deadline; `None` unless the target is certainly reached by then.
    pub early_by: Option<Bounds<u32>>,
}

/// The inputs of a forecast: a question, its plan, and the assumed changes of pace.
#[derive(Clone, Copy, Debug)]
pub struct ForecastInput<'a> {
    /// The question.
    pub question: &'a Question,
    /// The plan for it.
    pub plan: &'a Plan,
    /// The office's service calendar.
    pub calendar: &'a ServiceCalendar,
    /// Changes of pace, sorted by date.
    pub changes: &'a [PaceChange],
}

impl<'a> ForecastInput<'a> {
    /// The service days ahead; `None` if the first day that counts is unknown.
    pub fn ahead(self) -> Option<Ahead<'a>> {
        Some(Ahead {
            calendar: self.calendar,
            first: self.plan.first?,
            reserve: self.question.reserve,
        })
    }

    /// When the target is reached, by the faster course and by the slower one.
    pub fn finish(self, best: Course<'_>, worst: Course<'_>) -> Option<Finish> {
        let shortfall = self.plan.standing?.shortfall;
        if shortfall.most == People::NONE {
            return Some(Finish::Reached);
        }
        if best.stands_still() {
            return Some(Finish::Never);
        }
        let ahead = self.ahead()?;
        let least = best.covers(shortfall.least.max(People::new(1)), ahead, End::Best);
        let most = worst.covers(shortfall.most, ahead, End::Worst);
        Some(match (least, most) {
            (Some(least), Some(most)) => Finish::On(Bounds { least, most }),
            _ => Finish::Beyond,
        })
    }

    /// Activations on the deadline, by the slower course and by the faster one; `None` if the deadline is unknown or
    /// before the day of the figures.
    pub fn on_deadline(self, best: Course<'_>, worst: Course<'_>) -> Option<Bounds<People>> {
        let (done, days) = (self.plan.done?, self.plan.service_days?);
        let (ahead, deadline) = (self.ahead()?, self.question.deadline?);
        if self.plan.late_by.is_some() {
            return None;
        }
        let slow = worst.adds_until(deadline, days.least, ahead, End::Worst);
        let fast = best.adds_until(deadline, days.most, ahead, End::Best);
        Some(Bounds {
            least: done.least.plus(slow),
            most: done.most.plus(fast),
        })
    }

    /// `people` in per cent of the base; `None` if the base is unknown.
    pub fn coverage(self, people: Bounds<People>) -> Option<Bounds<Percent>> {
        let base = self.question.base?.bounds;
        Some(Bounds {
            least: Percent::of(people.least, base.most)?,
            most: Percent::of(people.most, base.least)?,
        })
    }

    /// How many people are missing to the target.
    fn missing_of(self, people: Option<Bounds<People>>) -> Option<Bounds<People>> {
        let (people, target) = (people?, self.plan.target?.least);
        Some(Bounds {
            least: target.least.beyond(people.most),
            most: target.most.beyond(people.least),
        })
    }

    /// Whether a pace with this finish and this shortfall on the deadline is enough.
    fn enough(self, finish: Finish, missing: Option<Bounds<People>>) -> Option<Enough> {
        match (finish, missing) {
            (Finish::Reached, _) => None,
            (Finish::Falling(_), _) => {
                let is_open = self.question.deadline.is_some() && self.plan.late_by.is_none();
                is_open.then_some(Enough::No)
            }
            (_, Some(missing)) if missing.most == People::NONE => Some(Enough::Yes),
            (_, Some(missing)) if missing.least > People::NONE => Some(Enough::No),
            (_, missing) => missing.map(|_| Enough::Perhaps),
        }
    }

    /// Service days after `finish`, up to the deadline.
    fn days_left_after(self, finish: Date) -> Option<Bounds<u32>> {
        let rest = Period::new(finish.next(), self.question.deadline?);
        Some(rest.map_or(Bounds::exactly(0), |rest| self.calendar.service_days(rest)))
    }
}

impl Forecast {
    /// The forecast if `pace` continues.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let question = Question {
    ///     base: Some(Quantity::exactly(People::new(58_959))),
    ///     done: Some(Done::Count(Quantity::exactly(People::new(314)))),
    ///     target: Some(TargetGiven::Share(Share::percent(30))),
    ///     as_of: Date::new(2024, 4, 29),
    ///     deadline: Date::new(2024, 12, 31),
    ///     ..Question::default()
    /// };
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let today = Date::new(2024, 4, 29).unwrap();
    /// let plan = Plan::of(&question, &calendar, today);
    /// let input = ForecastInput { question: &question, plan: &plan, calendar: &calendar, changes: &[] };
    /// let pace = Pace { after: today, last: today, added: 105, days: Bounds::exactly(1) };
    /// let forecast = Forecast::of(input, pace);
    /// assert_eq!(forecast.finish, Some(Finish::On(Bounds::exactly(Date::year_end(2024)))));
    /// ```
    pub fn of(input: ForecastInput<'_>, pace: Pace) -> Self {
        let courses = Course::observed(pace, End::Best, input.changes).zip(Course::observed(
            pace,
            End::Worst,
            input.changes,
        ));
        let finish = match courses {
            Some((best, worst)) => input.finish(best, worst),
            None => input.plan.standing.map(|standing| {
                if standing.shortfall.most == People::NONE {
                    Finish::Reached
                } else {
                    Finish::Falling(People::new(pace.added.unsigned_abs()))
                }
            }),
        };
        let on_deadline = courses.and_then(|(best, worst)| input.on_deadline(best, worst));
        let missing = input.missing_of(on_deadline);
        let early_by = match finish {
            Some(Finish::On(day)) => input
                .question
                .deadline
                .filter(|&deadline| day.most <= deadline)
                .and_then(|_| input.days_left_after(day.most)),
            _ => None,
        };
        Self {
            pace,
            finish,
            multiplier: multiplier(input.plan, pace),
            on_deadline,
            coverage: on_deadline.and_then(|people| input.coverage(people)),
            missing,
            enough: finish.and_then(|finish| input.enough(finish, missing)),
            early_by,
        }
    }
}

/// The required rate divided by the pace; `None` if nobody is added or no rate is required.
fn multiplier(plan: &Plan, pace: Pace) -> Option<Bounds<Ratio>> {
    let rates = plan
        .rates
        .filter(|rates| rates.service_day.most > People::NONE)?;
    let added = u64::try_from(pace.added).ok().filter(|&added| added > 0)?;
    let times = |needed: crate::domain::PerDay, days: u32| {
        Ratio::of(
            needed.people().count() * u64::from(days),
            u64::from(needed.days()) * added,
        )
    };
    Some(Bounds {
        least: times(rates.exact.0, pace.days.least)?,
        most: times(rates.exact.1, pace.days.most)?,
    })
}
