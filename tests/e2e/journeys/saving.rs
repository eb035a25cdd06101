//! Journeys about saving the page as one file with its case: it opens, computes, and can be saved again.

use e2e::{Page, journeys};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::cases::{MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    a_saved_page_opens_with_its_case_and_saves_itself_again: SavedPage,
    what_is_changed_in_a_saved_page_outlives_a_reload: SavedPage,
    hostile_names_stay_text: Program,
    a_saved_page_names_its_file_its_day_and_its_address: SavedPage,
    the_program_in_a_saved_page_is_the_same: Program,
    the_browsers_own_complete_copy_opens_with_its_case: SavedPage,
    a_copy_without_scripts_shows_the_last_results: SavedPage,
);

/// All results, texts of fields and choices of a page, sorted.
fn shown(page: &Page) -> serde_json::Value {
    page.eval(
        "const results = [...document.querySelectorAll('#app data[id]')].map(data => [data.id, data.value]);
         const entries = [...document.querySelectorAll('#app input[type=text]')].map(field => [field.name, field.value]);
         const choices = [...document.querySelectorAll('#app input:checked')].map(choice => [choice.name, choice.value]);
         // A link opens on its answer and a saved page on its form: the order is another one.
         return [results, entries, choices].map(each => each.map(String).sort());",
    )
}

fn a_saved_page_opens_with_its_case_and_saves_itself_again(page: &Page) {
    page.note_what_is_handed_over();
    page.open_link(MUNA_BARAT_LINK);
    page.choose("week", "6");
    page.fill("closed", "2024-05-02");
    page.leave_field();
    page.settle();
    let (first, before) = (page.saved(), shown(page));

    page.take_page(&first);
    page.note_what_is_handed_over();
    page.open();
    assert_eq!(shown(page), before);
    let second = page.saved();

    page.take_page(&second);
    page.note_what_is_handed_over();
    page.open();
    assert_eq!(shown(page), before);
    assert_eq!(page.saved(), second);
}

fn what_is_changed_in_a_saved_page_outlives_a_reload(page: &Page) {
    page.note_what_is_handed_over();
    page.open_link(MUNA_BARAT_LINK);
    let copy = page.saved();
    page.take_page(&copy);
    page.open();
    page.fill("done", "1.314");
    page.expect_value("shortfall", "16374");
    page.reload();
    page.expect_value("shortfall", "16374");
}

const HOSTILE: [&str; 4] = [
    "</script><script>globalThis.planted = 1</script>",
    "\"><img src=x onerror=\"globalThis.planted = 1\">",
    "</textarea></title><svg onload=globalThis.planted=1>",
    "<!-- \u{202e}&lt;b&gt; \u{0}]]>",
];

fn hostile_names_stay_text(page: &Page) {
    for name in HOSTILE {
        page.note_what_is_handed_over();
        page.open_link(MUNA_BARAT_LINK);
        page.fill("region", name);
        page.choose("base-kind", "other");
        page.fill("base-label", name);
        page.fill("calendar", name);
        page.leave_field();
        page.settle();
        let (copy, before) = (page.saved(), shown(page));
        page.take_page(&copy);
        page.open();
        assert_eq!(shown(page), before);
        assert_eq!(
            page.eval("return globalThis.planted ?? 'nothing ran';"),
            "nothing ran"
        );
        assert_eq!(
            page.eval("return document.querySelectorAll('script, img, svg:not(.bar)').length;"),
            7,
            "{name}"
        );
        page.take_the_built_page();
    }
}

fn a_saved_page_names_its_file_its_day_and_its_address(page: &Page) {
    page.note_what_is_handed_over();
    page.open_link(MUNA_BARAT_LINK);
    page.fill("region", "Kabupaten Muna Barat");
    let copy = page.saved();
    let name = page.eval("return globalThis.handedOverAs;");
    assert_eq!(name, "kalkulator-ikd-muna-barat-2024-04-29.html");
    let public = page.url();
    page.take_page(&copy);
    page.open();
    let saved_from = page.expect_text_with("saved-from", "Disimpan pada 23 November 2026");
    if public.starts_with("http") {
        assert!(saved_from.ends_with(&public), "{saved_from}");
    }
}

fn the_program_in_a_saved_page_is_the_same(page: &Page) {
    const PROGRAM: &str = "return document.getElementById('program').textContent + document.getElementById('depths').textContent;";
    const STATED: &str = "return document.getElementById('program-hash').textContent;";
    page.note_what_is_handed_over();
    page.open_link(MUNA_BARAT_LINK);
    let (program, stated) = (page.eval(PROGRAM), page.eval(STATED));
    let copy = page.saved();
    page.take_page(&copy);
    page.open();
    assert_eq!(page.eval(PROGRAM), program);
    assert_eq!(page.eval(STATED), stated);
    let digest = Sha256::digest(program.as_str().unwrap_or_default());
    assert_eq!(stated, format!("{digest:x}"));
}

fn the_browsers_own_complete_copy_opens_with_its_case(page: &Page) {
    page.open_link(MUNA_BARAT_LINK);
    page.fill("done", "1.314");
    page.choose("number-day", "correction");
    page.expect_value("shortfall", "16374");
    let complete = page.eval("return '<!DOCTYPE html>' + document.documentElement.outerHTML;");
    page.take_page(complete.as_str().unwrap_or_default());
    page.open();
    page.expect_value("shortfall", "16374");
    page.expect_typed(&[("done", "1.314")]);
}

fn a_copy_without_scripts_shows_the_last_results(page: &Page) {
    page.note_what_is_handed_over();
    page.open_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    // Android's file viewer displays the page without running scripts.
    let copy = page
        .saved()
        .replace("<script", "<script type=\"text/none\"");
    page.take_page(&copy);
    page.open_without_program();
    page.expect_text_with("not-running", "Program belum berjalan");
    page.expect_text_with("kept", "105 aktivasi IKD per hari layanan");
    page.expect_text_with("frozen", "Salinan ini tidak dapat menghitung");
    assert_eq!(
        page.eval("return document.querySelector('[name=base]').value;"),
        "58.959"
    );
    let seen = "return ['not-running', 'kept', 'formula'].map(id => document.getElementById(id).offsetHeight > 0);";
    assert_eq!(page.eval(seen), json!([true, true, true]));
}
