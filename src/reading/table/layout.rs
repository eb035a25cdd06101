//! Detects the layout of a sheet: the first row of regions, and the role of each column.

use super::{Dots, read_region_code};
use super::{
    Role,
    counts::{LONGEST, read_cell_people},
    first_rows::FirstRows,
    head_rows::HeadRows,
    heads::Meaning,
    shortened::shortened,
};
use crate::reading::{Problem, read_date};

/// The layout of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The delimiter of a text; `None` for a workbook.
    pub delimiter: Option<char>,
    /// The number of rows above the first region: titles, headers and column numbers.
    pub head_rows: u32,
    /// The columns, from the left.
    pub columns: Vec<Column>,
}

/// A column of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The header, all levels from the top; empty if there is none.
    pub head: String,
    /// The first non-empty cells, at most three.
    pub sample: Vec<String>,
    /// The role; `None` if the column is not needed or its role is not known.
    pub role: Option<Role>,
}

impl Layout {
    /// Whether the regions can be parsed: a name or code, a base, and the activations have a column.
    pub fn is_complete(&self) -> bool {
        let has = |role| self.place(role).is_some();
        (has(Role::Name) || has(Role::Code))
            && (has(Role::WajibKtp) || has(Role::Recorded))
            && has(Role::Activated)
    }

    /// The number of columns up to the last with a header; all columns if none has one.
    pub(super) fn width_of_heads(&self) -> usize {
        let has_head = |column: &Column| !column.head.is_empty();
        let last = self.columns.iter().rposition(has_head);
        last.map_or(self.columns.len(), |last| last.saturating_add(1))
    }

    /// The index of the column with a role, from 0.
    pub fn place(&self, role: Role) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| column.role == Some(role))
    }
}

/// Detects the layout from the first rows. Roles that the user has chosen are kept.
pub(super) fn layout_of(
    rows: &FirstRows,
    heads: Option<&HeadRows<'_>>,
    chosen: Option<&[Option<Role>]>,
) -> Layout {
    let first = match heads {
        Some(heads) => heads.behind,
        None => first_with_numbers(rows),
    };
    let mut columns: Vec<Column> = (0..rows.width())
        .map(|at| Column {
            head: heads.map_or_else(String::new, |heads| heads.text(at)),
            sample: sample(rows, first, at),
            role: None,
        })
        .collect();
    match (chosen, heads) {
        (Some(chosen), _) => {
            for (column, role) in columns.iter_mut().zip(chosen) {
                column.role = *role;
            }
        }
        (None, Some(heads)) => roles_by_heads(&mut columns, heads, rows),
        (None, None) => roles_by_content(&mut columns, rows, first),
    }
    Layout {
        delimiter: None,
        head_rows: match first.checked_sub(1) {
            Some(last) => rows.get(last).number,
            None => rows.get(0).number.saturating_sub(1),
        },
        columns,
    }
}

/// The index of the first row that may be a region of a sheet without headers: it has a number and another cell.
fn first_with_numbers(rows: &FirstRows) -> usize {
    let fits = |at: &usize| {
        let cells = rows.get(*at).cells().filter(|cell| !cell.is_empty());
        let (numbers, others) = cells.partition::<Vec<_>, _>(|cell| read_cell_people(cell).is_ok());
        !numbers.is_empty() && numbers.len().saturating_add(others.len()) > 1
    };
    (0..rows.len()).find(fits).unwrap_or_default()
}

const SAMPLES: usize = 3;

/// The most characters of a sample.
const MOST_SIGNS: usize = 60;

fn sample(rows: &FirstRows, first: usize, at: usize) -> Vec<String> {
    column(rows, first, at)
        .take(SAMPLES)
        .map(|cell| shortened(cell, MOST_SIGNS))
        .collect()
}

/// The non-empty cells of a column.
fn column(rows: &FirstRows, first: usize, at: usize) -> impl Iterator<Item = &str> {
    let cells = rows.iter().skip(first).map(move |row| row.cell(at));
    cells.filter(|cell| !cell.is_empty())
}

/// Gives each role to the column whose header has the highest rank for it. If two have that rank, none gets the role.
fn roles_by_heads(columns: &mut [Column], heads: &HeadRows<'_>, rows: &FirstRows) {
    let meanings: Vec<Meaning> = (0..columns.len())
        .map(|at| match heads.meaning(at) {
            Meaning::Tells { role, .. }
                if role.is_count() && is_of_fractions(column(rows, heads.behind, at)) =>
            {
                Meaning::Ignored
            }
            meaning => meaning,
        })
        .collect();
    for role in Role::ALL {
        let ranks = meanings.iter().map(|meaning| match meaning {
            Meaning::Tells {
                role: told, rank, ..
            } if *told == role => rank.saturating_add(1),
            _ => 0,
        });
        let best = ranks.clone().max().unwrap_or(0);
        let is_best = |rank| best > 0 && rank == best;
        let places = columns.iter_mut().zip(ranks);
        let mut best_ones = places.filter_map(|(column, rank)| is_best(rank).then_some(column));
        let (first, last) = (best_ones.next(), best_ones.next_back());
        let column = match (last, role) {
            (None, _) => first,
            // The names of the smallest regions are in the rightmost of these columns.
            (Some(last), Role::Name) => Some(last),
            (Some(_), _) => None,
        };
        if let Some(column) = column {
            column.role = Some(role);
        }
    }
}

/// Whether most cells are percentages or fractions, "58,95" or "58 %". A single one is taken as a typing error.
fn is_of_fractions<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut fractions, mut all) = (0_u32, 0_u32);
    for cell in cells {
        let is_share = matches!(
            read_cell_people(cell),
            Err(Problem::NotWhole { .. } | Problem::PercentForCount)
        );
        fractions = fractions.saturating_add(u32::from(is_share));
        all = all.saturating_add(1);
    }
    fractions > 1 && fractions.saturating_mul(2) > all
}

/// Assigns roles without headers: a column of dotted codes, one of dates, one of words. Counts cannot be told apart.
fn roles_by_content(columns: &mut [Column], rows: &FirstRows, first: usize) {
    let is_code = |cell: &str| matches!(read_region_code(cell), Some((_, Dots::Written)));
    let is_day = |cell: &str| {
        cell.len() <= LONGEST && read_cell_people(cell).is_err() && read_date(cell).is_ok()
    };
    let is_word = |cell: &str| cell.chars().any(char::is_alphabetic);
    for role in [Role::Code, Role::AsOf, Role::Name] {
        let fits = |cell| match role {
            Role::Code => is_code(cell),
            Role::AsOf => is_day(cell),
            _ => is_word(cell),
        };
        let mut places = (0..columns.len()).filter(|&at| {
            let mut cells = column(rows, first, at).peekable();
            let is_free = columns.get(at).is_some_and(|column| column.role.is_none());
            is_free && cells.peek().is_some() && cells.all(fits)
        });
        let only = places.next().filter(|_| places.next().is_none());
        if let Some(column) = only.and_then(|at| columns.get_mut(at)) {
            column.role = Some(role);
        }
    }
}
