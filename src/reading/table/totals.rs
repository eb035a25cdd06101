//! Finds the rows that each row of totals sums.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "sums of at most 2^20 counts below 2^32; running sums only grow, so an earlier one can be subtracted"
)]

use super::{TotalRow, TotalScope};
use crate::domain::take_steps;
use crate::domain::{RegionCode, RegionFigures};

/// Sums of wajib KTP, recorded and activated, in people.
type Sums = [u64; 3];

/// The most earlier totals that a total is compared with.
const MOST_TRIED: usize = 600;

/// The most comparisons for all totals of a sheet. Real totals nearly all match at once.
const MOST_TRIES: usize = 200_000;

/// The totals of a sheet and the running sums of its regions.
#[derive(Debug, Default)]
pub(super) struct Totals {
    rows: Vec<TotalRow>,
    /// The sums of all regions so far.
    sums: Sums,
    /// The row number of each named total, and the running sums at it.
    until: Vec<(u32, Sums)>,
    /// Totals whose parts are still to come: index, code, and the running sums before them.
    open: Vec<(usize, RegionCode, Sums)>,
    /// Indices of totals above all regions.
    above: Vec<usize>,
    /// The comparisons of totals made so far.
    tries: usize,
}

impl Totals {
    /// Adds a region to the sums.
    pub(super) fn add(&mut self, region: &RegionFigures) {
        self.sums[0] += u64::from(region.wajib_ktp.unwrap_or(0));
        self.sums[1] += u64::from(region.recorded.unwrap_or(0));
        self.sums[2] += u64::from(region.activated);
    }

    /// Adds a row whose label is that of a total.
    pub(super) fn push_named(&mut self, row: u32, label: String, stated: [Option<u64>; 3]) {
        if self.sums == [0; 3] {
            self.above.push(self.rows.len());
        }
        let (scope, summed) = self.best(&stated);
        self.until.push((row, self.sums));
        self.rows.push(TotalRow {
            row,
            label,
            stated,
            summed,
            scope,
        });
    }

    /// Adds a total whose parts follow it, as their codes show.
    pub(super) fn push_parent(&mut self, code: RegionCode, total: TotalRow) {
        self.open.push((self.rows.len(), code, self.sums));
        self.rows.push(total);
    }

    /// Completes the totals that do not contain the next row's code.
    pub(super) fn close_for(&mut self, code: RegionCode) {
        while let Some(&(at, parent, before)) = self.open.last()
            && !parent.contains(code)
        {
            self.close(at, before);
        }
    }

    /// All totals, after the last region.
    pub(super) fn finish(mut self) -> Vec<TotalRow> {
        while let Some(&(at, _, before)) = self.open.last() {
            self.close(at, before);
        }
        for at in self.above {
            if let Some(total) = self.rows.get_mut(at) {
                (total.scope, total.summed) = (TotalScope::Since(0), self.sums);
            }
        }
        for total in &mut self.rows {
            if total.scope == TotalScope::Since(0) && total.summed == self.sums {
                total.scope = TotalScope::All;
            }
        }
        self.rows
    }

    fn close(&mut self, at: usize, before: Sums) {
        self.open.pop();
        if let Some(total) = self.rows.get_mut(at) {
            total.summed = difference(self.sums, before);
        }
    }

    /// The scope whose sums equal or come nearest to the stated counts: since the last total, all rows, or since an
    /// earlier total.
    fn best(&mut self, stated: &[Option<u64>; 3]) -> (TotalScope, Sums) {
        let since =
            |&(row, before): &(u32, Sums)| (TotalScope::Since(row), difference(self.sums, before));
        let last = self.until.last().map(since);
        let last = last.filter(|(_, sums)| *sums != [0; 3]);
        let all = (TotalScope::Since(0), self.sums);
        let left = MOST_TRIED.min(MOST_TRIES.saturating_sub(self.tries));
        let earlier = self.until.iter().rev().skip(1).take(left).map(since);
        let (mut best, mut nearest, mut tries) = (all, u64::MAX, 0);
        for tried in last.into_iter().chain([all]).chain(earlier) {
            let off = distance(stated, &tried.1);
            tries += 1;
            if off < nearest {
                (best, nearest) = (tried, off);
            }
            if off == 0 {
                break;
            }
        }
        take_steps(tries);
        self.tries += tries;
        best
    }
}

fn difference(sums: Sums, before: Sums) -> Sums {
    let [wajib_ktp, recorded, activated] = sums;
    [
        wajib_ktp - before[0],
        recorded - before[1],
        activated - before[2],
    ]
}

fn distance(stated: &[Option<u64>; 3], sums: &Sums) -> u64 {
    let pairs = stated.iter().zip(sums);
    let differences = pairs.map(|(stated, sum)| stated.map_or(0, |stated| stated.abs_diff(*sum)));
    differences.fold(0, u64::saturating_add)
}
