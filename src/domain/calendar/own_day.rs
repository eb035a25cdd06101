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
}

/// The day of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountDay {
    /// The day.
    pub date: Date,
    /// Whether the count includes its activations.
    pub own_day: OwnDay,
}

impl CountDay {
    /// The days whose activations lie between this count and a later one; `None` if there are none.
    pub fn days_until(self, last: Self) -> Option<Period> {
        let first = match self.own_day {
            OwnDay::Included => self.date.next(),
            OwnDay::Ahead => self.date,
        };
        let last = match last.own_day {
            OwnDay::Included => last.date,
            OwnDay::Ahead => last.date.previous(),
        };
        Period::new(first, last)
    }
}
