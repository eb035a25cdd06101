//! The rows of heads: one to three, with heads that stand over several columns, and the row of column numbers.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "places among the first 60 rows and their columns"
)]

use super::{
    cells::Row,
    first_rows::FirstRows,
    heads::{Meaning, meaning},
    region_row::shortened,
};

/// The most rows that heads are found in.
const LEVELS: usize = 3;

/// The most bytes of a row of heads.
const MOST_BYTES: usize = 32 << 10;

/// The most signs of a level of a head that are shown.
const MOST_SIGNS: usize = 200;

/// Where the heads stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HeadRows<'a> {
    /// The first of them, below the titles.
    pub(super) first: usize,
    /// What each level says of each column, from above.
    levels: Vec<Vec<&'a str>>,
    /// The row behind them and behind the numbers of columns.
    pub(super) behind: usize,
}

/// What a row could be as one of heads.
#[derive(Clone, Copy)]
struct Known {
    /// Cells with a known head.
    known: usize,
    filled: usize,
}

/// Finds the heads: the first rows without numbers in which several words are known, one of them of a count.
pub(super) fn heads_of(rows: &FirstRows) -> Option<HeadRows<'_>> {
    let known: Vec<Option<Known>> = rows.iter().map(known).collect();
    (0..rows.len()).find_map(|first| heads_from(rows, &known, first))
}

fn heads_from<'a>(
    rows: &'a FirstRows,
    known: &[Option<Known>],
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

/// What is known of a row; `None` where a cell is a number, or where the row is too long to be one of heads.
fn known(row: Row<'_>) -> Option<Known> {
    let cells = || row.cells().filter(|cell| !cell.is_empty());
    let bytes: usize = cells().map(str::len).sum();
    if bytes > MOST_BYTES || cells().any(is_numeric) {
        return None;
    }
    Some(Known {
        known: cells()
            .filter(|cell| meaning(cell) != Meaning::Unknown)
            .count(),
        filled: cells().count(),
    })
}

/// Each level of the heads by column. A head over several columns stands in the first of them: it goes on to the right
/// as long as there are heads below and none above begins.
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

fn is_numeric(cell: &str) -> bool {
    let has_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && !cell.chars().any(|sign| sign.is_alphabetic() || sign == '%')
}

/// "1 2 3 4 5 6=5/4": each cell begins with the next number.
fn is_column_numbers(row: Row<'_>) -> bool {
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

impl<'a> HeadRows<'a> {
    /// The head of a column, all its levels in one text.
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

    /// What a column's head means: its lowest level, with those above it where it does not say enough.
    pub(super) fn meaning(&self, at: usize) -> Meaning {
        let parts: Vec<&str> = self.parts(at).collect();
        if parts.iter().any(|part| meaning(part) == Meaning::Ignored) {
            return Meaning::Ignored;
        }
        let mut said = Meaning::Unknown;
        for from in (0..parts.len()).rev() {
            let joined = parts.get(from..).unwrap_or_default().join(" ");
            match meaning(&joined) {
                Meaning::Unknown => {}
                open @ (Meaning::Tells { is_open: true, .. } | Meaning::Sum) => said = open,
                clear => return clear,
            }
        }
        said
    }

    /// The levels of a column's head, from above.
    fn parts(&self, at: usize) -> impl Iterator<Item = &'a str> {
        let levels = self.levels.iter();
        levels.map(move |level| level.get(at).copied().unwrap_or_default())
    }
}
