//! The figures picked from a pasted text, on their way into the question or under the lens.

use std::rc::Rc;

use super::{change, go_to, news::took_over};
use crate::state::{
    Depth, Effect, HistoryMode, Model,
    press::{fill, fill_claim},
};

/// Fills the question, in one step.
pub(super) fn put_to_use(model: &mut Model) -> Vec<Effect> {
    let (press, lang) = (Rc::clone(&model.press), model.lang);
    let (today, keeps) = (model.today, model.history_mode() == HistoryMode::Builds);
    change(model, |case| {
        let before = case.clone();
        fill(case, &press, lang);
        if keeps {
            took_over(case, &before, (today, lang));
        }
    })
}

/// Fills the claim, in one step, and goes there.
pub(super) fn check(model: &mut Model) -> Vec<Effect> {
    let (press, lang) = (Rc::clone(&model.press), model.lang);
    let mut effects = change(model, |case| fill_claim(case, &press, lang));
    effects.extend(go_to(model, Depth::Claim));
    effects
}
