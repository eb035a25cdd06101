//! `Date`: a civil date without time zone or clock. Day counts are integer arithmetic on day numbers.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "years 1900 to 9999 keep day numbers below 2^22; steps beyond the last date saturate"
)]

use jiff::ToSpan;
use jiff::civil;

use crate::domain::listed_enum;

/// A day of the civil calendar, from 1 January 1900 to 31 December 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

listed_enum! {
    /// A day of the week. Monday comes first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Weekday {
        /// Senin.
        Monday,
        /// Selasa.
        Tuesday,
        /// Rabu.
        Wednesday,
        /// Kamis.
        Thursday,
        /// Jumat.
        Friday,
        /// Sabtu.
        Saturday,
        /// Minggu, Ahad.
        Sunday,
    }
}

impl Date {
    /// The earliest year of a date.
    pub const FIRST_YEAR: i16 = 1900;

    /// The date with this year, month and day of the month; `None` if there is no such date, or before 1900.
    ///
    /// ```
    /// use kalkulator_ikd::domain::Date;
    /// assert!(Date::new(2024, 2, 29).is_some());
    /// assert!(Date::new(2024, 2, 31).is_none());
    /// ```
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        if year < Self::FIRST_YEAR {
            return None;
        }
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// 31 December of `year`.
    pub fn year_end(year: i16) -> Self {
        Self(civil::Date::new(year, 12, 31).unwrap_or(civil::Date::MAX))
    }

    /// 1 January of `year`.
    pub fn year_start(year: i16) -> Self {
        Self(civil::Date::new(year, 1, 1).unwrap_or(civil::Date::MIN))
    }

    /// The last day of this date's month.
    #[must_use]
    pub fn month_end(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            civil::Weekday::Monday => Weekday::Monday,
            civil::Weekday::Tuesday => Weekday::Tuesday,
            civil::Weekday::Wednesday => Weekday::Wednesday,
            civil::Weekday::Thursday => Weekday::Thursday,
            civil::Weekday::Friday => Weekday::Friday,
            civil::Weekday::Saturday => Weekday::Saturday,
            civil::Weekday::Sunday => Weekday::Sunday,
        }
    }

    /// The day after; 31 December 9999 returns itself.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.tomorrow().unwrap_or(self.0))
    }

    /// The day before; 1 January 1900 returns itself.
    #[must_use]
    pub fn previous(self) -> Self {
        match self.0.yesterday() {
            Ok(day) if day.year() >= Self::FIRST_YEAR => Self(day),
            _ => self,
        }
    }

    /// The same day of the month `months` earlier, or the last day of that month if it is shorter.
    ///
    /// ```
    /// use kalkulator_ikd::domain::Date;
    /// let may = Date::new(2024, 5, 31).unwrap();
    /// assert_eq!(Some(may.months_earlier(3)), Date::new(2024, 2, 29));
    /// ```
    #[must_use]
    pub fn months_earlier(self, months: i16) -> Self {
        let number = i16::from(self.month()) - 1 - months;
        let year = self.year() + number.div_euclid(12);
        let month = i8::try_from(number.rem_euclid(12) + 1).unwrap_or(1);
        let mut days = (1..=self.day()).rev();
        days.find_map(|day| Self::new(year, month, day))
            .unwrap_or(self)
    }

    /// The date `days` later, at most 31 December 9999.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.saturating_add(i64::from(days).days()))
    }

    /// Days from `earlier` to this date; negative if `earlier` is the later one.
    ///
    /// ```
    /// use kalkulator_ikd::domain::Date;
    /// let (first, last) = (Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap());
    /// assert_eq!(last.days_since(first), 246);
    /// ```
    pub fn days_since(self, earlier: Self) -> i32 {
        self.number() - earlier.number()
    }

    /// Days since 1 January 1900, which was a Monday.
    pub(in crate::domain) fn number(self) -> i32 {
        let year = i32::from(self.0.year()) - 1;
        let days_before_year = year * 365 + year / 4 - year / 100 + year / 400;
        days_before_year + i32::from(self.0.day_of_year()) - DAYS_BEFORE_1900 - 1
    }
}

/// Days from 1 January of year 1 to 31 December 1899, both included.
const DAYS_BEFORE_1900: i32 = 1_899 * 365 + 1_899 / 4 - 1_899 / 100 + 1_899 / 400;
