//! Tests of the page's markup if the two numbers seem to be swapped.

use kalkulator_ikd::state::{Field, Msg, update};

use crate::{
    page::markup::{ids, markup, opened},
    update::{after, typed},
};

/// 38.912 of 214.337, with the two numbers in each other's field.
const SWAPPED: &str = "v=1&base=38912&done=214337&as-of=2026-10-31&deadline=2026-12-31";

/// The section with the answer in a page's markup.
fn answer(markup: &str) -> &str {
    let (_, behind) = markup.split_once("id=\"answer\"").unwrap();
    behind.split_once("</section>").unwrap().0
}

fn has(markup: &str, id: &str) -> bool {
    ids(markup).contains(&id)
}

#[tokio::test]
async fn a_button_swaps_numbers_in_both_views() {
    for view in ["", "&view=compact"] {
        let model = opened(&[SWAPPED, view].concat());
        let asked = markup(model.clone()).await;
        assert!(has(&asked, "swap-numbers") && asked.contains("Tukar kedua angka? Angka"));
        assert!(!answer(&asked).contains("sudah tercapai"), "{view}");
        let swapped = markup(after(model, [Msg::ClickedSwapNumbers])).await;
        assert!(!has(&swapped, "swap-numbers") && !swapped.contains("Tukar kedua angka"));
        assert!(has(&swapped, "rate"));
    }
}

#[tokio::test]
async fn the_first_digits_of_a_number_are_not_asked_about() {
    let typing = after(opened("v=1&base=58959&done=314"), [typed(Field::Base, "5")]);
    let typing = after(typing, [typed(Field::Base, "58")]);
    let page = markup(typing.clone()).await;
    assert!(!has(&page, "swap-numbers") && !answer(&page).contains("Tukar"));
    let page = markup(after(typing, [Msg::Paused(Field::Base)])).await;
    assert!(has(&page, "swap-numbers"));
}

#[tokio::test]
async fn a_locked_number_is_not_to_be_swapped() {
    for lock in ["base", "done"] {
        let mut model = opened(&[SWAPPED, "&lock=", lock].concat());
        let before = model.clone();
        assert_eq!(update(&mut model, Msg::ClickedSwapNumbers), []);
        assert_eq!(model, before);
        let locked = markup(model).await;
        assert!(!has(&locked, "swap-numbers") && !locked.contains("Tukar kedua angka?</p>"));
        assert!(locked.contains("Angka aktivasi IKD, 214.337, jauh lebih besar"));
        assert!(!locked.contains("<p class=\"headline\" aria-live=\"polite\">Target sudah"));
    }
}
