//! What every part of the page is drawn from.

use yew::Callback;

use super::Shown;
use crate::{
    state::{Model, Msg},
    words::Words,
};

/// The model, the form's case and the answered one, and where messages go.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The model.
    pub model: &'a Model,
    /// The case in the form.
    pub form: &'a Shown,
    /// The case that is answered: the form's own, or the last whole one while a field is faulty.
    pub answer: &'a Shown,
    /// Where messages go.
    pub dispatch: &'a Callback<Msg>,
    /// Which drawing of the page this is.
    pub drawing: Drawing,
}

/// Which drawing of its parts this is. What happens within the table draws the table alone anew, and what happens to
/// its lines draws them alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Of the page beside the table.
    pub page: Pass,
    /// Of the table beside its lines and their sums.
    pub table: Pass,
}

/// A drawing of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass {
    /// Its number.
    pub number: u32,
    /// Whether it is the first of its number.
    pub is_new: bool,
}

impl Drawing {
    /// A drawing of everything.
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
    /// The words of the form's case.
    pub fn words(&self) -> &Words {
        &self.form.words
    }
}
