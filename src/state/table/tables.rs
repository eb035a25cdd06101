//! The part of the model that is about many regions.

use std::rc::Rc;

use crate::{
    domain::Date,
    reading::{Encoding, Role},
    state::Case,
    writing::Lang,
};

use super::{Checks, Drawn, Figures, Held, OpenRow, Progress, TableFault, TableLook, order};

/// Everything that the page shows of a table follows from this and the question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// The table.
    pub held: Rc<Held>,
    /// What follows from it, computed once.
    pub figures: Rc<Figures>,
    /// What the official list of regions says of it.
    pub checks: Rc<Checks>,
    /// The places of the lines that are shown, in their order.
    pub order: Rc<Vec<u32>>,
    /// Whether the lines of a table just read are not to be drawn yet: its sums come first.
    pub lines_wait: bool,
    /// How it is looked at.
    pub look: TableLook,
    /// The row that is open.
    pub opened: Option<OpenRow>,
    /// How far a file has been read, while one is.
    pub progress: Option<Progress>,
    /// Why the last file is no table: the table before it stands.
    pub fault: Option<TableFault>,
    /// What a file is to be read with, where somebody has said so.
    pub asked: Asked,
    /// Whether the browser keeps the table.
    pub keeping: Keeping,
    /// Whether it is saved with the page.
    pub is_carried: bool,
    /// What figures and order were made of.
    pub(super) made_of: Option<(Rc<Case>, Rc<Held>, Date)>,
}

/// What a file is to be read with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What each column holds.
    pub roles: Option<Vec<Option<Role>>>,
    /// How its letters are written.
    pub encoding: Option<Encoding>,
    /// The sheet of a workbook, by its place.
    pub sheet: Option<u32>,
}

/// Whether the browser keeps the table for the next visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// It has not been asked yet.
    #[default]
    Unknown,
    /// It does.
    Kept,
    /// It refuses.
    Refused,
}

impl Tables {
    /// What is drawn of the lines.
    pub fn drawn_lines(&self) -> Drawn {
        self.look.window.drawn(self.order.len())
    }

    /// Shows all rows in the order of the file.
    pub(in crate::state) fn show_all(&mut self) {
        self.look = TableLook::default();
        self.put_in_order();
    }

    /// Orders the lines anew.
    pub(super) fn put_in_order(&mut self) {
        self.order = Rc::new(order::order(&self.held, &self.figures, &self.look));
    }

    /// Holds another table, or the same one changed: the open row is that of the new one.
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

    /// Goes back to the first line.
    pub(super) fn scroll_to_top(&mut self) {
        self.look.window.top = 0;
    }
}
