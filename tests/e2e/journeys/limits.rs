//! Journeys with the largest figures: they are computed exactly, or rejected with a message; nothing overflows.

use e2e::{Page, journeys};

journeys!(
    the_largest_base_and_share_are_computed_exactly: Program,
    beyond_the_largest_the_page_still_works: Program,
);

fn the_largest_base_and_share_are_computed_exactly(page: &Page) {
    page.open();
    page.fill_all(&[("base", "4294967295"), ("done", "0"), ("share", "1000")]);
    page.fill_all(&[
        ("as-of", "1 September 2026"),
        ("deadline", "31 Desember 2026"),
    ]);
    page.expect_values(&[
        ("target", "42949672950"),
        ("shortfall", "42949672950"),
        ("rate", "499414802"),
    ]);
    page.fill("done", "4294967295");
    page.expect_value("shortfall", "38654705655");
}

fn beyond_the_largest_the_page_still_works(page: &Page) {
    page.open();
    page.fill_all(&[("base", "100"), ("done", "0"), ("share", "30")]);
    page.expect_value("target", "30");
    for field in ["base", "done", "share", "target", "days", "reserve"] {
        let good = page.typed_in(field).unwrap_or_default();
        page.paste(field, "123456789012345678901234567890");
        page.leave_field();
        page.expect_text(&format!("problem-{field}"));
        page.paste(field, &good);
        page.leave_field();
        page.expect_no_text(&[&format!("problem-{field}")]);
    }
    page.expect_value("target", "30");
}
