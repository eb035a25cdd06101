//! Parses the rows of a worksheet in chunks, as its part is inflated.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "row and column numbers are checked against the limits of a sheet"
)]

use super::{
    numerals::{push_day, push_number},
    shared_strings::SharedStrings,
    styles::Styles,
    xml::{Piece, Tag},
};
use crate::reading::{
    SheetFault,
    table::{
        cells::{CellSpan, MOST_ROW, Row},
        intake::{Intake, MOST_COLUMNS},
    },
};

/// The most bytes of cell text: an average for each cell, plus an initial allowance. Cells can share texts, so a small
/// file could otherwise expand to very much text.
const CELL_ROOM: usize = 400;
const FIRST_ROOM: usize = 16 << 20;

/// The most rows of a workbook's sheet.
const MOST_ROWS: u32 = 1_048_576;

/// The parts of the workbook that cells refer to.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) strings: SharedStrings,
    pub(super) styles: Styles,
    pub(super) is_from_1904: bool,
}

/// A worksheet parser.
#[derive(Debug, Default)]
pub(super) struct Worksheet {
    cells: SheetRow,
    is_whole: bool,
}

/// The type of a cell's value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum CellKind {
    #[default]
    Number,
    Day,
    /// A shared text, by its index.
    Shared,
    /// A text or error, as written.
    Plain,
    /// "TRUE" or "FALSE", written as 1 or 0.
    Truth,
}

/// The row that is being parsed.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says what was opened and is not closed yet"
)]
#[derive(Debug, Default)]
struct SheetRow {
    /// The number of the last complete row.
    last: u32,
    row: u32,
    text: String,
    spans: Vec<CellSpan>,
    column: usize,
    kind: CellKind,
    value: String,
    /// The number of cells so far, and the bytes of their text.
    made: (usize, usize),
    is_value: bool,
    is_spoken: bool,
    /// Whether the row is hidden, as by a filter.
    is_hidden: bool,
    /// Whether the cell has a formula, and how many formulas have no result.
    has_formula: bool,
    uncomputed: u32,
}

impl Worksheet {
    /// Reads the next piece of the part, and passes complete rows to the intake.
    pub(super) fn take(
        &mut self,
        piece: &Piece<'_>,
        book: &Book,
        intake: &mut Intake,
    ) -> Result<(), SheetFault> {
        match piece {
            Piece::Close("sheetData") => self.is_whole = true,
            Piece::Close("row") => return self.cells.hand_over(intake),
            _ => return self.cells.take(piece, book),
        }
        Ok(())
    }

    /// How many formulas have no result.
    pub(super) fn uncomputed(&self) -> u32 {
        self.cells.uncomputed
    }

    /// Whether the end of the rows was reached.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }
}

impl SheetRow {
    fn take(&mut self, piece: &Piece<'_>, book: &Book) -> Result<(), SheetFault> {
        match piece {
            Piece::Open(tag) => match tag.name {
                "row" => {
                    self.row = tag.number("r")?.unwrap_or(self.last + 1);
                    self.is_hidden = matches!(tag.text("hidden").as_str(), "1" | "true");
                    self.text.clear();
                    self.spans.clear();
                    self.column = 0;
                }
                "c" => return self.begin_cell(tag, book),
                "f" => self.has_formula = true,
                "rPh" => self.is_spoken = true,
                "v" | "t" => self.is_value = !self.is_spoken,
                _ => {}
            },
            Piece::Close("v" | "t") => self.is_value = false,
            Piece::Close("rPh") => self.is_spoken = false,
            Piece::Close("c") => return self.end_cell(book),
            Piece::Text(text) if self.is_value => {
                if self.value.len() > MOST_ROW {
                    return Err(SheetFault::LongRow(self.row));
                }
                self.value.push_str(text);
            }
            _ => {}
        }
        Ok(())
    }

