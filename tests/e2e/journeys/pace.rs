//! Journeys about pace: reports typed and pasted, the forecast, solving, the gap ledger.

use e2e::{Page, journeys};

journeys!(
    pasted_reports_give_a_pace_and_a_finish: Program,
    a_link_with_reports_shows_its_results_while_the_depth_is_closed: Program,
    a_report_goes_with_one_click_and_comes_back_with_undo: Program,
    the_figure_above_is_noted_as_a_report: Program,
    a_bad_line_is_told_by_its_number_and_the_rest_stands: Program,
    people_a_day_give_a_day_or_a_share: Program,
    the_gap_ledger_names_policy: Program,
);

/// Kabupaten Tegal. Every day is a service day; counting starts on the next day.
const TEGAL: &str = "v=1&base=1276684&base-kind=perekaman&done=56573&share=30&as-of=2025-04-20&deadline=2025-12-31&week=7&holidays=open&joint-leave=open&start=next";

const REPORTS: &str = "Tanggal\tJumlah\n30/04/2023\t5.971\n28/12/2023\t19.500\n23/09/2024\t36.366\n31/12/2024\t48.881";

fn open_depth(page: &Page) {
    page.eval("document.querySelector('#depth-pace > summary').click()");
    page.settle();
}

fn tegal(page: &Page, more: &str) {
    page.open_link(&[TEGAL, more].concat());
}

fn pasted_reports_give_a_pace_and_a_finish(page: &Page) {
    tegal(page, "");
    page.expect_no_value("pace");
    open_depth(page);
    page.paste("obs", REPORTS);
    page.expect_values(&[
        ("read-obs", "4"),
        ("pace", "69.927272"),
        ("multiplier", "18.306582"),
        ("finish", "2038-01-31"),
        ("on-deadline", "74404"),
        ("on-deadline-coverage", "5.827910"),
        ("on-deadline-p50", "72502"),
        ("on-deadline-p85", "71011"),
        ("pace-best", "126.414141"),
        ("pace-worst", "55.904958"),
        ("backtest-miss", "-821"),
    ]);
}

fn a_link_with_reports_shows_its_results_while_the_depth_is_closed(page: &Page) {
    tegal(page, "&gain=2025-01-01..2025-04-20:7692");
    page.expect_values(&[("pace", "69.927272"), ("finish", "2038-01-31")]);
    page.reload();
    page.expect_values(&[("pace", "69.927272"), ("finish", "2038-01-31")]);
}

fn a_report_goes_with_one_click_and_comes_back_with_undo(page: &Page) {
    tegal(
        page,
        "&show=pace&obs=2024-09-23:36366,2024-12-31:48881&window=all",
    );
    page.expect_value("pace", "96.684210");
    page.click("remove-obs-1");
    page.expect_value("pace", "69.927272");
    page.click("undo");
    page.expect_value("pace", "96.684210");
}

fn the_figure_above_is_noted_as_a_report(page: &Page) {
    tegal(page, "&show=pace");
    page.click("take-report");
    page.expect_value("read-obs", "1");
    page.expect_no_value("pace");
}

fn a_bad_line_is_told_by_its_number_and_the_rest_stands(page: &Page) {
    tegal(page, "&show=pace&obs=2024-12-31:48881");
    page.expect_value("pace", "69.927272");
    page.fill("obs", "31/12/2024 48.881\n31/02/2025 50.000");
    page.expect_text_with("problem-obs", "Baris 2: Tanggal 31 Februari tidak ada.");
    page.expect_value("pace", "69.927272");
    page.expect_value("rate", "1281");
}

fn people_a_day_give_a_day_or_a_share(page: &Page) {
    tegal(page, "&show=pace&at=1281&solve=deadline");
    page.expect_value("solved-deadline", "2025-12-31");
    page.choose("solve", "share");
    page.expect_value("solved-share", "30.017451");
    page.choose("solve", "rate");
    page.expect_value("solved-rate", "1281");
}

fn the_gap_ledger_names_policy(page: &Page) {
    page.open_link("v=1&base=680000&done=35000&share=30&as-of=2025-04-09&deadline=2025-12-31&obs=2024-12-31:32000&share-before=25");
    page.expect_values(&[
        ("ledger-work", "-3000"),
        ("ledger-policy", "34000"),
        ("ledger-population", "0"),
    ]);
}
