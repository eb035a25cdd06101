//! Journeys of a returning user with a new number of activations.

use e2e::{Page, journeys};

journeys!(
    mondays_number_gets_its_day_and_fridays_becomes_a_report: Program,
    the_switch_takes_today_out_of_the_days_left: Program,
    four_visits_build_the_history_without_any_depth: Program,
    the_fifth_visit_is_answered_with_yes_or_no: Program,
    date_first_and_then_number_keeps_friday: Program,
    fridays_number_is_corrected_the_next_morning: Program,
    an_addition_becomes_the_sum: Program,
    a_smaller_number_is_asked_about: Program,
    a_new_base_in_mid_year_keeps_the_day: Program,
    another_region_sets_the_reports_aside: Program,
    the_turn_of_the_year_closes_the_old_target: Program,
    in_a_colleagues_link_answer_and_copying_wait: Program,
    a_colleagues_number_goes_into_ones_own_case: Program,
    a_pasted_report_is_read_in_the_field: Input,
    who_comes_back_is_greeted_by_one_line: Program,
    a_day_that_was_typed_stays_over_midnight: Program,
);

/// A first visit on Friday: types the figures.
fn on_friday(page: &Page) {
    page.today("2026-11-27");
    page.open();
    page.fill_all(&[
        ("base", "214.337"),
        ("done", "38.912"),
        ("region", "Kabupaten Contoh"),
    ]);
    page.leave_field();
    page.expect_values(&[("shortfall", "25390"), ("read-as-of", "2026-11-27")]);
}

/// Opens the page again on a later day.
fn again(page: &Page, day: &str) {
    page.today(day);
    page.open();
}

/// Types a new number and leaves the field.
fn number(page: &Page, count: &str) {
    page.fill("done", count);
    page.leave_field();
}

fn mondays_number_gets_its_day_and_fridays_becomes_a_report(page: &Page) {
    on_friday(page);
    again(page, "2026-11-30");
    number(page, "40.118");
    page.expect_values(&[
        ("rate", "1100"),
        ("service-days", "22"),
        ("read-as-of", "2026-11-30"),
    ]);
    page.expect_chosen("number-day", "today");
    page.expect_typed(&[("obs", "27 November 2026; 38.912; 214.337")]);
    page.expect_text_with("report-kept", "27 November: 38.912");
    page.click("undo");
    page.expect_typed(&[("done", "38.912")]);
    page.expect_value("read-as-of", "2026-11-27");
    // Without reports, and with the depth closed, the page has no pace.
    page.expect_no_value("pace");
}

fn the_switch_takes_today_out_of_the_days_left(page: &Page) {
    on_friday(page);
    again(page, "2026-11-30");
    number(page, "40.118");
    page.expect_chosen("number-start", "same");
    page.choose("number-start", "next");
    page.expect_values(&[("rate", "1152"), ("service-days", "21")]);
    page.choose("number-start", "same");
    page.expect_values(&[("rate", "1100"), ("service-days", "22")]);
}

const VISITS: [(&str, &str); 3] = [
    ("2026-11-30", "40.118"),
    ("2026-12-07", "41.000"),
    ("2026-12-14", "42.000"),
];

const REPORTS: &str = "27 November 2026; 38.912; 214.337\n30 November 2026; 40.118; 214.337\n7 Desember 2026; 41.000; 214.337";

fn come_back_three_times(page: &Page) {
    on_friday(page);
    for (day, count) in VISITS {
        again(page, day);
        number(page, count);
        page.expect_value("read-as-of", day);
    }
}

fn four_visits_build_the_history_without_any_depth(page: &Page) {
    come_back_three_times(page);
    page.expect_typed(&[("obs", REPORTS)]);
    page.expect_value("pace", "280.727272");
    page.expect_text("only-here");
    page.click("no-copy");
    page.expect_no_text(&["only-here"]);
}

fn the_fifth_visit_is_answered_with_yes_or_no(page: &Page) {
    come_back_three_times(page);
    again(page, "2026-12-21");
    number(page, "43.500");
    page.expect_value("read-as-of", "2026-12-21");
    page.expect_text_with("depth-pace", "Belum cukup");
}

fn date_first_and_then_number_keeps_friday(page: &Page) {
    on_friday(page);
    again(page, "2026-11-30");
    page.fill("as-of", "30 November 2026");
    number(page, "40.118");
    page.expect_typed(&[("obs", "27 November 2026; 38.912; 214.337")]);
    page.expect_value("rate", "1100");
}

fn fridays_number_is_corrected_the_next_morning(page: &Page) {
    on_friday(page);
    again(page, "2026-11-28");
    number(page, "38.921");
    page.choose("number-day", "correction");
    page.expect_typed(&[("done", "38.921")]);
    page.expect_no_value("pace");
    page.expect_value("read-as-of", "2026-11-27");
}

