//! The single days and periods that the user closes or opens, as sorted, disjoint runs: a day is found by binary
//! search.

use super::{Date, Opening, Period, day_list::merged};
use crate::domain::take_steps;

/// The user's own closed and opened days. A day that is both is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::domain) struct OwnDates {
    runs: Vec<(Period, Opening)>,
    /// The first day that is both closed and opened.
    pub(in crate::domain) both: Option<Date>,
}

impl OwnDates {
    /// Builds the runs from periods in any order, which may overlap.
    pub(in crate::domain) fn of(closed: Vec<Period>, opened: Vec<Period>) -> Self {
        let closed = merged(closed);
        let mut own = Self::default();
        for period in merged(opened) {
            own.open(period, &closed);
        }
        let closed = closed.into_iter().map(|period| (period, Opening::Closed));
        own.runs.extend(closed);
        own.runs.sort_unstable_by_key(|(run, _)| run.first);
        own
    }

    /// Adds the parts of an opened period that are not closed.
    fn open(&mut self, period: Period, closed: &[Period]) {
        let at = closed.partition_point(|other| other.last < period.first);
        let rest = closed.get(at..).unwrap_or_default();
        let mut first = period.first;
        for both in rest.iter().map_while(|other| other.shared_with(period)) {
            take_steps(1);
            self.both.get_or_insert(both.first);
            if first < both.first {
                let last = both.first.previous();
                self.runs.push((Period { first, last }, Opening::Open));
            }
            if both.last == period.last {
                return;
            }
            first = both.last.next();
        }
        let last = period.last;
        self.runs.push((Period { first, last }, Opening::Open));
    }

    /// Whether the user closes or opens `day`; `None` for neither.
    pub(in crate::domain) fn on(&self, day: Date) -> Option<Opening> {
        self.within(Period::day(day)).next().map(|(_, said)| said)
    }

    /// The runs within `period`, in order of date and cut to it.
    pub(in crate::domain) fn within(
        &self,
        period: Period,
    ) -> impl Iterator<Item = (Period, Opening)> {
        let at = self.runs.partition_point(|(run, _)| {
            take_steps(1);
            run.last < period.first
        });
        let rest = self.runs.get(at..).unwrap_or_default().iter();
        rest.map_while(move |(run, said)| {
            take_steps(1);
            Some((run.shared_with(period)?, *said))
        })
    }
}
