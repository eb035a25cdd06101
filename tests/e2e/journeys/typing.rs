//! Typing: the answer follows each key, and the text stays as it was typed.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    the_answer_follows_each_keystroke: Program,
    every_way_of_writing_a_count_is_read_and_left_as_typed: Program,
    every_way_of_writing_a_share_is_read_and_left_as_typed: Program,
    every_way_of_writing_a_date_is_read_and_left_as_typed: Program,
    a_printed_weekday_decides_between_day_first_and_month_first: Program,
    a_target_given_as_a_count_needs_no_share: Program,
    activations_given_as_a_share_become_a_range_of_people: Program,
    a_target_already_reached_shows_what_lies_above_it: Program,
);

fn the_answer_follows_each_keystroke(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("base", "");
    for (key, target) in [
        ("5", "2"),
        ("8", "18"),
        ("9", "177"),
        ("5", "1769"),
        ("9", "17688"),
    ] {
        page.type_into("base", key);
        page.expect_value("target", target);
    }
    page.expect_values(MUNA_BARAT.results);
}

fn every_way_of_writing_a_count_is_read_and_left_as_typed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for (text, base) in [
        ("58.959", "58959"),
        ("58,959", "58959"),
        ("58 959", "58959"),
        ("58'959", "58959"),
        ("58959", "58959"),
        ("58.959,00", "58959"),
        ("58.959 orang", "58959"),
        ("58.959 jiwa", "58959"),
        ("1.234.567", "1234567"),
        ("15 ribu", "15000"),
        ("1,2 juta", "1200000"),
        ("32 ribu hingga 35 ribu", "32000-35000"),
    ] {
        read_and_left(page, "base", text, base);
    }
}

fn every_way_of_writing_a_share_is_read_and_left_as_typed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for (text, target) in [
        ("30", "17688"),
        ("30%", "17688"),
        ("30 %", "17688"),
        ("30 persen", "17688"),
        ("12,5", "7370"),
        ("12.5", "7370"),
        ("12,890", "7600"),
    ] {
        page.fill("share", text);
        page.expect_value("target", target);
        page.leave_field();
        page.expect_typed(&[("share", text)]);
    }
}

fn every_way_of_writing_a_date_is_read_and_left_as_typed(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for text in [
        "2024-04-30",
        "30/04/2024",
        "30-04-2024",
        "30.04.2024",
        "30 April 2024",
        "30 Apr 2024",
        "Selasa, 30 April 2024",
    ] {
        page.fill("as-of", "29 April 2024");
        page.expect_value("read-as-of", "2024-04-29");
        read_and_left(page, "as-of", text, "2024-04-30");
    }
}

fn a_printed_weekday_decides_between_day_first_and_month_first(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("as-of", "Senin (11/6/2023)");
    page.leave_field();
    page.expect_value("read-as-of", "2023-11-06");
    page.expect_text("notice-as-of");
}

fn a_target_given_as_a_count_needs_no_share(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill_all(&[
        ("base", "168.015"),
        ("done", "4.015"),
        ("share", ""),
        ("target", "42.000 orang"),
    ]);
    page.expect_values(&[("target", "42000"), ("shortfall", "37985")]);
}

fn activations_given_as_a_share_become_a_range_of_people(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill_all(&[("base", "123.000"), ("done", "19 persen")]);
    page.expect_values(&[
        ("read-done", "22755-24599"),
        ("target", "36900"),
        ("shortfall", "12301-14145"),
    ]);
}

fn a_target_already_reached_shows_what_lies_above_it(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("done", "25.559");
    page.expect_values(&[("surplus", "7871"), ("target", "17688")]);
    page.expect_no_value("rate");
}

#[track_caller]
fn read_and_left(page: &Page, field: &str, text: &str, value: &str) {
    page.fill(field, text);
    page.expect_value(&format!("read-{field}"), value);
    page.leave_field();
    page.expect_typed(&[(field, text)]);
}
