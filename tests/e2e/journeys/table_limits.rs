//! Journeys with tables beyond the limits: each is rejected with a message, and the page stays usable.

use e2e::{Page, journeys, workbook};

use crate::tables::{OF_THREE, THREE, with_table};

journeys!(
    what_is_too_much_is_named_and_the_page_goes_on: Files,
    a_workbook_of_many_rows_is_inflated_little_by_little: Files,
    many_columns_are_counted_and_those_in_use_listed: Program,
    a_name_with_nul_is_rejected_and_told: Program,
);

fn what_is_too_much_is_named_and_the_page_goes_on(page: &Page) {
    with_table(page, THREE);
    let wide = |columns: &str| {
        [
            "['Desa;WKTP;IKD' + ';K'.repeat(",
            columns,
            ") + '\\nLawa;10;1' + ';5'.repeat(",
            columns,
            ")]",
        ]
        .concat()
    };
    let (some, many) = (wide("16000"), wide("100000"));
    let files = [
        (some.as_str(), "Baris 1 berisi lebih dari 1.024 kolom"),
        (&many, "Baris 1 berisi lebih dari 1.024 kolom"),
        (
            "['Desa;WKTP;IKD\\nLawa;10;1\\n' + 'a'.repeat(5e6)]",
            "Baris 3 lebih panjang dari 256 kB",
        ),
        (
            "['Desa;WKTP;IKD\\nLawa;10;1\\n\"' + 'a;b\\n'.repeat(1e6)]",
            "Tanda kutip di baris 3 tidak ditutup",
        ),
        (
            "['Desa;WKTP;IKD\\nLawa;10;1\\n' + '\\n'.repeat(2e6)]",
            "lebih dari 1.048.576 baris",
        ),
    ];
    for (parts, told) in files {
        page.choose_made_file("Lain.csv", parts);
        page.expect_text_with("problem-table", told);
        page.expect_values(OF_THREE);
    }
}

fn a_workbook_of_many_rows_is_inflated_little_by_little(page: &Page) {
    let rows = "Lawa;10;1\n".repeat(30_000);
    let file = workbook(&[("Rekap", &["Desa;WKTP;IKD\n", &rows].concat())]);
    with_table(page, THREE);
    page.choose_file("Data IKD.xlsx", &file);
    page.expect_values(&[("rows-accepted", "30000"), ("total-base", "300000")]);
}

fn many_columns_are_counted_and_those_in_use_listed(page: &Page) {
    let cells = ";5".repeat(997);
    let heads = ";K".repeat(997);
    with_table(page, &format!("Desa;WKTP;IKD{heads}\nLawa;10;1{cells}\n"));
    page.expect_values(&[("rows-accepted", "1")]);
    page.expect_said(
        "#table-columns",
        "Masih ada 900 kolom lainnya, yang tidak dipakai.",
    );
}

fn a_name_with_nul_is_rejected_and_told(page: &Page) {
    with_table(page, "Desa;WKTP;IKD\nLa\0wa;10;1\nGuali;20;2\n");
    page.expect_values(&[("rows-accepted", "1"), ("rows-rejected", "1")]);
    page.expect_said(
        "#table-rejected",
        "Nama daerah memuat tanda yang tidak dapat dibaca (U+0000).",
    );
}
