//! The shortfall spread over the service days: whole people that sum to it exactly.
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

/// What one service day must bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayPart {
    /// The day.
    pub date: Date,
    /// How many people.
    pub people: People,
}

/// A plan by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Every service day in order, those without a part among them.
    pub days: Vec<DayPart>,
    /// Its last day: the deadline, or the last service day before the reserve.
    pub last: Date,
}

/// Why there is no plan by day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSchedule {
    /// A figure or a date is missing.
    Unknown,
    /// The target is reached.
    Reached,
    /// The service days of some year are not known: the first such year.
    UnknownYear(i16),
    /// No service day is left.
    NoDay,
    /// Every service day left has a weight of nothing.
    NoWeight,
    /// More days than are planned.
    TooLong,
}

/// What a checkpoint ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// A calendar month.
    #[default]
    Month,
    /// A week, Monday to Sunday.
    Week,
}

/// How many must have been added by the end of a week or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Up to and including this day: the month's last, or the last service day of a week; at the latest the plan's.
    pub date: Date,
    /// Service days in it.
    pub service_days: u32,
    /// People to be added in it.
    pub added: People,
    /// People to be added from the beginning up to its end.
    pub total: People,
}

impl Schedule {
    /// The longest time that is planned by day, in calendar days: ten years.
    pub const MOST_DAYS: u32 = 3_653;

    /// Spreads a shortfall over the service days of a period, the last `reserve` of which stay free.
    ///
    /// Each day gets its weight's part by largest remainder, ties to the earlier day, so that the parts sum to the
    /// shortfall; unweighted ones differ by at most one.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// let schedule = Schedule::of(People(17_374), period, 0, &calendar, Weights::default()).unwrap();
    /// assert_eq!(schedule.days.len(), 166);
    /// assert_eq!(schedule.days[0].people, People(105));
    /// assert_eq!(schedule.days[165].people, People(104));
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
        let parts = largest_remainder(shortfall.0, &weights).ok_or(NoSchedule::NoWeight)?;
        let days = dates.into_iter().zip(parts);
        let days = days.map(|(date, part)| DayPart {
            date,
            people: People(part),
        });
        Ok(Self {
            days: days.collect(),
            last,
        })
    }

    /// The cumulative checkpoints at the end of each month or week that has a service day.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// let schedule = Schedule::of(People(17_374), period, 0, &calendar, Weights::default()).unwrap();
    /// let may = schedule.milestones(Span::Month)[1];
    /// assert_eq!((may.date, may.service_days, may.total), (Date::new(2024, 5, 31).unwrap(), 18, People(2_100)));
    /// ```
    pub fn milestones(&self, span: Span) -> Vec<Milestone> {
        let mut milestones: Vec<Milestone> = Vec::new();
        let mut total = People::NONE;
        let mut present = None;
        for day in &self.days {
            total = People(total.0 + day.people.0);
            let date = match span {
                Span::Month => day.date.month_end().min(self.last),
                Span::Week => day.date,
            };
            let place = span.place(day.date);
            match milestones.last_mut().filter(|_| present == Some(place)) {
                Some(milestone) => {
                    milestone.date = date;
                    milestone.service_days += 1;
                    milestone.added = People(milestone.added.0 + day.people.0);
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
    /// Which month or week a day belongs to: the same number for days of the same.
    fn place(self, day: Date) -> i32 {
        match self {
            Self::Month => i32::from(day.year()) * 12 + i32::from(day.month()),
            Self::Week => day.number().div_euclid(7),
        }
    }
}
