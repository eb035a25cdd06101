//! The first rows of a sheet, kept until its layout is known.

use super::cells::{Row, Span};

/// Rows from which the layout is found.
pub(super) const FIRST_ROWS: usize = 60;

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
        for cell in row.cells() {
            let from = self.text.len();
            self.text.push_str(cell);
            self.spans.push(Span::new(from, self.text.len()));
        }
        self.rows.push((row.number, self.spans.len()));
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
