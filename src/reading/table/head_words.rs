//! The words of a column's header, and the kinds of region that they name.

use crate::domain::RegionLevel;
use crate::reading::word_list::is_one_of;

/// The longest header, in bytes.
pub(super) const LONGEST: usize = 400;

/// The words of a header in capitals; a per cent sign counts as a word.
pub(super) struct HeadWords(Vec<String>);

pub(super) const MINISTRY: &str = "KEMENDAGRI DAGRI DEPDAGRI PERMENDAGRI KEPMENDAGRI DUKCAPIL";
pub(super) const STATISTICS: &str = "BPS";
/// Headers of columns of dates.
pub(super) const DAYS: [&str; 6] = [
    "PER",
    "PER TANGGAL",
    "DATA PER",
    "AS OF",
    "POSISI",
    "DATA DATE",
];

/// Words for names of regions, with a rank: the smaller the regions, the higher.
pub(super) const NAMES: [(u8, &str); 6] = [
    (0, "NAMA NAME NM ATAU DAN BPS KEMENDAGRI DAGRI DEPDAGRI"),
    (1, "WILAYAH DAERAH REGION AREA"),
    (1, PROVINCES),
    (
        2,
        "KABUPATEN KAB KOTA KABKOTA KABKOT KABUPATENKOTA REGENCY CITY",
    ),
    (
        3,
        "KECAMATAN KEC DISTRIK DISTRICT KAPANEWON KEMANTREN UPTD INSTANSI",
    ),
    (
        4,
        "DESA KELURAHAN KEL KALURAHAN GAMPONG NAGARI KAMPUNG PEKON DESKEL DESAKEL KELDESA VILLAGE",
    ),
];
pub(super) const PROVINCES: &str = "PROVINSI PROPINSI PROV PROVINCE";
/// What programs write before such a word without a space: "namakec", "kddesa".
const BEFORE_NAMES: [(&str, &str); 4] = [
    ("NAMA", "NAMA"),
    ("NM", "NAMA"),
    ("KODE", "KODE"),
    ("KD", "KODE"),
];

/// The level of the regions that a header of names or codes names; `None` if it names none or several.
pub(super) fn level_named(head: &str) -> Option<RegionLevel> {
    let words = HeadWords::of(head.get(..LONGEST).unwrap_or(head));
    let is_mixed = words.has(PROVINCES) && words.name_rank() > Some(1);
    match words.name_rank().filter(|_| !is_mixed)? {
        1 if words.has(PROVINCES) => Some(RegionLevel::Province),
        2 => Some(RegionLevel::Regency),
        3 => Some(RegionLevel::District),
        4 => Some(RegionLevel::Village),
        _ => None,
    }
}

/// Whose codes a header names: `Some(true)` for those of the Ministry of Home Affairs, `Some(false)` for those of the
/// statistics office.
pub(super) fn names_official_codes(head: &str) -> Option<bool> {
    let words = HeadWords::of(head.get(..LONGEST).unwrap_or(head));
    match (words.has(MINISTRY), words.has(STATISTICS)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

impl HeadWords {
    pub(super) fn of(head: &str) -> Self {
        let mut words = vec![String::new()];
        for sign in head.chars() {
            match sign {
                '%' => words.extend(["%".to_owned(), String::new()]),
                _ if sign.is_alphanumeric() => {
                    if let Some(word) = words.last_mut() {
                        word.push(sign.to_ascii_uppercase());
                    }
                }
                _ => words.push(String::new()),
            }
        }
        words.retain(|word| !word.is_empty());
        let mut all = Vec::with_capacity(words.len());
        for word in words {
            match parted(&word) {
                Some((before, region)) => all.extend([before.to_owned(), region.to_owned()]),
                None => all.push(word),
            }
        }
        Self(all)
    }

    pub(super) fn has(&self, list: &str) -> bool {
        self.0.iter().any(|word| is_one_of(word, list))
    }

    /// Whether these words follow one another.
    pub(super) fn has_pair(&self, first: &str, second: &str) -> bool {
        let mut pairs = self.0.iter().zip(self.0.iter().skip(1));
        pairs.any(|(one, other)| one == first && other == second)
    }

    pub(super) fn begins_with(&self, list: &str) -> bool {
        self.0.first().is_some_and(|word| is_one_of(word, list))
    }

    pub(super) fn all(&self, mut fits: impl FnMut(&str) -> bool) -> bool {
        self.0.iter().all(|word| fits(word))
    }

    /// The rank of the smallest kind of region that is named.
    pub(super) fn name_rank(&self) -> Option<u8> {
        let ranks = NAMES.iter().filter(|(_, names)| self.has(names));
        ranks.map(|(rank, _)| *rank).max()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn words(&self) -> &[String] {
        &self.0
    }
}

/// The two words of "namakec" or "kddesa"; `None` for any other word.
fn parted(word: &str) -> Option<(&'static str, &str)> {
    BEFORE_NAMES.iter().find_map(|(before, meant)| {
        let region = word.strip_prefix(before)?;
        let is_region = NAMES
            .iter()
            .skip(1)
            .any(|(_, names)| is_one_of(region, names));
        is_region.then_some((*meant, region))
    })
}
