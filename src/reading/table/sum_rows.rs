//! Finds rows whose figures are the sum of rows beside them: totals without a label, kabupaten above their kecamatan.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "sums of at most 2^20 counts below 2^32, and indices below 2^20"
)]

use super::{RegionTable, rows_beside::SumRow, shortened::as_label};
use crate::domain::{RegionFigures, RegionLevel, take_steps};

/// Wajib KTP, recorded and activated.
type Counts = [u64; 3];

/// A row of the table that sums the rows from `first` to `last`, all of them indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FoundSum {
    pub(super) at: usize,
    pub(super) first: usize,
    pub(super) last: usize,
    /// Whether it is certainly no region of its own, as its name or the order of the whole table shows.
    pub(super) is_certain: bool,
}

/// The kind of region of a desa or kelurahan, the smallest.
const VILLAGE: u8 = 4;

/// The most levels of sums within sums.
const LEVELS: usize = 3;

/// The sums among the rows of a table, by index. Totals with a label are not in it.
pub(super) fn found_sums(table: &RegionTable, level: Option<RegionLevel>) -> Vec<FoundSum> {
    let mut rows: Vec<usize> = (0..table.len()).collect();
    let mut all = Vec::new();
    for _ in 0..LEVELS {
        let mut found = sums_among(table, &rows);
        if found.is_empty() {
            break;
        }
        mark_certain(table, &rows, &mut found, usual_kind(level));
        let is_sum = |at: &usize| found.binary_search_by_key(at, |sum| sum.at).is_ok();
        rows.retain(|at| !is_sum(at));
        all.extend(found);
    }
    all.sort_by_key(|sum| sum.at);
    all
}

/// The sum as the page lists it.
pub(super) fn told(table: &RegionTable, sum: &FoundSum) -> SumRow {
    let number = |at: usize| table.get(at).map_or(0, |region| region.row);
    SumRow {
        row: number(sum.at),
        name: as_label(table.name(sum.at)),
        of: (number(sum.first), number(sum.last)),
        is_of_all: (sum.first..=sum.last).contains(&sum.at)
            || sum.last - sum.first + 2 == table.len(),
    }
}

fn counts(region: &RegionFigures) -> Counts {
    let wide = |count: Option<u32>| u64::from(count.unwrap_or(0));
    [
        wide(region.wajib_ktp),
        wide(region.recorded),
        region.activated.into(),
    ]
}

/// The first count that every row has: the base.
fn base(counts: &Counts) -> u64 {
    if counts[0] > 0 { counts[0] } else { counts[1] }
}

fn minus(one: &Counts, other: &Counts) -> Counts {
    [0, 1, 2].map(|at: usize| {
        one.get(at)
            .copied()
            .unwrap_or(0)
            .saturating_sub(other.get(at).copied().unwrap_or(0))
    })
}

/// The rows that are the sum of rows directly below them, of at least two above them, or of all others.
fn sums_among(table: &RegionTable, rows: &[usize]) -> Vec<FoundSum> {
    let figures: Vec<Counts> = rows
        .iter()
        .map(|&at| table.get(at).map_or([0; 3], counts))
        .collect();
    let mut until = vec![[0; 3]];
    for row in &figures {
        let last: Counts = until.last().copied().unwrap_or_default();
        until.push([last[0] + row[0], last[1] + row[1], last[2] + row[2]]);
    }
    let mut found = Vec::new();
    for (at, row) in figures.iter().enumerate() {
        let place = |at: usize| rows.get(at).copied().unwrap_or_default();
        let is_coded = table
            .get(place(at))
            .is_some_and(|region| region.code.is_some());
        let sums = || {
            below(&until, at, row)
                .or_else(|| above(&until, at, row))
                .or_else(|| around(&until, row))
        };
        let is_repeat = |(first, last): &(usize, usize)| {
            // Two equal rows with the same name are reported as a repeat.
            first == last && table.name(place(at)) == table.name(place(*first))
        };
        let found_here = (!is_coded).then(sums).flatten();
        let Some((first, last)) = found_here.filter(|rows| !is_repeat(rows)) else {
            continue;
        };
        found.push(FoundSum {
            at: place(at),
            first: place(first),
            last: place(last),
            is_certain: false,
        });
    }
    found
}

/// The rows directly below that a row sums, by their places.
fn below(until: &[Counts], at: usize, row: &Counts) -> Option<(usize, usize)> {
    let from = until.get(at + 1)?;
    let reached = base(from) + base(row);
    let count = gallop(&until.get(at + 1..)?.iter(), |sums| base(sums) < reached);
    let end = at + 1 + count;
    (count > 0 && minus(until.get(end)?, from) == *row).then_some((at + 1, end - 1))
}

/// The rows directly above that a row sums.
fn above(until: &[Counts], at: usize, row: &Counts) -> Option<(usize, usize)> {
    let to = until.get(at)?;
    let left = base(to).checked_sub(base(row))?;
    let count = gallop(&until.get(..=at)?.iter().rev(), |sums| base(sums) > left);
    let begin = at.checked_sub(count)?;
    (count > 1 && minus(to, until.get(begin)?) == *row).then_some((begin, at - 1))
}

