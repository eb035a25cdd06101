//! Gains that wait for a report which they begin or end at.

use std::{cmp::Reverse, collections::BinaryHeap};

use crate::domain::{Date, Gain, take_steps};

/// Gains in the order of their list, those that touch a report known.
pub(super) struct Fitting {
    /// Each until it is taken.
    gains: Vec<Option<Gain>>,
    /// The days of reports that each touches, in order of time: the eve of its first day, and its last.
    ends: Vec<(Date, usize)>,
    /// The places of those that touch a report and were not tried since.
    touching: BinaryHeap<Reverse<usize>>,
}

/// A gain and its place in the list.
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

    /// There is a report of this day.
    pub(super) fn reach(&mut self, date: Date) {
        let from = self.ends.partition_point(|(day, _)| *day < date);
        let ends = self.ends.get(from..).unwrap_or_default();
        for (_, at) in ends.iter().take_while(|(day, _)| *day == date) {
            take_steps(1);
            self.touching.push(Reverse(*at));
        }
    }

    /// The first gain that touches a report and was not tried since.
    pub(super) fn next(&mut self) -> Option<Placed> {
        while let Some(Reverse(at)) = self.touching.pop() {
            take_steps(1);
            if let Some(value) = self.gains.get(at).copied().flatten() {
                return Some(Placed { at, value });
            }
        }
        None
    }

    /// A gain is used.
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
