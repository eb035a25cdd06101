//! The most weekdays that decrees have closed in any run of n days: the bound for years without a decree (decision
//! 0004).
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a cumulative count of days in a few known years"
)]

use super::{Date, Holidays, Period, Switches, Weekdays};
use crate::domain::take_steps;

/// Cumulative count of closed weekdays over the years that decrees list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::domain) struct ClosedRuns {
    /// Element i: the closed weekdays in the first i days of the listed years. One element more than there are days.
    before: Vec<u32>,
}

impl ClosedRuns {
    /// Counts the weekdays in `week` on which `decreed` closes an office with these switches.
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

    /// The most closed weekdays in any run of `days` days; `days` itself if the listed years are shorter than that.
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

/// The first day of the first listed year to the last day of the last one.
fn listed(decreed: &Holidays) -> Option<Period> {
    let first = *decreed.years().first()?;
    let last = *decreed.years().last()?;
    Period::new(Date::year_start(first), Date::year_end(last))
}
