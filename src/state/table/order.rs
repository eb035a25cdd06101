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
        official_or(self.code, self.written)
    }
}

fn official_or(code: Option<RegionCode>, written: &str) -> &str {
    code.and_then(region_name).unwrap_or(written)
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
    let mut keyed: Vec<(u64, u32)> = Vec::new();
    for (at, place) in (0..count).zip(0_u32..) {
        let name = name(held, figures, look.level, at);
        if !look.search.trim().is_empty() && !is_found(look.search.trim(), &name) {
            continue;
        }
        if let Some(key) = key_at(held, figures, look, (at, &name)) {
            keyed.push((key, place));
        }
    }
    if look.sort == SortBy::File {
        if look.descending {
            keyed.reverse();
        }
    } else {
        let written = |place: u32| name(held, figures, look.level, place as usize).shown();
        keyed.sort_unstable_by(|one, other| {
            let mut order = one.0.cmp(&other.0);
            if order.is_eq() && look.sort == SortBy::Name {
                order = written(one.1).cmp(written(other.1));
            }
            let order = if look.descending {
                order.reverse()
            } else {
                order
            };
            // What is equal stays in the order of the file.
            order.then(one.1.cmp(&other.1))
        });
    }
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// What a line is sorted by; `None` where it is not shown. Its figures are looked at only where they matter.
fn key_at(
    held: &Held,
    figures: &Figures,
    look: &TableLook,
    (at, name): (usize, &Name<'_>),
) -> Option<u64> {
    let by_name = match look.sort {
        SortBy::File => Some(0),
        SortBy::Name => Some(first_letters(name.shown())),
        _ => None,
    };
    if look.status == StatusFilter::All
        && let Some(key) = by_name
    {
        return Some(key);
    }
    let line = line(held, figures, look.level, at)?;
    let is_shown = has_status(look.status, figures.goal(), &line.tally);
    is_shown.then(|| by_name.unwrap_or_else(|| key(look.sort, figures, &line)))
}

/// What a line is called.
struct Name<'a> {
    written: &'a str,
    code: Option<RegionCode>,
}

impl<'a> Name<'a> {
    fn shown(&self) -> &'a str {
        official_or(self.code, self.written)
    }
}

fn name<'a>(held: &'a Held, figures: &Figures, level: RegionLevel, at: usize) -> Name<'a> {
    if let Some(groups) = groups_of(figures, level) {
        return Name {
            written: "",
            code: groups.get(at).map(|group| group.code),
        };
    }
    let code = held.rows.get(at).and_then(|region| region.code);
    Name {
        written: held.rows.name(at),
        code: code.filter(|_| held.trusts_codes()),
    }
}

/// Whether a line is among those that were asked for.
fn has_status(status: StatusFilter, goal: Goal<'_>, tally: &Tally) -> bool {
    match status {
        StatusFilter::All => true,
        StatusFilter::Below => tally.shortfall(goal) > People::NONE,
        StatusFilter::Reached => tally.regions > 0 && tally.shortfall(goal) == People::NONE,
        StatusFilter::LeftOut => tally.left_out > 0,
        StatusFilter::AboveBase => tally.activated > tally.base,
    }
}

/// Whether a name or a code has these letters in it, whatever their case.
fn is_found(searched: &str, name: &Name<'_>) -> bool {
    let is_code = searched.starts_with(|sign: char| sign.is_ascii_digit());
    has_letters(name.shown(), searched)
        || has_letters(name.written, searched)
        || is_code
            && name
                .code
                .is_some_and(|code| code_text(code).starts_with(searched))
}

/// Whether a text has another one in it; ASCII letters in any case.
fn has_letters(text: &str, searched: &str) -> bool {
    let (text, searched) = (text.as_bytes(), searched.as_bytes());
    let Some(first) = searched.first() else {
        return true;
    };
    // Few places begin as they must.
    let begins = |byte: &u8| byte.eq_ignore_ascii_case(first);
    let mut rest = text;
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

/// Millionths of a per cent in the whole.
const MILLIONTHS: u64 = 100_000_000;

/// A part of a whole as a number that grows with it, fine enough for any two counts of a table.
fn part(part: People, whole: People) -> u64 {
    match part.0.checked_mul(MILLIONTHS) {
        Some(product) => product.checked_div(whole.0).unwrap_or(0),
        None => Percent::of(part, whole).map_or(0, Percent::millionths_cut),
    }
}

fn first_letters(name: &str) -> u64 {
    name.bytes()
        .chain(std::iter::repeat(0))
        .take(8)
        .fold(0, |key, letter| {
            (key << 8) | u64::from(letter.to_ascii_lowercase())
        })
}
