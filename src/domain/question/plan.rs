//! The one entry point: a question, a calendar and today make a plan. Same three, same plan.

use super::{CountingFrom, Done, Question, Target, TargetGiven};
use crate::domain::{
    Bounds, Date, DayCount, DayCounts, LeftFromToday, People, PerDay, Percent, PercentPoints,
    ServiceCalendar, Share,
};

/// Everything that follows from the question. What cannot be known is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The target in people.
    pub target: Option<Target>,
    /// Activations in people.
    pub done: Option<Bounds<People>>,
    /// Shortfall or surplus.
    pub standing: Option<Standing>,
    /// Activations in per cent of the base.
    pub coverage: Option<Bounds<Percent>>,
    /// Activations in per cent of the target.
    pub attainment: Option<Bounds<Percent>>,
    /// Percentage points between coverage and target share.
    pub points: Option<Bounds<PercentPoints>>,
    /// The first day that counts, where the day of the figures is known.
    pub first: Option<Date>,
    /// The four day counts, where both dates are known.
    pub days: Option<DayCounts>,
    /// Service days in use: the user's own count or the calendar's, the reserve taken off.
    pub service_days: Option<Bounds<u32>>,
    /// Calendar days in use.
    pub calendar_days: Option<u32>,
    /// How many days before the day of the figures the deadline lies.
    pub late_by: Option<u32>,
    /// How many days before today the deadline lies: the plan then describes the day of the figures.
    pub past_by: Option<u32>,
    /// What is needed each day; `None` without a day left or when the deadline has passed.
    pub rates: Option<Rates>,
    /// The same counted from today, for old figures.
    pub from_today: Option<(LeftFromToday, Option<Rates>)>,
}

/// Where activations stand against the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Still missing; none when the target is reached.
    pub shortfall: Bounds<People>,
    /// Above the target, where it surely is reached.
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

    /// Whether the target may or may not have been reached.
    pub fn is_open(self) -> bool {
        self.shortfall.least == People::NONE && self.shortfall.most > People::NONE
    }
}

/// What is needed, rounded up to whole people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rates {
    /// On each service day.
    pub service_day: Bounds<People>,
    /// The same before rounding, least and most.
    pub exact: (PerDay, PerDay),
    /// On each calendar day.
    pub calendar_day: Option<Bounds<People>>,
    /// In a full week, never more than the shortfall.
    pub week: Bounds<People>,
    /// Whether there may be no service day at all (a year without a list).
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

/// A shortfall over a known number of days; `None` over no day.
fn spread(shortfall: Bounds<People>, days: u32) -> Option<Bounds<People>> {
    Some(Bounds {
        least: shortfall.least.each_day_of(days)?,
        most: shortfall.most.each_day_of(days)?,
    })
}

impl Plan {
    /// Answers a question.
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
    /// let plan = Plan::of(&question, &calendar, Date::new(2024, 4, 29).unwrap());
    /// assert_eq!(plan.rates.unwrap().service_day, Bounds::exactly(People(105)));
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

/// The points left to a target share; without a base they follow from a quoted share alone.
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

/// How many days a day lies after the deadline, if it does.
fn days_after(deadline: Date, day: Date) -> Option<u32> {
    u32::try_from(day.days_since(deadline))
        .ok()
        .filter(|&days| days > 0)
}
