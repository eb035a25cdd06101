//! Parses the rows below the headers: each is a region, a rejected row with its reason, a blank row or a total.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts of at most 2^20 rows, each counted once; only rows already counted are subtracted"
)]

use super::RegionTable;
use super::{
    Layout, OtherKind, Reason, RejectedRow, Role, RowCounts, SheetOptions, TotalRow, TotalScope,
    cells::Row,
    code_cell::CodeCell,
    labels::{LabelKind, label_kind},
    late_codes::LateCodes,
    note_rows::{MOST_BESIDE, Notes, is_worded_as_note},
    parts::is_together,
    region_row::{RegionRow, RowCode},
    rejected_rows::{RejectedRows, written},
    repeated_heads::RepeatedHeads,
    row_keys::{RowKey, RowKeys},
    rows_beside::OtherRows,
    shortened::for_report,
    totals::Totals,
};
use crate::domain::{RegionCode, RegionFigures, RegionLevel};

/// The rows parsed so far.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) reading: RegionRow,
    pub(super) table: RegionTable,
    pub(super) keys: RowKeys,
    pub(super) counts: RowCounts,
    pub(super) rejected: RejectedRows,
    pub(super) others: OtherRows,
    pub(super) codes: LateCodes,
    /// The cells of signatures and notes below the last region. Set by `finish`.
    pub(super) notes: Vec<String>,
    maybe_notes: Notes,
    totals: Totals,
    /// A row that is a total if the next row is a region within it.
    pending: Option<Pending>,
    heads: RepeatedHeads,
    takes_hidden: bool,
    /// Row numbers that the user has decided on, in ascending order.
    decided: Vec<(u32, bool)>,
    /// Whether the last row was blank.
    is_after_gap: bool,
}

/// A row whose code may contain other regions.
#[derive(Debug)]
struct Pending {
    row: u32,
    code: RegionCode,
    name: String,
    stated: [Option<u64>; 3],
    /// The region, or the row's cells and their fault.
    read: Result<RegionFigures, (String, Reason)>,
    key: RowKey,
    cell: CodeCell,
}

impl Rows {
    pub(super) fn new(layout: &Layout, heads: RepeatedHeads, options: &SheetOptions) -> Self {
        let mut decided = options.decided.clone();
        decided.sort_unstable();
        Self {
            reading: RegionRow::new(layout),
            table: RegionTable::default(),
            keys: RowKeys::new(layout),
            counts: RowCounts::default(),
            rejected: RejectedRows::default(),
            others: OtherRows::default(),
            codes: LateCodes::default(),
            notes: Vec::new(),
            maybe_notes: Notes::default(),
            totals: Totals::default(),
            pending: None,
            heads,
            takes_hidden: options.takes_hidden,
            decided,
            is_after_gap: false,
        }
    }

    /// Counts rows without any cells as blank.
    pub(super) fn skip(&mut self, rows: u32) {
        self.counts.read += rows;
        self.counts.blank += rows;
        self.is_after_gap |= rows > 0;
    }

    /// Parses the next row.
    pub(super) fn add(&mut self, row: Row<'_>) {
        self.counts.read += 1;
        if self.reading.is_blank(row) {
            self.counts.blank += 1;
            self.is_after_gap = true;
            if row.width() > 0 && self.maybe_notes.beside.len() < MOST_BESIDE {
                self.maybe_notes.beside.push(written(row));
            }
            return;
        }
        let name = self.reading.cell(row, Role::Name);
        if row.is_hidden && !self.takes_hidden {
            self.counts.totals += 1;
            self.counts.hidden += 1;
            return;
        }
        if self.heads.has(row, name) {
            return self.add_other(row, name, OtherKind::Head);
        }
        let code = self.reading.code(row);
        self.settle(code.code);
        if self.is_no_region(row, name, code.code) {
            return;
        }
        self.add_region(row, name, code);
    }

    fn add_region(&mut self, row: Row<'_>, name: &str, code: RowCode) {
        let key = self
            .keys
            .of(row, code.code, self.reading.cell(row, Role::Code));
        let read = self.reading.read(row, code, self.table.len());
        let holds_others = code
            .code
            .filter(|code| code.level() != RegionLevel::Village);
        match (holds_others, read) {
            (Some(known), read) => {
                self.pending = Some(Pending {
                    row: row.number,
                    code: known,
                    name: name.to_owned(),
                    stated: self.reading.stated(row),
                    read: read.map_err(|reason| (self.rejected.written(row), reason)),
                    key,
                    cell: code.cell,
                });
            }
            (None, Ok(region)) => {
                self.note_late_code(row, code.cell);
                self.accept(region, name, key, code.cell);
            }
            (None, Err(reason)) => {
                self.reject(row.number, self.rejected.written(row), reason);
                self.note(row);
            }
        }
    }

