//! What was added in the week, the month and the year of the newest report, each between two reports.

use super::{Observation, Reports};
use crate::domain::{Date, Period, ServiceCalendar};

/// A stretch of time that offices report on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
}

/// What was added up to the newest report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addition {
    /// What it is about.
    pub stretch: Stretch,
    /// The whole of that week, month or year.
    pub period: Period,
    /// The report that it is counted from.
    pub since: Observation,
    /// Whether that report is the count as the period began; otherwise it is only the nearest to it.
    pub is_whole: bool,
    /// Those added since; negative where the count fell.
    pub added: i64,
}

impl Stretch {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Year];

    /// The stretch that a day lies in.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Stretch};
    /// let monday = Date::new(2026, 11, 30).unwrap();
    /// assert_eq!(Stretch::Week.around(monday).first, monday);
    /// assert_eq!(Stretch::Month.around(monday).first.day(), 1);
    /// ```
    pub fn around(self, day: Date) -> Period {
        let (first, last) = match self {
            Self::Week => {
                let since_monday = day.number().rem_euclid(7);
                let first = (0..since_monday).fold(day, |day, _| day.previous());
                (first, first.plus_days(6))
            }
            Self::Month => {
                let first = Date::new(day.year(), day.month(), 1);
                (first.unwrap_or(day), day.month_end())
            }
            Self::Year => (Date::year_start(day.year()), Date::year_end(day.year())),
        };
        Period { first, last }
    }
}

impl Addition {
    /// What was added in each stretch of the newest report; none from fewer than two reports.
    ///
    /// A report gives the count at the start of a period if no service day lies between the two.
    pub fn up_to_newest(reports: &Reports, calendar: &ServiceCalendar) -> Vec<Self> {
        let Some((newest, earlier)) = reports.each().split_last() else {
            return Vec::new();
        };
        let of = |stretch: Stretch| Self::of(stretch, *newest, earlier, calendar);
        Stretch::ALL.into_iter().filter_map(of).collect()
    }

    fn of(
        stretch: Stretch,
        newest: Observation,
        earlier: &[Observation],
        calendar: &ServiceCalendar,
    ) -> Option<Self> {
        let period = stretch.around(newest.date);
        let eve = period.first.previous();
        let before = earlier.iter().rfind(|report| report.date <= eve);
        let after = earlier.iter().find(|report| report.date > eve);
        let is_at_the_start = |report: &&Observation| {
            let between = if report.date <= eve {
                Period::new(report.date.next(), eve)
            } else {
                Period::new(period.first, report.date)
            };
            between.is_none_or(|days| calendar.service_days(days).most == 0)
        };
        let start = before
            .filter(is_at_the_start)
            .or(after.filter(is_at_the_start));
        let distance = |report: &&Observation| report.date.days_since(eve).unsigned_abs();
        let nearest = [before, after].into_iter().flatten().min_by_key(distance);
        let since = *start.or(nearest)?;
        Some(Self {
            stretch,
            period,
            since,
            is_whole: start.is_some(),
            added: newest.more_than(since),
        })
    }
}
