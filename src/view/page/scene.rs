//! `Scene`: the data that every view function takes.

use yew::Callback;

use super::Shown;
use crate::{
    state::{Model, Msg},
    words::Words,
};

/// The model, the case of the form, the case of the answer, and the callback for messages.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The model.
    pub model: &'a Model,
    /// The case of the form.
    pub form: &'a Shown,
    /// The case of the answer: that of the form, or the last without a fault while the form has one.
    pub answer: &'a Shown,
    /// The callback for messages.
    pub dispatch: &'a Callback<Msg>,
    /// The parts to draw again.
    pub drawing: Drawing,
}

/// The parts of the page to draw again: events in the table redraw only the table, events in its rows only the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The page except the table.
    pub page: Pass,
    /// The table except its rows and their sums.
    pub table: Pass,
}

/// One drawing of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass {
    /// The number of the drawing. It rises whenever the part must be drawn again.
    pub number: u32,
    /// Whether the part must be drawn; otherwise it was drawn with this number before.
    pub is_new: bool,
}

impl Drawing {
    /// Draws every part.
    pub const WHOLE: Self = Self {
        page: Pass::FIRST,
        table: Pass::FIRST,
    };
}

impl Pass {
    const FIRST: Self = Self {
        number: 0,
        is_new: true,
    };
}

impl Scene<'_> {
    /// The texts of the form's case.
    pub fn words(&self) -> &Words {
        &self.form.words
    }
}
