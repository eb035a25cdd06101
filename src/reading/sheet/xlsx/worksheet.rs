//! The rows of a worksheet, as its part is inflated.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "rows and columns are checked against those that a sheet can have"
)]

use super::{
    numerals::{push_day, push_number},
    shared_strings::SharedStrings,
    xml::{Piece, Records, Tag},
};
use crate::reading::{
    SheetFault,
    sheet::{
        cells::{Row, Span},
        intake::Intake,
    },
};

/// The columns that are read; sheets of regions have a few dozen.
const MOST_COLUMNS: usize = 1_024;

/// The most rows of a workbook's sheet.
const MOST_ROWS: u32 = 1_048_576;

/// What cells refer to.
#[derive(Debug)]
pub(super) struct Book {
    pub(super) strings: SharedStrings,
    /// For each style, whether it shows dates.
    pub(super) date_styles: Vec<bool>,
    pub(super) is_from_1904: bool,
}

/// Reads a worksheet.
#[derive(Debug)]
pub(super) struct Worksheet {
    records: Records,
    cells: Cells,
    is_whole: bool,
}

/// What the value of a cell is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Day,
    /// A shared text, by its place.
    Shared,
    /// A text, a truth or an error, as it stands.
    Plain,
}

/// The row that is being read.
#[derive(Debug)]
struct Cells {
    /// The last row that was whole.
    last: u32,
    row: u32,
    text: String,
    spans: Vec<Span>,
    column: usize,
    kind: Kind,
    value: String,
    is_value: bool,
    is_spoken: bool,
}

impl Worksheet {
    pub(super) fn new() -> Self {
        Self {
            records: Records::new(b"row"),
            cells: Cells {
                last: 0,
                row: 0,
                text: String::new(),
                spans: Vec::new(),
                column: 0,
                kind: Kind::Number,
                value: String::new(),
                is_value: false,
                is_spoken: false,
            },
            is_whole: false,
        }
    }

    /// Takes the next bytes of the part; its rows go to the intake.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        book: &Book,
        intake: &mut Intake,
    ) -> Result<(), SheetFault> {
        let (cells, is_whole) = (&mut self.cells, &mut self.is_whole);
        let mut fault = None;
        let fed = self.records.feed(bytes, &mut |piece| match piece {
            Piece::Close(b"sheetData") => *is_whole = true,
            _ if fault.is_some() => {}
            Piece::Close(b"row") => fault = cells.hand_over(intake).err(),
            _ => cells.take(&piece, book),
        });
        match fault {
            Some(fault) => Err(fault),
            None => fed.map_err(|_| SheetFault::Damaged),
        }
    }

    /// Whether the part came to the end of its rows.
    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }
}

impl Cells {
    fn take(&mut self, piece: &Piece<'_>, book: &Book) {
        match piece {
            Piece::Open(tag) => match tag.name() {
                b"row" => {
                    self.row = tag.number(b"r").unwrap_or(self.last + 1);
                    self.text.clear();
                    self.spans.clear();
                    self.column = 0;
                }
                b"c" => self.begin_cell(tag, book),
                b"rPh" => self.is_spoken = true,
                b"v" | b"t" => self.is_value = !self.is_spoken,
                _ => {}
            },
            Piece::Close(b"v" | b"t") => self.is_value = false,
            Piece::Close(b"rPh") => self.is_spoken = false,
            Piece::Close(b"c") => self.end_cell(book),
            Piece::Text(text) if self.is_value => self.value.push_str(text),
            _ => {}
        }
    }

    fn begin_cell(&mut self, tag: &Tag<'_>, book: &Book) {
        self.value.clear();
        (self.is_value, self.is_spoken) = (false, false);
        self.kind = Kind::Number;
        let mut is_day = false;
        for (key, value) in tag.attributes() {
            match key {
                b"r" => self.column = column(value).unwrap_or(self.column),
                b"t" => {
                    self.kind = match value {
                        b"s" => Kind::Shared,
                        b"n" => Kind::Number,
                        _ => Kind::Plain,
                    };
                }
                b"s" => {
                    let style = std::str::from_utf8(value).ok();
                    let style = style.and_then(|style| style.parse::<usize>().ok());
                    is_day = style.is_some_and(|at| book.date_styles.get(at) == Some(&true));
                }
                _ => {}
            }
        }
        if self.kind == Kind::Number && is_day {
            self.kind = Kind::Day;
        }
    }

    fn end_cell(&mut self, book: &Book) {
        let at = self.column;
        self.column += 1;
        if at >= MOST_COLUMNS || self.value.is_empty() {
            return;
        }
        let from = self.text.len();
        let value = self.value.as_str();
        match self.kind {
            Kind::Number => push_number(value, &mut self.text),
            Kind::Day => push_day(value, book.is_from_1904, &mut self.text),
            Kind::Shared => {
                let place = value.parse().ok();
                let text = place.and_then(|place| book.strings.get(place));
                self.text.push_str(text.unwrap_or("#REF!"));
            }
            Kind::Plain => self.text.push_str(without_time(value)),
        }
        if self.spans.len() <= at {
            self.spans.resize(at + 1, Span::default());
        }
        if let Some(span) = self.spans.get_mut(at) {
            *span = Span::new(from, self.text.len());
        }
    }

    fn hand_over(&mut self, intake: &mut Intake) -> Result<(), SheetFault> {
        if self.row <= self.last || self.row > MOST_ROWS {
            return Err(SheetFault::Damaged);
        }
        self.last = self.row;
        intake.take(Row::new(self.row, &self.text, &self.spans))
    }
}

/// The column that a reference like "B7" names, from 0.
fn column(reference: &[u8]) -> Option<usize> {
    let letters = reference
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic());
    let number = letters.fold(0, |number: usize, letter| {
        let letter = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        number.saturating_mul(26).saturating_add(letter)
    });
    number.checked_sub(1)
}

/// "2026-04-30T00:00:00" is a day.
fn without_time(value: &str) -> &str {
    value.strip_suffix("T00:00:00").unwrap_or(value)
}
