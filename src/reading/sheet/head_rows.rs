//! The rows of heads: one to three, with heads that stand over several columns, and the row of column numbers.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "places among the first 60 rows and their columns"
)]

use super::{
    cells::Row,
    first_rows::FirstRows,
    heads::{Meaning, meaning},
};

/// The most rows that heads are found in.
const LEVELS: usize = 3;

/// Where the heads stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeadRows {
    /// The first of them, below the titles.
    pub(super) first: usize,
    /// How many rows.
    levels: usize,
    /// The row behind them and behind the numbers of columns.
    pub(super) behind: usize,
}

/// Finds the heads: the first rows without numbers in which several words are known, one of them of a count.
pub(super) fn heads_of(rows: &FirstRows) -> Option<HeadRows> {
    (0..rows.len()).find_map(|first| heads_from(rows, first))
}

fn heads_from(rows: &FirstRows, first: usize) -> Option<HeadRows> {
    if known(rows.get(first))? < 2 {
        return None;
    }
    let continues = |at: &usize| {
        let row = rows.get(*at);
        let filled = row.cells().filter(|cell| !cell.is_empty()).count();
        known(row).is_some_and(|known| known > 0 && known * 2 >= filled)
    };
    let more = (first + 1..first + LEVELS).take_while(continues).count();
    let behind = first + 1 + more;
    let heads = HeadRows {
        first,
        levels: 1 + more,
        behind: behind + usize::from(is_column_numbers(rows.get(behind))),
    };
    let mut meanings = (0..rows.width()).map(|at| heads.meaning(rows, at));
    let is_count = |meaning| matches!(meaning, Meaning::Tells { role, .. } if role.is_count());
    meanings.any(is_count).then_some(heads)
}

/// How many cells have a known head; `None` where one is a number.
fn known(row: Row<'_>) -> Option<usize> {
    let mut known = 0;
    for cell in row.cells() {
        if is_numeric(cell) {
            return None;
        }
        known += usize::from(meaning(cell) != Meaning::Unknown);
    }
    Some(known)
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

impl HeadRows {
    /// The head of a column, all its levels in one text.
    pub(super) fn text(&self, rows: &FirstRows, at: usize) -> String {
        let mut text = String::new();
        for level in 0..self.levels {
            let part = self.part(rows, level, at);
            if !part.is_empty() && !text.is_empty() {
                text.push_str(" / ");
            }
            let words: Vec<&str> = part.split_whitespace().collect();
            text.push_str(&words.join(" "));
        }
        text
    }

    /// What a column's head means: its lowest level, with those above it where it does not say enough.
    pub(super) fn meaning(&self, rows: &FirstRows, at: usize) -> Meaning {
        let parts: Vec<&str> = (0..self.levels)
            .map(|level| self.part(rows, level, at))
            .collect();
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

    /// A level of a column's head. A head over several columns stands in the first of them.
    fn part<'a>(&self, rows: &'a FirstRows, level: usize, at: usize) -> &'a str {
        let cell = |level: usize, at: usize| rows.get(self.first + level).cell(at);
        let has_below =
            |at: usize| (level + 1..self.levels).any(|below| !cell(below, at).is_empty());
        let own = cell(level, at);
        if !own.is_empty() || !has_below(at) {
            return own;
        }
        for place in (0..at).rev() {
            let begins_other = (0..level).any(|above| !cell(above, place + 1).is_empty());
            if begins_other || !has_below(place) {
                return "";
            }
            let left = cell(level, place);
            if !left.is_empty() {
                return left;
            }
        }
        ""
    }
}
