//! Filters, searches and sorts the lines of a table.

use std::cmp::Reverse;

use crate::{
    domain::{Goal, Group, People, Percent, RegionCode, RegionLevel, Tally},
    reference::region_name,
    writing::region_code as code_text,
};

use super::{Figures, Held, SortBy, StatusFilter, TableLook, figures::LEVELS};

/// A line of the table: a region, or the sums of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableLine<'a> {
    /// Its name as written; empty if the table gives none.
    pub written: &'a str,
    /// Its code, if codes are reliable.
    pub code: Option<RegionCode>,
    /// Its sums.
    pub tally: Tally,
}

impl<'a> TableLine<'a> {
    /// Its official name if the code is known, otherwise the name as written.
    pub fn name(&self) -> &'a str {
        official_or(self.code, self.written)
    }
}

fn official_or(code: Option<RegionCode>, written: &str) -> &str {
    code.and_then(region_name).unwrap_or(written)
}

/// The line at an index: a row, or a group of a level.
pub fn line<'a>(
    held: &'a Held,
    figures: &Figures,
    level: RegionLevel,
    at: usize,
) -> Option<TableLine<'a>> {
    if let Some(groups) = groups_of(figures, level) {
        let group = groups.get(at)?;
        return Some(TableLine {
            written: "",
            code: Some(group.code),
            tally: group.tally,
        });
    }
    let region = held.rows.get(at)?;
    Some(TableLine {
        written: held.rows.name(at),
        code: region.code.filter(|_| held.trusts_codes()),
        tally: Tally::of(region, at, &figures.aim()),
    })
}

/// The groups of a level; `None` for the lowest level, which has the rows.
pub fn groups_of(figures: &Figures, level: RegionLevel) -> Option<&[Group]> {
    let at = LEVELS.iter().position(|&known| known == level)?;
    figures.groups.get(at).map(crate::domain::Groups::all)
}

/// The sums of the regions that belong to no group of a level, so that groups and these add up to the whole. `None` if
/// there are none, or if the lines are rows.
pub fn ungrouped(figures: &Figures, level: RegionLevel) -> Option<Tally> {
    let groups = groups_of(figures, level)?;
    let mut rest = figures.whole;
    for group in groups {
        rest.take_off(&group.tally);
    }
    (rest.regions > 0 || rest.left_out > 0).then_some(rest)
}

/// The indices of the lines to show, filtered and sorted.
pub(super) fn order(held: &Held, figures: &Figures, look: &TableLook) -> Vec<u32> {
    let places = shown(held, figures, look);
    match look.sort {
        SortBy::File if look.descending => places.into_iter().rev().collect(),
        SortBy::File => places,
        SortBy::Name => {
            let name = |&place: &u32| name(held, figures, look.level, place as usize).shown();
            by_names(
                &places,
                &places.iter().map(name).collect::<Vec<_>>(),
                look.descending,
            )
        }
        figure => {
            let key = |place: u32| {
                let line = line(held, figures, look.level, place as usize);
                line.map_or(0, |line| key(figure, figures, &line))
            };
            let mut keyed: Vec<Keyed> = places
                .into_iter()
                .map(|place| (key(place), place))
                .collect();
            sort(&mut keyed, look.descending);
            keyed.into_iter().map(|(_, place)| place).collect()
        }
    }
}

/// The indices of the lines that match search and filter, in the order of the file.
fn shown(held: &Held, figures: &Figures, look: &TableLook) -> Vec<u32> {
    let count = groups_of(figures, look.level).map_or(held.rows.len(), <[Group]>::len);
    let all = 0..u32::try_from(count).unwrap_or(u32::MAX);
    if look.shows_all() {
        return all.collect();
    }
    let searched = look.search.trim();
    let is_found =
        |at| searched.is_empty() || is_found(searched, &name(held, figures, look.level, at));
    let is_asked_for = |at| {
        look.status == StatusFilter::All
            || line(held, figures, look.level, at)
                .is_some_and(|line| has_status(look.status, figures.goal(), &line.tally))
    };
    all.filter(|&place| is_found(place as usize) && is_asked_for(place as usize))
        .collect()
}

/// The sort key of a line, and its index.
type Keyed = (u64, u32);

/// Sorts by key. Equal keys keep the order of the file. (In a standard library that is optimised for size the unstable
/// sort takes four times as long.)
fn sort(keyed: &mut [Keyed], descending: bool) {
    if descending {
        keyed.sort_by_key(|line| Reverse(line.0));
    } else {
        keyed.sort_by_key(|line| line.0);
    }
}

/// Sorts indices by names.
fn by_names(places: &[u32], names: &[&str], descending: bool) -> Vec<u32> {
    let mut keyed: Vec<Keyed> = (0..).take(names.len()).map(|at| (0, at)).collect();
    sort_names(&mut keyed, names, 0, descending);
    let place = |(_, at): Keyed| places.get(at as usize).copied();
    keyed.into_iter().filter_map(place).collect()
}

