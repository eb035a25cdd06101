//! A list of days as users enter it: recurring weekdays, single days and periods.

use super::{Period, Weekdays};

/// A list of recurring weekdays, single days and periods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayList {
    /// Recurring weekdays: every Friday.
    pub weekdays: Weekdays,
    /// Single days and periods, in the order entered.
    pub periods: Vec<Period>,
}

impl DayList {
    /// Whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.weekdays == Weekdays::default() && self.periods.is_empty()
    }

    /// Calendar days in the list, each counted once: the days of its periods, and its weekdays within `counted`. `None`
    /// if the list has weekdays and `counted` is `None`.
    pub fn days(&self, counted: Option<Period>) -> Option<u32> {
        let mut days = 0_u32;
        if self.weekdays != Weekdays::default() {
            days = self.weekdays.days_in(counted?);
        }
        for period in merged(self.periods.clone()) {
            let weekly = counted.and_then(|counted| counted.shared_with(period));
            let twice = weekly.map_or(0, |both| self.weekdays.days_in(both));
            days = days.saturating_add(period.days().saturating_sub(twice));
        }
        Some(days)
    }
}

/// The same days as sorted periods that neither overlap nor touch.
pub(in crate::domain) fn merged(mut periods: Vec<Period>) -> Vec<Period> {
    periods.sort_unstable_by_key(|period| period.first);
    let mut runs: Vec<Period> = Vec::new();
    for period in periods {
        match runs.last_mut() {
            Some(run) if period.first <= run.last.next() => run.last = run.last.max(period.last),
            _ => runs.push(period),
        }
    }
    runs
}
