//! Applies what happens to the pasted text: another text, a choice for a fact, storage, a report in the field of the
//! count.

use std::rc::Rc;

use super::{PastedText, Pick, offer_value};
use crate::state::{
    Effect, Field, Model,
    question::{limits::kept, link},
};
use crate::{reading::Fact, writing::Lang};

/// Handles another pasted text. It has no choices yet.
pub(in crate::state) fn pasted(model: &mut Model, text: String) -> Vec<Effect> {
    if model.pasted.text() == text {
        return Vec::new();
    }
    let place = model.snapshot();
    model.history.note_text(&place);
    model.pasted = Rc::new(PastedText::new(text));
    model.notice = None;
    model.emptied = None;
    vec![keep(&model.pasted)]
}

/// Handles the user's choice for a fact.
pub(in crate::state) fn picked(model: &mut Model, fact: Fact, pick: Pick) -> Vec<Effect> {
    let mut pasted = PastedText::clone(&model.pasted);
    pasted.pick(fact, pick);
    if pasted != *model.pasted {
        model.note(None);
        model.pasted = Rc::new(pasted);
    }
    Vec::new()
}

/// The effect that stores the text for the next visit. A text that is too long is stored as empty, so that no earlier
/// one comes back.
pub(in crate::state) fn keep(pasted: &PastedText) -> Effect {
    Effect::KeepText(kept(pasted.text()).to_owned())
}

/// Count, day, base and region of a report that is pasted into the field of the count. A text without a count goes into
/// that field unchanged, apart from white space around it.
pub(in crate::state) fn report_figures(pasted: &PastedText, lang: Lang) -> Vec<(Field, String)> {
    let value = |fact: Fact| {
        pasted
            .value(fact)
            .map(|candidate| offer_value(&candidate.offer))
    };
    let shown =
        |field: Field, fact: Fact| Some((field, link::shown_text(field, &value(fact)?, lang)));
    let Some(done) = shown(Field::Done, Fact::Done) else {
        return vec![(Field::Done, pasted.text().trim().to_owned())];
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