/// All rows, if this one is the sum of all others and there are at least three of these.
fn around(until: &[Counts], row: &Counts) -> Option<(usize, usize)> {
    let all = until.last()?;
    let last = until.len().checked_sub(2)?;
    (last > 2 && row.map(|count| 2 * count) == *all).then_some((0, last))
}

/// How many sums come before the first that is not `short`: looked for in steps that double, then by halves.
fn gallop<'a>(
    sums: &(impl ExactSizeIterator<Item = &'a Counts> + Clone),
    short: impl Fn(&Counts) -> bool,
) -> usize {
    let is_short = |at: usize| {
        take_steps(1);
        sums.clone().nth(at).is_some_and(&short)
    };
    let (mut step, mut least) = (1, 0);
    while is_short(least + step) {
        least += step;
        step *= 2;
    }
    let mut most = least + step;
    while most - least > 1 {
        let middle = least + (most - least) / 2;
        if is_short(middle) {
            least = middle;
        } else {
            most = middle;
        }
    }
    most
}

/// Marks the sums that are certainly no regions: by a name of a larger kind of region, or since the whole table is
/// made of at least two groups with their sums.
fn mark_certain(table: &RegionTable, rows: &[usize], found: &mut [FoundSum], usual: u8) {
    let is_whole = are_groups(rows, found);
    for sum in found {
        let own = kind_named(table.name(sum.at), usual);
        let parts = (sum.first..=sum.last).filter(|&at| at != sum.at);
        let least = parts.map(|at| kind_named(table.name(at), usual)).min();
        // A kecamatan may be called "Kota Baru", and have the figures of the next one by chance.
        let is_clear = sum.first < sum.last || !is_kota(table.name(sum.at));
        // A village is nobody's sum: no smaller kind of region is counted here.
        let is_larger = own < VILLAGE && least.is_some_and(|least| own < least);
        sum.is_certain = is_whole || is_larger && is_clear;
    }
}

/// Whether each row is a sum or belongs to one, and there are at least two sums, all of them above or all below.
fn are_groups(rows: &[usize], found: &[FoundSum]) -> bool {
    let (Some(first), Some(last)) = (found.first(), found.last()) else {
        return false;
    };
    let are_above = found.iter().all(|sum| sum.at < sum.first);
    let are_below = found.iter().all(|sum| sum.at > sum.last);
    let place = |at: usize| rows.binary_search(&at).unwrap_or_default();
    let are_of_several = found.iter().all(|sum| sum.first < sum.last);
    let joined = found.windows(2).all(|pair| match pair {
        [one, other] if are_above => place(one.last) + 1 == place(other.at),
        [one, other] => place(one.at) + 1 == place(other.first),
        _ => true,
    });
    let begins = if are_above { first.at } else { first.first };
    let ends = if are_above { last.last } else { last.at };
    let is_all = rows.first() == Some(&begins) && rows.last() == Some(&ends);
    found.len() > 1 && are_of_several && (are_above || are_below) && joined && is_all
}

/// The rows that are named as kabupaten or provinces, if most others name no kind of region: their number, and the
/// index of the first.
pub(super) fn larger_named(table: &RegionTable) -> Option<(u32, usize)> {
    let is_larger = |name: &str| kind_named(name, 9) <= 2 && !is_kota(name);
    let mut larger = table
        .iter()
        .enumerate()
        .filter(|(_, (_, name))| is_larger(name));
    let (first, _) = larger.next()?;
    let count = larger.count() + 1;
    (count * 3 <= table.len()).then(|| (u32::try_from(count).unwrap_or(u32::MAX), first))
}

fn is_kota(name: &str) -> bool {
    let name = name.trim_start_matches(|sign: char| !sign.is_alphabetic());
    name.get(..4)
        .is_some_and(|begin| begin.eq_ignore_ascii_case("kota"))
}

/// The kind of region of a row whose name does not say it, as its header does.
fn usual_kind(level: Option<RegionLevel>) -> u8 {
    match level {
        Some(RegionLevel::Province) => 1,
        Some(RegionLevel::Regency) => 2,
        Some(RegionLevel::District) => 3,
        Some(RegionLevel::Village) => VILLAGE,
        None => 9,
    }
}

/// The kind of region that a name begins with, the largest first; `usual` if it names none.
fn kind_named(name: &str, usual: u8) -> u8 {
    let name = name.trim_start_matches(|sign: char| !sign.is_alphabetic());
    let end = name.find(|sign: char| !sign.is_alphabetic());
    let first = name.get(..end.unwrap_or(name.len())).unwrap_or_default();
    let is = |words: &[&str]| words.iter().any(|word| first.eq_ignore_ascii_case(word));
    if is(&["PROV", "PROVINSI", "PROPINSI", "PROP"]) {
        1
    } else if is(&["KAB", "KABUPATEN", "KOTA", "KOTAMADYA"]) {
        2
    } else if is(&["KEC", "KECAMATAN", "DISTRIK", "KAPANEWON", "KEMANTREN"]) {
        3
    } else if is(&["DESA", "KEL", "KELURAHAN", "KALURAHAN", "GAMPONG", "NAGARI"]) {
        VILLAGE
    } else {
        usual
    }
}
