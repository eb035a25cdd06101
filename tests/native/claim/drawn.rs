//! Tests of the check of a claim in the page's markup: results and fields, and neither while it is closed and empty.

use super::{founding::FOUNDING, published::PUBLISHED};
use crate::page::markup::{attribute, ids, page, tags, value};

#[tokio::test]
async fn every_check_of_the_published_cases_stands_in_the_page() {
    for row in FOUNDING.iter().chain(&PUBLISHED) {
        let page = page(row.claim).await;
        for (id, expected) in row
            .checks
            .split(' ')
            .filter_map(|pair| pair.split_once('='))
        {
            assert_eq!(value(&page, id), Some(expected), "{}", row.case);
        }
        let expected = row
            .checks
            .split(' ')
            .filter(|check| !check.is_empty())
            .count();
        let drawn = ids(&page)
            .into_iter()
            .filter(|id| id.starts_with("check-"))
            .count();
        assert_eq!(
            (value(&page, "verdict"), drawn),
            (Some(row.verdict), expected),
            "{}",
            row.case
        );
    }
}

#[tokio::test]
async fn a_closed_lens_without_figures_is_not_drawn() {
    let closed = page("base=58959&done=314").await;
    assert!(!closed.contains("field-claim-base") && ids(&closed).contains(&"depth-claim"));
    assert!(ids(&closed).contains(&"door-claim"));
    let opened = page("base=58959&done=314&show=claim").await;
    assert!(opened.contains("field-claim-base"));
    assert_eq!(value(&opened, "verdict"), None);
}

#[tokio::test]
async fn results_stand_in_the_page_though_the_lens_is_closed() {
    let page = page("claim-base=400000&claim-done=15000&claim-quoted-share=4&show=").await;
    assert_eq!(value(&page, "verdict"), Some("fits"));
    let depth = tags(&page)
        .into_iter()
        .find(|tag| attribute(tag, "id") == Some("depth-claim"));
    assert!(!depth.unwrap().contains(" open"));
}

#[tokio::test]
async fn what_was_read_and_what_cannot_be_read_stand_beside_their_fields() {
    let page = page("claim-base=511434;~516875&claim-quoted-share=4,12;13,72&claim-shortfall=25%25&claim-share=x").await;
    assert_eq!(value(&page, "read-claim-base"), Some("511434;516875"));
    assert!(page.contains("Terbaca: 4,12 persen; 13,72 persen"));
    assert!(page.contains("Terbaca: 25 poin persen"));
    assert!(ids(&page).contains(&"problem-claim-share"));
}
