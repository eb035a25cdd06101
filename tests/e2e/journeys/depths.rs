//! Journeys about depths (parts of the page that open on demand): an opened one is open after a reload, or by a link.

use e2e::{Page, journeys};

use crate::cases::{MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    results_of_a_closed_depth_stand_in_the_page: Program,
    a_depth_that_was_opened_is_open_after_a_reload: Input,
    a_link_opens_a_depth: Program,
);

const IS_OPEN: &str = "return document.getElementById('depth-counted').open";

fn results_of_a_closed_depth_stand_in_the_page(page: &Page) {
    page.open_link(MUNA_BARAT_LINK);
    assert_eq!(page.eval(IS_OPEN), false);
    page.expect_values(MUNA_BARAT.results);
}

fn a_depth_that_was_opened_is_open_after_a_reload(page: &Page) {
    page.open();
    page.eval("document.querySelector('#depth-counted > summary').click()");
    page.settle();
    page.reload();
    assert_eq!(page.eval(IS_OPEN), true);
    page.eval("document.querySelector('#depth-counted > summary').click()");
    page.settle();
    page.reload();
    assert_eq!(page.eval(IS_OPEN), false);
}

fn a_link_opens_a_depth(page: &Page) {
    page.open_link(&[MUNA_BARAT_LINK, "&show=counted"].concat());
    page.expect_values(MUNA_BARAT.results);
    assert_eq!(page.eval(IS_OPEN), true);
}
