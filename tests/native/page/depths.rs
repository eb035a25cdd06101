//! Tests of depths (parts of the page that open on demand): which ones a link opens, and that open ones are stored.

use kalkulator_ikd::{
    reference::EXAMPLES,
    state::{Depth, Effect, Model, Msg, link_of, open_link, open_saved, update},
};

use super::markup::{markup, opened, tags};
use crate::{
    given::today,
    update::{after, blank},
};

fn open_in(model: &Model) -> String {
    model.open.keys()
}

#[test]
fn a_link_opens_the_depths_that_it_names() {
    assert_eq!(
        open_in(&opened("base=5&show=claim,counted")),
        "counted,claim"
    );
    assert_eq!(open_in(&opened("base=5&show=")), "");
    assert_eq!(open_in(&opened("base=5")), "");
}

#[test]
fn a_depth_that_does_not_exist_is_told_and_the_others_open() {
    let model = opened("base=5&show=counted,cellar");
    assert_eq!(open_in(&model), "counted");
    assert_eq!(
        model.refused_values,
        [("show".to_owned(), "counted,cellar".to_owned())]
    );
}

#[test]
fn an_opened_depth_is_kept_and_travels() {
    let model = after(blank(), [Msg::Toggled(Depth::Pace, true)]);
    assert_eq!(open_saved(&model.saved()).unwrap().open, model.open);
    let link = link_of(&model.case, model.setting(), today());
    assert_eq!(open_link(&link, today()).unwrap().open, model.open);
}

#[test]
fn a_depth_opened_and_closed_leaves_nothing() {
    let model = after(
        blank(),
        [
            Msg::Toggled(Depth::Pace, true),
            Msg::Toggled(Depth::Pace, false),
        ],
    );
    assert_eq!(model.saved(), blank().saved());
    assert!(!model.history.can_undo());
}

#[test]
fn a_depth_that_stands_open_already_orders_nothing() {
    let mut model = opened("base=5&show=pace");
    assert_eq!(
        update(&mut model, Msg::Toggled(Depth::Pace, true)),
        Vec::<Effect>::new()
    );
}

#[test]
fn every_depth_has_a_key_of_its_own() {
    for depth in Depth::ALL {
        assert_eq!(Depth::of_key(depth.key()), Some(depth));
    }
}

#[tokio::test]
async fn an_open_depth_is_open_in_the_page() {
    let link = EXAMPLES[0].link.to_owned() + "&show=counted";
    let page = markup(opened(&link)).await;
    let depth = tags(&page)
        .into_iter()
        .find(|tag| tag.contains("depth-counted"))
        .unwrap();
    assert!(depth.contains(" open"), "{depth}");
}
