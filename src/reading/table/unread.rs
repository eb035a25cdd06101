//! Counts the cells that could not be read and need not be there, by column.

use super::{Reason, Role, rows_beside::UnreadCells};

/// The cells so far, one entry for each column.
#[derive(Debug, Default)]
pub(super) struct Unread(Vec<UnreadCells>);

impl Unread {
    /// Counts a cell.
    pub(super) fn push(&mut self, row: u32, reason: Reason) {
        let known = self
            .0
            .iter_mut()
            .find(|cells| cells.reason.cell == reason.cell);
        match known {
            Some(cells) => cells.count = cells.count.saturating_add(1),
            None => self.0.push(UnreadCells {
                count: 1,
                row,
                reason,
            }),
        }
    }

    /// Counts more cells of a column that has one already.
    pub(super) fn add(&mut self, role: Role, more: u32) {
        let known = self.0.iter_mut().find(|cells| cells.reason.cell == role);
        if let Some(cells) = known {
            cells.count = cells.count.saturating_add(more);
        }
    }

    /// All of them, in the order of the roles.
    pub(super) fn take(&mut self) -> Vec<UnreadCells> {
        let mut all = std::mem::take(&mut self.0);
        all.sort_by_key(|cells| cells.reason.cell as usize);
        all
    }
}
