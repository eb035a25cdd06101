//! Undo and redo: one stack of snapshots with case, storage key, pasted text and table.

use std::rc::Rc;

use super::Origin;
use crate::state::{Case, Cell, Field, Held, PastedText};

/// The most undo steps.
const MOST_STEPS: usize = 200;

/// A snapshot of the page. It has the origin and storage key of its case, so that undo never stores a case under
/// another one's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSnapshot {
    /// The case.
    pub case: Rc<Case>,
    /// Its origin.
    pub origin: Origin,
    /// The storage key.
    pub slot: String,
    /// The user's own case, while another one is shown.
    pub own: Option<Rc<Case>>,
    /// The pasted text.
    pub pasted: Rc<PastedText>,
    /// The table of regions.
    pub held: Rc<Held>,
}

/// The snapshots before and after the present state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<PageSnapshot>,
    future: Vec<PageSnapshot>,
    typing: Option<Field>,
    in_text: bool,
    in_cell: Option<EditedCell>,
}

/// A cell of the table that is typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::state) struct EditedCell {
    /// The index of its row; `None` for the day of all rows.
    pub(in crate::state) row: Option<u32>,
    pub(in crate::state) cell: Cell,
}

impl History {
    /// Adds an undo step before the case changes. Typing on in one field is one step.
    pub(in crate::state) fn note(&mut self, before: &PageSnapshot, typing: Option<Field>) {
        self.future.clear();
        let goes_on = typing.is_some() && self.typing == typing;
        self.typing = typing;
        self.in_text = false;
        self.in_cell = None;
        if goes_on {
            return;
        }
        if self.past.len() >= MOST_STEPS {
            self.past.remove(0);
        }
        self.past.push(before.clone());
    }

    /// Adds an undo step before the pasted text changes. Typing on in it is one step.
    pub(in crate::state) fn note_text(&mut self, before: &PageSnapshot) {
        let goes_on = self.in_text;
        if !goes_on {
            self.note(before, None);
        }
        self.future.clear();
        self.in_text = true;
    }

    /// Adds an undo step before a cell of the table changes. Typing on in it is one step.
    pub(in crate::state) fn note_cell(&mut self, before: &PageSnapshot, cell: EditedCell) {
        if self.in_cell != Some(cell) {
            self.note(before, None);
        }
        self.future.clear();
        self.in_cell = Some(cell);
    }

    /// Replaces the tables of all other files in the snapshots by this one, since a large table takes megabytes. These
    /// steps then do not change the table. Snapshots without a table stay without.
    pub(in crate::state) fn keep_one_table(&mut self, held: &Rc<Held>) {
        for snapshot in self.past.iter_mut().chain(&mut self.future) {
            if snapshot.held.source != held.source && !snapshot.held.is_empty() {
                snapshot.held = Rc::clone(held);
            }
        }
    }

    /// The case before the present typing in a field; `None` if the last step is no typing there.
    pub(in crate::state) fn before_typing(&self, field: Field) -> Option<&Case> {
        let snapshot = self.past.last().filter(|_| self.typing == Some(field));
        snapshot.map(|snapshot| snapshot.case.as_ref())
    }

    /// Ends a step of typing: what is typed next is a new step.
    pub(in crate::state) fn end_step(&mut self) {
        self.typing = None;
        self.in_text = false;
        self.in_cell = None;
    }

    /// The previous snapshot. Redo restores the present one.
    pub(in crate::state) fn undo(&mut self, present: &PageSnapshot) -> Option<PageSnapshot> {
        self.end_step();
        let snapshot = self.past.pop()?;
        self.future.push(present.clone());
        Some(snapshot)
    }

    /// How many steps can be undone.
    pub(in crate::state) fn depth(&self) -> usize {
        self.past.len()
    }

    /// The snapshot of the time when so many steps could be undone. The steps since can be redone.
    pub(in crate::state) fn back_to(
        &mut self,
        depth: usize,
        present: &PageSnapshot,
    ) -> Option<PageSnapshot> {
        let mut snapshot = None;
        while self.past.len() > depth {
            snapshot = self.undo(snapshot.as_ref().unwrap_or(present));
        }
        snapshot
    }

    /// The snapshot that was undone last.
    pub(in crate::state) fn redo(&mut self, present: &PageSnapshot) -> Option<PageSnapshot> {
        self.end_step();
        let snapshot = self.future.pop()?;
        self.past.push(present.clone());
        Some(snapshot)
    }

    /// Whether a step can be undone.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a step can be redone.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
