//! Which lines of a table are shown, and in which order.

use crate::{
    domain::{Goal, Group, People, Percent, RegionCode, RegionLevel, Tally},
    reference::region_name,
    writing::region_code as code_text,
};

use super::{Figures, Held, SortBy, StatusFilter, TableLook, figures::LEVELS};

/// A line of the table: a region, or several in sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its name as written; empty where the table gives none.
    pub written: &'a str,
    /// Its code, where codes can be relied on.
    pub code: Option<RegionCode>,
    /// Where it stands.
    pub tally: Tally,
}

impl<'a> Line<'a> {
    /// Its official name where the code is known, else the name as written.
    pub fn name(&self) -> &'a str {
        let official = self.code.and_then(region_name);
        official.unwrap_or(self.written)
    }
}

/// The line in a place: of rows, or of the groups of a level.
pub fn line<'a>(
    held: &'a Held,
    figures: &Figures,
    level: RegionLevel,
    at: usize,
) -> Option<Line<'a>> {
    if let Some(groups) = groups_of(figures, level) {
        let group = groups.get(at)?;
        return Some(Line {
            written: "",
            code: Some(group.code),
            tally: group.tally,
        });
    }
    let region = held.rows.get(at)?;
    Some(Line {
        written: held.rows.name(at),
        code: region.code.filter(|_| held.trusts_codes()),
        tally: Tally::of(region, at, &figures.aim()),
    })
}

/// The groups of a level; `None` of the level of rows, which is the smallest.
pub fn groups_of(figures: &Figures, level: RegionLevel) -> Option<&[Group]> {
    let at = LEVELS.iter().position(|&known| known == level)?;
    figures.groups.get(at).map(crate::domain::Groups::all)
}

/// The places of the lines that a look shows, in its order.
pub(super) fn order(held: &Held, figures: &Figures, look: &TableLook) -> Vec<u32> {
    let count = groups_of(figures, look.level).map_or(held.rows.len(), <[Group]>::len);
    if look.shows_all() && look.sort == SortBy::File {
        let places = 0..u32::try_from(count).unwrap_or(u32::MAX);
        return if look.descending {
            places.rev().collect()
        } else {
            places.collect()
        };
    }
    let goal = figures.goal();
    let mut keyed: Vec<(u64, u32)> = Vec::new();
    for (at, place) in (0..count).zip(0_u32..) {
        let found = line(held, figures, look.level, at).filter(|line| shows(look, goal, line));
        if let Some(line) = found {
            keyed.push((key(look.sort, figures, &line), place));
        }
    }
    if look.sort != SortBy::File {
        let name =
            |place: u32| line(held, figures, look.level, place as usize).map(|line| line.name());
        keyed.sort_unstable_by(|one, other| {
            let mut order = one.0.cmp(&other.0);
            if order.is_eq() && look.sort == SortBy::Name {
                order = name(one.1).cmp(&name(other.1));
            }
            let order = if look.descending {
                order.reverse()
            } else {
                order
            };
            // What is equal stays in the order of the file.
            order.then(one.1.cmp(&other.1))
        });
    } else if look.descending {
        keyed.reverse();
    }
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// Whether a line is among those that were asked for.
fn shows(look: &TableLook, goal: Goal<'_>, line: &Line<'_>) -> bool {
    let tally = &line.tally;
    let fits = match look.status {
        StatusFilter::All => true,
        StatusFilter::Below => tally.shortfall(goal) > People::NONE,
        StatusFilter::Reached => tally.regions > 0 && tally.shortfall(goal) == People::NONE,
        StatusFilter::LeftOut => tally.left_out > 0,
        StatusFilter::AboveBase => tally.activated > tally.base,
    };
    fits && (look.search.is_empty() || is_found(&look.search, line))
}

/// Whether a name or a code has these letters in it, whatever their case.
fn is_found(search: &str, line: &Line<'_>) -> bool {
    let searched = search.trim();
    has_letters(line.name(), searched)
        || has_letters(line.written, searched)
        || line
            .code
            .is_some_and(|code| code_text(code).starts_with(searched))
}

/// Whether a text has another one in it; ASCII letters in any case.
fn has_letters(text: &str, searched: &str) -> bool {
    let length = searched.len();
    text.as_bytes()
        .windows(length.max(1))
        .any(|part| part.eq_ignore_ascii_case(searched.as_bytes()))
}

/// A number that lines are sorted by: the larger, the larger. A name's is made of its first letters.
pub(super) fn key(sort: SortBy, figures: &Figures, line: &Line<'_>) -> u64 {
    let tally = &line.tally;
    let goal = figures.goal();
    match sort {
        SortBy::File => 0,
        SortBy::Name => first_letters(line.name()),
        SortBy::Base => tally.base.0,
        SortBy::Activated => tally.activated.0,
        SortBy::Coverage => part(tally.activated, tally.base),
        SortBy::Target => tally.target(goal).0,
        SortBy::Attainment => part(tally.activated, tally.target(goal)),
        SortBy::Shortfall => tally.shortfall(goal).0,
        SortBy::Rate => figures.line_rate(tally).map_or(0, |rate| rate.most.0),
    }
}

/// A part of a whole as a number that grows with it, fine enough for any two counts of a table.
fn part(part: People, whole: People) -> u64 {
    Percent::of(part, whole).map_or(0, Percent::millionths_cut)
}

fn first_letters(name: &str) -> u64 {
    name.bytes()
        .chain(std::iter::repeat(0))
        .take(8)
        .fold(0, |key, letter| {
            (key << 8) | u64::from(letter.to_ascii_lowercase())
        })
}
