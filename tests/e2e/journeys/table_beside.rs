//! What a table has beside its regions: other periods, sums without a label, cells that are not needed.

use e2e::{Page, journeys};

use crate::tables::with_table;

journeys!(
    one_of_several_years_is_taken_and_another_may_be: Program,
    a_row_that_may_be_a_sum_is_left_out_and_comes_back: Program,
    a_column_of_unread_codes_is_left_out: Program,
    a_table_without_regions_can_be_removed: Program,
);

fn one_of_several_years_is_taken_and_another_may_be(page: &Page) {
    with_table(
        page,
        "Kecamatan;WKTP;IKD;Tahun\nLawa;1000;10;2024\nLawa;1100;20;2025\nKusambi;2000;30;2024\nKusambi;2100;40;2025\n",
    );
    page.expect_values(&[
        ("rows-accepted", "2"),
        ("rows-total", "2"),
        ("rows-other-periods", "2"),
        ("total-base", "3200"),
    ]);
    page.choose_from("table-period", "2024");
    page.expect_values(&[("total-base", "3000"), ("total-done", "40")]);
    page.click("undo");
    page.expect_value("total-base", "3200");
}

fn a_row_that_may_be_a_sum_is_left_out_and_comes_back(page: &Page) {
    with_table(
        page,
        "Kecamatan;WKTP;IKD\nLawa;1100;10\nKusambi;2000;25\nMuna;3100;35\n",
    );
    page.expect_values(&[("rows-accepted", "3"), ("total-base", "6200")]);
    page.click("leave-row-4");
    page.expect_values(&[
        ("rows-accepted", "2"),
        ("rows-total", "1"),
        ("total-base", "3100"),
    ]);
    page.expect_no_text(&["leave-row-4"]);
    page.click("undo");
    page.expect_value("total-base", "6200");
}

fn a_column_of_unread_codes_is_left_out(page: &Page) {
    with_table(
        page,
        "Kode;Kecamatan;WKTP;IKD\nA-1;Lawa;1000;10\nA-2;Kusambi;2000;25\n",
    );
    page.expect_values(&[("rows-accepted", "2"), ("total-base", "3000")]);
    page.expect_said(".table-report .notice", "Ada 2 kode yang tidak terbaca");
    page.click("leave-column-0");
    page.expect_no_text(&["leave-column-0"]);
    page.expect_value("total-base", "3000");
}

fn a_table_without_regions_can_be_removed(page: &Page) {
    page.open_link(crate::tables::ASKED);
    page.choose_file("Kosong.csv", b"Kecamatan;WKTP;IKD\nLawa;x;10\n");
    page.expect_values(&[("rows-accepted", "0"), ("rows-rejected", "1")]);
    page.click("empty-table");
    page.expect_no_value("rows-read");
}
