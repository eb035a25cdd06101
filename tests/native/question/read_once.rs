//! Tests that each message parses the form at most once, for everything that it computes and the page then shows.
#![cfg(debug_assertions)]

use kalkulator_ikd::{
    state::{Field, Model, Msg, forms_parsed_by, link_of, update},
    view::Shown,
};

use crate::update::{filled, typed};

/// The number of forms parsed while a message is applied, the page is drawn and its link is written.
fn parsed(model: &mut Model, msg: Msg) -> u32 {
    forms_parsed_by(|| {
        update(model, msg);
        let shown = Shown::of(&model.case, model.lang, model.today);
        let link = link_of(&model.case, model.setting(), model.today);
        (shown, link)
    })
}

#[test]
fn each_message_parses_its_form_once() {
    let mut model = filled();
    for (msg, most) in [
        (typed(Field::Done, "315"), 1),
        (typed(Field::Done, "3150"), 1),
        (typed(Field::Closed, "Jumat"), 1),
        (typed(Field::Obs, "2024-01-31: 250"), 1),
        (Msg::Paused(Field::Obs), 1),
        (Msg::ClickedCopyLink, 0),
        (Msg::ChoseLang(kalkulator_ikd::writing::Lang::En), 0),
        (Msg::ClickedUndo, 0),
    ] {
        let said = format!("{msg:?}");
        assert!(parsed(&mut model, msg) <= most, "{said}");
    }
}
