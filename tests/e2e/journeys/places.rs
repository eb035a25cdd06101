//! A journey about the file's place: the page works in any folder, under any name, with any query.

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
