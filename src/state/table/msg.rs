//! The messages of the table: events in the past tense.

use crate::{
    domain::RegionLevel,
    reading::{Encoding, Role},
    state::Refused,
};

use super::{
    Cell, Export, GoalChoice, OfferedFile, ReadProgress, ReadSheet, RowPlace, RowsChoice,
    ScrollWindow, SortBy, StatusFilter, TableChoice, Tables,
};

/// An event of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableMsg {
    /// The user chose or dropped a file, or pasted a text. The browser holds it.
    Offered(OfferedFile),
    /// The browser has read so much of it.
    Progressed(ReadProgress),
    /// The browser has read it, or it is no table.
    Read(Box<ReadSheet>),
    /// The sums of a table just read are painted.
    SumsDrawn,
    /// The user cancelled reading.
    ClickedCancel,
    /// The user assigned a role, or none, to the column at an index.
    ChoseRole(u32, Option<Role>),
    /// The user chose the encoding of the file.
    ChoseEncoding(Encoding),
    /// The user chose another sheet of the workbook, by its index.
    ChoseSheet(u32),
    /// The user chose which rows are regions.
    ChoseRows(RowsChoice),
    /// The user made a choice for the table.
    Chose(TableChoice),
    /// The user typed the total to be shared out.
    TypedTotal(String),
    /// The user typed the day of rows that give none.
    TypedDay(String),
    /// The user chose the day of those rows from those that the table's text may mean, or chose none.
    ChoseDay(String),
    /// The user sorted the lines by a column.
    Sorted(SortBy),
    /// The user filtered the lines.
    Filtered(StatusFilter),
    /// The user typed a search text.
    Searched(String),
    /// The user chose the level of the lines.
    ChoseLevel(RegionLevel),
    /// The lines were scrolled, or the view was resized.
    Scrolled(ScrollWindow),
    /// The user opened a row.
    Opened(RowPlace),
    /// The user closed the open row.
    Closed,
    /// The user typed in a cell of the open row.
    TypedCell(Cell, String),
    /// The user added the corrected row to the table.
    ClickedTakeIn,
    /// The user emptied the table.
    ClickedEmpty,
    /// The user asked for an export.
    ClickedExport(Export),
    /// Printing began or ended.
    Printing(bool),
    /// The user asked to print.
    ClickedPrint,
    /// The browser stored the table, or refused to.
    Kept(Result<(), Refused>),
    /// The user chose whether to save the table with the page.
    Carried(bool),
}

/// From this size on a file takes noticeably long to read, in bytes: 8 MiB.
const LONG: u64 = 8 << 20;

impl TableMsg {
    /// How much of the table the message can change.
    pub fn reach(&self, tables: &Tables) -> Reach {
        let opened = tables.opened.as_ref().map(|opened| opened.row);
        match (self, opened) {
            (Self::Scrolled(_), _) => Reach::View,
            // A small file is read so soon that no progress is shown.
            (Self::Offered(offer), _) if offer.bytes < LONG => Reach::View,
            // A total may depend on the bases, and the notes on it and on days are outside the lines.
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
    /// Only which lines are in view.
    View,
    /// Also the figures of lines and their sums.
    Lines,
    /// Anything.
    All,
}
