//! Journeys with figures that are some weeks old: their age is shown, and one click counts from today.

use e2e::{Page, journeys};

journeys!(
    one_click_counts_from_today: Program,
    figures_of_today_have_no_age: Program,
    today_is_the_devices_own_day: Clock,
);

const OLD_FIGURES: &str =
    "v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2026-10-31&deadline=2026-12-31";

fn one_click_counts_from_today(page: &Page) {
    page.today("2026-11-23");
    page.open_link(OLD_FIGURES);
    page.click("use-today");
    page.expect_values(&[("service-days", "27"), ("rate", "644")]);
    page.click("undo");
    page.expect_values(&[("service-days", "42"), ("rate", "414")]);
}

fn figures_of_today_have_no_age(page: &Page) {
    page.today("2026-10-31");
    page.open_link(OLD_FIGURES);
    page.expect_value("rate", "414");
    page.expect_no_value("age-days");
    page.expect_no_value("rate-from-today");
}

/// The device's clock is at six in the morning, when it is still the day before in UTC.
fn today_is_the_devices_own_day(page: &Page) {
    page.today("2026-03-02");
    page.open();
    page.fill_all(&[("base", "58.959"), ("done", "314")]);
    page.expect_values(&[
        ("read-as-of", "2026-03-02"),
        ("read-deadline", "2026-12-31"),
        ("target", "17688"),
    ]);
}
