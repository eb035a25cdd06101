//! What happens to the pasted text: another one, a pick, and the way back to an earlier one.

use std::rc::Rc;

use super::{Effect, Model, Pick, Press};
use crate::reading::Fact;

/// Another text: nothing of it is picked yet.
pub(super) fn pasted(model: &mut Model, text: String) -> Vec<Effect> {
    if model.press.text() == text {
        return Vec::new();
    }
    let place = model.place();
    model.history.note_text(&place);
    model.press = Rc::new(Press::new(text));
    model.notice = None;
    vec![keep(&model.press)]
}

/// Another value for a fact, or none.
pub(super) fn picked(model: &mut Model, fact: Fact, pick: Pick) -> Vec<Effect> {
    let mut press = Press::clone(&model.press);
    press.pick(fact, pick);
    if press != *model.press {
        model.note(None);
        model.press = Rc::new(press);
    }
    Vec::new()
}

/// Keeps the text, for a page that is opened again.
pub(super) fn keep(press: &Press) -> Effect {
    Effect::KeepText(press.text().to_owned())
}
