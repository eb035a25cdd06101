//! Undo and redo: one stack of whole cases, each with where it is kept, for everything.

use std::rc::Rc;

use super::Origin;
use crate::state::{Case, Cell, Field, Held, Press};

/// How many steps can be taken back.
const MOST_STEPS: usize = 200;

/// A case with where it comes from and where it is kept, so that a step back never puts one case in another's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The case.
    pub case: Rc<Case>,
    /// Where it comes from.
    pub origin: Origin,
    /// The storage key.
    pub slot: String,
    /// The user's own case, while another one is shown.
    pub own: Option<Rc<Case>>,
    /// The pasted text.
    pub press: Rc<Press>,
    /// The table of regions.
    pub held: Rc<Held>,
}

/// The cases before and after the present one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Place>,
    future: Vec<Place>,
    typing: Option<Field>,
    in_text: bool,
    in_cell: Option<(Option<u32>, Cell)>,
}

impl History {
    /// Notes a case that is about to change. Typing on in one field is one step.
    pub(in crate::state) fn note(&mut self, before: &Place, typing: Option<Field>) {
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

    /// Notes that the pasted text is about to change. Typing on in it is one step.
    pub(in crate::state) fn note_text(&mut self, before: &Place) {
        let goes_on = self.in_text;
        if !goes_on {
            self.note(before, None);
        }
        self.future.clear();
        self.in_text = true;
    }

    /// Notes that a cell of the table is about to change. Typing on in it is one step.
    pub(in crate::state) fn note_cell(&mut self, before: &Place, cell: (Option<u32>, Cell)) {
        if self.in_cell != Some(cell) {
            self.note(before, None);
        }
        self.future.clear();
        self.in_cell = Some(cell);
    }

    /// Lets no table live on for its steps but this one: a large one takes megabytes. Steps of others leave it as it is,
    /// and those without a table stay without.
    pub(in crate::state) fn keep_one_table(&mut self, held: &Rc<Held>) {
        for place in self.past.iter_mut().chain(&mut self.future) {
            if place.held.source != held.source && !place.held.is_empty() {
                place.held = Rc::clone(held);
            }
        }
    }

    /// The case before the typing that goes on in a field.
    pub(in crate::state) fn before_typing(&self, field: Field) -> Option<&Case> {
        let place = self.past.last().filter(|_| self.typing == Some(field));
        place.map(|place| place.case.as_ref())
    }

    /// Ends a step of typing: what is typed next is a step of its own.
    pub(in crate::state) fn rest(&mut self) {
        self.typing = None;
        self.in_text = false;
        self.in_cell = None;
    }

    /// The case before; the present one can be had back.
    pub(in crate::state) fn undo(&mut self, present: &Place) -> Option<Place> {
        self.rest();
        let place = self.past.pop()?;
        self.future.push(present.clone());
        Some(place)
    }

    /// How many steps can be taken back.
    pub(in crate::state) fn depth(&self) -> usize {
        self.past.len()
    }

    /// The case that was there when so many steps could be taken back; those since can be taken again.
    pub(in crate::state) fn back_to(&mut self, depth: usize, present: &Place) -> Option<Place> {
        let mut place = None;
        while self.past.len() > depth {
            place = self.undo(place.as_ref().unwrap_or(present));
        }
        place
    }

    /// The case that was taken back last.
    pub(in crate::state) fn redo(&mut self, present: &Place) -> Option<Place> {
        self.rest();
        let place = self.future.pop()?;
        self.past.push(present.clone());
        Some(place)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
