//! Finds regions by name, also by abbreviation, from `data/regions.csv` and `data/region_aliases.csv`.

use std::sync::OnceLock;

use super::regions::{official, regions};
use crate::domain::{RegionCode, RegionLevel};

/// The regions that a name can mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegionMatch {
    /// No region has this name.
    Nothing,
    /// Exactly this region.
    One(RegionCode),
    /// Several regions, in the order of their codes: the name lacks the type (kabupaten, kota or provinsi), as in
    /// "Serang" or "Jambi".
    Several(Vec<RegionCode>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RegionType {
    Kabupaten,
    Kota,
    Province,
}

/// Where a name is recognised.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// In pasted texts and in tables, as the full name.
    Full,
    /// In pasted texts and in tables, as an abbreviation of the full name.
    Short,
    /// In tables only.
    Table,
}

/// A name without the type of region. The country's name has no code.
struct RegionName {
    text: &'static str,
    code: Option<RegionCode>,
    used: Use,
}

impl RegionName {
    fn kind(&self) -> Option<RegionType> {
        let code = self.code?;
        Some(match code.level() {
            RegionLevel::Province => RegionType::Province,
            _ if code.is_kota() => RegionType::Kota,
            _ => RegionType::Kabupaten,
        })
    }
}

/// Finds a province, kabupaten or kota by a name as spreadsheets write it, with or without the type of region.
///
/// Case, spaces and punctuation are ignored, so that Lubuklinggau is Kota Lubuk Linggau. Names are never completed or
/// corrected.
///
/// ```
/// use kalkulator_ikd::{domain::RegionCode, reference::{RegionMatch, find_region}};
/// let code = |digits| RegionCode::from_digits(digits).unwrap();
/// assert_eq!(find_region("KAB. MUNA BARAT"), RegionMatch::One(code(7_413)));
/// assert_eq!(find_region("Serang"), RegionMatch::Several(vec![code(3_604), code(3_673)]));
/// assert_eq!(find_region("Kota Muna Barat"), RegionMatch::Nothing);
/// ```
pub fn find_region(name: &str) -> RegionMatch {
    let name = name.trim_start_matches(|sign: char| !sign.is_alphabetic());
    let end = name.find(|sign: char| !sign.is_alphabetic());
    let (first, rest) = name.split_at(end.unwrap_or(name.len()));
    if let Some(kind) = kind_named(first) {
        let of_kind = |name: &&RegionName| name.kind() == Some(kind);
        if let Some(code) = called(rest).iter().find(of_kind).and_then(|name| name.code) {
            return RegionMatch::One(code);
        }
    }
    // The first word need not be the type: Kotabaru is also written in two words.
    let mut codes: Vec<_> = called(name).iter().filter_map(|name| name.code).collect();
    match codes.pop() {
        None => RegionMatch::Nothing,
        Some(code) if codes.is_empty() => RegionMatch::One(code),
        Some(code) => {
            codes.push(code);
            RegionMatch::Several(codes)
        }
    }
}

fn kind_named(word: &str) -> Option<RegionType> {
    let is_any = |others: &[&str]| others.iter().any(|other| word.eq_ignore_ascii_case(other));
    if is_any(&["kab", "kabupaten"]) {
        Some(RegionType::Kabupaten)
    } else if is_any(&["kota", "kotamadya", "kodya"]) {
        Some(RegionType::Kota)
    } else {
        is_any(&["prov", "provinsi", "prop", "propinsi"]).then_some(RegionType::Province)
    }
}

/// All regions with this name, compared without the type.
fn called(name: &str) -> &'static [RegionName] {
    let names = names();
    let from = names.partition_point(|other| letters(other.text).lt(letters(name)));
    let rest = names.get(from..).unwrap_or_default();
    let others = rest
        .iter()
        .position(|other| !letters(other.text).eq(letters(name)));
    rest.get(..others.unwrap_or(rest.len())).unwrap_or_default()
}

