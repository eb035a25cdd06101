//! Journeys about "Apakah akan tercapai?": the answer is yes or no, or the page asks for what is missing.

use e2e::{Page, journeys};

journeys!(
    the_planners_month_ends_are_not_enough: Program,
    four_visits_give_one_pace_under_both_settings: Program,
    one_service_day_is_too_early: Program,
    the_compact_page_answers_in_one_line: Program,
    swapped_numbers_are_asked_about_and_swapped: Program,
    numbers_that_a_portal_has_locked_stay: Program,
    each_missing_part_is_named: Program,
    calendar_days_are_given_without_a_service_day: Program,
);

/// Reports of eight month ends. The last one, on a Saturday, is the question's own figure.
const MONTH_ENDS: &str = "v=1&base=214337&done=38912&share=30&as-of=2026-10-31&deadline=2026-12-31&obs=2026-03-31:12400,2026-04-30:15310,2026-05-31:18050,2026-06-30:21970,2026-07-31:24880,2026-08-31:28640,2026-09-30:33100,2026-10-31:38912";

/// Reports of a Friday and two Mondays, and the question's own figure of a third Monday.
const VISITS: &str = "v=1&base=214337&done=42000&share=30&as-of=2026-12-14&deadline=2026-12-31&obs=2026-11-27:38912,2026-11-30:40118,2026-12-07:41000";

const NO: &str = "Belum cukup. Dengan laju ini pada 31 Desember 2026 baru 50.007 orang, kurang 14.295; target baru tercapai 2 April 2027.";

/// The headline of the answer.
fn headline(page: &Page) -> String {
    let text = page.eval("return document.querySelector('#answer .headline').textContent");
    text.as_str().unwrap_or_default().to_owned()
}

#[track_caller]
fn expect_headline(page: &Page, part: &str) {
    page.wait_until(|| match headline(page) {
        said if said.contains(part) => Ok(()),
        said => Err(format!("{part:?} is not in {said:?}")),
    });
}

fn the_planners_month_ends_are_not_enough(page: &Page) {
    page.today("2026-11-23");
    page.open_link(&[MONTH_ENDS, "&show=pace"].concat());
    page.expect_values(&[
        ("pace", "264.181818"),
        ("finish", "2027-04-02"),
        ("on-deadline", "50007"),
    ]);
    let said = page.expect_text_with("pace-answer", NO);
    assert!(said.starts_with("Belum cukup"), "{said}");
    assert!(page.copied_by("copy-text").contains(NO));
}

fn four_visits_give_one_pace_under_both_settings(page: &Page) {
    page.today("2026-12-14");
    page.open_link(&[VISITS, "&show=pace"].concat());
    page.expect_values(&[("pace", "280.727272"), ("service-days", "12")]);
    page.choose("start", "next");
    page.expect_values(&[("pace", "280.727272"), ("service-days", "11")]);
    page.expect_text_with(
        "pace-answer",
        "Perkiraan kasar dari 11 hari layanan: Belum cukup.",
    );
}

fn one_service_day_is_too_early(page: &Page) {
    page.today("2026-11-30");
    page.open_link("v=1&base=214337&done=40118&as-of=2026-11-30&deadline=2026-12-31&obs=2026-11-27:38912&show=pace");
    page.expect_text_with(
        "pace-answer",
        "Terlalu dini: baru 1 hari layanan sejak angka terakhir (+1.206 orang).",
    );
    assert!(!page.copied_by("copy-text").contains("Dengan laju ini"));
}

fn the_compact_page_answers_in_one_line(page: &Page) {
    page.today("2026-11-23");
    page.open_link(&[MONTH_ENDS, "&view=compact"].concat());
    page.expect_text_with("pace-answer", NO);
    page.open_link("v=1&base=214337&done=38912&as-of=2026-10-31&view=compact");
    page.expect_no_text(&["pace-answer"]);
}

fn swapped_numbers_are_asked_about_and_swapped(page: &Page) {
    page.today("2026-11-23");
    page.open();
    page.fill_all(&[("base", "38.912"), ("done", "214.337")]);
    page.leave_field();
    page.expect_text("swap-numbers");
    expect_headline(page, "Tukar kedua angka?");
    assert!(!headline(page).contains("sudah tercapai"));
    page.click("swap-numbers");
    page.expect_typed(&[("base", "214.337"), ("done", "38.912")]);
    page.expect_value("shortfall", "25390");
    page.expect_no_text(&["swap-numbers"]);
    assert_eq!(page.eval("return document.activeElement.id"), "answer");
    page.click("undo");
    page.expect_typed(&[("base", "38.912"), ("done", "214.337")]);
    page.expect_text("swap-numbers");
}

fn numbers_that_a_portal_has_locked_stay(page: &Page) {
    page.open_link("v=1&base=38912&done=214337&as-of=2026-10-31&lock=base");
    page.expect_value("surplus", "202663");
    page.expect_no_text(&["swap-numbers"]);
    assert!(!headline(page).contains("sudah tercapai"));
}

fn each_missing_part_is_named(page: &Page) {
    page.today("2026-11-23");
    page.open();
    expect_headline(page, "Isi kedua angka untuk melihat jawabannya.");
    page.fill("done", "314");
    expect_headline(page, "Isi jumlah wajib KTP untuk melihat jawabannya.");
    page.open_link("v=1&base=58959&done=314&share=");
    expect_headline(page, "Isi target untuk melihat jawabannya.");
    page.open_link("v=1&base=58959&done=314&deadline=");
    expect_headline(page, "Isi batas waktu untuk mengetahui kebutuhan per hari.");
}

fn calendar_days_are_given_without_a_service_day(page: &Page) {
    page.open_link("v=1&base=58959&done=314&as-of=2026-12-26&deadline=2026-12-27&show=counted");
    page.expect_values(&[("service-days", "0"), ("calendar-days", "2")]);
    page.expect_no_value("rate");
}