    fn begin_cell(&mut self, tag: &Tag<'_>, book: &Book) -> Result<(), SheetFault> {
        self.value.clear();
        (self.is_value, self.is_spoken, self.has_formula) = (false, false, false);
        self.kind = CellKind::Number;
        let mut is_day = false;
        for (key, value) in tag.attributes() {
            match key {
                "r" => {
                    // Columns must ascend, so that no cell replaces an earlier one.
                    let column = column(value).filter(|column| *column >= self.column);
                    self.column = column.ok_or(SheetFault::Damaged)?;
                }
                "t" => {
                    self.kind = match value {
                        "s" => CellKind::Shared,
                        "n" => CellKind::Number,
                        "b" => CellKind::Truth,
                        _ => CellKind::Plain,
                    };
                }
                "s" => {
                    let style = value.parse().map_err(|_| SheetFault::Damaged)?;
                    is_day = book.styles.shows_date(style);
                }
                _ => {}
            }
        }
        if self.kind == CellKind::Number && is_day {
            self.kind = CellKind::Day;
        }
        Ok(())
    }

    fn end_cell(&mut self, book: &Book) -> Result<(), SheetFault> {
        let at = self.column;
        self.column = at.saturating_add(1);
        if self.value.is_empty() {
            let is_awaited = self.has_formula && self.kind != CellKind::Plain;
            self.uncomputed = self.uncomputed.saturating_add(u32::from(is_awaited));
            return Ok(());
        }
        if at >= MOST_COLUMNS {
            return Err(SheetFault::TooManyColumns(self.row));
        }
        let from = self.text.len();
        let value = self.value.as_str();
        match self.kind {
            CellKind::Number => push_number(value, &mut self.text),
            CellKind::Day => push_day(value, book.is_from_1904, &mut self.text),
            CellKind::Shared => {
                let place = value.parse().ok();
                let text = place.and_then(|place| book.strings.get(place));
                push_text(text.unwrap_or("#REF!"), &mut self.text);
            }
            CellKind::Plain => push_text(without_time(value), &mut self.text),
            CellKind::Truth => self.text.push_str(match value {
                "0" => "FALSE",
                "1" => "TRUE",
                other => other,
            }),
        }
        if self.text.len() > MOST_ROW {
            return Err(SheetFault::LongRow(self.row));
        }
        let (cells, bytes) = &mut self.made;
        *cells += 1;
        *bytes = bytes.saturating_add(self.text.len() - from);
        if *bytes > cells.saturating_mul(CELL_ROOM).saturating_add(FIRST_ROOM) {
            return Err(SheetFault::TooLarge);
        }
        self.spans.resize(at + 1, CellSpan::default());
        if let Some(span) = self.spans.get_mut(at) {
            *span = CellSpan::new(from, self.text.len());
        }
        Ok(())
    }

    fn hand_over(&mut self, intake: &mut Intake) -> Result<(), SheetFault> {
        if self.row <= self.last || self.row > MOST_ROWS {
            return Err(SheetFault::Damaged);
        }
        self.last = self.row;
        let row = Row::new(self.row, &self.text, &self.spans);
        intake.take(row.hidden(self.is_hidden))
    }
}

/// The column of a reference such as "B7", from 0.
fn column(reference: &str) -> Option<usize> {
    let row = reference.trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
    let letters = reference.strip_suffix(row)?;
    row.parse::<u32>().ok()?;
    let number = letters.bytes().fold(0, |number: usize, letter| {
        let letter = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        number.saturating_mul(26).saturating_add(letter)
    });
    number.checked_sub(1)
}

/// Appends a text. Workbooks write a control character as "_x000D_"; it becomes a space.
fn push_text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("_x00") {
        out.push_str(before);
        let code = behind
            .get(..2)
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        match (
            code,
            behind.get(2..).and_then(|behind| behind.strip_prefix('_')),
        ) {
            (Some(code), Some(behind)) if code < b' ' => {
                out.push(' ');
                rest = behind;
            }
            _ => {
                out.push_str("_x00");
                rest = behind;
            }
        }
    }
    out.push_str(rest);
}

/// Strips a midnight time: "2026-04-30T00:00:00" is a date.
fn without_time(value: &str) -> &str {
    value.strip_suffix("T00:00:00").unwrap_or(value)
}
