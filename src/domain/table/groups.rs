//! Regions in sum by the larger region that they belong to, as far as their codes say so.

use super::{Region, Tally};
use super::{RegionCode, RegionLevel};

/// A larger region and the sum of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its code.
    pub code: RegionCode,
    /// Its parts in sum.
    pub tally: Tally,
}

/// The room that is taken at first.
const LEAST_ROOM: usize = 512;

/// Larger regions in the order of their codes, each with those that lie in it in sum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(Vec<Group>);

impl Groups {
    /// Takes a region in: to its next larger one, if it has one by its code. Regions that stand together are summed up
    /// at once.
    pub fn add(&mut self, region: &Region, tally: &Tally) -> bool {
        let Some(code) = region.code.and_then(RegionCode::next_larger) else {
            return false;
        };
        match self.0.last_mut().filter(|group| group.code == code) {
            Some(group) => group.tally.add(tally),
            None => self.push(Group {
                code,
                tally: *tally,
            }),
        }
        true
    }

    /// A table need not stand in order: before more room is taken, what is of one code is put together.
    fn push(&mut self, group: Group) {
        if self.0.len() == self.0.capacity() {
            let room = self.0.len();
            self.0 = merged(&self.0);
            self.0.reserve(room.max(LEAST_ROOM));
        }
        self.0.push(group);
    }

    /// The larger regions of one level, all that lies in each of them in sum. A region of this level or above lies in
    /// none.
    #[must_use]
    pub fn by(&self, level: RegionLevel) -> Self {
        let cut = |group: &Group| {
            let code = group.code.cut_to(level)?;
            Some(Group { code, ..*group })
        };
        let cut: Vec<Group> = self.0.iter().filter_map(cut).collect();
        Self(merged(&cut))
    }

    /// The groups.
    pub fn all(&self) -> &[Group] {
        &self.0
    }

    /// Puts one region's tally in the place of an earlier one of it.
    pub fn replace(&mut self, region: &Region, level: RegionLevel, change: (&Tally, &Tally)) {
        let larger = region.code.and_then(RegionCode::next_larger);
        let Some(code) = larger.and_then(|larger| larger.cut_to(level)) else {
            return;
        };
        let at = self.0.binary_search_by_key(&code, |group| group.code);
        if let Some(group) = at.ok().and_then(|at| self.0.get_mut(at)) {
            group.tally.take_off(change.0);
            group.tally.add(change.1);
        }
    }
}

/// Runs of one code put together: a table need not stand in order. Most do, and a sort for size alone, which does not see
/// it, took half the time of summing up.
fn merged(runs: &[Group]) -> Vec<Group> {
    // Their codes and places are sorted: a group is ten times as large.
    let mut places: Vec<(RegionCode, usize)> = Vec::new();
    if !runs.is_sorted_by_key(|group| group.code) {
        places.extend(runs.iter().map(|group| group.code).zip(0..));
        places.sort_unstable();
    }
    let in_order = places.iter().filter_map(|&(_, at)| runs.get(at));
    let as_they_are = if places.is_empty() { runs } else { &[] };
    let mut groups: Vec<Group> = Vec::new();
    for run in in_order.chain(as_they_are) {
        match groups.last_mut().filter(|group| group.code == run.code) {
            Some(group) => group.tally.add(&run.tally),
            None => groups.push(*run),
        }
    }
    groups
}
