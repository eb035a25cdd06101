//! Sums of a table by the next larger region, found by the official codes: villages by district, districts by regency,
//! regencies by province.

use super::{RegionCode, RegionLevel};
use super::{RegionFigures, Tally};

/// A larger region and the summed figures of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its code.
    pub code: RegionCode,
    /// The sum over its parts.
    pub tally: Tally,
}

/// The first allocation, in groups.
const LEAST_ROOM: usize = 512;

/// Larger regions with the summed figures of their parts, sorted by code once [`Groups::by`] has merged them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(Vec<Group>);

impl Groups {
    /// Adds a region to the sum of its next larger region; false if it has no code or no larger region. Consecutive
    /// regions of the same larger region share one entry.
    pub fn add(&mut self, region: &RegionFigures, tally: &Tally) -> bool {
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

    /// Appends an entry. Tables may be unsorted, so entries of the same code are merged before the vector grows.
    fn push(&mut self, group: Group) {
        if self.0.len() == self.0.capacity() {
            let room = self.0.len();
            self.0 = merged(&self.0);
            self.0.reserve(room.max(LEAST_ROOM));
        }
        self.0.push(group);
    }

    /// The sums of all larger regions of one level. Regions of this level or a larger one are left out.
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

    /// Replaces one region's tally by its new one in the group of this level that it belongs to.
    pub fn replace(
        &mut self,
        region: &RegionFigures,
        level: RegionLevel,
        before: &Tally,
        after: &Tally,
    ) {
        let larger = region.code.and_then(RegionCode::next_larger);
        let Some(code) = larger.and_then(|larger| larger.cut_to(level)) else {
            return;
        };
        let at = self.0.binary_search_by_key(&code, |group| group.code);
        if let Some(group) = at.ok().and_then(|at| self.0.get_mut(at)) {
            group.tally.take_off(before);
            group.tally.add(after);
        }
    }
}

/// Merges entries of the same code, sorted by code. Entries that are sorted already, as in most tables, are not sorted
/// again: the standard sort, compiled for size, took half the time of summing up.
fn merged(runs: &[Group]) -> Vec<Group> {
    // Sorts codes and indices: a group is ten times as large.
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
