//! Tests of saving the page with its case: the file's name and content, and the link that is offered if saving is
//! refused.

use kalkulator_ikd::state::{Effect, Field, Msg, Notice, TakeAway, update};

use super::markup::opened;
use crate::{
    given::MUNA,
    update::{after, blank, filled, typed},
};

/// The name of the file in the effect that saves the page.
fn name(mut model: kalkulator_ikd::state::Model) -> String {
    let effects = update(&mut model, Msg::ClickedSavePage("text".to_owned()));
    let [Effect::SavePage { name, .. }] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    name.clone()
}

#[test]
fn the_file_is_named_for_region_and_day() {
    let region = |text: &str| after(opened(MUNA), [typed(Field::Region, text)]);
    assert_eq!(
        name(region("Kabupaten Muna Barat")),
        "kalkulator-ikd-muna-barat-2024-04-29.html"
    );
    assert_eq!(name(region("")), "kalkulator-ikd-2024-04-29.html");
    assert_eq!(
        name(region("../<b>\"x")),
        "kalkulator-ikd-b-x-2024-04-29.html"
    );
    assert_eq!(
        name(after(blank(), [typed(Field::AsOf, "?")])),
        "kalkulator-ikd.html"
    );
}

#[test]
fn the_file_gets_the_case_and_its_results() {
    let mut model = filled();
    let effects = update(&mut model, Msg::ClickedSavePage("105 per hari".to_owned()));
    assert_eq!(
        effects,
        [Effect::SavePage {
            name: "kalkulator-ikd-2026-11-22.html".to_owned(),
            state: model.saved(),
            summary: "105 per hari".to_owned(),
        }]
    );
}

#[test]
fn a_page_that_may_not_be_saved_is_offered_by_its_link() {
    let mut model = filled();
    let effects = update(
        &mut model,
        Msg::SavedPage(Err("https://ikd/#v=1".to_owned())),
    );
    assert_eq!(effects, [Effect::SelectTakeAway]);
    assert_eq!(
        model.take_away,
        Some(TakeAway::new("https://ikd/#v=1".to_owned()))
    );
    assert_eq!(model.notice, Some(Notice::PageRefused));
    assert_eq!(after(model, [Msg::SavedPage(Ok(()))]).take_away, None);
}