fn an_addition_becomes_the_sum(page: &Page) {
    on_friday(page);
    again(page, "2026-11-30");
    number(page, "+1.206");
    page.expect_typed(&[
        ("done", "40.118"),
        ("obs", "27 November 2026; 38.912; 214.337"),
    ]);
}

fn a_smaller_number_is_asked_about(page: &Page) {
    on_friday(page);
    again(page, "2026-11-30");
    number(page, "612");
    page.expect_text_with(
        "number-news",
        "612 lebih kecil daripada angka terakhir (38.912)",
    );
    page.expect_value("shortfall", "25390");
    page.click("number-add");
    page.expect_typed(&[
        ("done", "39.524"),
        ("obs", "27 November 2026; 38.912; 214.337"),
    ]);
    page.expect_value("read-as-of", "2026-11-30");
}

fn a_new_base_in_mid_year_keeps_the_day(page: &Page) {
    on_friday(page);
    again(page, "2026-12-07");
    page.fill("base", "215.905");
    page.leave_field();
    page.expect_text_with("base-news", "Target naik 470 orang.");
    page.expect_value("read-as-of", "2026-11-27");
    page.click("lock-target");
    page.expect_value("target", "64302");
    page.click("base-source-0");
    page.expect_typed(&[("base-source", "DKB Semester I 2026")]);
    page.expect_text_with("answer", "(DKB Semester I 2026)");
}

fn another_region_sets_the_reports_aside(page: &Page) {
    on_friday(page);
    again(page, "2026-11-30");
    number(page, "40.118");
    page.fill("region", "Kota Lain");
    page.leave_field();
    page.expect_no_value("pace");
    page.choose("number-group", "go-on");
    page.expect_typed(&[("obs", "27 November 2026; 38.912; 214.337")]);
}

fn the_turn_of_the_year_closes_the_old_target(page: &Page) {
    on_friday(page);
    again(page, "2027-01-04");
    number(page, "60.000");
    page.expect_chosen("number-day", "closing");
    page.expect_values(&[("shortfall", "4302"), ("read-as-of", "2026-12-31")]);
    page.expect_no_value("rate");
    page.choose("number-day", "new-target");
    page.expect_values(&[
        ("read-as-of", "2027-01-04"),
        ("read-deadline", "2027-12-31"),
    ]);
    page.click("undo");
    page.expect_values(&[("shortfall", "4302"), ("read-deadline", "2026-12-31")]);
}

const COLLEAGUE: &str = "v=1&region=Kabupaten+Contoh&base=214337&done=40118&share=30&as-of=2026-11-30&deadline=2026-12-31";

fn in_a_colleagues_link_answer_and_copying_wait(page: &Page) {
    page.today("2026-12-07");
    page.open_link(COLLEAGUE);
    page.expect_value("shortfall", "24184");
    number(page, "41.000");
    page.expect_waiting(true);
    page.expect_text("number-waits");
    page.expect_value("shortfall", "24184");
    page.choose("number-day", "today");
    page.expect_waiting(false);
    page.expect_value("shortfall", "23302");
}

fn a_colleagues_number_goes_into_ones_own_case(page: &Page) {
    on_friday(page);
    page.today("2026-11-30");
    page.open_link(COLLEAGUE);
    page.expect_text_with("adopt-figure", "Tambahkan angka 30 November (40.118)");
    page.click("adopt-figure");
    page.expect_typed(&[
        ("done", "40.118"),
        ("obs", "27 November 2026; 38.912; 214.337"),
    ]);
    page.reload();
    page.expect_typed(&[("done", "40.118")]);
}

const REPORT: &str = "Selamat pagi Pak. Izin lapor per 30 November 2026 yang sudah aktivasi IKD sebanyak 40.118 orang. Terima kasih.";

fn a_pasted_report_is_read_in_the_field(page: &Page) {
    on_friday(page);
    again(page, "2026-12-01");
    page.paste_as_event("[name=done]", REPORT);
    page.expect_typed(&[
        ("done", "40.118"),
        ("obs", "27 November 2026; 38.912; 214.337"),
    ]);
    page.expect_value("read-as-of", "2026-11-30");
}

fn who_comes_back_is_greeted_by_one_line(page: &Page) {
    on_friday(page);
    again(page, "2026-11-30");
    page.expect_text_with("any-news", "Terakhir 38.912 (Jumat, 27 November 2026)");
    let line = page.placed("#any-news");
    let height = line.bottom.saturating_sub(line.top);
    assert!(height <= 46, "{line:?}");
    page.click("fill-number");
    assert_eq!(page.focused().as_deref(), Some("done"));
    page.click("number-later");
    page.expect_no_text(&["any-news"]);
}

fn a_day_that_was_typed_stays_over_midnight(page: &Page) {
    page.today("2026-11-27");
    page.open();
    page.fill("as-of", "31 Oktober 2026");
    page.leave_field();
    again(page, "2026-11-28");
    page.expect_typed(&[("as-of", "31 Oktober 2026")]);
}
