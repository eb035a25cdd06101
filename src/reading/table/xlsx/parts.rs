//! The parts of a workbook's zip file, and the queue of those to read.

use std::collections::VecDeque;

use super::zip::{ZipEntry, entries};
use crate::reading::SheetFault;

/// The most inflated bytes of a sheet: a million rows of ten columns have about 350 MB.
const MOST_INFLATED: u32 = 512 << 20;

/// The most inflated bytes of the shared texts.
const MOST_TEXTS: u32 = 64 << 20;

/// The most inflated bytes of any other part.
const MOST_OTHER: u32 = 8 << 20;

/// The parts that are read, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The relations of the whole file, which name the workbook part.
    Root,
    /// The names of the sheets.
    Workbook,
    /// The relations of the workbook, which give the paths of its parts.
    Relations,
    /// The cell styles.
    Styles,
    /// The shared texts of cells.
    Strings,
    /// The cells of a sheet.
    Sheet,
    /// The cells of all sheets of an ODS file.
    Content,
}

/// The parts of a file.
#[derive(Debug, Default)]
pub(super) struct WorkbookParts {
    entries: Vec<ZipEntry>,
    queue: VecDeque<(Part, ZipEntry)>,
}

impl WorkbookParts {
    /// Parses the zip directory.
    pub(super) fn of(directory: &[u8]) -> Result<Self, SheetFault> {
        Ok(Self {
            entries: entries(directory)?,
            queue: VecDeque::new(),
        })
    }

    /// Whether a part has this path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.entries.iter().any(|entry| is_at(entry, path))
    }

    /// Adds a part to the queue.
    pub(super) fn queue(&mut self, part: Part, path: &str) -> Result<(), SheetFault> {
        let mut found = self.entries.iter().filter(|entry| is_at(entry, path));
        let entry = found.next().ok_or(SheetFault::NotATable)?;
        // Programs differ in which of two parts with the same path they read.
        if found.next().is_some() {
            return Err(SheetFault::Damaged);
        }
        entry.check()?;
        let most = match part {
            Part::Sheet | Part::Content => MOST_INFLATED,
            Part::Strings => MOST_TEXTS,
            _ => MOST_OTHER,
        };
        if entry.size > most {
            return Err(SheetFault::TooLarge);
        }
        self.queue.push_back((part, entry.clone()));
        Ok(())
    }

    /// The part that is being read or is next.
    pub(super) fn next(&self) -> Option<&(Part, ZipEntry)> {
        self.queue.front()
    }

    /// Removes and returns that part.
    pub(super) fn take_next(&mut self) -> Option<(Part, ZipEntry)> {
        self.queue.pop_front()
    }
}

/// Whether an entry has this path, ignoring case, which programs write differently.
fn is_at(entry: &ZipEntry, path: &str) -> bool {
    entry
        .name
        .trim_start_matches('/')
        .eq_ignore_ascii_case(path)
}
