//! `Weekdays`: a set of days of the week, and how many days of a period fall on them.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "day numbers are below 2^22 and a week has seven days"
)]

use super::{Date, Period, Weekday};

/// A set of weekdays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays([bool; 7]);

impl Weekdays {
    /// The first `days` days of the week, from Monday on.
    pub(in crate::domain) fn first(days: usize) -> Self {
        let mut week = Self::default();
        for day in Weekday::ALL.into_iter().take(days) {
            week.set(day, true);
        }
        week
    }

    /// Adds `day` to the set or removes it.
    pub fn set(&mut self, day: Weekday, is_in: bool) {
        if let Some(place) = self.0.get_mut(day as usize) {
            *place = is_in;
        }
    }

    /// Adds all of `days` to the set or removes them.
    pub fn set_all(&mut self, days: Self, are_in: bool) {
        for day in days.each() {
            self.set(day, are_in);
        }
    }

    /// Whether a weekday is in the set.
    pub fn contains(self, day: Weekday) -> bool {
        self.0.get(day as usize).is_some_and(|is_in| *is_in)
    }

    /// Whether `day` falls on a weekday in the set.
    pub(in crate::domain) fn include(self, day: Date) -> bool {
        let place = usize::try_from(day.number().rem_euclid(7));
        place.is_ok_and(|place| self.0.get(place) == Some(&true))
    }

    /// The weekdays in the set, Monday first.
    pub fn each(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL
            .into_iter()
            .filter(move |&day| self.contains(day))
    }

    /// How many weekdays are in the set.
    pub fn count(self) -> u32 {
        self.0.into_iter().map(u32::from).sum()
    }

    /// How many days of `period` fall on a weekday in the set.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Period, Weekday, Weekdays};
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// let mut fridays = Weekdays::default();
    /// fridays.set(Weekday::Friday, true);
    /// assert_eq!(fridays.days_in(period), 35);
    /// ```
    pub fn days_in(self, period: Period) -> u32 {
        let first = period.first.number();
        let until = |day: Weekday| u32::try_from((day as i32 - first).rem_euclid(7)).unwrap_or(0);
        let days = period.days();
        self.each().map(|day| (days + 6 - until(day)) / 7).sum()
    }
}
