//! The first rows of a sheet, kept until its layout is known.

use super::cells::{Row, Span};

/// Rows from which the layout is found.
const FIRST_ROWS: usize = 60;

/// The bytes and the cells of rows after which no further one is looked at: they are looked at in one go.
const MOST_BYTES: usize = 64 << 10;
const MOST_CELLS: usize = 4_096;

/// Some rows with their cells.
#[derive(Debug, Default)]
pub(super) struct FirstRows {
    text: String,
    spans: Vec<Span>,
    /// The number of each row, and where its cells end in `spans`.
    rows: Vec<(u32, usize)>,
}

impl FirstRows {
    pub(super) fn push(&mut self, row: Row<'_>) {
        for cell in row.cells().take(row.width()) {
            let from = self.text.len();
            self.text.push_str(cell);
            self.spans.push(Span::new(from, self.text.len()));
        }
        self.rows.push((row.number, self.spans.len()));
    }

    /// Whether these are enough to find the layout.
    pub(super) fn is_full(&self) -> bool {
        self.rows.len() >= FIRST_ROWS
            || self.text.len() >= MOST_BYTES
            || self.spans.len() >= MOST_CELLS
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The row in a place, from 0; a row behind the last is empty.
    pub(super) fn get(&self, at: usize) -> Row<'_> {
        let end_of = |at: usize| self.rows.get(at).map(|&(_, end)| end);
        let from = at.checked_sub(1).and_then(end_of).unwrap_or_default();
        let Some(&(number, end)) = self.rows.get(at) else {
            return Row::new(0, "", &[]);
        };
        Row::new(
            number,
            &self.text,
            self.spans.get(from..end).unwrap_or_default(),
        )
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.len()).map(|at| self.get(at))
    }

    /// The cells that the widest of them has.
    pub(super) fn width(&self) -> usize {
        self.iter().map(|row| row.width()).max().unwrap_or(0)
    }
}
