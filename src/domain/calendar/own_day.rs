//! Whether a count includes the service of its own day, so that no day is both behind a pace and still to come.

use super::{Date, Period, ServiceCalendar};

/// Whether a count includes the service of its own day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnDay {
    /// It was taken after that day's service.
    #[default]
    Included,
    /// It was taken before: that day is still to come.
    Ahead,
}

impl OwnDay {
    /// Of a count's day, where days are still to come from `first` on: `Ahead` where the next service day is the
    /// count's own. On a day without service both are the same, and it is `Included`.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, OwnDay, ServiceCalendar, Switches};
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let monday = Date::new(2026, 12, 14).unwrap();
    /// assert_eq!(OwnDay::of(monday, Some(monday), &calendar), OwnDay::Ahead);
    /// assert_eq!(OwnDay::of(monday, Some(monday.next()), &calendar), OwnDay::Included);
    /// ```
    pub fn of(date: Date, first: Option<Date>, calendar: &ServiceCalendar) -> Self {
        let is_one = |period| calendar.service_days(period).most == 1;
        let to_come = first.and_then(|first| Period::new(first, date));
        if to_come.is_some_and(is_one) && is_one(Period::day(date)) {
            Self::Ahead
        } else {
            Self::Included
        }
    }

    /// The days after a count of one day up to a count of a later one; `None` where there is none.
    pub fn days_between(after: (Date, Self), last: (Date, Self)) -> Option<Period> {
        let first = match after.1 {
            Self::Included => after.0.next(),
            Self::Ahead => after.0,
        };
        let last = match last.1 {
            Self::Included => last.0,
            Self::Ahead => last.0.previous(),
        };
        Period::new(first, last)
    }
}
