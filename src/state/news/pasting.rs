//! What happens to the pasted text: another one, a pick, and the way back to an earlier one.

use std::rc::Rc;

use super::{Pick, Press, offer_value};
use crate::state::{
    Effect, Field, Model,
    question::{limits::kept, link},
};
use crate::{reading::Fact, writing::Lang};

/// Another text: nothing of it is picked yet.
pub(in crate::state) fn pasted(model: &mut Model, text: String) -> Vec<Effect> {
    if model.press.text() == text {
        return Vec::new();
    }
    let place = model.place();
    model.history.note_text(&place);
    model.press = Rc::new(Press::new(text));
    model.notice = None;
    model.emptied = None;
    vec![keep(&model.press)]
}

/// Another value for a fact, or none.
pub(in crate::state) fn picked(model: &mut Model, fact: Fact, pick: Pick) -> Vec<Effect> {
    let mut press = Press::clone(&model.press);
    press.pick(fact, pick);
    if press != *model.press {
        model.note(None);
        model.press = Rc::new(press);
    }
    Vec::new()
}

/// Keeps the text, for a page that is opened again; nothing of one that is too long, nor an earlier one in its place.
pub(in crate::state) fn keep(press: &Press) -> Effect {
    Effect::KeepText(kept(press.text()).to_owned())
}

/// Count, day, base and region of a report that is pasted into the field of the count; a text without a count goes
/// into that field as it is.
pub(in crate::state) fn report_figures(press: &Press, lang: Lang) -> Vec<(Field, String)> {
    let value = |fact: Fact| {
        press
            .value(fact)
            .map(|candidate| offer_value(&candidate.offer))
    };
    let shown =
        |field: Field, fact: Fact| Some((field, link::shown_text(field, &value(fact)?, lang)));
    let Some(done) = shown(Field::Done, Fact::Done) else {
        return vec![(Field::Done, press.text().trim().to_owned())];
    };
    let beside = [
        (Field::AsOf, Fact::AsOf),
        (Field::Base, Fact::Base),
        (Field::Region, Fact::Region),
    ];
    let beside = beside
        .into_iter()
        .filter_map(|(field, fact)| shown(field, fact));
    [done].into_iter().chain(beside).collect()
}
