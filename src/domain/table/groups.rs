//! Regions in sum by the larger region that they belong to, as far as their codes say so.

use super::{Aim, Region, Tally};
use crate::domain::{RegionCode, RegionLevel};

/// A larger region and the sum of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its code.
    pub code: RegionCode,
    /// Its parts in sum.
    pub tally: Tally,
}

/// All larger regions of one level, in the order of their codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(Vec<Group>);

impl Groups {
    /// Sums regions up by level. One without a code, or of this level or above, belongs to no group.
    pub fn of<'a>(
        regions: impl Iterator<Item = &'a Region>,
        level: RegionLevel,
        aim: &Aim<'_>,
    ) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        for (at, region) in regions.enumerate() {
            let Some(code) = above(region, level) else {
                continue;
            };
            let tally = Tally::of(region, at, aim);
            match groups.last_mut().filter(|group| group.code == code) {
                Some(group) => group.tally.add(&tally),
                None => groups.push(Group { code, tally }),
            }
        }
        Self(merged(groups))
    }

    /// The groups.
    pub fn all(&self) -> &[Group] {
        &self.0
    }

    /// Puts one region's tally in the place of an earlier one of it.
    pub fn replace(&mut self, region: &Region, level: RegionLevel, change: (&Tally, &Tally)) {
        let Some(code) = above(region, level) else {
            return;
        };
        let at = self.0.binary_search_by_key(&code, |group| group.code);
        if let Some(group) = at.ok().and_then(|at| self.0.get_mut(at)) {
            group.tally.take_off(change.0);
            group.tally.add(change.1);
        }
    }
}

/// The larger region of a level that a region lies in.
fn above(region: &Region, level: RegionLevel) -> Option<RegionCode> {
    let code = region.code?;
    code.cut_to(level).filter(|&above| above != code)
}

/// Runs of one code put together: a table need not stand in order.
fn merged(mut runs: Vec<Group>) -> Vec<Group> {
    runs.sort_unstable_by_key(|group| group.code);
    let mut groups: Vec<Group> = Vec::new();
    for run in runs {
        match groups.last_mut().filter(|group| group.code == run.code) {
            Some(group) => group.tally.add(&run.tally),
            None => groups.push(run),
        }
    }
    groups
}