/// The letters and digits by which names are compared: lower case, without spaces, "Kep." written out, "Adm." left out.
fn letters(name: &str) -> impl Iterator<Item = u8> + '_ {
    let words = name.split(|sign: char| !sign.is_alphanumeric());
    let letters = words.flat_map(|word| written_out(word).bytes());
    letters.map(|letter| letter.to_ascii_lowercase())
}

fn written_out(word: &str) -> &str {
    let is = |other: &str| word.eq_ignore_ascii_case(other);
    if is("kep") {
        "kepulauan"
    } else if is("adm") || is("administrasi") {
        ""
    } else {
        word
    }
}

/// All names, sorted by their letters, then by code.
fn names() -> &'static [RegionName] {
    static NAMES: OnceLock<Vec<RegionName>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = Vec::new();
        let rows = include_str!("../../data/region_aliases.csv").lines();
        for alias in rows.skip(1).filter_map(alias) {
            add(&mut names, alias);
        }
        for region in regions() {
            let text = region.name;
            let bare = ["Kabupaten ", "Kota ", "Administrasi "];
            let text = bare
                .iter()
                .fold(text, |text, word| text.strip_prefix(word).unwrap_or(text));
            let code = Some(region.code);
            let has_other = full_name(&names, code).is_some();
            let used = if has_other { Use::Table } else { Use::Full };
            add(&mut names, RegionName { text, code, used });
            // Spreadsheets often omit this word.
            let short = text.strip_prefix("Kepulauan ");
            if let Some(text) = short.filter(|_| region.code.level() == RegionLevel::Regency) {
                let used = Use::Table;
                add(&mut names, RegionName { text, code, used });
            }
        }
        names
    })
}

fn alias(row: &'static str) -> Option<RegionName> {
    let (code, rest) = row.split_once(',')?;
    let (text, used) = rest.split_once(',')?;
    let code = official(code);
    let used = match used {
        "full" => Use::Full,
        "short" => Use::Short,
        _ => Use::Table,
    };
    Some(RegionName { text, code, used })
}

fn add(names: &mut Vec<RegionName>, name: RegionName) {
    let is_before = |other: &RegionName| {
        let by_letters = letters(other.text).cmp(letters(name.text));
        by_letters.then(other.code.cmp(&name.code)).is_lt()
    };
    names.insert(names.partition_point(is_before), name);
}

fn full_name(names: &[RegionName], code: Option<RegionCode>) -> Option<&'static str> {
    let mut names = names.iter();
    let name = names.find(|name| name.code == code && name.used == Use::Full)?;
    Some(name.text)
}

/// The names that are recognised in pasted texts, one a line, sorted by their letters.
///
/// A mark after the name shows the type: none for a kabupaten, `*` for a kota, `+` for both a kabupaten and a kota, `!`
/// for a province, `#` for the country. An abbreviation precedes its full name: `Kaltim>Kalimantan Timur!`.
pub fn region_list() -> &'static str {
    static LIST: OnceLock<String> = OnceLock::new();
    LIST.get_or_init(|| {
        let names = names();
        let mut list = String::new();
        for same in names.chunk_by(|one, other| letters(one.text).eq(letters(other.text))) {
            push_line(&mut list, names, same);
        }
        list
    })
}

fn push_line(list: &mut String, names: &[RegionName], same: &[RegionName]) {
    let read = |name: &&RegionName| name.used != Use::Table;
    let Some(first) = same.iter().find(read) else {
        return;
    };
    list.push_str(first.text);
    if first.used == Use::Short {
        list.push('>');
        list.push_str(full_name(names, first.code).unwrap_or_default());
    }
    let is = |kind| same.iter().filter(read).any(|name| name.kind() == kind);
    if is(Some(RegionType::Kota)) {
        let is_both = is(Some(RegionType::Kabupaten));
        list.push(if is_both { '+' } else { '*' });
    }
    if is(Some(RegionType::Province)) {
        list.push('!');
    }
    if is(None) {
        list.push('#');
    }
    list.push('\n');
}
