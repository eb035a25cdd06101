//! How many weekdays decrees have closed in a run of days, at the most: the bound for years without a decree.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a cumulative count of days in a few known years"
)]

use super::{Date, Holidays, Period, Switches, Weekdays};
use crate::domain::take_steps;

/// Closed weekdays, counted up day by day over the years that decrees list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::domain) struct ClosedRuns {
    /// Closed weekdays before each day of the listed years, and after the last.
    before: Vec<u32>,
}

impl ClosedRuns {
    /// Counts the weekdays that `decreed` closes for an office that serves on these with these switches.
    pub(in crate::domain) fn of(decreed: &Holidays, switches: Switches, week: Weekdays) -> Self {
        let mut before = vec![0];
        let mut closed = 0;
        for day in listed(decreed).into_iter().flat_map(Period::each) {
            take_steps(1);
            let loses_a_day = week.include(day) && switches.closes(decreed, day);
            closed += u32::from(loses_a_day);
            before.push(closed);
        }
        Self { before }
    }

    /// The most closed weekdays found in any run of that many days; all of them where no list is so long.
    pub(in crate::domain) fn most_in(&self, days: u32) -> u32 {
        let length = usize::try_from(days).unwrap_or(usize::MAX);
        let ends = self.before.iter().skip(length);
        self.before
            .iter()
            .zip(ends)
            .map(|(start, end)| end - start)
            .max()
            .unwrap_or(days)
    }
}

/// From the first to the last year listed.
fn listed(decreed: &Holidays) -> Option<Period> {
    let first = *decreed.years().first()?;
    let last = *decreed.years().last()?;
    Period::new(Date::year_start(first), Date::year_end(last))
}
