//! The work list that turns gains into reports: gains that touch a known report and have not been tried since.

use std::{cmp::Reverse, collections::BinaryHeap};

use crate::domain::{Date, Gain, take_steps};

/// The gains, and a queue of those that touch a known report.
pub(super) struct Fitting {
    /// All gains in the order of the list; `None` once used.
    gains: Vec<Option<Gain>>,
    /// For each gain the two days on which a report touches it, sorted: the day before its first day, and its last day.
    ends: Vec<(Date, usize)>,
    /// The indices of gains that touch a report and have not been tried since; the lowest first.
    touching: BinaryHeap<Reverse<usize>>,
}

/// A gain and its index in the list.
pub(super) struct Placed {
    pub(super) at: usize,
    pub(super) value: Gain,
}

impl Fitting {
    pub(super) fn of(gains: &[Gain]) -> Self {
        let each = gains.iter().enumerate();
        let ends = each.flat_map(|(at, gain)| {
            let ends = [gain.period.first.previous(), gain.period.last];
            ends.map(|day| (day, at))
        });
        let mut ends: Vec<(Date, usize)> = ends.collect();
        ends.sort_unstable();
        Self {
            gains: gains.iter().copied().map(Some).collect(),
            ends,
            touching: BinaryHeap::new(),
        }
    }

    /// Queues the gains that a report of `date` touches.
    pub(super) fn reach(&mut self, date: Date) {
        let from = self.ends.partition_point(|(day, _)| *day < date);
        let ends = self.ends.get(from..).unwrap_or_default();
        for (_, at) in ends.iter().take_while(|(day, _)| *day == date) {
            take_steps(1);
            self.touching.push(Reverse(*at));
        }
    }

    /// Removes and returns the queued gain with the lowest index that is not used yet.
    pub(super) fn next(&mut self) -> Option<Placed> {
        while let Some(Reverse(at)) = self.touching.pop() {
            take_steps(1);
            if let Some(value) = self.gains.get(at).copied().flatten() {
                return Some(Placed { at, value });
            }
        }
        None
    }

    /// Marks a gain as used.
    pub(super) fn take(&mut self, at: usize) {
        if let Some(gain) = self.gains.get_mut(at) {
            *gain = None;
        }
    }

    /// The gains that were not used.
    pub(super) fn left(self) -> impl Iterator<Item = Gain> {
        self.gains.into_iter().flatten()
    }
}
