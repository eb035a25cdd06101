//! A file or text that a table is read from: as offered, how far it is read, and what it gave.

use std::rc::Rc;

use crate::reading::{Sheet, SheetFault};

/// The largest file that is read, in bytes: 200 MB.
const MOST_BYTES: u64 = 200_000_000;

/// A file or text that the browser holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedFile {
    /// The browser's number for it.
    pub source: u32,
    /// The name of the file; empty for a pasted text.
    pub name: Rc<str>,
    /// Its size in bytes.
    pub bytes: u64,
    /// Settings, choices and edits stored in an earlier visit; empty for a new file.
    pub edits: String,
}

impl OfferedFile {
    /// Whether the file is too large to be read.
    pub(super) fn is_too_large(&self) -> bool {
        self.bytes > MOST_BYTES
    }
}

/// The progress of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadProgress {
    /// Bytes read so far.
    pub read: u64,
    /// Bytes in total.
    pub of: u64,
}

/// The result of reading a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadSheet {
    /// The browser's number for it.
    pub source: u32,
    /// Its name.
    pub file: Rc<str>,
    /// The sheet, or why there is none.
    pub outcome: Result<Sheet, TableFault>,
    /// Settings, choices and edits stored in an earlier visit; empty for a new file.
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
    /// Its content is no sheet.
    Sheet(SheetFault),
}
