//! Journeys about links: opening one, following one in the open page, copying one.

use e2e::{Page, journeys};

use crate::cases::{MUNA_BARAT, MUNA_BARAT_LINK, SUKOHARJO};

journeys!(
    a_link_brings_its_case: Program,
    a_link_followed_while_the_page_is_open_brings_its_case: Link,
    a_copied_link_reopens_with_equal_results: Clipboard,
    a_copied_link_keeps_ranges_and_calendar: Program,
    unknown_keys_are_ignored_and_kept: Program,
    broken_values_are_told_and_the_rest_is_used: Program,
    percent_forms_are_read: Link,
    text_before_the_first_key_is_ignored: Program,
    a_secret_put_on_by_a_portal_is_ignored: Program,
);

fn a_link_brings_its_case(page: &Page) {
    page.open_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    page.expect_chosen("base-kind", "perekaman");
    page.expect_values(&[
        ("read-base", "58959"),
        ("read-as-of", "2024-04-29"),
        ("read-deadline", "2024-12-31"),
    ]);
}

fn a_link_followed_while_the_page_is_open_brings_its_case(page: &Page) {
    page.open();
    page.follow_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    page.follow_link(&MUNA_BARAT_LINK.replace("done=314", "done=1314"));
    page.expect_value("shortfall", "16374");
}

fn a_copied_link_reopens_with_equal_results(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("region", "Kabupaten Muna Barat");
    page.expect_values(MUNA_BARAT.results);

    let link = copied_link(page);
    for pair in MUNA_BARAT_LINK.split('&').chain([
        "indicator=ikd",
        "region=Kabupaten+Muna+Barat",
        "from=as-of",
    ]) {
        assert!(
            link.split('&').any(|found| found == pair),
            "{pair} is missing in {link}"
        );
    }

    page.forget_everything();
    page.open_link(&link);
    page.expect_values(MUNA_BARAT.results);
    page.expect_typed(&[("region", "Kabupaten Muna Barat")]);
    assert_eq!(copied_link(page), link);
}

fn a_copied_link_keeps_ranges_and_calendar(page: &Page) {
    page.open();
    SUKOHARJO.type_into(page);
    page.choose("week", "6");
    page.choose("joint-leave", "open");
    page.fill("closed", "2025-05-02, 2025-05-06..2025-05-08");
    page.fill("reserve", "3");
    page.expect_value("shortfall", "169000-172000");
    let days = page.value_of("service-days").expect("the days are counted");
    let rate = page.value_of("rate").expect("the rate is known");

    let link = copied_link(page);
    page.forget_everything();
    page.open_link(&link);
    page.expect_values(&[
        ("shortfall", "169000-172000"),
        ("service-days", &days),
        ("rate", &rate),
    ]);
    page.expect_chosen("week", "6");
    page.expect_chosen("joint-leave", "open");
}

fn unknown_keys_are_ignored_and_kept(page: &Page) {
    page.open_link(&format!("{MUNA_BARAT_LINK}&of-tomorrow=1,5&%F0%9F%A6%86=x"));
    page.expect_values(MUNA_BARAT.results);
    let link = copied_link(page);
    assert!(link.contains("of-tomorrow=1,5"), "{link}");
}

fn broken_values_are_told_and_the_rest_is_used(page: &Page) {
    page.open_link("v=1&base=abc&done=314&share=30&as-of=2024-02-31&deadline=2024-12-31");
    page.expect_text("problem-base");
    page.expect_text("problem-as-of");
    page.expect_typed(&[("base", "abc")]);
    page.expect_values(&[("read-done", "314"), ("read-deadline", "2024-12-31")]);

    page.fill_all(&[("base", "58.959"), ("as-of", "29 April 2024")]);
    page.expect_values(MUNA_BARAT.results);
    page.expect_no_text(&["problem-base", "problem-as-of"]);
}

fn percent_forms_are_read(page: &Page) {
    page.open_link(
        "v=1&region=Kab.%20Muna%20Barat%20%26%20lain&base=58959&base-kind=perekaman&done=32000%2D35000\
         &share=30%25&as%2Dof=2024-04-29&deadline=2024%2D12%2D31&closed=2024-05-02%2C2024-05-13..2024-05-14",
    );
    page.expect_typed(&[("region", "Kab. Muna Barat & lain")]);
    page.expect_values(&[
        ("read-done", "32000-35000"),
        ("read-deadline", "2024-12-31"),
        ("service-days", "163"),
    ]);
}

fn text_before_the_first_key_is_ignored(page: &Page) {
    page.open_link(&format!("halo-%zz-=&{MUNA_BARAT_LINK}"));
    page.expect_values(MUNA_BARAT.results);
}

fn a_secret_put_on_by_a_portal_is_ignored(page: &Page) {
    page.open_link("?secret=abc123");
    MUNA_BARAT.type_into(page);
    page.expect_values(MUNA_BARAT.results);
    for link in [
        format!("?secret=abc123&{MUNA_BARAT_LINK}"),
        format!("{MUNA_BARAT_LINK}#?secret=abc123"),
    ] {
        page.forget_everything();
        page.open_link(&link);
        page.expect_values(MUNA_BARAT.results);
        page.expect_no_text(&["problem-base", "problem-deadline", "notice-base"]);
    }
}

/// The part after `#` of the link that the page copies.
#[track_caller]
fn copied_link(page: &Page) -> String {
    let copied = page.copied_by("copy-link");
    let start = format!("{}#", page.url());
    let link = copied.strip_prefix(&start);
    link.unwrap_or_else(|| panic!("the link {copied:?} should begin with {start}"))
        .to_owned()
}
