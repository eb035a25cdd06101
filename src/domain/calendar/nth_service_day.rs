//! The day on which so many service days have gone by: the counterpart of counting them.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts of days within a thousand years stay below 2^22"
)]

use super::{
    Date, Period, ServiceCalendar,
    service_calendar::{Day, Runs},
};
use crate::domain::Bounds;

/// How far ahead a day is looked for.
const MOST_YEARS: i16 = 1_000;

/// By how many days the least count of a year can lie below that of its earlier part: a longer run of days can hold
/// more closed ones than it has weekdays more.
const DIP: u32 = 10;

impl ServiceCalendar {
    /// The `nth` service day from `first` on, itself counted: a range where years without a list lie before it, and
    /// `None` beyond a thousand years. The latest day is the first by which so many service days surely have been.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, Date, ServiceCalendar, Switches};
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let day = calendar.nth_service_day(Date::new(2024, 4, 29).unwrap(), 166).unwrap();
    /// assert_eq!(day, Bounds::exactly(Date::new(2024, 12, 31).unwrap()));
    /// ```
    pub fn nth_service_day(&self, first: Date, nth: u64) -> Option<Bounds<Date>> {
        let nth = u32::try_from(nth).ok()?;
        let mut runs = Runs::default();
        let earliest = self.search(first, nth, &mut runs, false)?;
        let latest = self.search(first, nth, &mut runs, true)?;
        Some(Bounds {
            least: earliest,
            most: latest.max(earliest),
        })
    }

    /// Whole years are passed over by their counts, and the year in question is gone through day by day.
    fn search(&self, first: Date, nth: u32, runs: &mut Runs, surely: bool) -> Option<Date> {
        let last_year = first.year().saturating_add(MOST_YEARS).min(9_999);
        let mut passed = 0;
        for year in first.year()..=last_year {
            let piece = Period {
                first: first.max(Date::year_start(year)),
                last: Date::year_end(year),
            };
            let days = self.service_days_in_year(piece, runs);
            let here = if surely { days.least } else { days.most };
            let is_range = surely && !days.is_exact();
            let margin = if is_range { DIP } else { 0 };
            if passed + here + margin < nth {
                passed += here;
                continue;
            }
            let found = if is_range {
                self.surely_passed(piece, nth - passed, runs)
            } else {
                self.perhaps_passed(piece, nth - passed)
            };
            if found.is_some() {
                return found;
            }
            passed += here;
        }
        None
    }

    /// The first day by which so many service days can have been.
    fn perhaps_passed(&self, piece: Period, count: u32) -> Option<Date> {
        let mut open = piece.each().filter(|&day| self.day(day) != Day::Closed);
        let index = usize::try_from(count.checked_sub(1)?).ok()?;
        open.nth(index)
    }

    /// The first day by which so many service days surely have been.
    fn surely_passed(&self, piece: Period, count: u32, runs: &mut Runs) -> Option<Date> {
        let earliest = self.perhaps_passed(piece, count)?;
        let rest = Period::new(earliest, piece.last)?;
        rest.each().find(|&last| {
            let until = Period {
                first: piece.first,
                last,
            };
            self.service_days_in_year(until, runs).least >= count
        })
    }
}
