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
}

impl Scene<'_> {
    /// The words of the form's case.
    pub fn words(&self) -> &Words {
        &self.form.words
    }
}
