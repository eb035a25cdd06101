//! Buffers the first rows of a sheet until its layout is known.

use super::cells::{CellSpan, Row};

/// The numbers of rows at which headers are looked for. Without any, the layout is detected from the last number.
const LOOKED_AT: [usize; 3] = [60, 150, 400];

/// Bytes and cells after which no more rows are buffered: the layout is detected in a single pass without a pause.
const MOST_BYTES: usize = 64 << 10;
const MOST_CELLS: usize = 4_096;

/// The buffered rows and their cells.
#[derive(Debug, Default)]
pub(super) struct FirstRows {
    text: String,
    spans: Vec<CellSpan>,
    /// For each row, its number, the end of its cells in `spans`, and whether it is hidden.
    rows: Vec<(u32, usize, bool)>,
}

impl FirstRows {
    pub(super) fn push(&mut self, row: Row<'_>) {
        for cell in row.cells().take(row.width()) {
            let from = self.text.len();
            self.text.push_str(cell);
            self.spans.push(CellSpan::new(from, self.text.len()));
        }
        self.rows
            .push((row.number, self.spans.len(), row.is_hidden));
    }

    /// Whether the buffered rows must be enough to detect the layout.
    pub(super) fn is_full(&self) -> bool {
        let is_last = LOOKED_AT
            .last()
            .is_some_and(|&last| self.rows.len() >= last);
        let is_long = self.text.len() >= MOST_BYTES || self.spans.len() >= MOST_CELLS;
        is_last || is_long
    }

    /// Whether headers are to be looked for in the rows so far.
    pub(super) fn is_to_be_looked_at(&self) -> bool {
        LOOKED_AT.contains(&self.rows.len())
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The row at an index, from 0; an empty row beyond the last.
    pub(super) fn get(&self, at: usize) -> Row<'_> {
        let end_of = |at: usize| self.rows.get(at).map(|&(_, end, _)| end);
        let from = at.checked_sub(1).and_then(end_of).unwrap_or_default();
        let Some(&(number, end, is_hidden)) = self.rows.get(at) else {
            return Row::new(0, "", &[]);
        };
        Row::new(
            number,
            &self.text,
            self.spans.get(from..end).unwrap_or_default(),
        )
        .hidden(is_hidden)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.len()).map(|at| self.get(at))
    }

    /// The width of the widest row, in cells.
    pub(super) fn width(&self) -> usize {
        self.iter().map(|row| row.width()).max().unwrap_or(0)
    }
}
