//! `Plan`, the result of the calculation: a pure function of a question, a service calendar and today's date.

use super::{CountingFrom, Done, Question, Target, TargetGiven};
use crate::domain::{
    Bounds, Date, DayCount, DayCounts, LeftFromToday, People, PerDay, Percent, PercentPoints,
    ServiceCalendar, Share,
};

/// Everything that follows from a question. A field is `None` where a figure that it needs is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The target in people.
    pub target: Option<Target>,
    /// Activations in people; computed from the base if they were given as a share.
    pub done: Option<Bounds<People>>,
    /// The shortfall or surplus.
    pub standing: Option<Standing>,
    /// Activations in per cent of the base.
    pub coverage: Option<Bounds<Percent>>,
    /// Activations in per cent of the target.
    pub attainment: Option<Bounds<Percent>>,
    /// Percentage points missing from the coverage to the target share; 0 if it is reached.
    pub points: Option<Bounds<PercentPoints>>,
    /// The first day that counts, if the day it depends on is known.
    pub first: Option<Date>,
    /// The four day counts, if the first day and the deadline are known.
    pub days: Option<DayCounts>,
    /// Service days used for the rate: the user's own number or the calendar's count, less the reserve.
    pub service_days: Option<Bounds<u32>>,
    /// Calendar days used for the rate.
    pub calendar_days: Option<u32>,
    /// By how many days the deadline precedes the day of the figures, if it does.
    pub late_by: Option<u32>,
    /// By how many days the deadline precedes today, if it does: the plan then describes the day of the figures.
    pub past_by: Option<u32>,
    /// The required rates; `None` if no day is left or the deadline precedes the day of the figures.
    pub rates: Option<Rates>,
    /// For older figures: the days left and the rates if counting starts today.
    pub from_today: Option<(LeftFromToday, Option<Rates>)>,
}

/// Shortfall and surplus against the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// People still missing; 0 if the target is reached.
    pub shortfall: Bounds<People>,
    /// People above the target; `None` unless it is certainly reached.
    pub surplus: Option<Bounds<People>>,
}

impl Standing {
    fn of(target: Bounds<People>, done: Bounds<People>) -> Self {
        let shortfall = Bounds {
            least: target.least.beyond(done.most),
            most: target.most.beyond(done.least),
        };
        let surplus = Bounds {
            least: done.least.beyond(target.most),
            most: done.most.beyond(target.least),
        };
        Self {
            shortfall,
            surplus: (shortfall.most == People::NONE).then_some(surplus),
        }
    }

    /// Whether the ranges leave open if the target is reached.
    pub fn is_open(self) -> bool {
        self.shortfall.least == People::NONE && self.shortfall.most > People::NONE
    }
}

/// The required rates, rounded up to whole people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rates {
    /// People on each service day.
    pub service_day: Bounds<People>,
    /// The lowest and the highest rate a service day before rounding.
    pub exact: (PerDay, PerDay),
    /// People on each calendar day; `None` without a calendar day.
    pub calendar_day: Option<Bounds<People>>,
    /// People in a full week: the daily rate times the service days of the week, at most the shortfall.
    pub week: Bounds<People>,
    /// Whether there may be no service day at all, because a year has no list of holidays.
    pub perhaps_no_day: bool,
}

impl Rates {
    fn of(
        shortfall: Bounds<People>,
        days: Bounds<u32>,
        calendar_days: Option<u32>,
        week_days: u32,
    ) -> Option<Self> {
        let (least, most) = PerDay::between(shortfall, days)?;
        let service_day = Bounds {
            least: least.rounded_up(),
            most: most.rounded_up(),
        };
        let calendar_day = calendar_days.and_then(|days| spread(shortfall, days));
        let week = Bounds {
            least: service_day.least.in_days_up_to(week_days, shortfall.least),
            most: service_day.most.in_days_up_to(week_days, shortfall.most),
        };
        Some(Self {
            service_day,
            exact: (least, most),
            calendar_day,
            week,
            perhaps_no_day: days.least == 0,
        })
    }
}

/// The shortfall a day over `days`, rounded up; `None` for 0 days.
fn spread(shortfall: Bounds<People>, days: u32) -> Option<Bounds<People>> {
    Some(Bounds {
        least: shortfall.least.each_day_of(days)?,
        most: shortfall.most.each_day_of(days)?,
    })
}

