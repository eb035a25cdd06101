//! Journeys before the program runs: the form is displayed at once, and input in it is kept.

use e2e::{Page, journeys};
use serde_json::json;

use crate::cases::MUNA_BARAT_LINK;

journeys!(
    the_form_stands_before_the_program: Startup,
    what_is_typed_early_is_kept_with_focus_and_caret: Startup,
    what_a_link_brings_fills_the_fields_not_typed_in: Startup,
    a_choice_made_early_counts: Startup,
    a_button_pressed_early_works_when_it_can: Startup,
    what_was_opened_early_stays_open: Startup,
);

const CARET: &str = "return [document.activeElement.name, document.activeElement.selectionStart];";

fn the_form_stands_before_the_program(page: &Page) {
    page.open_before_the_program("");
    let labels = "return [...document.querySelectorAll('label[for]')].slice(0, 2).map(label => label.textContent);";
    assert_eq!(
        page.eval(labels),
        json!(["Jumlah wajib KTP", "Sudah aktivasi IKD"])
    );
    page.expect_text_with("not-running", "Program belum berjalan");
    page.let_the_program_start();
    let seen = "return ['not-running', 'frozen', 'formula'].filter(id => document.getElementById(id).offsetHeight > 0);";
    page.wait_until(|| match page.eval(seen) {
        parts if parts == json!([]) => Ok(()),
        parts => Err(format!("Still to be seen: {parts}")),
    });
}

fn what_is_typed_early_is_kept_with_focus_and_caret(page: &Page) {
    page.open_before_the_program("");
    page.type_into("base", "58959");
    page.type_into("done", "3145");
    page.eval("document.activeElement.setSelectionRange(3, 3);");
    page.let_the_program_start();
    page.expect_value("read-base", "58959");
    page.expect_value("read-done", "3145");
    assert_eq!(page.eval(CARET), json!(["done", 3]));
}

fn what_a_link_brings_fills_the_fields_not_typed_in(page: &Page) {
    page.open_before_the_program(MUNA_BARAT_LINK);
    page.type_into("done", "1314");
    page.let_the_program_start();
    // The number differs from the link's, so the page asks of which day it is.
    page.choose("number-day", "correction");
    page.expect_value("shortfall", "16374");
    page.expect_value("read-deadline", "2024-12-31");
}

fn a_choice_made_early_counts(page: &Page) {
    page.open_before_the_program("");
    page.choose("base-kind", "perekaman");
    page.let_the_program_start();
    page.expect_chosen("base-kind", "perekaman");
}

fn a_button_pressed_early_works_when_it_can(page: &Page) {
    page.open_before_the_program("");
    page.click("lang-en");
    page.let_the_program_start();
    page.expect_text_with("undo", "Undo");
}

fn what_was_opened_early_stays_open(page: &Page) {
    page.open_before_the_program("");
    page.eval("document.querySelector('#depth-counted > summary').click();");
    page.let_the_program_start();
    assert_eq!(
        page.eval("return document.getElementById('depth-counted').open;"),
        true
    );
}
