//! Settles regions that have several rows: one period is taken, parts are summed, anything else is a warning.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts of at most 2^20 rows"
)]

use super::{
    RegionTable,
    chosen_period::{ChosenPeriod, Run, Several, chosen_period},
    merged_parts::added,
    row_keys::RowKeys,
    rows_beside::{Periods, Repeated},
    shortened::as_label,
};
use crate::domain::{Date, RegionFigures, take_steps};

/// The most names of absent regions that are kept.
const MOST_NAMED: usize = 5;

/// The table with one row for each region, and what became of the others.
#[derive(Debug, Default)]
pub(super) struct Settled {
    pub(super) table: RegionTable,
    pub(super) periods: Option<Periods>,
    pub(super) repeated: Repeated,
    /// How many rows are of other periods.
    pub(super) other_periods: u32,
    /// Figures of earlier days, with the index of their region.
    pub(super) earlier: Vec<(u32, RegionFigures)>,
    /// Rows that have all parts of their region together: their numbers and names.
    pub(super) together: Vec<(u32, String)>,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Stays,
    OtherPeriod,
    /// It is added to the row at this index.
    AddedTo(u32),
    /// It is an earlier report of the region at this index.
    Earlier(u32),
    /// It has all parts of its region together.
    Together,
}

/// Settles the rows of a table. `asked` is the period that the user chose.
pub(super) fn settle(table: RegionTable, keys: &RowKeys, asked: Option<&str>) -> Settled {
    if keys.are_ascending && asked.is_none() {
        return Settled {
            table,
            ..Settled::default()
        };
    }
    let mut order: Vec<(u64, u32)> = keys.regions.iter().copied().zip(0..).collect();
    // Stable, and by key alone: see `state/table/order.rs`.
    order.sort_by_key(|(region, _)| *region);
    take_steps(order.len());
    let mut settling = Settling {
        fates: vec![Fate::Stays; order.len()],
        has_days: false,
        table,
        keys,
        settled: Settled::default(),
    };
    let runs = || order.chunk_by(|one, other| one.0 == other.0);
    settling.has_days = settling.are_reports(runs());
    if let Some(chosen) = chosen_period(runs(), keys, asked) {
        settling.take_period(runs(), chosen);
    }
    for run in runs().filter(|run| run.len() > 1) {
        settling.settle_region(run);
    }
    settling.finish()
}

struct Settling<'a> {
    fates: Vec<Fate>,
    /// Whether regions have a row for each day.
    has_days: bool,
    table: RegionTable,
    keys: &'a RowKeys,
    settled: Settled,
}

