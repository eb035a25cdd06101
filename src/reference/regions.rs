//! The provinces, kabupaten and kota of Indonesia with their official codes, from `data/regions.csv`.

use std::sync::OnceLock;

use crate::domain::{RegionCode, RegionLevel};

/// A province, kabupaten or kota, as listed by the decree Kepmendagri 300.2.2-2138/2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The official code.
    pub code: RegionCode,
    /// The official name; that of a kabupaten or kota includes the type.
    pub name: &'static str,
}

/// All regions in the order of their codes: each province is followed by its kabupaten and kota.
pub fn regions() -> &'static [Region] {
    static REGIONS: OnceLock<Vec<Region>> = OnceLock::new();
    REGIONS.get_or_init(|| {
        let rows = include_str!("../../data/regions.csv").lines().skip(1);
        rows.filter_map(|row| {
            let (code, name) = row.split_once(',')?;
            let code = official(code)?;
            Some(Region { code, name })
        })
        .collect()
    })
}

/// Parses a code as the files in `data/` write it: 11.01.
pub(super) fn official(code: &str) -> Option<RegionCode> {
    RegionCode::from_digits(code.replace('.', "").parse().ok()?)
}

/// The name of a province, kabupaten or kota; `None` if the code is not listed.
///
/// ```
/// use kalkulator_ikd::{domain::RegionCode, reference::region_name};
/// let name = |digits| region_name(RegionCode::from_digits(digits).unwrap());
/// assert_eq!(name(7_413), Some("Kabupaten Muna Barat"));
/// assert_eq!(name(7_499), None);
/// ```
pub fn region_name(code: RegionCode) -> Option<&'static str> {
    // Skips the search for villages: they are not listed, and large tables have tens of thousands.
    if code.level() > RegionLevel::Regency {
        return None;
    }
    let regions = regions();
    let at = regions.binary_search_by(|region| region.code.cmp(&code));
    Some(regions.get(at.ok()?)?.name)
}

/// The provinces in the order of their codes.
pub fn provinces() -> impl Iterator<Item = &'static Region> {
    let all = regions().iter();
    all.filter(|region| region.code.level() == RegionLevel::Province)
}

/// The kabupaten and kota of a province in the order of their codes; empty if `province` is not the code of one.
///
/// ```
/// use kalkulator_ikd::{domain::RegionCode, reference::regencies_of};
/// let jakarta = RegionCode::from_digits(31).unwrap();
/// assert_eq!(regencies_of(jakarta)[5].name, "Kota Administrasi Jakarta Timur");
/// ```
pub fn regencies_of(province: RegionCode) -> &'static [Region] {
    let regions = regions();
    let first = regions.partition_point(|region| region.code <= province);
    let inside = regions.get(first..).unwrap_or_default();
    let count = inside.partition_point(|region| province.contains(region.code));
    inside.get(..count).unwrap_or_default()
}
