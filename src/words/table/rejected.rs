//! The rejected rows as a CSV file: cells as written, after row number and reason, to be corrected and opened again.

use std::ops::Range;

use crate::words::{Words, template::say};
use crate::{
    reading::{Layout, Problem, RejectedRow, Role, SheetOptions, read_sheet},
    state::Held,
    writing::{CSV_START, Csv},
};

impl Words {
    /// The column headers: row number, reason, then those of the sheet. Standard headers replace the sheet's own if
    /// those alone would not give the same column roles (the user may have chosen the roles).
    pub(in crate::words) fn rejected_head(&self, held: &Held) -> String {
        let layout = &held.sheet.layout;
        let [row, reason] = self.pick(
            ["Nomor baris", "Alasan ditolak"],
            ["Number of the row", "Why it was rejected"],
        );
        let day = held.day().map(|day| {
            let day = self.date(day);
            say!(self, ", data per {day}", ", data as of {day}", day)
        });
        let row = [row, &day.unwrap_or_default()].concat();
        let mut heads: Vec<String> = layout
            .columns
            .iter()
            .map(|column| column.head.clone())
            .collect();
        if !reads_as(layout, &heads) {
            heads = layout
                .columns
                .iter()
                .map(|column| self.own_head(column.role, &column.head))
                .collect();
        }
        let mut text = CSV_START.to_owned();
        let front = [row.as_str(), reason];
        let cells: Vec<&str> = front
            .into_iter()
            .chain(heads.iter().map(String::as_str))
            .collect();
        Csv::SEMICOLONS.push_row(&mut text, &cells);
        text
    }

    /// The standard header of a column's role.
    fn own_head(&self, role: Option<Role>, head: &str) -> String {
        match role {
            Some(role) => self.column_label(role).to_owned(),
            None if head.is_empty() => String::new(),
            None => [self.pick("Keterangan: ", "Notes: "), head].concat(),
        }
    }

    /// The rejected rows in `range`.
    pub(in crate::words) fn rejected_lines(&self, held: &Held, range: Range<usize>) -> String {
        let csv = Csv::SEMICOLONS;
        let mut text = String::new();
        for rejected in held.rejected.get(range).unwrap_or_default() {
            csv.push_text(&mut text, &rejected.row.to_string());
            csv.push_text(&mut text, &self.rejection(rejected.row, &rejected.reason));
            if rejected.reason.problem == Problem::TooManyColumns {
                push_parted(&mut text, &held.sheet.layout, rejected);
            } else {
                for cell in rejected.cells.split('\t') {
                    csv.push_text(&mut text, cell);
                }
            }
            csv.end_row(&mut text);
        }
        text
    }

    /// The number of further rejected rows, whose cells are not kept.
    pub(in crate::words) fn rejected_foot(&self, held: &Held) -> String {
        let kept = u32::try_from(held.rejected.len()).unwrap_or(u32::MAX);
        let more = held.rejected_count().saturating_sub(kept);
        let mut text = String::new();
        if more > 0 {
            let more = self.number(more.into());
            let note = say!(
                self,
                "Tidak ada di sini: {more} baris ditolak berikutnya",
                "Not in here: {more} more rejected row{more+s}",
                more
            );
            Csv::SEMICOLONS.push_row(&mut text, &[&note]);
        }
        text
    }
}

/// Whether a sheet with these headers is read with the same column roles.
fn reads_as(layout: &Layout, heads: &[String]) -> bool {
    let (mut text, mut row) = (String::new(), Vec::new());
    let cells: Vec<&str> = heads.iter().map(String::as_str).collect();
    Csv::SEMICOLONS.push_row(&mut text, &cells);
    row.resize(heads.len(), "1");
    Csv::SEMICOLONS.push_row(&mut text, &row);
    let read = read_sheet(&text, SheetOptions::default());
    read.is_ok_and(|sheet| {
        let roles = |layout: &Layout| {
            layout
                .columns
                .iter()
                .map(|column| column.role)
                .collect::<Vec<_>>()
        };
        roles(&sheet.layout) == roles(layout)
    })
}

/// A row split by a comma within a figure. Its figures are joined again under the activations, so that no part is
/// read as a figure of its own.
fn push_parted(text: &mut String, layout: &Layout, rejected: &RejectedRow) {
    let csv = Csv::SEMICOLONS;
    let place = layout
        .place(Role::Name)
        .or(layout.place(Role::Code))
        .unwrap_or(0);
    let mut cells: Vec<&str> = rejected.cells.split('\t').collect();
    let name = if place < cells.len() {
        cells.remove(place)
    } else {
        ""
    };
    let figures = cells.join(",");
    for at in 0..layout.columns.len() {
        if at == place {
            csv.push_text(text, name);
        } else if layout.place(Role::Activated) == Some(at) {
            csv.push_text(text, &figures);
        } else {
            csv.end_cell(text);
        }
    }
}
