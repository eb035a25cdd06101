//! Journeys about weekdays in the lists of closed and opened days, and about lists with no day in them.
//!
//! All use one case: 17,374 people from 1 September to 31 December 2026, 86 service days.

use e2e::{Page, journeys};

journeys!(
    closed_fridays_are_counted_and_told: Program,
    opened_saturdays_lower_the_rate: Program,
    weekdays_travel_in_a_link_and_change_their_language: Program,
    a_list_without_a_day_is_told: Program,
    long_lists_are_counted: Program,
);

const WORKED_CASE: &str =
    "v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2026-09-01&deadline=2026-12-31";

fn closed_fridays_are_counted_and_told(page: &Page) {
    page.today("2026-11-30");
    page.open_link(WORKED_CASE);
    for text in ["Jumat", "setiap Jumat", "every Friday"] {
        page.fill("closed", text);
        page.expect_values(&[
            ("read-closed", "17"),
            ("service-days", "70"),
            ("rate", "249"),
        ]);
    }
    page.fill("opened", "4 September 2026");
    page.expect_values(&[("service-days", "71"), ("rate", "245")]);
    let summary = page.expect_text_with("summary", "setiap Jumat");
    assert!(summary.contains("tutup setiap Jumat"), "{summary}");
}

fn opened_saturdays_lower_the_rate(page: &Page) {
    page.open_link(WORKED_CASE);
    page.fill("opened", "Sabtu");
    page.expect_values(&[("service-days", "103"), ("rate", "169")]);
    page.fill("opened", "Sabtu, Minggu");
    page.expect_values(&[("service-days", "120"), ("rate", "145")]);
}

fn weekdays_travel_in_a_link_and_change_their_language(page: &Page) {
    page.open_link(WORKED_CASE);
    page.fill("closed", "2 September 2026, setiap Jumat");
    page.expect_values(&[("read-closed", "18"), ("service-days", "69")]);
    let link = page.copied_by("copy-link");
    assert!(link.contains("closed=jumat,2026-09-02"), "{link}");
    page.open_link(&format!("{WORKED_CASE}&closed=jumat,2026-09-02&lang=en"));
    page.expect_typed(&[("closed", "every Friday, 2 September 2026")]);
    page.expect_values(&[("read-closed", "18"), ("service-days", "69")]);
}

fn a_list_without_a_day_is_told(page: &Page) {
    page.open_link(WORKED_CASE);
    for text in [";", "Jumat, 2 September 2026", "Jumat pagi"] {
        page.fill("closed", text);
        page.leave_field();
        page.expect_text("problem-closed");
        page.expect_waiting(true);
        page.fill("closed", "");
        page.expect_no_text(&["problem-closed"]);
        page.expect_value("service-days", "86");
    }
}

fn long_lists_are_counted(page: &Page) {
    let depths = "show=counted,pace,milestones";
    page.open_link(&format!("{WORKED_CASE}&{depths}"));
    page.fill("closed", "1900-01-01..9999-12-31");
    page.expect_value("service-days", "0");
    page.fill("closed", "");
    page.expect_value("service-days", "86");
    let days: Vec<String> = (2_000..2_070)
        .flat_map(|year| (1..10).map(move |month| format!("{year}-0{month}-01")))
        .collect();
    page.paste("closed", &days.join(", "));
    page.expect_value("read-closed", "630");
    let lines: Vec<String> = days
        .iter()
        // Only 200 lines, as a driver inserts them one by one.
        .take(200)
        .map(|day| format!("{day};Libur;nasional"))
        .collect();
    page.paste("calendar", &lines.join("\n"));
    page.expect_value("read-calendar", "200");
}
