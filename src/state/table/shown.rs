//! The sums of the lines that are shown.

use crate::domain::{RegionFigures, Tally};

use super::{Tables, groups_of, line, ungrouped};

/// The sums of the lines that are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShownSums {
    /// The sums of the regions that count.
    pub tally: Tally,
    /// The sums of wajib KTP, recorded, activated and target as the rows have them, including rows that do not count.
    /// Zero for groups.
    pub written: [u64; 4],
    /// The sums of the regions that belong to no group, if all groups are shown. They are part of `tally`.
    pub ungrouped: Option<Tally>,
}

impl ShownSums {
    /// Sums up the lines that a table shows.
    pub fn of(tables: &Tables) -> Self {
        let (held, figures, level) = (&tables.held, &tables.figures, tables.look.level);
        let are_rows = groups_of(figures, level).is_none();
        let mut sums = Self::default();
        let shows_all = are_rows && tables.order.len() == held.rows.len();
        if shows_all {
            sums.tally = figures.whole;
        }
        if groups_of(figures, level).is_some_and(|groups| groups.len() == tables.order.len()) {
            sums.ungrouped = ungrouped(figures, level);
            sums.tally.add(&sums.ungrouped.unwrap_or_default());
        }
        for &place in &*tables.order {
            let place = place as usize;
            if !shows_all && let Some(line) = line(held, figures, level, place) {
                sums.tally.add(&line.tally);
            }
            if let Some(region) = held.rows.get(place).filter(|_| are_rows) {
                sums.add(region);
            }
        }
        sums
    }

    fn add(&mut self, region: &RegionFigures) {
        let counts = [
            region.wajib_ktp,
            region.recorded,
            Some(region.activated),
            region.target,
        ];
        for (sum, count) in self.written.iter_mut().zip(counts) {
            *sum = sum.saturating_add(count.unwrap_or(0).into());
        }
    }
}