/// Sorts by eight bytes of the names, and runs of equal bytes by the next eight.
fn sort_names(keyed: &mut [Keyed], names: &[&str], begin: usize, descending: bool) {
    for (key, at) in keyed.iter_mut() {
        *key = names
            .get(*at as usize)
            .map_or(0, |name| letters(name, begin));
    }
    // If the names share a prefix, all keys are equal and need no sorting.
    if !keyed.is_sorted_by_key(|line| line.0) || descending {
        sort(keyed, descending);
    }
    for run in keyed.chunk_by_mut(|one, other| one.0 == other.0) {
        // A last byte of 0 means that the name ends within the key.
        if run.len() > 1 && run.first().is_some_and(|line| line.0 & 0xff != 0) {
            sort_names(run, names, begin.saturating_add(LETTERS), descending);
        }
    }
}

/// Bytes of a name in a sort key.
const LETTERS: usize = 8;

/// The names of a line.
struct LineName<'a> {
    written: &'a str,
    code: Option<RegionCode>,
}

impl<'a> LineName<'a> {
    fn shown(&self) -> &'a str {
        official_or(self.code, self.written)
    }
}

fn name<'a>(held: &'a Held, figures: &Figures, level: RegionLevel, at: usize) -> LineName<'a> {
    if let Some(groups) = groups_of(figures, level) {
        return LineName {
            written: "",
            code: groups.get(at).map(|group| group.code),
        };
    }
    let code = held.rows.get(at).and_then(|region| region.code);
    LineName {
        written: held.rows.name(at),
        code: code.filter(|_| held.trusts_codes()),
    }
}

/// Whether a line passes the filter.
fn has_status(status: StatusFilter, goal: Goal<'_>, tally: &Tally) -> bool {
    match status {
        StatusFilter::All => true,
        StatusFilter::Below => tally.shortfall(goal) > People::NONE,
        StatusFilter::Reached => tally.regions > 0 && tally.shortfall(goal) == People::NONE,
        StatusFilter::LeftOut => tally.left_out > 0,
        StatusFilter::AboveBase => tally.activated > tally.base,
    }
}

/// Whether a name contains the search text, or the code begins with it.
fn is_found(searched: &str, name: &LineName<'_>) -> bool {
    let shown = name.shown();
    let is_code = searched.starts_with(|sign: char| sign.is_ascii_digit());
    has_letters(shown, searched)
        || shown != name.written && has_letters(name.written, searched)
        || is_code
            && name
                .code
                .is_some_and(|code| code_text(code).starts_with(searched))
}

/// Whether `text` contains `searched`. ASCII letters match in either case.
fn has_letters(text: &str, searched: &str) -> bool {
    let searched = searched.as_bytes();
    let Some(first) = searched.first() else {
        return true;
    };
    let (small, capital) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    // Compares the whole only where the first byte matches.
    let begins = |byte: &u8| *byte == small || *byte == capital;
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(begins) {
        rest = rest.get(at..).unwrap_or_default();
        let part = rest.get(..searched.len());
        if part.is_some_and(|part| part.eq_ignore_ascii_case(searched)) {
            return true;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    false
}

/// The sort key of a line. A name's consists of its first eight bytes.
pub(super) fn key(sort: SortBy, figures: &Figures, line: &TableLine<'_>) -> u64 {
    let tally = &line.tally;
    let goal = figures.goal();
    match sort {
        SortBy::File => 0,
        SortBy::Name => letters(line.name(), 0),
        SortBy::Base => tally.base.count(),
        SortBy::Activated => tally.activated.count(),
        SortBy::Coverage => part(tally.activated, tally.base),
        SortBy::Target => tally.target(goal).count(),
        SortBy::Attainment => part(tally.activated, tally.target(goal)),
        SortBy::Shortfall => tally.shortfall(goal).count(),
        SortBy::Rate => figures.line_rate(tally).map_or(0, |rate| rate.most.count()),
    }
}

/// Millionths of a per cent in the whole.
const MILLIONTHS: u64 = 100_000_000;

/// `part` of `whole` as a sort key: millionths of a per cent, enough for any two counts of a table. 0 if `whole` is 0.
fn part(part: People, whole: People) -> u64 {
    match part.count().checked_mul(MILLIONTHS) {
        Some(product) => product.checked_div(whole.count()).unwrap_or(0),
        None => Percent::of(part, whole).map_or(0, Percent::millionths_cut),
    }
}

/// Eight bytes of a name from `begin` on as a number that sorts like the text. Short names are padded with zeros.
fn letters(name: &str, begin: usize) -> u64 {
    let rest = name.as_bytes().get(begin..).unwrap_or_default();
    let mut letters = [0; LETTERS];
    for (letter, byte) in letters.iter_mut().zip(rest) {
        *letter = byte.to_ascii_lowercase();
    }
    u64::from_be_bytes(letters)
}
