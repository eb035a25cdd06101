//! Journeys about the office's service days: its week, closed and opened days, the day from which counting starts.
//!
//! All use one case: 17,374 people from 1 September to 31 December 2026, 86 service days.

use e2e::{Page, journeys};

journeys!(
    the_next_day_can_be_the_first: Program,
    the_week_can_have_six_or_seven_days: Program,
    single_days_and_spans_can_be_closed: Program,
    single_days_can_be_opened: Program,
    counting_can_start_on_a_day_of_its_own: Program,
    a_pasted_calendar_replaces_a_missing_decree: Program,
);

const WORKED_CASE: &str =
    "v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2026-09-01&deadline=2026-12-31";

fn the_next_day_can_be_the_first(page: &Page) {
    page.open_link(WORKED_CASE);
    page.choose("start", "next");
    expect_days(page, "85", "205");
    page.choose("start", "same");
    expect_days(page, "86", "203");
}

fn the_week_can_have_six_or_seven_days(page: &Page) {
    page.open_link(WORKED_CASE);
    page.choose("week", "6");
    expect_days(page, "103", "169");
    page.choose("week", "7");
    expect_days(page, "120", "145");
    page.choose("joint-leave", "open");
    page.choose("holidays", "open");
    expect_days(page, "122", "143");
}

fn single_days_and_spans_can_be_closed(page: &Page) {
    page.open_link(WORKED_CASE);
    page.fill("closed", "2026-09-02");
    expect_days(page, "85", "205");
    page.fill("closed", "2026-09-07..2026-09-11");
    expect_days(page, "81", "215");
    page.fill("closed", "2 September 2026, 2026-09-07..2026-09-11");
    expect_days(page, "80", "218");
}

fn single_days_can_be_opened(page: &Page) {
    page.open_link(WORKED_CASE);
    page.fill("opened", "2026-09-05");
    expect_days(page, "87", "200");
    page.fill("opened", "2026-09-05, 6 September 2026");
    expect_days(page, "88", "198");
}

fn counting_can_start_on_a_day_of_its_own(page: &Page) {
    page.open_link(WORKED_CASE);
    page.fill("from", "2 September 2026");
    expect_days(page, "85", "205");
    page.fill("from", "as-of");
    expect_days(page, "86", "203");
}

fn a_pasted_calendar_replaces_a_missing_decree(page: &Page) {
    page.today("2028-01-10");
    page.open_link(
        &WORKED_CASE
            .replace("as-of=2026-09-01", "as-of=2028-01-03")
            .replace("=2026-12-31", "=2028-01-31"),
    );
    let days = page.wait_until(|| {
        page.value_of("service-days")
            .ok_or("the days should be counted".to_owned())
    });
    assert!(
        days.ends_with("-21"),
        "January 2028 has 21 open weekdays from the 3rd, at most; it says {days}"
    );

    page.paste(
        "calendar",
        "2028-01-26;Isra Mikraj;nasional\n27 Januari 2028; Cuti Bersama Imlek; cuti bersama",
    );
    expect_days(page, "19", "915");
    page.choose("joint-leave", "open");
    expect_days(page, "20", "869");
}

#[track_caller]
fn expect_days(page: &Page, days: &str, rate: &str) {
    page.expect_values(&[("service-days", days), ("rate", rate)]);
}
