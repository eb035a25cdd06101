//! Days as a list names them: weekdays that are meant every week, single days and periods.

use super::{Period, Weekdays};

/// What a list of days names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayList {
    /// Weekdays: every such day.
    pub weekdays: Weekdays,
    /// Single days and periods, in the order of the list.
    pub periods: Vec<Period>,
}

impl DayList {
    /// Whether it names nothing.
    pub fn is_empty(&self) -> bool {
        self.weekdays == Weekdays::default() && self.periods.is_empty()
    }

    /// How many calendar days it names: those of its periods, and its weekdays within the days that are counted. Each
    /// counts once. `None` where weekdays are named and no days are counted.
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

/// The same days in order of time, in runs that neither overlap nor touch.
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
