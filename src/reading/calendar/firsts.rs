//! Finds the first entry of each period in a list, to detect repeated days.

use crate::domain::{Period, take_steps};

/// The periods of a list in ascending order, each with the index of its first entry.
#[derive(Default)]
pub(in crate::reading) struct Firsts(Vec<(Period, usize)>);

impl Firsts {
    /// The index of the first entry of a period. Records `this` as its index if it is new.
    pub(in crate::reading) fn place(&mut self, of: Period, this: usize) -> usize {
        let order = |period: Period| (period.first, period.last);
        let found = self.0.binary_search_by(|(known, _)| {
            take_steps(1);
            order(*known).cmp(&order(of))
        });
        match found {
            Ok(at) => self.0.get(at).map_or(this, |(_, first)| *first),
            Err(at) => {
                self.0.insert(at, (of, this));
                this
            }
        }
    }
}
