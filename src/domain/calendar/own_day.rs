//! Whether a count already includes the activations of its own day, so that no day is counted both as past and as left.

use super::{Date, Period, ServiceCalendar};

/// Whether a count includes the activations of its own day (decision 0030).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnDay {
    /// The count was taken after that day's service.
    #[default]
    Included,
    /// The count was taken before that day's service, so the day is still left.
    Ahead,
}

impl OwnDay {
    /// Whether the count of `date` includes that day, if the days left start with `first`: `Ahead` if `date` is the
    /// next service day left. `Included` in every other case, also for a day without service.
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

    /// The days whose activations lie between two counts, the earlier one first; `None` if there are none.
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
