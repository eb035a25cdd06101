//! Keeps the first rejected rows of a sheet.
#![expect(clippy::arithmetic_side_effects, reason = "bytes of at most 2^20 rows")]

use super::{RejectedRow, cells::Row};

/// The most rejected rows that are kept.
const MOST_KEPT: usize = 1_000;

/// The most bytes of rejected cells that are kept.
const MOST_BYTES: usize = 1 << 20;

/// The rejected rows that are kept.
#[derive(Debug, Default)]
pub(super) struct RejectedRows {
    pub(super) kept: Vec<RejectedRow>,
    bytes: usize,
}

impl RejectedRows {
    pub(super) fn push(&mut self, rejected: RejectedRow) {
        let is_kept = self.keeps_more();
        self.bytes += rejected.cells.len();
        if is_kept && self.keeps_more() {
            self.kept.push(rejected);
        }
    }

    fn keeps_more(&self) -> bool {
        self.kept.len() < MOST_KEPT && self.bytes <= MOST_BYTES
    }

    /// The cells of a rejected row; empty if it will not be kept.
    pub(super) fn written(&self, row: Row<'_>) -> String {
        if self.keeps_more() {
            written(row)
        } else {
            String::new()
        }
    }

    /// Whether the row with this number is the last that is kept.
    pub(super) fn has_last(&self, number: u32) -> bool {
        self.kept.last().is_some_and(|last| last.row == number)
    }
}

/// The cells of a row, separated by tabs.
pub(super) fn written(row: Row<'_>) -> String {
    let mut line = String::new();
    for at in 0..row.width() {
        if at > 0 {
            line.push('\t');
        }
        let plain = |sign: char| if sign.is_control() { ' ' } else { sign };
        line.extend(row.cell(at).chars().map(plain));
    }
    line
}
