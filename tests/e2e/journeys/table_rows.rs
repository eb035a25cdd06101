//! Journeys about one row of a table of regions: editing it, and opening it as a case.

use e2e::{Page, journeys};

use crate::tables::{OF_THREE, THREE, with_table};

journeys!(
    a_count_that_is_typed_is_summed_up_at_once_and_undone: Program,
    a_name_and_a_base_are_changed_too: Program,
    a_row_opens_as_a_case_of_its_own_and_the_table_stays: Program,
);

/// Waits until the first line shows this number of activations.
#[track_caller]
fn expect_first_done(page: &Page, figure: &str) {
    page.wait_until(|| {
        let figures = page.texts(".line td:nth-child(7)");
        let is_shown = figures.first().is_some_and(|first| first == figure);
        is_shown.then_some(()).ok_or(format!("{figures:?}"))
    });
}

fn a_count_that_is_typed_is_summed_up_at_once_and_undone(page: &Page) {
    with_table(page, THREE);
    page.click("row-0");
    page.expect_said("#open-row p", "Muna Barat");
    page.expect_typed(&[("row-wajib-ktp", "58.959"), ("row-activated", "314")]);
    page.fill("row-activated", "1.314");
    page.expect_values(&[("total-done", "2114"), ("total-shortfall", "16474")]);
    expect_first_done(page, "1.314");
    page.paste("row-activated", "1.5");
    page.expect_text("problem-row-activated");
    page.expect_values(&[("total-done", "2114"), ("total-shortfall", "16474")]);
    page.press(&Page::with_control('z'));
    page.expect_values(OF_THREE);
    page.expect_typed(&[("row-activated", "314")]);
    page.expect_no_text(&["problem-row-activated"]);
    page.press(&Page::with_control('y'));
    page.expect_value("total-done", "2114");
    page.expect_typed(&[("row-activated", "1.314")]);
    page.click("close-row");
    page.expect_no_text(&["open-row"]);
    expect_first_done(page, "1.314");
}

fn a_name_and_a_base_are_changed_too(page: &Page) {
    with_table(page, "Nama;WKTP;IKD\nLagadi;1.000;100\nGuali;2.000;200\n");
    page.click("row-1");
    page.fill("row-name", "Guali Baru");
    page.fill("row-wajib-ktp", "3.000");
    page.expect_value("total-base", "4000");
    page.expect_texts(".line th button", &["Lagadi", "Guali Baru"]);
    page.fill("row-wajib-ktp", "");
    page.expect_text("problem-row-wajib-ktp");
    page.expect_value("total-base", "4000");
    page.fill("row-name", "");
    page.expect_text("problem-row-name");
    page.expect_texts(".line th button", &["Lagadi", "Guali Baru"]);
}

fn a_row_opens_as_a_case_of_its_own_and_the_table_stays(page: &Page) {
    page.open();
    page.fill_all(&[
        ("base", "5.000"),
        ("done", "50"),
        ("as-of", "31 Oktober 2026"),
        ("deadline", "31 Desember 2026"),
    ]);
    page.click("door-table");
    page.choose_file("Data.csv", THREE.as_bytes());
    page.expect_values(OF_THREE);
    page.click("row-0");
    page.click("use-row");
    page.expect_typed(&[
        ("region", "Kabupaten Muna Barat"),
        ("base", "58.959"),
        ("done", "314"),
        ("share", "30"),
        ("as-of", "31 Oktober 2026"),
    ]);
    page.expect_chosen("base-kind", "wajib-ktp");
    page.expect_value("shortfall", "17374");
    page.expect_said(".banner", "Dari tabel");
    page.expect_in_view("#answer .headline");
    page.expect_text_with("taken", "Diambil dari tabel: Kabupaten Muna Barat");
    page.expect_values(OF_THREE);
    page.click("undo");
    page.expect_typed(&[("region", ""), ("base", "5.000")]);
    page.click("redo");
    page.expect_value("shortfall", "17374");
    page.click("back-to-own");
    page.expect_typed(&[("base", "5.000"), ("done", "50")]);
    page.expect_values(OF_THREE);
}
