//! Where in a list each day or period is named first.

use crate::domain::{Period, take_steps};

/// The periods of a list in order of time, each with the place of its first entry.
#[derive(Default)]
pub(in crate::reading) struct Firsts(Vec<(Period, usize)>);

impl Firsts {
    /// The place of the first entry of a period, which is this one where none came before.
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
