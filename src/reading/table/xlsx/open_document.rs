//! Parses the sheets of an ODS spreadsheet, all of them in one part.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "row and column numbers are checked against the limits of a sheet"
)]

use super::{
    found_sheet::FoundSheet,
    numerals::push_number,
    xml::{Piece, Tag},
};
use crate::reading::{
    Sheet, SheetFault, SheetOptions,
    table::{
        cells::{CellSpan, MOST_ROW, Row},
        intake::{Intake, MOST_COLUMNS},
    },
};

/// The most times that a row or cell with a value may be repeated: no table of regions repeats one.
const MOST_REPEATED: u32 = 1_000;

/// The most sheets.
const MOST_SHEETS: usize = 2_048;

/// The sheets of the part.
#[derive(Debug, Default)]
pub(super) struct OpenDocument {
    options: SheetOptions,
    names: Vec<String>,
    /// The rows of the sheet that is being read.
    intake: Option<Intake>,
    row: u32,
    rows: u32,
    is_hidden: bool,
    text: String,
    spans: Vec<CellSpan>,
    cell: Cell,
    /// Whether text is that of a cell, and not of a note on it.
    is_text: bool,
    notes: u32,
    found: FoundSheet,
}

/// The open cell.
#[derive(Debug, Default)]
struct Cell {
    /// A number or date as its attribute gives it.
    value: String,
    is_number: bool,
    /// The text that the cell shows.
    shown: String,
    times: u32,
}

impl OpenDocument {
    pub(super) fn new(options: &SheetOptions) -> Self {
        Self {
            options: options.clone(),
            ..Self::default()
        }
    }

    /// The chosen sheet, or the first that has regions, or the first that is a table.
    pub(super) fn finish(self) -> Result<Sheet, SheetFault> {
        self.found.finish(self.names)
    }

    /// Reads the next piece of the part.
    pub(super) fn take(&mut self, piece: &Piece<'_>) -> Result<(), SheetFault> {
        match piece {
            Piece::Open(tag) => return self.open(tag),
            Piece::Close("table") => return self.end_sheet(),
            Piece::Close("table-row") => return self.end_row(),
            Piece::Close("table-cell" | "covered-table-cell") => return self.end_cell(),
            Piece::Close("annotation") => self.notes = self.notes.saturating_sub(1),
            Piece::Close("p") => self.is_text = false,
            Piece::Text(text) if self.is_text && self.notes == 0 => {
                if self.cell.shown.len() > MOST_ROW {
                    return Err(SheetFault::LongRow(self.row));
                }
                self.cell.shown.push_str(text);
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<(), SheetFault> {
        match tag.name {
            "table" => {
                let at = self.names.len();
                self.names.push(tag.text("name"));
                let is_wanted = self
                    .options
                    .sheet
                    .map_or(!self.found.has_regions(), |sheet| sheet == at);
                self.intake = is_wanted.then(|| Intake::new(&self.options));
                self.row = 0;
            }
            "table-row" => {
                self.rows = tag.number("number-rows-repeated")?.unwrap_or(1);
                self.is_hidden = matches!(tag.text("visibility").as_str(), "collapse" | "filter");
                self.text.clear();
                self.spans.clear();
            }
            "table-cell" | "covered-table-cell" => self.begin_cell(tag)?,
            "annotation" => self.notes += 1,
            "p" => {
                self.is_text = true;
                if !self.cell.shown.is_empty() && self.notes == 0 {
                    self.cell.shown.push(' ');
                }
            }
            "s" | "tab" | "line-break" if self.is_text && self.notes == 0 => {
                self.cell.shown.push(' ');
            }
            _ => {}
        }
        if self.names.len() > MOST_SHEETS {
            return Err(SheetFault::TooLarge);
        }
        Ok(())
    }

    fn begin_cell(&mut self, tag: &Tag<'_>) -> Result<(), SheetFault> {
        let (value, is_number) = match tag.text("value-type").as_str() {
            "float" | "currency" => (tag.text("value"), true),
            "date" => (tag.text("date-value"), false),
            _ => (String::new(), false),
        };
        let day = value.split_once("T00:00:00").map(|(day, _)| day.to_owned());
        self.cell = Cell {
            value: day.unwrap_or(value),
            is_number,
            shown: String::new(),
            times: tag.number("number-columns-repeated")?.unwrap_or(1),
        };
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), SheetFault> {
        let cell = std::mem::take(&mut self.cell);
        let is_empty = cell.value.is_empty() && cell.shown.is_empty();
        if is_empty {
            let columns = self.spans.len().saturating_add(cell.times as usize);
            // Programs repeat an empty cell to the last column.
            let end = CellSpan::new(self.text.len(), self.text.len());
            self.spans.resize(columns.min(MOST_COLUMNS), end);
            return Ok(());
        }
        if cell.times > MOST_REPEATED || self.spans.len() >= MOST_COLUMNS {
            return Err(SheetFault::TooManyColumns(self.row + 1));
        }
        for _ in 0..cell.times {
            let from = self.text.len();
            match (cell.value.as_str(), cell.is_number) {
                ("", _) => self.text.push_str(&cell.shown),
                (number, true) => push_number(number, &mut self.text),
                (day, false) => self.text.push_str(day),
            }
            self.spans.push(CellSpan::new(from, self.text.len()));
        }
        if self.text.len() > MOST_ROW {
            return Err(SheetFault::LongRow(self.row + 1));
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), SheetFault> {
        let (first, rows) = (self.row + 1, self.rows.max(1));
        self.row = self.row.saturating_add(rows);
        let Some(intake) = &mut self.intake else {
            return Ok(());
        };
        if self.text.is_empty() {
            return Ok(());
        }
        if rows > MOST_REPEATED {
            return Err(SheetFault::TooLarge);
        }
        for number in first..first + rows {
            let row = Row::new(number, &self.text, &self.spans);
            intake.take(row.hidden(self.is_hidden))?;
        }
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<(), SheetFault> {
        let Some(intake) = self.intake.take() else {
            return Ok(());
        };
        self.found
            .take(intake, self.names.len().saturating_sub(1), 0)
    }
}
