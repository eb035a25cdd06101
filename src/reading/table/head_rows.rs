//! Finds the header rows of a sheet: one to three, with headers that span columns, and the row of column numbers.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "indices of the first rows and their columns"
)]

use super::{
    Role,
    cells::Row,
    first_rows::FirstRows,
    heads::{Meaning, meaning},
    shortened::shortened,
};

/// The most header rows.
const LEVELS: usize = 3;

/// The most bytes of a header row.
const MOST_BYTES: usize = 32 << 10;

/// The most characters of a header level that are shown.
const MOST_SIGNS: usize = 200;

/// The position and text of the header rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HeadRows<'a> {
    /// The index of the first header row, below the titles.
    pub(super) first: usize,
    /// For each level from the top, the header of each column.
    levels: Vec<Vec<&'a str>>,
    /// The index of the first row after the headers and the column numbers.
    pub(super) behind: usize,
}

/// How many headers are recognised in a row.
#[derive(Clone, Copy)]
struct KnownHeads {
    /// Cells with a known header.
    known: usize,
    filled: usize,
}

/// Finds the header rows: the first rows without numbers that have several known headers, one of them of a count.
pub(super) fn heads_of(rows: &FirstRows) -> Option<HeadRows<'_>> {
    let known: Vec<Option<KnownHeads>> = rows.iter().map(known).collect();
    (0..rows.len()).find_map(|first| heads_from(rows, &known, first))
}

fn heads_from<'a>(
    rows: &'a FirstRows,
    known: &[Option<KnownHeads>],
    first: usize,
) -> Option<HeadRows<'a>> {
    let known = |at: usize| known.get(at).copied().flatten();
    if known(first)?.known < 2 {
        return None;
    }
    let continues =
        |at: &usize| known(*at).is_some_and(|row| row.known > 0 && row.known * 2 >= row.filled);
    let more = (first + 1..first + LEVELS).take_while(continues).count();
    let behind = first + 1 + more;
    let heads = HeadRows {
        first,
        levels: levels(rows, first, 1 + more),
        behind: behind + usize::from(is_column_numbers(rows.get(behind))),
    };
    let mut meanings = (0..rows.width()).map(|at| heads.meaning(at));
    let is_count = |meaning| matches!(meaning, Meaning::Tells { role, .. } if role.is_count());
    meanings.any(is_count).then_some(heads)
}

/// Counts the known headers of a row. `None` if a cell is a number, or the row is too long for a header row.
fn known(row: Row<'_>) -> Option<KnownHeads> {
    let cells = || row.cells().filter(|cell| !cell.is_empty());
    let bytes: usize = cells().map(str::len).sum();
    if bytes > MOST_BYTES || cells().any(is_numeric) {
        return None;
    }
    Some(KnownHeads {
        known: cells()
            .filter(|cell| meaning(cell) != Meaning::Unknown)
            .count(),
        filled: cells().count(),
    })
}

/// The header of each column at each level. A header that spans columns is written in the first of them; it goes on to
/// the right while the columns have a lower header and no upper one begins.
fn levels(rows: &FirstRows, first: usize, count: usize) -> Vec<Vec<&str>> {
    let width = rows.width();
    let cell = |level: usize, at: usize| rows.get(first + level).cell(at);
    let level = |level: usize| {
        let mut over = "";
        let part = |at: usize| {
            let own = cell(level, at);
            let has_below = (level + 1..count).any(|below| !cell(below, at).is_empty());
            let begins_other = (0..level).any(|above| !cell(above, at).is_empty());
            over = match (has_below, own) {
                (false, _) => "",
                (true, "") if begins_other => "",
                (true, "") => over,
                (true, own) => own,
            };
            if own.is_empty() { over } else { own }
        };
        (0..width).map(part).collect()
    };
    (0..count).map(level).collect()
}

pub(super) fn is_numeric(cell: &str) -> bool {
    let has_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && !cell.chars().any(|sign| sign.is_alphabetic() || sign == '%')
}

/// Whether cells number the columns, as in "1 2 3 4 5 6=5/4".
pub(super) fn is_column_numbers(row: Row<'_>) -> bool {
    let mut next = 1_u32;
    for cell in row.cells().filter(|cell| !cell.is_empty()) {
        let digits = cell.trim_start_matches('(');
        let end = digits.find(|sign: char| !sign.is_ascii_digit());
        let (number, rest) = digits.split_at(end.unwrap_or(digits.len()));
        let is_formula = rest.contains(['=', '/', ':', '*', '-', '+']);
        if cell.chars().any(char::is_alphabetic) && !is_formula {
            return false;
        }
        if number.parse() != Ok(next) && !is_formula {
            return false;
        }
        next += 1;
    }
    next > 3
}

/// The meaning of the lowest level that says who is counted, joined with those above it if it is not clear alone.
fn joined_meaning(parts: &[&str]) -> Meaning {
    let mut said = Meaning::Unknown;
    for from in (0..parts.len()).rev() {
        let joined = parts.get(from..).unwrap_or_default().join(" ");
        match meaning(&joined) {
            Meaning::Unknown => {}
            open @ (Meaning::Tells { is_open: true, .. }
            | Meaning::Sum
            | Meaning::Cumulative
            | Meaning::Added(None)) => said = open,
            clear => return clear,
        }
    }
    said
}

impl<'a> HeadRows<'a> {
    /// The header of a column, its levels joined with " / ".
    pub(super) fn text(&self, at: usize) -> String {
        let mut text = String::new();
        for part in self.parts(at) {
            if !part.is_empty() && !text.is_empty() {
                text.push_str(" / ");
            }
            let part = shortened(part, MOST_SIGNS);
            let words: Vec<&str> = part.split_whitespace().collect();
            text.push_str(&words.join(" "));
        }
        text
    }

    /// The meaning of a column's header: of its lowest level, or of more levels from above if that is not clear.
    pub(super) fn meaning(&self, at: usize) -> Meaning {
        let parts: Vec<&str> = self.parts(at).collect();
        if parts.iter().any(|part| meaning(part) == Meaning::Ignored) {
            return Meaning::Ignored;
        }
        let of_period = |part: &&str| meaning(part) == Meaning::Added(None);
        match joined_meaning(&parts) {
            Meaning::Tells {
                role: role @ (Role::Activated | Role::Recorded),
                ..
            } if parts.iter().any(of_period) => Meaning::Added(Some(role)),
            said => said,
        }
    }

    /// The levels of a column's header, from the top.
    fn parts(&self, at: usize) -> impl Iterator<Item = &'a str> {
        let levels = self.levels.iter();
        levels.map(move |level| level.get(at).copied().unwrap_or_default())
    }
}
