//! Tests of the answer whether the pace is enough in the page's markup.

use crate::page::markup::{ids, page};

/// Reports of a Friday and two Mondays, and the question's own figure of a third Monday.
const REPORTED: &str = "v=1&base=214337&done=42000&as-of=2026-12-14&deadline=2026-12-31&obs=2026-11-27:38912,2026-11-30:40118,2026-12-07:41000";

fn has(markup: &str, id: &str) -> bool {
    ids(markup).contains(&id)
}

#[tokio::test]
async fn the_compact_page_says_whether_the_pace_is_enough() {
    let rough = "Perkiraan kasar dari 11 hari layanan: Belum cukup.";
    for view in ["", "&view=compact"] {
        let page = page(&[REPORTED, view].concat()).await;
        assert!(has(&page, "pace-answer") && page.contains(rough), "{view}");
    }
}

#[tokio::test]
async fn the_compact_page_says_nothing_of_a_pace_that_is_not_asked_about() {
    for more in ["&obs=", "&done=70000", "&obs=2026-12-14:42000"] {
        let page = page(&[REPORTED, "&view=compact", more].concat()).await;
        assert!(!has(&page, "pace-answer"), "{more}");
    }
}