    /// Notes a code that lost a zero, or one that shows that the column drops none.
    fn note_late_code(&mut self, row: Row<'_>, cell: CodeCell) {
        match cell {
            CodeCell::Shortened(code) => {
                let written = for_report(self.reading.cell(row, Role::Code));
                let late = (self.table.len(), code, row.number, written);
                self.codes.shortened.push(late);
            }
            CodeCell::OneDigit => {
                self.codes.keep_zeros = true;
                self.reading.count_unread_code(row);
            }
            _ => {}
        }
    }

    /// The totals, after the last row.
    pub(super) fn finish(&mut self) -> Vec<TotalRow> {
        self.settle(None);
        let notes = std::mem::take(&mut self.maybe_notes);
        self.counts.rejected -= notes.count;
        self.counts.blank += notes.count;
        let is_note = |rejected: &RejectedRow| notes.kept.contains(&rejected.row);
        let cells = |rejected: &RejectedRow| rejected.cells.clone();
        let found = self
            .rejected
            .kept
            .iter()
            .filter(|rejected| is_note(rejected));
        self.notes = found.map(cells).chain(notes.beside).collect();
        self.rejected.kept.retain(|rejected| !is_note(rejected));
        std::mem::take(&mut self.totals).finish()
    }

    /// Records a row that is no region: the user says so, or its label does. The label is its name, or else its first
    /// filled cell. A village's name is never taken for a label.
    fn is_no_region(&mut self, row: Row<'_>, name: &str, code: Option<RegionCode>) -> bool {
        let decided = self
            .decided
            .binary_search_by_key(&row.number, |(number, _)| *number);
        let decided = decided
            .ok()
            .and_then(|at| self.decided.get(at))
            .map(|(_, is_sum)| *is_sum);
        let is_village = code.is_some_and(|code| code.level() == RegionLevel::Village);
        if decided == Some(false) || (is_village && decided.is_none()) {
            return false;
        }
        let mut label = name;
        let mut kind = label_kind(name);
        if kind.is_none() {
            label = row
                .cells()
                .find(|cell| !cell.is_empty())
                .unwrap_or_default();
            kind = label_kind(label);
        }
        let part = self.keys.parts.text(row);
        match kind {
            _ if decided == Some(true) => self.add_total(row, name),
            Some(LabelKind::Total) => self.add_total(row, label),
            Some(LabelKind::Other(kind)) => self.add_other(row, label, kind),
            None if !part.is_empty() && is_together(&part) => {
                self.add_other(row, name, OtherKind::Together);
            }
            None => return false,
        }
        true
    }

    fn add_total(&mut self, row: Row<'_>, label: &str) {
        self.counts.totals += 1;
        self.maybe_notes = Notes::default();
        let stated = self.reading.stated(row);
        self.totals
            .push_named(row.number, for_report(label), stated);
    }

    fn add_other(&mut self, row: Row<'_>, label: &str, kind: OtherKind) {
        self.counts.totals += 1;
        self.others.push(row.number, &for_report(label), kind);
    }

    /// Decides what the pending row is: a total if the next region is within it, otherwise an ordinary row.
    fn settle(&mut self, next: Option<RegionCode>) {
        if let Some(pending) = self.pending.take() {
            match pending.read {
                _ if next.is_some_and(|next| pending.code.contains(next)) => {
                    self.counts.totals += 1;
                    self.reading.days.forget(self.table.len());
                    self.reading.count_code(pending.cell);
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
                Ok(region) => self.accept(region, &pending.name, pending.key, pending.cell),
                Err((cells, reason)) => self.reject(pending.row, cells, reason),
            }
        }
        if let Some(next) = next {
            self.totals.close_for(next);
        }
    }

    fn accept(&mut self, region: RegionFigures, name: &str, key: RowKey, cell: CodeCell) {
        self.counts.accepted += 1;
        self.is_after_gap = false;
        self.reading.count_code(cell);
        self.keys.push(key);
        self.maybe_notes = Notes::default();
        self.totals.add(&region);
        self.table.push(region, name);
    }

    fn reject(&mut self, row: u32, cells: String, reason: Reason) {
        self.counts.rejected += 1;
        self.rejected.push(RejectedRow { row, cells, reason });
    }

    /// Marks the row just rejected if it may be a signature or a note.
    fn note(&mut self, row: Row<'_>) {
        let label = self.reading.cell(row, Role::Name);
        let is_region = !self.is_after_gap && !is_worded_as_note(label);
        let is_note = self.reading.is_note(row) && !is_region;
        self.is_after_gap = is_note;
        if is_note {
            self.maybe_notes.count += 1;
            if self.rejected.has_last(row.number) {
                self.maybe_notes.kept.push(row.number);
            }
        }
    }
}