impl Plan {
    /// Computes the plan for a question.
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
    /// let plan = Plan::of(&question, &calendar, Date::new(2024, 4, 29).unwrap());
    /// assert_eq!(plan.rates.unwrap().service_day, Bounds::exactly(People::new(105)));
    /// ```
    pub fn of(question: &Question, calendar: &ServiceCalendar, today: Date) -> Self {
        let base = question.base.map(|base| base.bounds);
        let target = question.target.and_then(|given| Target::of(given, base));
        let done = question.done.and_then(|done| people_done(done, base));
        let standing = target
            .zip(done)
            .map(|(target, done)| Standing::of(target.least, done));

        let days = day_counts(question, calendar, today);
        let in_use = days.map(|days| days.of(question.first_day));
        let service_days = service_days_in_use(question, in_use);
        let calendar_days = in_use.map(|count| count.calendar);
        let late_by = late_by(question);
        let rates_over = |days: Bounds<u32>, calendar_days: Option<u32>| {
            let shortfall = standing?.shortfall;
            Rates::of(shortfall, days, calendar_days, calendar.week().count())
        };
        let rates = service_days
            .filter(|_| late_by.is_none())
            .and_then(|days| rates_over(days, calendar_days));
        let from_today = standing
            .and_then(|_| LeftFromToday::of(question, today, calendar))
            .map(|left| {
                (
                    left,
                    rates_over(left.days.service, Some(left.days.calendar)),
                )
            });

        Self {
            target,
            done,
            standing,
            coverage: base.zip(done).and_then(|(base, done)| part_of(done, base)),
            attainment: target
                .zip(done)
                .and_then(|(target, done)| part_of(done, target.least)),
            points: points_left(question, done),
            first: question.first_counted(today),
            days,
            service_days,
            calendar_days,
            late_by,
            past_by: past_by(question, today),
            rates,
            from_today,
        }
    }
}

fn people_done(done: Done, base: Option<Bounds<People>>) -> Option<Bounds<People>> {
    match done {
        Done::Count(quantity) => Some(quantity.bounds),
        Done::Share(quoted) => base.map(|base| quoted.people_of(base)),
    }
}

fn part_of(part: Bounds<People>, whole: Bounds<People>) -> Option<Bounds<Percent>> {
    let least = Percent::of(part.least, whole.most)?;
    Some(Bounds {
        least,
        most: Percent::of(part.most, whole.least)?,
    })
}

/// The percentage points missing to the target share; from the quoted share if the base is unknown.
fn points_left(question: &Question, done: Option<Bounds<People>>) -> Option<Bounds<PercentPoints>> {
    let TargetGiven::Share(share) = question.target? else {
        return None;
    };
    if let (Some(base), Some(done)) = (question.base, done) {
        let coverage = part_of(done, base.bounds)?;
        return Some(points_between(coverage, share));
    }
    match question.done? {
        Done::Share(quoted) => Some(points_between(Bounds::exactly(quoted.share.into()), share)),
        Done::Count(_) => None,
    }
}

fn points_between(coverage: Bounds<Percent>, share: Share) -> Bounds<PercentPoints> {
    Bounds {
        least: coverage.most.points_below(share),
        most: coverage.least.points_below(share),
    }
}

fn day_counts(question: &Question, calendar: &ServiceCalendar, today: Date) -> Option<DayCounts> {
    let from = match question.counting_from {
        CountingFrom::AsOf => question.as_of?,
        CountingFrom::Today => today,
        CountingFrom::On(date) => date,
    };
    Some(DayCounts::between(
        from,
        question.deadline?,
        calendar,
        question.reserve,
    ))
}

fn service_days_in_use(question: &Question, counted: Option<DayCount>) -> Option<Bounds<u32>> {
    match question.own_days {
        Some(own) => Some(Bounds::exactly(own.saturating_sub(question.reserve))),
        None => counted.map(|count| count.service),
    }
}

fn late_by(question: &Question) -> Option<u32> {
    days_after(question.deadline?, question.as_of?)
}

fn past_by(question: &Question, today: Date) -> Option<u32> {
    days_after(question.deadline?, today)
}

/// By how many days `day` is after `deadline`; `None` if it is not.
fn days_after(deadline: Date, day: Date) -> Option<u32> {
    u32::try_from(day.days_since(deadline))
        .ok()
        .filter(|&days| days > 0)
}