impl Settling<'_> {
    /// Whether most regions have rows of several days. Two villages may have the same name.
    fn are_reports<'r>(&self, runs: impl Iterator<Item = &'r Run>) -> bool {
        let has_days = |run: &Run| {
            let rows: Vec<u32> = run.iter().map(|&(_, at)| at).collect();
            rows.len() > 1 && self.days(&rows).is_some()
        };
        Several::of(runs, has_days).are_told()
    }

    /// Takes the rows of one period, and lists the regions that have none.
    fn take_period<'r>(&mut self, runs: impl Iterator<Item = &'r Run>, chosen: ChosenPeriod) {
        let ChosenPeriod { key, mut told } = chosen;
        let periods = &self.keys.periods;
        let is_of_it = |at: u32| periods.of(at as usize) == key;
        for run in runs.filter(|run| !run.iter().any(|&(_, at)| is_of_it(at))) {
            told.absent += 1;
            let first = run.first().filter(|_| told.absent_names.len() < MOST_NAMED);
            if let Some(&(_, at)) = first {
                let name = self.table.name(at as usize);
                told.absent_names.push(as_label(name));
            }
        }
        for (at, fate) in self.fates.iter_mut().enumerate() {
            if periods.of(at) != key {
                *fate = Fate::OtherPeriod;
            }
        }
        self.settled.periods = Some(told);
    }

    /// Settles the rows of a region that are of the period taken.
    fn settle_region(&mut self, run: &Run) {
        let stays = |at: &u32| self.fates.get(*at as usize) == Some(&Fate::Stays);
        let rows: Vec<u32> = run.iter().map(|&(_, at)| at).filter(stays).collect();
        let Some((&first, others)) = rows.split_first().filter(|(_, others)| !others.is_empty())
        else {
            return;
        };
        if self.are_parts(&rows) {
            self.settled.repeated.parts += 1;
            let whole = self.whole(&rows);
            let first = if whole == Some(first) {
                others.first().copied().unwrap_or(first)
            } else {
                first
            };
            for &at in rows.iter().filter(|at| **at != first) {
                let is_whole = whole == Some(at);
                self.set_fate(
                    at,
                    if is_whole {
                        Fate::Together
                    } else {
                        Fate::AddedTo(first)
                    },
                );
            }
        } else if let Some(days) = self.days(&rows).filter(|_| self.has_days) {
            let newest = days.iter().max().map_or(first, |(_, at)| *at);
            for (_, at) in days.into_iter().filter(|(_, at)| *at != newest) {
                self.set_fate(at, Fate::Earlier(newest));
            }
            self.settled.periods.get_or_insert_default();
        } else {
            self.tell(&rows);
        }
    }

    fn set_fate(&mut self, at: u32, fate: Fate) {
        if let Some(place) = self.fates.get_mut(at as usize) {
            *place = fate;
        }
    }

    /// Whether all rows of a region are of different parts.
    fn are_parts(&self, rows: &[u32]) -> bool {
        let parts = &self.keys.parts;
        let mut keys: Vec<u16> = rows.iter().map(|&at| parts.of(at as usize)).collect();
        keys.sort_unstable();
        parts.is_usable() && keys.windows(2).all(|pair| pair.first() != pair.last())
    }

    /// The row that has all parts together: its counts are half the sum of all rows.
    fn whole(&self, rows: &[u32]) -> Option<u32> {
        let counts = |at: u32| {
            let region = self.table.get(at as usize)?;
            let base = region.wajib_ktp.or(region.recorded).unwrap_or_default();
            Some([u64::from(base), u64::from(region.activated)])
        };
        let sums = rows
            .iter()
            .filter_map(|&at| counts(at))
            .fold([0, 0], |sums: [u64; 2], counts| {
                [sums[0] + counts[0], sums[1] + counts[1]]
            });
        let is_half =
            |at: &u32| counts(*at).is_some_and(|counts| counts.map(|count| 2 * count) == sums);
        rows.iter()
            .copied()
            .find(is_half)
            .filter(|_| rows.len() > 2)
    }

    /// The day of each row, if all differ.
    fn days(&self, rows: &[u32]) -> Option<Vec<(Date, u32)>> {
        let day = |&at: &u32| Some((self.table.get(at as usize)?.as_of?, at));
        let mut days: Vec<(Date, u32)> = rows.iter().map(day).collect::<Option<_>>()?;
        days.sort_by_key(|(day, _)| *day);
        let are_different = days
            .windows(2)
            .all(|pair| pair.first().map(|(day, _)| day) != pair.last().map(|(day, _)| day));
        are_different.then_some(days)
    }

    /// Lists a region whose rows no code, period or part distinguishes.
    fn tell(&mut self, rows: &[u32]) {
        let number = |at: Option<&u32>| {
            let region = at.and_then(|&at| self.table.get(at as usize));
            region.map_or(0, |region| region.row)
        };
        let name = rows.first().map_or("", |&at| self.table.name(at as usize));
        let name = as_label(name);
        let (first, second) = (number(rows.first()), number(rows.get(1)));
        let repeated = &mut self.settled.repeated;
        let is_before = repeated
            .first
            .as_ref()
            .is_none_or(|(_, row, _)| first < *row);
        if is_before {
            repeated.first = Some((name, first, second));
        }
        repeated.regions += 1;
        repeated.rows += u32::try_from(rows.len()).unwrap_or(u32::MAX);
    }

    /// The table of the rows that stay, with those added that are parts.
    fn finish(mut self) -> Settled {
        if self.fates.iter().all(|fate| *fate == Fate::Stays) {
            self.settled.table = self.table;
            return self.settled;
        }
        self.add_parts();
        let mut places = vec![0_u32; self.fates.len()];
        let (mut table, mut length) = (RegionTable::default(), 0_u32);
        for (at, fate) in self.fates.iter().enumerate() {
            let Some((&region, place)) = self.table.get(at).zip(places.get_mut(at)) else {
                continue;
            };
            match fate {
                Fate::Stays => {
                    *place = length;
                    length += 1;
                    table.push(region, self.table.name(at));
                }
                Fate::OtherPeriod | Fate::Earlier(_) => self.settled.other_periods += 1,
                Fate::Together => self
                    .settled
                    .together
                    .push((region.row, self.table.name(at).to_owned())),
                Fate::AddedTo(_) => {}
            }
        }
        for (at, fate) in self.fates.iter().enumerate() {
            if let (Fate::Earlier(newest), Some(&region)) = (fate, self.table.get(at)) {
                let place = places.get(*newest as usize).copied().unwrap_or_default();
                self.settled.earlier.push((place, region));
            }
        }
        self.settled.table = table;
        self.settled
    }

    /// Adds parts to the first row of their region. A sum over 32 bits is not added, and is listed.
    fn add_parts(&mut self) {
        for at in 0..self.fates.len() {
            let Some(Fate::AddedTo(first)) = self.fates.get(at).copied() else {
                continue;
            };
            let first = first as usize;
            let both = self.table.get(first).zip(self.table.get(at));
            if let Some(sum) = both.and_then(|(sum, part)| added(sum, part)) {
                self.table.set(first, sum);
            } else {
                let rows = [first, at].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
                self.set_fate(rows[1], Fate::Stays);
                self.tell(&rows);
            }
        }
    }
}
