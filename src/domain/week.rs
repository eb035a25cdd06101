//! The week of an office: the weekdays on which it serves.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "day numbers are below 2^22 and a week has at most 7 days"
)]

use super::Period;

/// How many days of the week the office serves, Monday first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Week {
    /// Monday to Friday.
    #[default]
    FiveDays,
    /// Monday to Saturday.
    SixDays,
    /// Every day.
    SevenDays,
}

impl Week {
    /// Days on which the office serves in a full week.
    pub fn days(self) -> u32 {
        match self {
            Self::FiveDays => 5,
            Self::SixDays => 6,
            Self::SevenDays => 7,
        }
    }

    /// Whether the office serves on the weekday of a day number.
    pub(super) fn serves(self, number: i32) -> bool {
        number.rem_euclid(7) < self.length()
    }

    /// Days of a period that fall on weekdays of this week.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Period, Week};
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// assert_eq!(Week::FiveDays.weekdays_in(period), 177);
    /// ```
    pub fn weekdays_in(self, period: Period) -> u32 {
        let before = |number: i32| {
            number.div_euclid(7) * self.length() + number.rem_euclid(7).min(self.length())
        };
        let count = before(period.last.number() + 1) - before(period.first.number());
        u32::try_from(count).unwrap_or(0)
    }

    fn length(self) -> i32 {
        i32::try_from(self.days()).unwrap_or(7)
    }
}
