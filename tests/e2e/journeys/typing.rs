//! Journeys about typing: the answer is updated at each keystroke, and the text stays as typed.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    the_answer_follows_each_keystroke: Input,
    a_target_given_as_a_count_needs_no_share: Program,
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
