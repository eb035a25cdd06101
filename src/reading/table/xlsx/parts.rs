//! The parts of a workbook, and which of them are still to be read.

use std::collections::VecDeque;

use super::zip::{Entry, entries};
use crate::reading::SheetFault;

/// The most bytes of a sheet when it is inflated: a million rows of ten columns have some 350 MB.
const MOST_INFLATED: u32 = 512 << 20;

/// The most of all shared texts.
const MOST_TEXTS: u32 = 64 << 20;

/// The most of any other part.
const MOST_OTHER: u32 = 8 << 20;

/// The parts that are read, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What belongs to the file.
    Root,
    /// The names of the sheets.
    Workbook,
    /// What belongs to the workbook.
    Relations,
    /// How cells look.
    Styles,
    /// The texts of cells.
    Strings,
    /// The cells of a sheet.
    Sheet,
}

/// All parts of a file.
#[derive(Debug, Default)]
pub(super) struct Parts {
    entries: Vec<Entry>,
    queue: VecDeque<(Part, Entry)>,
}

impl Parts {
    /// The parts that a directory lists.
    pub(super) fn of(directory: &[u8]) -> Result<Self, SheetFault> {
        Ok(Self {
            entries: entries(directory)?,
            queue: VecDeque::new(),
        })
    }

    /// Whether there is a part at a path.
    pub(super) fn has(&self, path: &str) -> bool {
        self.entries.iter().any(|entry| is_at(entry, path))
    }

    /// Adds a part to those that are to be read.
    pub(super) fn queue(&mut self, part: Part, path: &str) -> Result<(), SheetFault> {
        let mut found = self.entries.iter().filter(|entry| is_at(entry, path));
        let entry = found.next().ok_or(SheetFault::NotATable)?;
        // Of two parts at one path programs read different ones.
        if found.next().is_some() {
            return Err(SheetFault::Damaged);
        }
        entry.check()?;
        let most = match part {
            Part::Sheet => MOST_INFLATED,
            Part::Strings => MOST_TEXTS,
            _ => MOST_OTHER,
        };
        if entry.size > most {
            return Err(SheetFault::TooLarge);
        }
        self.queue.push_back((part, entry.clone()));
        Ok(())
    }

    /// The part that is read next, or is being read.
    pub(super) fn next(&self) -> Option<&(Part, Entry)> {
        self.queue.front()
    }

    /// Takes that part off.
    pub(super) fn take_next(&mut self) -> Option<(Part, Entry)> {
        self.queue.pop_front()
    }
}

/// Whether a part stands at a path; programs differ in capitals.
fn is_at(entry: &Entry, path: &str) -> bool {
    entry
        .name
        .trim_start_matches('/')
        .eq_ignore_ascii_case(path)
}
