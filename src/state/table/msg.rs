//! What happened to the table: messages, past tense.

use std::rc::Rc;

use crate::{
    domain::RegionLevel,
    reading::{Encoding, Role, Sheet, SheetFault},
    state::Refused,
};

use super::{Cell, GoalChoice, RowPlace, SortBy, StatusFilter, TableChoice, Tables, Window};

/// Something that happened to the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableMsg {
    /// A file was chosen or dropped, or a text pasted: the browser holds it.
    Offered(Offer),
    /// So much of it has been read.
    Progressed(Progress),
    /// It was read, or it is no table.
    Read(Box<ReadSheet>),
    /// The sums of a table just read have been drawn.
    SumsDrawn,
    /// Reading was to stop.
    ClickedCancel,
    /// A column, by its place, was to hold something else, or nothing.
    ChoseRole(u32, Option<Role>),
    /// The file was to be read as written in another way.
    ChoseEncoding(Encoding),
    /// Another sheet of the workbook was to be read, by its place.
    ChoseSheet(u32),
    /// Something was chosen for the table.
    Chose(TableChoice),
    /// The total to be shared out was typed.
    TypedTotal(String),
    /// The day of rows without one of their own was typed.
    TypedDay(String),
    /// A day that the table's words may mean was taken for those rows, or none.
    ChoseDay(String),
    /// A column was to put the lines in order.
    Sorted(SortBy),
    /// Some lines were to be shown.
    Filtered(StatusFilter),
    /// Letters to be found were typed.
    Searched(String),
    /// Lines were to be summed up, or not.
    ChoseLevel(RegionLevel),
    /// The lines were scrolled, or the view changed its size.
    Scrolled(Window),
    /// A row was opened.
    Opened(RowPlace),
    /// The open row was closed.
    Closed,
    /// A cell of the open row was typed in.
    TypedCell(Cell, String),
    /// The corrected row was to be taken in.
    ClickedTakeIn,
    /// The table was to be emptied.
    ClickedEmpty,
    /// Lines were to leave the page.
    ClickedExport(Export),
    /// Paper was to be filled, or is.
    Printing(bool),
    /// Printing was asked for.
    ClickedPrint,
    /// The browser kept the table, or refused to.
    Kept(Result<(), Refused>),
    /// The table was to be saved with the page, or not.
    Carried(bool),
}

/// The bytes of a file that takes long to read: 8 MB.
const LONG: u64 = 8 << 20;

/// The largest file that is read: 200 MB.
const MOST_BYTES: u64 = 200_000_000;

impl Offer {
    /// Whether it is larger than any table.
    pub(super) fn is_too_large(&self) -> bool {
        self.bytes > MOST_BYTES
    }
}

impl TableMsg {
    /// How much of a table it can change.
    pub fn reach(&self, tables: &Tables) -> Reach {
        let opened = tables.opened.as_ref().map(|opened| opened.row);
        match (self, opened) {
            (Self::Scrolled(_), _) => Reach::View,
            // A file that is soon read needs no word of it.
            (Self::Offered(offer), _) if offer.bytes < LONG => Reach::View,
            // A total that is shared out may follow the bases, and what is said of it and of days is beside the lines.
            (Self::TypedCell(cell, _), Some(RowPlace::Region(_)))
                if *cell != Cell::AsOf && tables.held.choices.goal != GoalChoice::SharedOut =>
            {
                Reach::Lines
            }
            _ => Reach::All,
        }
    }
}

/// How much of the table a message can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Which lines are in view.
    View,
    /// Figures of lines, and their sums.
    Lines,
    /// Anything.
    All,
}

/// A file that the browser holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The number that the browser gave it.
    pub source: u32,
    /// Its name; empty of a pasted text.
    pub name: Rc<str>,
    /// Its size in bytes.
    pub bytes: u64,
    /// What was changed in it since it was first read, where it comes from an earlier visit.
    pub edits: String,
}

/// How far reading has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that were read.
    pub read: u64,
    /// Bytes in all.
    pub of: u64,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadSheet {
    /// The number that the browser gave it.
    pub source: u32,
    /// Its name.
    pub file: Rc<str>,
    /// The sheet, or why it is none.
    pub outcome: Result<Sheet, TableFault>,
    /// What was changed in it since it was first read.
    pub edits: String,
}

/// Why a file gives no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFault {
    /// It is larger than 200 MB.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
    /// It is a workbook, and the browser is too old to inflate it.
    NoInflater,
    /// What stands in it is no sheet.
    Sheet(SheetFault),
}

/// What leaves the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// A file for an Indonesian Excel: semicolons, decimal commas.
    CsvLocal,
    /// A file for programs: commas, decimal points.
    CsvPlain,
    /// The rows that could not be read, as they were written.
    Rejected,
    /// The lines for a spreadsheet, to the clipboard.
    Clipboard,
    /// The ranking as a text, to the clipboard.
    Ranking,
}
