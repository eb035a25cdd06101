//! The sheet of a workbook that is read: a cover may look like a table, so sheets are tried until one has regions.

use crate::reading::{
    Encoding, Sheet, SheetChoice, SheetFault, SheetWarning, table::intake::Intake,
};

/// The first sheet that has regions, or else the first that is a table.
#[derive(Debug, Default)]
pub(super) struct FoundSheet {
    sheet: Option<Sheet>,
    /// Whether formulas of a sheet have no results.
    has_uncomputed: bool,
}

impl FoundSheet {
    /// Completes the sheet at an index, so many of whose formulas have no results, and keeps it unless a better one is
    /// known.
    pub(super) fn take(
        &mut self,
        intake: Intake,
        at: usize,
        uncomputed: u32,
    ) -> Result<(), SheetFault> {
        self.has_uncomputed |= uncomputed > 0;
        let mut sheet = match intake.finish(Encoding::Utf8) {
            Ok(sheet) => sheet,
            Err(SheetFault::NotATable) => return Ok(()),
            Err(fault) => return Err(fault),
        };
        sheet.choice = Some(SheetChoice {
            names: Vec::new(),
            chosen: at,
        });
        if uncomputed > 0 {
            sheet.warnings.push(SheetWarning::Uncomputed(uncomputed));
        }
        if self.sheet.is_none() || !sheet.table.is_empty() {
            self.sheet = Some(sheet);
        }
        Ok(())
    }

    /// Whether a sheet with regions is found.
    pub(super) fn has_regions(&self) -> bool {
        let sheet = self.sheet.as_ref();
        sheet.is_some_and(|sheet| !sheet.table.is_empty())
    }

    /// The sheet, with the names of all sheets.
    pub(super) fn finish(self, names: Vec<String>) -> Result<Sheet, SheetFault> {
        let mut sheet = self.sheet.ok_or(if self.has_uncomputed {
            SheetFault::Uncomputed
        } else {
            SheetFault::NotATable
        })?;
        if let Some(choice) = &mut sheet.choice {
            choice.names = names;
        }
        Ok(sheet)
    }
}
