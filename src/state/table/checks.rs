//! What the official list of regions says of a table's codes and names.

use crate::{
    domain::{RegionCode, RegionLevel},
    reference::{Found, find_region, provinces, regencies_of, region_name},
};

use super::Held;

/// How many of a kind are named; the others are counted.
const MOST_NAMED: usize = 5;

/// What asks for a second look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Rows whose code lies in no kabupaten, kota or province that there is.
    pub unknown: CheckedRows,
    /// Rows whose name is that of another region than their code.
    pub misnamed: CheckedRows,
    /// Kabupaten and kota that a province's rows leave out.
    pub missing: Vec<MissingRegencies>,
    /// A row and another that lies in it: both are in the sums.
    pub counted_twice: Option<(RegionCode, RegionCode)>,
}

/// Some rows: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckedRows {
    /// How many.
    pub count: u32,
    /// The number of each of the first in its file, and its code.
    pub first: Vec<(u32, RegionCode)>,
}

/// Kabupaten and kota that are not in a table, though others of their province are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingRegencies {
    /// The province.
    pub province: &'static str,
    /// How many it has.
    pub of: usize,
    /// Those that are missing.
    pub names: Vec<&'static str>,
}

impl Checks {
    /// Checks a table, as far as its codes can be relied on.
    pub(super) fn of(held: &Held) -> Self {
        let mut checks = Self::default();
        let mut regencies = Vec::new();
        let mut last: Option<(RegionCode, bool)> = None;
        for (region, name) in held.rows.iter() {
            let Some(code) = region.code.filter(|_| held.trusts_codes()) else {
                continue;
            };
            let known = code.cut_to(RegionLevel::Regency).unwrap_or(code);
            // Villages of one kabupaten stand together: it is looked up once.
            let exists = match last {
                Some((before, exists)) if before == known => exists,
                _ => region_name(known).is_some(),
            };
            last = Some((known, exists));
            if !exists {
                checks.unknown.add(region.row, code);
            } else if code == known {
                if is_misnamed(code, name) {
                    checks.misnamed.add(region.row, code);
                }
                regencies.push(code);
            }
        }
        checks.missing = missing(regencies);
        checks.counted_twice = counted_twice(held);
        checks
    }
}

impl CheckedRows {
    fn add(&mut self, row: u32, code: RegionCode) {
        self.count = self.count.saturating_add(1);
        if self.first.len() < MOST_NAMED {
            self.first.push((row, code));
        }
    }
}

/// A row that contains another, though it is no total of those behind it.
fn counted_twice(held: &Held) -> Option<(RegionCode, RegionCode)> {
    if !held.trusts_codes() {
        return None;
    }
    let codes = || held.rows.regions().filter_map(|region| region.code);
    let level = codes().next()?.level();
    if codes().all(|code| code.level() == level) {
        return None;
    }
    let mut sorted: Vec<RegionCode> = codes().collect();
    sorted.sort_unstable();
    // A region comes just before what lies in it.
    let mut pairs = sorted.iter().zip(sorted.iter().skip(1));
    let (outer, inner) = pairs.find(|(outer, inner)| outer.contains(**inner))?;
    Some((*outer, *inner))
}

/// Whether a name is surely another region's. One that is not in the list says nothing.
fn is_misnamed(code: RegionCode, name: &str) -> bool {
    match find_region(name) {
        Found::Nothing => false,
        Found::One(found) => found != code,
        Found::Several(found) => !found.contains(&code),
    }
}

fn missing(mut present: Vec<RegionCode>) -> Vec<MissingRegencies> {
    present.sort_unstable();
    let mut all = Vec::new();
    for province in provinces() {
        let regencies = regencies_of(province.code);
        let is_there = |code: RegionCode| present.binary_search(&code).is_ok();
        let absent = regencies.iter().filter(|regency| !is_there(regency.code));
        let names: Vec<_> = absent.map(|regency| regency.name).collect();
        if !names.is_empty() && names.len() < regencies.len() {
            all.push(MissingRegencies {
                province: province.name,
                of: regencies.len(),
                names,
            });
        }
    }
    all
}
