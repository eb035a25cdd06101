//! What a sheet has beside its regions: rows of other figures, sums without a label, periods, repeats, unread cells.

use super::{Reason, shortened::as_label};

/// A row that is no region of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherRow {
    /// The row number in the source, from 1.
    pub row: u32,
    /// Its label as written.
    pub label: String,
    /// What it has.
    pub kind: OtherKind,
}

/// The kinds of row that are neither regions nor sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// An average, the largest, the smallest.
    Average,
    /// Percentages.
    Share,
    /// A target or difference of the whole.
    Comparison,
    /// The headers again, or the numbers of the columns.
    Head,
    /// Men and women together, where the rows are parted by sex.
    Together,
}

/// Rows that are neither regions nor sums.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherRows {
    /// The first of them.
    pub first: Vec<OtherRow>,
    /// How many there are.
    pub count: u32,
}

/// The most such rows that are kept.
const MOST_KEPT: usize = 100;

impl OtherRows {
    pub(super) fn push(&mut self, row: u32, label: &str, kind: OtherKind) {
        self.count = self.count.saturating_add(1);
        if self.first.len() < MOST_KEPT {
            let label = as_label(label);
            self.first.push(OtherRow { row, label, kind });
        }
    }
}

/// A row whose figures are the sum of rows beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumRow {
    /// The row number in the source, from 1.
    pub row: u32,
    /// Its name as written.
    pub name: String,
    /// The numbers of the first and the last row that it sums; the same as all others if `is_of_all`.
    pub of: (u32, u32),
    /// Whether it sums all other rows.
    pub is_of_all: bool,
}

/// The periods of a sheet in which regions have a row for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Periods {
    /// All periods as the cells have them, the newest first; empty if each region's newest day is taken.
    pub all: Vec<String>,
    /// The one that is taken.
    pub chosen: String,
    /// How many regions have no row of it.
    pub absent: u32,
    /// The names of the first of them.
    pub absent_names: Vec<String>,
}

/// Regions with several rows that no code, period or part distinguishes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeated {
    /// How many regions.
    pub regions: u32,
    /// How many rows they have.
    pub rows: u32,
    /// The first of them: its name, and the numbers of its first two rows.
    pub first: Option<(String, u32, u32)>,
    /// Whether the sheet has a column of parts, whose rows were summed for each region.
    pub parts: u32,
}

/// Cells of a column that could not be read and need not be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadCells {
    /// How many.
    pub count: u32,
    /// The number of the first row.
    pub row: u32,
    /// The fault of the first cell.
    pub reason: Reason,
}
