//! The effects of the table: orders that the browser carries out.

use std::rc::Rc;

use super::{Asked, OfferedFile, RowPlace};

/// An order to the browser about the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableEffect {
    /// Read a table from a file or text that the browser holds.
    Read {
        /// The file or text.
        offer: OfferedFile,
        /// The settings for reading it.
        asked: Asked,
    },
    /// Send `SumsDrawn` once the sums are painted.
    DrawLines,
    /// Measure the height of a line once the first lines are painted.
    MeasureLines,
    /// Stop reading.
    CancelReading,
    /// Store the table for the next visit, or remove the stored one.
    Keep {
        /// The number of its file or text; 0 for none.
        source: u32,
        /// The file's name.
        name: Rc<str>,
        /// The settings, choices and edits, as `kept_of` writes them.
        edits: String,
    },
    /// Export lines of the table.
    Export(Export),
    /// Print the table once all lines are rendered.
    Print,
    /// Move to the row that was opened.
    ShowOpenRow,
    /// Move back to the place from which the closed row had been opened.
    LeaveRow(RowPlace),
}

/// An export of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// A CSV file for an Indonesian Excel: semicolons, decimal commas.
    CsvLocal,
    /// A CSV file for programs: commas, decimal points.
    CsvPlain,
    /// The rejected rows, as they were written.
    Rejected,
    /// The lines for a spreadsheet, to the clipboard.
    Clipboard,
    /// The ranking as a text, to the clipboard.
    Ranking,
}
