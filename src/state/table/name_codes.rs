//! Finds the codes of a table's regions by their names. A name alone can be that of several regions: the header says
//! of which level they are, and a row beside it may have the other one's full name.

use crate::{
    domain::{RegionCode, RegionLevel},
    reading::RegionTable,
    reference::{RegionMatch, find_region},
};

/// The most rows whose codes are looked up by name. Longer tables list villages, whose names are not in the list.
const MOST_ROWS: usize = 2_000;

/// Whether a header names regions that are not in the list of names.
pub(super) fn is_below_list(level: Option<RegionLevel>) -> bool {
    level > Some(RegionLevel::Regency)
}

/// The code of each row by its name; empty if the names are not those of provinces, kabupaten and kota.
pub(super) fn codes_by_name(
    rows: &RegionTable,
    level: Option<RegionLevel>,
) -> Vec<Option<RegionCode>> {
    if is_below_list(level) || rows.len() > MOST_ROWS {
        return Vec::new();
    }
    let found: Vec<Vec<RegionCode>> = rows.iter().map(|(_, name)| possible(name)).collect();
    let is_of = |codes: &[RegionCode], level| codes.iter().any(|code| code.level() == level);
    let count = |level| found.iter().filter(|codes| is_of(codes, level)).count();
    let (provinces, regencies) = (count(RegionLevel::Province), count(RegionLevel::Regency));
    let usual = if provinces > regencies {
        RegionLevel::Province
    } else {
        RegionLevel::Regency
    };
    // Under a header that names no level, a kecamatan may be called as its kabupaten: most rows must be in the list.
    if level.is_none() && provinces.max(regencies).saturating_mul(2) <= rows.len() {
        return Vec::new();
    }
    let level = level.unwrap_or(usual);
    let of_level = found.into_iter().map(|mut codes| {
        codes.retain(|code| code.level() == level);
        codes
    });
    decided(of_level.collect())
}

/// All codes that a name can mean, of provinces, kabupaten and kota.
pub(super) fn possible(name: &str) -> Vec<RegionCode> {
    match find_region(name) {
        RegionMatch::Nothing => Vec::new(),
        RegionMatch::One(code) => vec![code],
        RegionMatch::Several(codes) => codes,
    }
}

/// The only code of each row. "Bogor" is the kabupaten where another row is "Kota Bogor".
fn decided(rows: Vec<Vec<RegionCode>>) -> Vec<Option<RegionCode>> {
    let only = |codes: &[RegionCode]| match codes {
        &[code] => Some(code),
        _ => None,
    };
    let mut certain: Vec<RegionCode> = rows.iter().filter_map(|codes| only(codes)).collect();
    certain.sort_unstable();
    let is_other_row = |code: &RegionCode| certain.binary_search(code).is_ok();
    let decide = |codes: Vec<RegionCode>| {
        let left: Vec<RegionCode> = codes
            .iter()
            .copied()
            .filter(|code| !is_other_row(code))
            .collect();
        only(&codes).or_else(|| only(&left))
    };
    rows.into_iter().map(decide).collect()
}
