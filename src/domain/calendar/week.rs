//! The week of an office as it is chosen: the weekdays on which it serves.

use super::Weekdays;

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
    /// The weekdays on which it serves.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Period, Week};
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// assert_eq!(Week::FiveDays.weekdays().days_in(period), 177);
    /// ```
    pub fn weekdays(self) -> Weekdays {
        Weekdays::first(match self {
            Self::FiveDays => 5,
            Self::SixDays => 6,
            Self::SevenDays => 7,
        })
    }
}
