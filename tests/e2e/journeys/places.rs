//! Wherever the one file lies, and whatever it is called.

use e2e::{Page, journeys};

use crate::cases::{MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    the_page_works_under_any_folder_name_and_query: Folder,
);

fn the_page_works_under_any_folder_name_and_query(page: &Page) {
    page.open_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    page.fill("done", "1.314");
    page.choose("number-day", "correction");
    page.reload();
    page.expect_value("shortfall", "16374");
}
