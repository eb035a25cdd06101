//! Figures that can be read but ask for a second look: told, and computed all the same.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    more_activations_than_people_are_told_and_computed: Program,
    a_share_over_the_whole_is_told_and_computed: Program,
    a_share_under_one_per_cent_is_told_and_computed: Program,
    figures_of_a_day_to_come_are_told: Program,
    a_deadline_before_the_figures_leaves_the_shortfall_and_no_rate: Program,
    a_deadline_before_today_is_told_and_computed: Program,
    a_deadline_on_the_day_of_the_figures_has_one_day: Program,
    years_without_a_decree_are_told: Program,
);

fn more_activations_than_people_are_told_and_computed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("done", "60.000");
    page.leave_field();
    page.expect_text("notice-done");
    page.expect_values(&[("target", "17688"), ("surplus", "42312")]);
    page.expect_waiting(false);
}

fn a_share_over_the_whole_is_told_and_computed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("share", "101");
    page.leave_field();
    page.expect_text("notice-share");
    page.expect_value("target", "59549");
}

fn a_share_under_one_per_cent_is_told_and_computed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("done", "0");
    page.fill("share", "0,3");
    page.leave_field();
    page.expect_text_with("notice-share", "0,3");
    page.expect_value("target", "177");
}

fn figures_of_a_day_to_come_are_told(page: &Page) {
    page.today("2024-04-28");
    page.open();
    MUNA_BARAT.type_into(page);
    page.leave_field();
    page.wait_until(|| {
        let told = page
            .text_of("problem-as-of")
            .or_else(|| page.text_of("notice-as-of"));
        told.ok_or("that the day of the figures has not come should be told".to_owned())
    });
}

fn a_deadline_before_the_figures_leaves_the_shortfall_and_no_rate(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("deadline", "17 April 2024");
    page.leave_field();
    page.expect_text_with("notice-deadline", "12 hari");
    page.expect_value("shortfall", "17374");
    page.expect_no_value("rate");
}

fn a_deadline_before_today_is_told_and_computed(page: &Page) {
    page.today("2026-11-22");
    page.open();
    MUNA_BARAT.type_into(page);
    page.expect_text_with("notice-deadline", "691 hari");
    page.expect_values(MUNA_BARAT.results);
    page.expect_no_value("rate-from-today");
}

fn a_deadline_on_the_day_of_the_figures_has_one_day(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("deadline", "29 April 2024");
    page.expect_values(&[("service-days", "1"), ("rate", "17374")]);
    page.choose("start", "next");
    page.expect_value("shortfall", "17374");
    page.expect_no_value("rate");
}

fn years_without_a_decree_are_told(page: &Page) {
    page.open();
    page.click("example-halmahera-barat");
    page.expect_values(&[("service-days", "59-75"), ("rate", "30-38")]);
    let said = page.eval("return document.body.innerText;");
    assert!(
        said.as_str().is_some_and(|said| said.contains("2020")),
        "that 2020 has no decree should be told"
    );
}
