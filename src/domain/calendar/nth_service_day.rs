//! Finds the date of the nth service day: the inverse of counting service days.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "day counts within a thousand years stay below 2^22"
)]

use super::{
    Date, Period, ServiceCalendar,
    service_calendar::{Day, Runs},
};
use crate::domain::Bounds;

/// How many years after the first day the search stops.
const MOST_YEARS: i16 = 1_000;

/// By at most how many days the least count of a whole year can be lower than that of an earlier part of it: a longer
/// run may contain more closed days than it has weekdays more.
const DIP: u32 = 10;

impl ServiceCalendar {
    /// The date of the `nth` service day from `first` on, `first` included. A range if years without a list of holidays
    /// come before it: from the first day by which there can have been `nth` service days to the first by which there
    /// must have been. `None` if that is more than a thousand years away.
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

    /// Skips whole years by their counts, then searches the remaining year day by day. `surely` searches by the least
    /// count instead of the most.
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

    /// The first day of `piece` by which there can have been `count` service days.
    fn perhaps_passed(&self, piece: Period, count: u32) -> Option<Date> {
        let mut open = piece.each().filter(|&day| self.day(day) != Day::Closed);
        let index = usize::try_from(count.checked_sub(1)?).ok()?;
        open.nth(index)
    }

    /// The first day of `piece` by which there must have been `count` service days.
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
