//! Journeys about a pasted text (a news report): its figures are offered, others can be chosen, and they are used in
//! the question.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    a_pasted_text_offers_its_figures_with_their_words: Program,
    figures_are_used_in_one_step_that_can_be_undone: Program,
    another_candidate_is_one_click_away: Program,
    a_date_that_is_not_written_whole_stays_open: Program,
    the_own_text_comes_back: Program,
    the_door_at_the_top_leads_to_the_text: Program,
    a_pasted_text_survives_a_reload_and_is_in_no_link: Program,
);

const REPORT: &str = "Per 29 April 2024, dari 58.959 warga Kabupaten Muna Barat yang sudah perekaman KTP-el, baru 314 orang atau 0,53 persen yang mengaktivasi IKD. Target 30 persen atau 17.687 orang sampai akhir tahun 2024.";

const OFFERED: &[(&str, &str)] = &[
    ("intake-region", "Kabupaten Muna Barat"),
    ("intake-indicator", "ikd"),
    ("intake-base", "58959"),
    ("intake-base-kind", "perekaman"),
    ("intake-done", "314"),
    ("intake-quoted-share", "0.53"),
    ("intake-share", "30"),
    ("intake-target", "17687"),
    ("intake-as-of", "2024-04-29"),
    ("intake-deadline", "2024-12-31"),
];

fn a_pasted_text_offers_its_figures_with_their_words(page: &Page) {
    page.open();
    page.paste("text", REPORT);
    page.expect_values(OFFERED);
    page.expect_no_value("intake-shortfall");
    page.expect_text_with("offers-done", "baru 314 orang");
    page.expect_text_with("not-in-text", "Kekurangan");
}

fn figures_are_used_in_one_step_that_can_be_undone(page: &Page) {
    page.open();
    page.fill("base", "1.000");
    page.paste("text", REPORT);
    page.click("use-figures");
    page.expect_values(MUNA_BARAT.results);
    page.expect_typed(&[("region", "Kabupaten Muna Barat"), ("done", "314")]);
    page.expect_chosen("base-kind", "perekaman");
    page.click("undo");
    page.expect_typed(&[("base", "1.000"), ("done", "")]);
    page.expect_typed(&[("text", REPORT)]);
    page.click("redo");
    page.expect_values(MUNA_BARAT.results);
}

fn another_candidate_is_one_click_away(page: &Page) {
    page.open();
    page.paste(
        "text",
        "Target IKD 25 persen menurut provinsi. Target IKD 30 persen menurut pusat.",
    );
    page.expect_no_value("intake-share");
    page.choose("pick-share", "1");
    page.expect_value("intake-share", "30");
    page.choose("pick-share", "none");
    page.expect_no_value("intake-share");
    page.click("undo");
    page.expect_value("intake-share", "30");
}

fn a_date_that_is_not_written_whole_stays_open(page: &Page) {
    page.open();
    page.paste(
        "text",
        "Sampai pada April ini, baru 314 orang yang aktivasi IKD.",
    );
    page.expect_value("intake-done", "314");
    page.expect_no_value("intake-as-of");
    page.expect_text_with("offers-as-of", "April");
    page.click("use-figures");
    page.expect_typed(&[
        ("done", "314"),
        ("as-of", ""),
        ("deadline", ""),
        ("share", ""),
    ]);
}

fn the_own_text_comes_back(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.choose("joint-leave", "open");
    page.expect_value("service-days", "170");
    let summary = page.expect_text("summary");
    page.click("reset");
    page.expect_no_value("rate");
    page.paste("text", &summary);
    page.click("use-figures");
    page.expect_value("service-days", "170");
    page.expect_chosen("joint-leave", "open");
    assert_eq!(page.expect_text("summary"), summary);
}

fn the_door_at_the_top_leads_to_the_text(page: &Page) {
    page.open();
    page.click("door-text");
    page.settle();
    page.press(REPORT);
    page.expect_value("intake-done", "314");
}

fn a_pasted_text_survives_a_reload_and_is_in_no_link(page: &Page) {
    page.open();
    page.paste("text", REPORT);
    page.expect_value("intake-done", "314");
    page.reload();
    page.expect_typed(&[("text", REPORT)]);
    let state = page.eval("return document.querySelector('#app').dataset.state;");
    assert!(!state.to_string().contains("Muna"), "{state}");
}
