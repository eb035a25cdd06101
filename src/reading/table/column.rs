//! A column of a sheet.

use super::{Role, first_rows::FirstRows};

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

/// The non-empty cells of a column.
pub(super) fn cells_of(rows: &FirstRows, first: usize, at: usize) -> impl Iterator<Item = &str> {
    let cells = rows.iter().skip(first).map(move |row| row.cell(at));
    cells.filter(|cell| !cell.is_empty())
}
