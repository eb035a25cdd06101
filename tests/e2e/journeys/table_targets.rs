//! Journeys about the targets of a table of regions: by the question's share, by its own column, or a total that is
//! shared out.

use e2e::{Page, journeys};

use crate::tables::{OF_THREE, THREE, with_table};

journeys!(
    the_question_above_gives_targets_and_days: Program,
    figures_of_different_days_have_no_common_rate: Program,
    the_own_targets_of_a_table_are_used: Program,
    a_total_is_shared_out_to_the_last_person: Program,
);

/// The figures of all lines in the column with this number, from 1.
fn figures(page: &Page, column: usize) -> Vec<u64> {
    let texts = page.texts(&format!(".line td:nth-child({column})"));
    let figures = texts.iter().map(|text| text.replace('.', ""));
    figures.map(|digits| digits.parse().unwrap_or(0)).collect()
}

const TARGET: usize = 6;

fn the_question_above_gives_targets_and_days(page: &Page) {
    with_table(page, THREE);
    page.expect_values(OF_THREE);
    page.expect_value("total-rate", "417");
    page.fill("share", "50");
    page.expect_values(&[
        ("total-target", "30980"),
        ("total-shortfall", "29866"),
        ("total-rate", "712"),
    ]);
    assert_eq!(figures(page, TARGET), [29_480, 500, 1_000]);
    page.fill("deadline", "30 November 2026");
    page.expect_value("total-rate", "1423");
    page.fill("share", "");
    page.expect_said("#depth-table p", "Tidak ikut dijumlahkan");
    page.press(&Page::with_control('z'));
    page.expect_value("total-target", "30980");
}

fn figures_of_different_days_have_no_common_rate(page: &Page) {
    with_table(
        page,
        "Nama;WKTP;IKD;Tanggal data\nMuna Barat;58.959;314;30/09/2026\nKendari;1.000;100;31/10/2026\n",
    );
    page.expect_values(&[("total-shortfall", "17574"), ("total-target", "17988")]);
    page.expect_no_value("total-rate");
    page.expect_said("#depth-table p", "Tanggal data daerah berbeda-beda");
    let rates = page.texts(".line td:nth-child(4)");
    assert_eq!(rates, ["268", "5"]);
}

fn the_own_targets_of_a_table_are_used(page: &Page) {
    with_table(
        page,
        "Nama;WKTP;IKD;Target\nLawa;1.000;100;250\nMaginti;2.000;900;800\n",
    );
    page.expect_value("total-target", "900");
    page.choose("table-goal", "Kolom target tabel");
    page.expect_values(&[
        ("total-target", "1050"),
        ("total-shortfall", "50"),
        ("total-short-only", "150"),
    ]);
    page.click("undo");
    page.expect_value("total-target", "900");
}

fn a_total_is_shared_out_to_the_last_person(page: &Page) {
    with_table(page, THREE);
    page.choose("table-goal", "Bagi target jumlah ke daerah");
    page.expect_value("total-target", "18588");
    page.fill("table-total", "20.000");
    page.expect_value("total-target", "20000");
    assert_eq!(figures(page, TARGET), [19_032, 323, 645]);
    page.choose("table-sharing", "jumlah yang belum");
    page.expect_texts(".line td:nth-child(6)", &["18.517", "724", "759"]);
    page.fill("table-total", "61.960");
    page.expect_text_with(
        "table-total-about",
        "lebih besar daripada dasar semua daerah, 61.959 orang",
    );
    page.expect_value("total-target", "0");
    page.fill("table-total", "dua");
    page.expect_text_with("table-total-about", "dua");
    page.fill("table-total", "");
    page.expect_value("total-target", "18588");
}
