//! Journeys about storage: input survives a reload, and a link does not overwrite the user's own case.

use e2e::{Page, journeys};

use crate::cases::{LUBUK_LINGGAU, MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    a_reload_keeps_what_was_typed: Storage,
    a_reload_keeps_what_was_half_typed: Program,
    a_reload_keeps_every_choice: Program,
    a_link_opens_beside_the_own_case_and_there_is_a_way_back: Storage,
    what_is_changed_in_a_links_case_outlives_a_reload: Program,
    without_a_link_there_is_no_way_back_to_go: Program,
);

const HALF_TYPED: [(&str, &str); 4] = [
    ("base", "58.95"),
    ("done", "tiga ratus"),
    ("share", "1.234"),
    ("as-of", "31 Februari 2024"),
];

fn a_reload_keeps_what_was_typed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.expect_values(MUNA_BARAT.results);
    page.reload();
    page.expect_typed(MUNA_BARAT.typed);
    page.expect_chosen("base-kind", "perekaman");
    page.expect_values(MUNA_BARAT.results);
}

fn a_reload_keeps_what_was_half_typed(page: &Page) {
    page.open();
    page.fill_all(&HALF_TYPED);
    page.reload();
    page.expect_typed(&HALF_TYPED);
}

fn a_reload_keeps_every_choice(page: &Page) {
    let choices = [
        ("indicator", "ktp-el"),
        ("base-kind", "penduduk"),
        ("week", "6"),
        ("joint-leave", "open"),
        ("holidays", "open"),
        ("start", "next"),
    ];
    page.open();
    for (name, value) in choices {
        page.choose(name, value);
        page.expect_chosen(name, value);
    }
    page.reload();
    for (name, value) in choices {
        page.expect_chosen(name, value);
    }
}

fn a_link_opens_beside_the_own_case_and_there_is_a_way_back(page: &Page) {
    page.open();
    LUBUK_LINGGAU.type_into(page);
    page.expect_values(LUBUK_LINGGAU.results);

    page.open_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    page.click("back-to-own");
    page.expect_values(LUBUK_LINGGAU.results);
    page.expect_typed(LUBUK_LINGGAU.typed);

    page.open();
    page.expect_typed(LUBUK_LINGGAU.typed);
}

fn what_is_changed_in_a_links_case_outlives_a_reload(page: &Page) {
    page.open();
    LUBUK_LINGGAU.type_into(page);
    page.open_link(MUNA_BARAT_LINK);
    page.fill("done", "1.314");
    page.choose("number-day", "correction");
    page.expect_value("shortfall", "16374");

    page.reload();
    page.expect_typed(&[("done", "1.314")]);
    page.expect_value("shortfall", "16374");

    page.click("back-to-own");
    page.expect_typed(LUBUK_LINGGAU.typed);
}

fn without_a_link_there_is_no_way_back_to_go(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.expect_values(MUNA_BARAT.results);
    page.expect_no_text(&["back-to-own"]);
}
