//! What the page is to do for the table: orders that the browser carries out.

use std::rc::Rc;

use super::{Asked, Export, Offer, RowPlace};

/// Something to be done for the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableEffect {
    /// Read a table from a file or text that the browser holds.
    Read {
        /// Which.
        offer: Offer,
        /// What it is to be read with.
        asked: Asked,
    },
    /// Say when the sums have been drawn.
    DrawLines,
    /// Once the first lines are painted, say how much room they take.
    MeasureLines,
    /// Stop reading.
    CancelReading,
    /// Keep a table for the next visit, or none in its place.
    Keep {
        /// The number of its file or text; 0 for none.
        source: u32,
        /// The file's name.
        name: Rc<str>,
        /// What was changed in it since it was read.
        edits: String,
    },
    /// Let lines of the table leave the page.
    Export(Export),
    /// Print the table, once it is drawn for paper.
    Print,
    /// Go to the row that was opened.
    ShowOpenRow,
    /// Go back to where a row was opened from, which is closed.
    LeaveRow(RowPlace),
}
