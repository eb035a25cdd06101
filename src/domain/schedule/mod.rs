//! The plan by day: the shortfall spread over the service days in whole people, and its weekly and monthly milestones.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "at most MOST_DAYS days, and parts that sum to a count below 2^36"
)]

pub(in crate::domain) mod largest_remainder;
mod remaining;
mod weights;

pub use remaining::Remaining;
pub use weights::{Boost, Weights};

use self::largest_remainder::largest_remainder;
use super::{Date, People, Period, ServiceCalendar};

/// The people to add on one service day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayPart {
    /// The service day.
    pub date: Date,
    /// The people to add on it.
    pub people: People,
}

/// A plan by day (decision 0022).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Every planned service day in order, also those with 0 people.
    pub days: Vec<DayPart>,
    /// The end of the plan: the deadline, or the last planned service day if a reserve is kept free.
    pub last: Date,
}

/// Why there is no plan by day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSchedule {
    /// A figure or a date is unknown.
    Unknown,
    /// The target is reached already.
    Reached,
    /// This year has no list of holidays, so its service days are unknown; the first such year.
    UnknownYear(i16),
    /// No service day is left.
    NoDay,
    /// Every service day left has weight 0.
    NoWeight,
    /// The period is longer than [`Schedule::MOST_DAYS`].
    TooLong,
}

/// The length of the milestones' periods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// A calendar month.
    #[default]
    Month,
    /// A week, Monday to Sunday.
    Week,
}

/// A milestone: how many people must have been added by the end of a week or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// The last day of the month, or the last service day of the week; at most the end of the plan.
    pub date: Date,
    /// Service days in that week or month.
    pub service_days: u32,
    /// People to add in that week or month.
    pub added: People,
    /// People to add from the start of the plan up to this date.
    pub total: People,
}

impl Schedule {
    /// The longest period that is planned by day, in calendar days: ten years.
    pub const MOST_DAYS: u32 = 3_653;

    /// Spreads `shortfall` over the service days of `period`, except the last `reserve` of them.
    ///
    /// Each day's part is proportional to its weight, by largest remainder with ties to the earlier day. The parts sum
    /// to the shortfall; with even weights they differ by at most one.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// let schedule = Schedule::of(People::new(17_374), period, 0, &calendar, Weights::default()).unwrap();
    /// assert_eq!(schedule.days.len(), 166);
    /// assert_eq!(schedule.days[0].people, People::new(105));
    /// assert_eq!(schedule.days[165].people, People::new(104));
    /// ```
    pub fn of(
        shortfall: People,
        period: Period,
        reserve: u32,
        calendar: &ServiceCalendar,
        weights: Weights,
    ) -> Result<Self, NoSchedule> {
        if period.days() > Self::MOST_DAYS {
            return Err(NoSchedule::TooLong);
        }
        let mut dates = calendar
            .service_dates(period)
            .map_err(NoSchedule::UnknownYear)?;
        let free = usize::try_from(reserve).unwrap_or(usize::MAX);
        dates.truncate(dates.len().saturating_sub(free));
        let &last_planned = dates.last().ok_or(NoSchedule::NoDay)?;
        let last = if free == 0 { period.last } else { last_planned };
        let weights = dates.iter().map(|&day| u64::from(weights.of(day)));
        let weights: Vec<u64> = weights.collect();
        let parts = largest_remainder(shortfall.count(), &weights).ok_or(NoSchedule::NoWeight)?;
        let days = dates.into_iter().zip(parts);
        let days = days.map(|(date, part)| DayPart {
            date,
            people: People::new(part),
        });
        Ok(Self {
            days: days.collect(),
            last,
        })
    }

    /// The cumulative milestones, one for each month or week that has a service day.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// let schedule = Schedule::of(People::new(17_374), period, 0, &calendar, Weights::default()).unwrap();
    /// let may = schedule.milestones(Span::Month)[1];
    /// assert_eq!((may.date, may.service_days, may.total), (Date::new(2024, 5, 31).unwrap(), 18, People::new(2_100)));
    /// ```
    pub fn milestones(&self, span: Span) -> Vec<Milestone> {
        let mut milestones: Vec<Milestone> = Vec::new();
        let mut total = People::NONE;
        let mut present = None;
        for day in &self.days {
            total = total.plus(day.people);
            let date = match span {
                Span::Month => day.date.month_end().min(self.last),
                Span::Week => day.date,
            };
            let place = span.place(day.date);
            match milestones.last_mut().filter(|_| present == Some(place)) {
                Some(milestone) => {
                    milestone.date = date;
                    milestone.service_days += 1;
                    milestone.added = milestone.added.plus(day.people);
                    milestone.total = total;
                }
                None => milestones.push(Milestone {
                    date,
                    service_days: 1,
                    added: day.people,
                    total,
                }),
            }
            present = Some(place);
        }
        milestones
    }
}

impl Span {
    /// A number that is the same for all days of one month or week.
    fn place(self, day: Date) -> i32 {
        match self {
            Self::Month => i32::from(day.year()) * 12 + i32::from(day.month()),
            Self::Week => day.number().div_euclid(7),
        }
    }
}
