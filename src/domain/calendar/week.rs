//! The choice of a five-, six- or seven-day service week.

use super::Weekdays;

/// The days of the week on which the office serves, from Monday on.
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
    /// The weekdays on which the office serves.
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
