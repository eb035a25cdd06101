//! Recognises headers that are repeated among the regions, as at the top of each printed page.

use super::{cells::Row, first_rows::FirstRows, head_rows::is_column_numbers};

/// The most bytes of a header row that is looked for again.
const MOST_BYTES: usize = 8 << 10;

/// The cells of the header rows.
#[derive(Debug, Default)]
pub(super) struct RepeatedHeads(Vec<Vec<String>>);

impl RepeatedHeads {
    /// The header rows from the index `first` up to the row with the number `last`.
    pub(super) fn of(rows: &FirstRows, first: usize, last: u32) -> Self {
        let heads = rows.iter().skip(first).take_while(|row| row.number <= last);
        let is_short = |row: &Row<'_>| row.cells().map(str::len).sum::<usize>() <= MOST_BYTES;
        let cells = |row: Row<'_>| row.cells().map(str::to_owned).collect();
        Self(heads.filter(is_short).map(cells).collect())
    }

    /// Whether a row has the headers again, or numbers the columns.
    pub(super) fn has(&self, row: Row<'_>, name: &str) -> bool {
        let begins = name.starts_with(|sign: char| sign.is_ascii_digit() || sign == '(');
        if begins && name.len() <= 4 && is_column_numbers(row) {
            return true;
        }
        self.0.iter().any(|head| is_same(head, row))
    }
}

/// Whether at least two cells of a row are filled, and all of them as in a header row.
fn is_same(head: &[String], row: Row<'_>) -> bool {
    let mut same = 0_u32;
    for (at, cell) in row.cells().enumerate() {
        if cell.is_empty() {
            continue;
        }
        if !head
            .get(at)
            .is_some_and(|head| head.eq_ignore_ascii_case(cell))
        {
            return false;
        }
        same = same.saturating_add(1);
    }
    same > 1
}
