//! People added in the week, month and year of the newest report.

use super::{Observation, Reports};
use crate::domain::{Date, Period, ServiceCalendar, listed_enum};

listed_enum! {
    /// The kinds of period that offices report on. The shortest comes first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Stretch {
        /// A week, Monday to Sunday.
        Week,
        /// A calendar month.
        Month,
        /// A calendar year.
        Year,
    }
}

/// The people added in the newest report's week, month or year, up to that report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addition {
    /// The kind of period.
    pub stretch: Stretch,
    /// The whole week, month or year.
    pub period: Period,
    /// The report that the addition is counted from.
    pub since: Observation,
    /// Whether `since` gives the count at the start of the period. If not, it is the report nearest to the start.
    pub is_whole: bool,
    /// People added since that report; negative if the count fell.
    pub added: i64,
}

impl Stretch {
    /// The week, month or year that contains `day`.
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
    /// The additions in the week, month and year of the newest report; empty if there are fewer than two reports.
    ///
    /// A report gives the count at the start of a period if no service day lies between its day and the start.
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
