//! Undo and redo: one stack of whole cases, for everything.

use std::rc::Rc;

use super::{Case, Field};

/// How many steps can be taken back.
const MOST_STEPS: usize = 200;

/// The cases before and after the present one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Rc<Case>>,
    future: Vec<Rc<Case>>,
    typing: Option<Field>,
}

impl History {
    /// Notes a case that is about to change. Typing on in one field is one step.
    pub(super) fn note(&mut self, before: &Rc<Case>, typing: Option<Field>) {
        self.future.clear();
        let goes_on = typing.is_some() && self.typing == typing;
        self.typing = typing;
        if goes_on {
            return;
        }
        if self.past.len() >= MOST_STEPS {
            self.past.remove(0);
        }
        self.past.push(Rc::clone(before));
    }

    /// Ends a step of typing: what is typed next is a step of its own.
    pub(super) fn rest(&mut self) {
        self.typing = None;
    }

    /// The case before; the present one can be had back.
    pub(super) fn undo(&mut self, present: &Rc<Case>) -> Option<Rc<Case>> {
        self.rest();
        let case = self.past.pop()?;
        self.future.push(Rc::clone(present));
        Some(case)
    }

    /// The case that was taken back last.
    pub(super) fn redo(&mut self, present: &Rc<Case>) -> Option<Rc<Case>> {
        self.rest();
        let case = self.future.pop()?;
        self.past.push(Rc::clone(present));
        Some(case)
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
