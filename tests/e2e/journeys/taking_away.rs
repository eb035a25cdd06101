//! Journeys about copying the text to share and the link, also if the browser refuses to copy.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT_LINK;

journeys!(
    the_copied_text_is_the_text_shown: Clipboard,
    where_copying_is_refused_the_text_stands_selected: Input,
    where_copying_is_refused_the_link_stands_selected: Program,
);

fn the_copied_text_is_the_text_shown(page: &Page) {
    page.open_link(MUNA_BARAT_LINK);
    let copied = page.copied_by("copy-text");
    let shown = page.expect_text_with("summary", "105");
    assert_eq!(words(&copied), words(&shown));
    for part in ["17.374", "17.688", "58.959", "166", "31 Desember 2024"] {
        assert!(copied.contains(part), "{part} is missing in: {copied}");
    }
}

fn where_copying_is_refused_the_text_stands_selected(page: &Page) {
    page.refuse_clipboard();
    page.open_link(MUNA_BARAT_LINK);
    page.click("copy-text");
    let selected = selected(page, "105");
    assert_eq!(words(&selected), words(&page.expect_text("summary")));
}

fn where_copying_is_refused_the_link_stands_selected(page: &Page) {
    page.refuse_clipboard();
    page.open_link(MUNA_BARAT_LINK);
    page.click("copy-link");
    let selected = selected(page, "#");
    assert!(selected.contains("base=58959"), "{selected}");
}

#[track_caller]
fn selected(page: &Page, part: &str) -> String {
    page.wait_until(|| match page.selected_in("take-away") {
        Some(text) if text.contains(part) => Ok(text),
        other => Err(format!(
            "in the read-only box {part} should be selected, not {other:?}"
        )),
    })
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
