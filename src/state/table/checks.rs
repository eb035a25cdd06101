//! Checks the codes and names of a table against the official list of regions.

use crate::{
    domain::{RegionCode, RegionLevel},
    reference::{RegionMatch, find_region, provinces, regencies_of, region_name},
};

use super::{
    Held,
    name_codes::{is_below_list, possible},
};

/// How many rows of a kind are listed. The others are only counted.
const MOST_NAMED: usize = 5;

/// The most rows whose names are looked up.
const MOST_UNCLEAR: usize = 2_000;

/// The results of the checks: rows and regions to look at again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// Rows whose code belongs to no existing province, kabupaten or kota.
    pub unknown: CheckedRows,
    /// Rows whose name is that of another region than their code.
    pub misnamed: CheckedRows,
    /// Kabupaten and kota that are not in the table, although others of their province are.
    pub missing: Vec<MissingRegencies>,
    /// A row and another row inside its region: people are counted twice in the sums.
    pub counted_twice: Option<(RegionCode, RegionCode)>,
}

/// The rows that a check found: their number, and the first few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckedRows {
    /// How many.
    pub count: u32,
    /// The row number in the file and the code of the first ones.
    pub first: Vec<(u32, RegionCode)>,
}

/// The kabupaten and kota of a province that are not in the table, although others are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingRegencies {
    /// The province.
    pub province: &'static str,
    /// How many the province has.
    pub of: usize,
    /// Those that are missing.
    pub names: Vec<&'static str>,
}

impl Checks {
    /// Checks a table. Finds nothing if the codes are not reliable.
    pub(super) fn of(held: &Held) -> Self {
        let mut checks = Self::default();
        let mut regencies = Vec::new();
        let mut last: Option<(RegionCode, bool)> = None;
        for (region, name) in held.rows.iter() {
            let Some(code) = region.code.filter(|_| held.trusts_codes()) else {
                continue;
            };
            let known = code.cut_to(RegionLevel::Regency).unwrap_or(code);
            // Villages of one kabupaten are in consecutive rows, so each kabupaten is looked up once.
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
        regencies.extend(unclear(held));
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

/// The codes that rows without one may have: "Bogor" is one of two regions, and neither is missing for certain.
fn unclear(held: &Held) -> Vec<RegionCode> {
    if is_below_list(held.sheet.layout.level()) || !held.trusts_codes() {
        return Vec::new();
    }
    let rows = held.rows.iter().take(MOST_UNCLEAR);
    let uncoded = rows.filter(|(region, _)| region.code.is_none());
    uncoded.flat_map(|(_, name)| possible(name)).collect()
}

/// A row and another row inside its region.
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
    // Once sorted, a region directly precedes the regions inside it.
    let mut pairs = sorted.iter().zip(sorted.iter().skip(1));
    let (outer, inner) = pairs.find(|(outer, inner)| outer.contains(**inner))?;
    Some((*outer, *inner))
}

/// Whether a name is certainly another region's. A name that is not in the list is accepted.
fn is_misnamed(code: RegionCode, name: &str) -> bool {
    match find_region(name) {
        RegionMatch::Nothing => false,
        RegionMatch::One(found) => found != code,
        RegionMatch::Several(found) => !found.contains(&code),
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
