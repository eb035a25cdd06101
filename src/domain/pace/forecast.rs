//! The forecast: what a pace leads to, by when and by the deadline.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and days below 2^22, so people times days stay below 2^58"
)]

use super::{Ahead, Course, End, Pace, PaceChange};
use crate::domain::{
    Bounds, Date, People, Percent, Period, Plan, Question, Ratio, ServiceCalendar,
};

/// When a target is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    /// It is reached already.
    Reached,
    /// On that day, or between two where years without a list lie before it.
    On(Bounds<Date>),
    /// Nobody is added.
    Never,
    /// The count fell by that many.
    Falling(People),
    /// Not within a thousand years.
    Beyond,
}

/// Whether a pace is enough for the target by the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enough {
    /// It surely is.
    Yes,
    /// It depends on figures or days that are known as a range.
    Perhaps,
    /// It surely is not.
    No,
}

/// What a pace leads to. What cannot be known is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The pace that goes on.
    pub pace: Pace,
    /// When the target is reached.
    pub finish: Option<Finish>,
    /// The required rate over the pace.
    pub multiplier: Option<Bounds<Ratio>>,
    /// All who will have activated on the deadline.
    pub on_deadline: Option<Bounds<People>>,
    /// The same in per cent of the base.
    pub coverage: Option<Bounds<Percent>>,
    /// How many are missing on the deadline.
    pub missing: Option<Bounds<People>>,
    /// Whether the pace is enough; `None` where nothing is missing today, and without a deadline still to come.
    pub enough: Option<Enough>,
    /// Service days between the finish and the deadline, where the finish comes first.
    pub early_by: Option<Bounds<u32>>,
}

/// What is asked, and the answer that a forecast goes on from.
#[derive(Clone, Copy, Debug)]
pub struct Outset<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its answer.
    pub plan: &'a Plan,
    /// The office's calendar.
    pub calendar: &'a ServiceCalendar,
    /// Changes of pace, in order of time.
    pub changes: &'a [PaceChange],
}

impl<'a> Outset<'a> {
    /// Where days are counted; `None` without the day of the figures.
    pub fn ahead(self) -> Option<Ahead<'a>> {
        Some(Ahead {
            calendar: self.calendar,
            first: self.plan.first?,
            reserve: self.question.reserve,
        })
    }

    /// When courses cover the shortfall, the better and the worse one.
    pub fn finish(self, best: Course<'_>, worst: Course<'_>) -> Option<Finish> {
        let shortfall = self.plan.standing?.shortfall;
        if shortfall.most == People::NONE {
            return Some(Finish::Reached);
        }
        if best.stands_still() {
            return Some(Finish::Never);
        }
        let ahead = self.ahead()?;
        let least = best.covers(shortfall.least.max(People(1)), ahead, End::Best);
        let most = worst.covers(shortfall.most, ahead, End::Worst);
        Some(match (least, most) {
            (Some(least), Some(most)) => Finish::On(Bounds { least, most }),
            _ => Finish::Beyond,
        })
    }

    /// All who will have activated on the deadline.
    pub fn on_deadline(self, best: Course<'_>, worst: Course<'_>) -> Option<Bounds<People>> {
        let (done, days) = (self.plan.done?, self.plan.service_days?);
        let (ahead, deadline) = (self.ahead()?, self.question.deadline?);
        if self.plan.late_by.is_some() {
            return None;
        }
        let with = |done: People, added: People| People(done.0.saturating_add(added.0));
        Some(Bounds {
            least: with(
                done.least,
                worst.adds_until(deadline, days.least, ahead, End::Worst),
            ),
            most: with(
                done.most,
                best.adds_until(deadline, days.most, ahead, End::Best),
            ),
        })
    }

    /// People in per cent of the base.
    pub fn coverage(self, people: Bounds<People>) -> Option<Bounds<Percent>> {
        let base = self.question.base?.bounds;
        Some(Bounds {
            least: Percent::of(people.least, base.most)?,
            most: Percent::of(people.most, base.least)?,
        })
    }

    /// How many people are short of the target.
    fn missing_of(self, people: Option<Bounds<People>>) -> Option<Bounds<People>> {
        let (people, target) = (people?, self.plan.target?.least);
        Some(Bounds {
            least: target.least.beyond(people.most),
            most: target.most.beyond(people.least),
        })
    }

    /// Whether a pace that finishes so, and leaves so many missing on the deadline, is enough.
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

    /// Service days after a finish up to the deadline.
    fn days_left_after(self, finish: Date) -> Option<Bounds<u32>> {
        let rest = Period::new(finish.next(), self.question.deadline?);
        Some(rest.map_or(Bounds::exactly(0), |rest| self.calendar.service_days(rest)))
    }
}

impl Forecast {
    /// What a pace leads to.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let question = Question {
    ///     base: Some(Quantity::exactly(People(58_959))),
    ///     done: Some(Done::Count(Quantity::exactly(People(314)))),
    ///     target: Some(TargetGiven::Share(Share::percent(30))),
    ///     as_of: Date::new(2024, 4, 29),
    ///     deadline: Date::new(2024, 12, 31),
    ///     ..Question::default()
    /// };
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let today = Date::new(2024, 4, 29).unwrap();
    /// let plan = Plan::of(&question, &calendar, today);
    /// let outset = Outset { question: &question, plan: &plan, calendar: &calendar, changes: &[] };
    /// let pace = Pace { after: today, last: today, added: 105, days: Bounds::exactly(1) };
    /// let forecast = Forecast::of(outset, pace);
    /// assert_eq!(forecast.finish, Some(Finish::On(Bounds::exactly(Date::year_end(2024)))));
    /// ```
    pub fn of(outset: Outset<'_>, pace: Pace) -> Self {
        let courses = Course::observed(pace, End::Best, outset.changes).zip(Course::observed(
            pace,
            End::Worst,
            outset.changes,
        ));
        let finish = match courses {
            Some((best, worst)) => outset.finish(best, worst),
            None => outset.plan.standing.map(|standing| {
                if standing.shortfall.most == People::NONE {
                    Finish::Reached
                } else {
                    Finish::Falling(People(pace.added.unsigned_abs()))
                }
            }),
        };
        let on_deadline = courses.and_then(|(best, worst)| outset.on_deadline(best, worst));
        let missing = outset.missing_of(on_deadline);
        let early_by = match finish {
            Some(Finish::On(day)) => outset
                .question
                .deadline
                .filter(|&deadline| day.most <= deadline)
                .and_then(|_| outset.days_left_after(day.most)),
            _ => None,
        };
        Self {
            pace,
            finish,
            multiplier: multiplier(outset.plan, pace),
            on_deadline,
            coverage: on_deadline.and_then(|people| outset.coverage(people)),
            missing,
            enough: finish.and_then(|finish| outset.enough(finish, missing)),
            early_by,
        }
    }
}

/// How many times the pace is needed; `None` where nobody is added or nothing is needed.
fn multiplier(plan: &Plan, pace: Pace) -> Option<Bounds<Ratio>> {
    let rates = plan
        .rates
        .filter(|rates| rates.service_day.most > People::NONE)?;
    let added = u64::try_from(pace.added).ok().filter(|&added| added > 0)?;
    let times = |needed: crate::domain::PerDay, days: u32| {
        Ratio::of(
            needed.people().0 * u64::from(days),
            u64::from(needed.days()) * added,
        )
    };
    Some(Bounds {
        least: times(rates.exact.0, pace.days.least)?,
        most: times(rates.exact.1, pace.days.most)?,
    })
}
