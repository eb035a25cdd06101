//! The part of the model about the table of many regions.

use std::rc::Rc;

use crate::{domain::Date, state::Case, writing::Lang};

use super::{
    Asked, Checks, Drawn, Figures, Held, OpenRow, ReadProgress, TableFault, TableLook, order,
};

/// The state of the table. Everything that the page shows of it follows from this and the question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// The rows with all edits.
    pub held: Rc<Held>,
    /// The figures computed from it.
    pub figures: Rc<Figures>,
    /// The results of checking it against the official list of regions.
    pub checks: Rc<Checks>,
    /// The indices of the lines that are shown, in their order.
    pub order: Rc<Vec<u32>>,
    /// Whether the lines of a table just read are not rendered yet: its sums are painted first.
    pub lines_wait: bool,
    /// The view.
    pub look: TableLook,
    /// The open row.
    pub opened: Option<OpenRow>,
    /// The progress of reading a file, while one is read.
    pub progress: Option<ReadProgress>,
    /// Why the last file is no table. The table from before is kept.
    pub fault: Option<TableFault>,
    /// The settings for reading a file that the user chose.
    pub asked: Asked,
    /// Whether the browser stores the table.
    pub keeping: Keeping,
    /// Whether the table is saved with the page.
    pub is_carried: bool,
    /// The inputs of `figures` and `order`.
    pub(super) made_of: Option<MadeOf>,
}

/// What figures and order of a table are computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::state) struct MadeOf {
    pub(in crate::state) case: Rc<Case>,
    pub(in crate::state) held: Rc<Held>,
    pub(in crate::state) today: Date,
}

impl MadeOf {
    /// Whether both have the same table, case and day.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.has_table_of(other) && Rc::ptr_eq(&self.case, &other.case) && self.today == other.today
    }

    /// Whether both have the same table.
    pub(super) fn has_table_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.held, &other.held)
    }
}

/// Whether the browser stores the table for the next visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Not tried yet.
    #[default]
    Unknown,
    /// It is stored.
    Kept,
    /// The browser refused.
    Refused,
}

impl Tables {
    /// The lines to render.
    pub fn drawn_lines(&self) -> Drawn {
        self.look.window.drawn(self.order.len())
    }

    /// Resets the view: all rows in the order of the file.
    pub(in crate::state) fn show_all(&mut self) {
        self.look = TableLook::default();
        self.put_in_order();
    }

    /// Filters and sorts the lines again.
    pub(super) fn put_in_order(&mut self) {
        self.order = Rc::new(order::order(&self.held, &self.figures, &self.look));
    }

    /// Replaces the table, if it is another one, and reads the open row from the new one.
    pub(in crate::state) fn hold(&mut self, held: Rc<Held>, lang: Lang) {
        if Rc::ptr_eq(&self.held, &held) {
            return;
        }
        self.held = held;
        self.opened = self
            .opened
            .take()
            .and_then(|opened| OpenRow::of(opened.row, &self.held, lang));
    }

    /// Scrolls to the first line.
    pub(super) fn scroll_to_top(&mut self) {
        self.look.window.top = 0;
    }
}
