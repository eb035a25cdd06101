//! Journeys about warnings: figures that can be read but are doubtful are computed, with a warning.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    more_activations_than_people_are_told_and_computed: Program,
    figures_of_a_day_to_come_are_told: Program,
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
