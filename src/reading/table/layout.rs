//! Detects the layout of a sheet: the first row of regions, and the role of each column.

use super::{
    Column, Role,
    cells::Row,
    column::cells_of,
    column_roles::{roles_by_content, roles_by_heads},
    counts::read_cell_people,
    first_rows::FirstRows,
    head_rows::{HeadRows, is_column_numbers, is_numeric},
    head_words::{level_named, names_official_codes},
    heads::{Meaning, meaning},
    shortened::shortened,
};
use crate::domain::RegionLevel;

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

impl Layout {
    /// Whether the regions can be parsed: a name or code, a base, and the activations have a column.
    pub fn is_complete(&self) -> bool {
        let has = |role| self.place(role).is_some();
        (has(Role::Name) || has(Role::Code))
            && (has(Role::WajibKtp) || has(Role::Recorded))
            && has(Role::Activated)
    }

    /// The level of the regions, if the header of their names says it.
    pub fn level(&self) -> Option<RegionLevel> {
        self.head(Role::Name).and_then(level_named)
    }

    /// Whose codes the header of the codes names: the ministry's (`true`) or the statistics office's.
    pub(super) fn has_official_codes(&self) -> Option<bool> {
        self.head(Role::Code).and_then(names_official_codes)
    }

    fn head(&self, role: Role) -> Option<&str> {
        let column = self.columns.get(self.place(role)?)?;
        Some(column.head.as_str())
    }

    /// The indices of the columns with the names of larger regions: a region is told from others of its name by those
    /// that it lies in.
    pub(super) fn larger_names(&self) -> Vec<usize> {
        let is_name = |column: &Column| {
            let meaning = meaning(&column.head);
            column.role.is_none()
                && matches!(
                    meaning,
                    Meaning::Tells {
                        role: Role::Name,
                        ..
                    }
                )
        };
        let columns = self.columns.iter().enumerate();
        columns
            .filter(|(_, column)| is_name(column))
            .map(|(at, _)| at)
            .collect()
    }

    /// The indices of the columns with a role.
    pub(super) fn places(&self, role: Role) -> Vec<usize> {
        let columns = self.columns.iter().enumerate();
        columns
            .filter(|(_, column)| column.role == Some(role))
            .map(|(at, _)| at)
            .collect()
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
    let unknown = unknown_heads(rows, first).filter(|_| heads.is_none());
    let head = |at: usize| match (heads, unknown) {
        (Some(heads), _) => heads.text(at),
        (None, Some(row)) => shortened(row.cell(at), MOST_SIGNS),
        (None, None) => String::new(),
    };
    let mut columns: Vec<Column> = (0..rows.width())
        .map(|at| Column {
            head: head(at),
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

/// The index of the first row that may be a region of a sheet without known headers: it has a number and another cell,
/// and its numbers are not those of columns or years above other numbers.
fn first_with_numbers(rows: &FirstRows) -> usize {
    let fits = |at: &usize| {
        let row = rows.get(*at);
        let cells = row.cells().filter(|cell| !cell.is_empty());
        let (numbers, others) = cells.partition::<Vec<_>, _>(|cell| read_cell_people(cell).is_ok());
        let is_row = !numbers.is_empty() && numbers.len().saturating_add(others.len()) > 1;
        let next = rows.get(at.saturating_add(1));
        let is_head = is_column_numbers(row) || (has_years(row) && !has_years(next));
        is_row && !is_head
    };
    (0..rows.len()).find(fits).unwrap_or_default()
}

/// Whether words stand beside at least two years, each later than the one before, and no other number.
fn has_years(row: Row<'_>) -> bool {
    let (mut years, mut words, mut last) = (0_u32, 0_u32, 1_899);
    for cell in row.cells().filter(|cell| !cell.is_empty()) {
        match cell.parse::<u32>() {
            Ok(year) if year > last && year <= 2_100 => {
                (years, last) = (years.saturating_add(1), year);
            }
            Err(_) if !is_numeric(cell) => words = words.saturating_add(1),
            _ => return false,
        }
    }
    years > 1 && words > 0
}

/// The row above the first region, if its cells can be headers that are not known.
fn unknown_heads(rows: &FirstRows, first: usize) -> Option<Row<'_>> {
    let above = (0..first).rev().map(|at| rows.get(at));
    let mut filled = above.filter(|row| row.width() > 0 && !is_column_numbers(*row));
    let row = filled.next()?;
    let cells = || row.cells().filter(|cell| !cell.is_empty());
    let is_head = has_years(row) || !cells().any(is_numeric);
    (is_head && cells().count() > 1).then_some(row)
}

const SAMPLES: usize = 3;

/// The most characters of a sample.
const MOST_SIGNS: usize = 60;

fn sample(rows: &FirstRows, first: usize, at: usize) -> Vec<String> {
    cells_of(rows, first, at)
        .take(SAMPLES)
        .map(|cell| shortened(cell, MOST_SIGNS))
        .collect()
}
