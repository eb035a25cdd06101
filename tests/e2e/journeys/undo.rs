//! Journeys about undo and redo, by button and by key.

use e2e::{Page, journeys};

use crate::cases::{LUBUK_LINGGAU, MUNA_BARAT};

journeys!(
    typing_is_undone_and_done_again: Program,
    typing_is_undone_and_done_again_by_keys: Input,
    keys_undo_outside_of_fields_too: Program,
    a_choice_is_undone_in_one_step: Program,
    an_example_is_undone_in_one_step: Program,
    emptying_the_form_is_undone_in_one_step: Program,
    what_was_emptied_is_offered_in_view_until_something_is_typed: Layout,
);

/// More undo steps than any journey makes; a keystroke makes at most one.
const MOST_STEPS: usize = 12;

fn typing_is_undone_and_done_again(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("done", "1.314");
    page.expect_value("shortfall", "16374");
    step_until(page, "314", || page.click("undo"));
    page.expect_values(MUNA_BARAT.results);
    step_until(page, "1.314", || page.click("redo"));
    page.expect_value("shortfall", "16374");
}

fn typing_is_undone_and_done_again_by_keys(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("done", "1.314");
    page.expect_value("shortfall", "16374");
    step_until(page, "314", || page.press(&Page::with_control('z')));
    page.expect_values(MUNA_BARAT.results);
    step_until(page, "1.314", || page.press(&Page::with_control('y')));
    page.expect_value("shortfall", "16374");
}

fn keys_undo_outside_of_fields_too(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.click("reset");
    page.expect_typed(&[("base", ""), ("done", "")]);
    page.press(&Page::with_control('z'));
    page.expect_values(MUNA_BARAT.results);
    page.press(&Page::with_control('y'));
    page.expect_typed(&[("base", ""), ("done", "")]);
}

fn a_choice_is_undone_in_one_step(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.choose("joint-leave", "open");
    page.expect_value("service-days", "170");
    page.click("undo");
    page.expect_chosen("joint-leave", "closed");
    page.expect_values(MUNA_BARAT.results);
    page.click("redo");
    page.expect_chosen("joint-leave", "open");
    page.expect_value("service-days", "170");
}

fn an_example_is_undone_in_one_step(page: &Page) {
    page.open();
    LUBUK_LINGGAU.type_into(page);
    page.click("example-muna-barat");
    page.expect_values(MUNA_BARAT.results);
    page.click("undo");
    page.expect_values(LUBUK_LINGGAU.results);
    page.expect_typed(LUBUK_LINGGAU.typed);
    page.click("redo");
    page.expect_values(MUNA_BARAT.results);
}

fn emptying_the_form_is_undone_in_one_step(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.click("reset");
    page.expect_typed(&[("base", ""), ("done", "")]);
    page.expect_no_value("rate");
    page.click("undo");
    page.expect_typed(MUNA_BARAT.typed);
    page.expect_values(MUNA_BARAT.results);
    page.click("redo");
    page.expect_typed(&[("base", ""), ("done", "")]);
}

fn what_was_emptied_is_offered_in_view_until_something_is_typed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.click("reset");
    page.eval("scrollTo(0, document.documentElement.scrollHeight);");
    let top = page.eval(
        "const bar = document.getElementById('undo-reset').getBoundingClientRect(); return 0 <= bar.top && bar.bottom <= innerHeight;",
    );
    assert_eq!(top, true);
    page.eval("scrollTo(0, 0);");
    page.choose("base-kind", "penduduk");
    page.click("undo-reset");
    page.expect_values(MUNA_BARAT.results);
    page.click("reset");
    page.fill("base", "58.959");
    page.wait_until(
        || match page.eval("return document.getElementById('undo-reset') === null;") {
            serde_json::Value::Bool(true) => Ok(()),
            _ => Err("It is still offered.".to_owned()),
        },
    );
}

/// Repeats `step` until the field `done` has this text. How many keystrokes make an undo step is not specified.
#[track_caller]
fn step_until(page: &Page, text: &str, step: impl Fn()) {
    let arrived = (0..MOST_STEPS).any(|_| {
        step();
        page.settle();
        page.typed_in("done").as_deref() == Some(text)
    });
    assert!(
        arrived,
        "done should come to hold {text} and holds {:?}",
        page.typed_in("done")
    );
}
