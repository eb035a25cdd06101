//! Parses the rows below the headers: each is a region, a rejected row with its reason, a blank row or a total.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts of at most 2^20 rows, each counted once; only rows already counted are subtracted"
)]

use super::{
    CodeForms, Layout, Reason, RejectedRow, Role, RowCounts, TotalRow, TotalScope,
    cells::Row,
    region_row::RegionRow,
    shortened::for_report,
    totals::{Sums, Totals, is_total},
};
use super::{Dots, RegionTable};
use crate::domain::{RegionCode, RegionFigures, RegionLevel};

/// The most rejected rows that are kept.
const MOST_KEPT: usize = 1_000;

/// The most bytes of rejected cells that are kept.
const MOST_BYTES: usize = 1 << 20;

/// The rows parsed so far.
#[derive(Debug)]
pub(super) struct Rows {
    reading: RegionRow,
    pub(super) table: RegionTable,
    pub(super) counts: RowCounts,
    pub(super) rejected: Vec<RejectedRow>,
    pub(super) codes: CodeForms,
    /// The cells of signatures and notes below the last region. Set by `finish`.
    pub(super) notes: Vec<String>,
    kept_bytes: usize,
    maybe_notes: Notes,
    totals: Totals,
    /// A row that is a total if the next row is a region within it.
    pending: Option<Pending>,
}

/// Rejected rows since the last region, which may be signatures and notes.
#[derive(Debug, Default)]
struct Notes {
    count: u32,
    /// Row numbers of those that are kept in `rejected`.
    kept: Vec<u32>,
    /// Cells of rows that are filled only in columns that are not parsed.
    beside: Vec<String>,
}

/// The most such rows whose cells are kept.
const MOST_BESIDE: usize = 20;

/// A row whose code may contain other regions.
#[derive(Debug)]
struct Pending {
    row: u32,
    code: RegionCode,
    name: String,
    stated: [Option<u64>; 3],
    /// The region, or the row's cells and their fault.
    read: Result<RegionFigures, (String, Reason)>,
}

impl Rows {
    pub(super) fn new(layout: &Layout) -> Self {
        Self {
            reading: RegionRow::new(layout),
            table: RegionTable::default(),
            counts: RowCounts::default(),
            rejected: Vec::new(),
            codes: CodeForms::default(),
            notes: Vec::new(),
            kept_bytes: 0,
            maybe_notes: Notes::default(),
            totals: Totals::default(),
            pending: None,
        }
    }

    /// Counts rows without any cells as blank.
    pub(super) fn skip(&mut self, rows: u32) {
        self.counts.read += rows;
        self.counts.blank += rows;
    }

    /// Parses the next row.
    pub(super) fn add(&mut self, row: Row<'_>) {
        self.counts.read += 1;
        if self.reading.is_blank(row) {
            self.counts.blank += 1;
            if row.width() > 0 && self.maybe_notes.beside.len() < MOST_BESIDE {
                self.maybe_notes.beside.push(written(row));
            }
            return;
        }
        let name = self.reading.cell(row, Role::Name);
        let code = self.code(row);
        self.settle(code);
        // A village contains no other region, and its name is never taken for a total.
        let holds_others = code.filter(|code| code.level() != RegionLevel::Village);
        if (holds_others.is_some() || code.is_none()) && self.is_named_total(row, name) {
            return;
        }
        let read = self.reading.read(row, code);
        match (holds_others, read) {
            (Some(code), read) => {
                self.pending = Some(Pending {
                    row: row.number,
                    code,
                    name: name.to_owned(),
                    stated: self.reading.stated(row),
                    read: read.map_err(|reason| (self.written(row), reason)),
                });
            }
            (None, Ok(region)) => self.accept(region, name),
            (None, Err(reason)) => {
                self.reject(row.number, self.written(row), reason);
                self.note(row);
            }
        }
    }

    /// The totals, and the sums of all regions, after the last row.
    pub(super) fn finish(&mut self) -> (Vec<TotalRow>, Sums) {
        self.settle(None);
        let notes = std::mem::take(&mut self.maybe_notes);
        self.counts.rejected -= notes.count;
        self.counts.blank += notes.count;
        let is_note = |rejected: &RejectedRow| notes.kept.contains(&rejected.row);
        let cells = |rejected: &RejectedRow| rejected.cells.clone();
        let found = self.rejected.iter().filter(|rejected| is_note(rejected));
        self.notes = found.map(cells).chain(notes.beside).collect();
        self.rejected.retain(|rejected| !is_note(rejected));
        std::mem::take(&mut self.totals).finish()
    }

    fn code(&mut self, row: Row<'_>) -> Option<RegionCode> {
        let (code, dots) = self.reading.code(row)?;
        match dots {
            Dots::LeftOut => self.codes.dotless += 1,
            Dots::Written | Dots::NotNeeded => self.codes.dotted += 1,
        }
        Some(code)
    }

    /// Records a row as a total if its name, or else its first filled cell, is the label of one.
    fn is_named_total(&mut self, row: Row<'_>, name: &str) -> bool {
        let label = if is_total(name) {
            name
        } else {
            row.cells()
                .find(|cell| !cell.is_empty())
                .unwrap_or_default()
        };
        if !is_total(label) {
            return false;
        }
        self.counts.totals += 1;
        self.maybe_notes = Notes::default();
        let stated = self.reading.stated(row);
        self.totals
            .push_named(row.number, for_report(label), stated);
        true
    }

    /// Decides what the pending row is: a total if the next region is within it, otherwise an ordinary row.
    fn settle(&mut self, next: Option<RegionCode>) {
        if let Some(pending) = self.pending.take() {
            match pending.read {
                _ if next.is_some_and(|next| pending.code.contains(next)) => {
                    self.counts.totals += 1;
                    self.maybe_notes = Notes::default();
                    self.totals.push_parent(
                        pending.code,
                        TotalRow {
                            row: pending.row,
                            label: pending.name,
                            stated: pending.stated,
                            summed: [0; 3],
                            scope: TotalScope::Within(pending.code),
                        },
                    );
                }
                Ok(region) => self.accept(region, &pending.name),
                Err((cells, reason)) => self.reject(pending.row, cells, reason),
            }
        }
        if let Some(next) = next {
            self.totals.close_for(next);
        }
    }

    fn accept(&mut self, region: RegionFigures, name: &str) {
        self.counts.accepted += 1;
        self.maybe_notes = Notes::default();
        self.totals.add(&region);
        self.table.push(region, name);
    }

    fn reject(&mut self, row: u32, cells: String, reason: Reason) {
        self.counts.rejected += 1;
        let is_kept = self.keeps_more();
        self.kept_bytes += cells.len();
        if is_kept && self.keeps_more() {
            self.rejected.push(RejectedRow { row, cells, reason });
        }
    }

    fn keeps_more(&self) -> bool {
        self.rejected.len() < MOST_KEPT && self.kept_bytes <= MOST_BYTES
    }

    /// The cells of a rejected row; empty if it will not be kept.
    fn written(&self, row: Row<'_>) -> String {
        if self.keeps_more() {
            written(row)
        } else {
            String::new()
        }
    }

    /// Marks the row just rejected if it may be a signature or a note.
    fn note(&mut self, row: Row<'_>) {
        if self.reading.is_note(row) {
            self.maybe_notes.count += 1;
            if self
                .rejected
                .last()
                .is_some_and(|last| last.row == row.number)
            {
                self.maybe_notes.kept.push(row.number);
            }
        }
    }
}

/// The cells of a row, separated by tabs.
fn written(row: Row<'_>) -> String {
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
