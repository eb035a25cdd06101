//! Journeys about reading a table of regions: from a file, by drop and paste, workbooks, and what is reported of its
//! rows and columns.

use e2e::{Page, journeys, workbook};

journeys!(
    a_sheet_of_an_office_is_read_by_every_way_in: Files,
    a_file_that_is_dropped_opens_its_part_of_the_page: Files,
    a_workbook_is_read_and_another_of_its_sheets: Files,
    what_is_no_table_leaves_the_former_one: Files,
    columns_that_are_not_recognised_are_chosen: Program,
    codes_without_dots_are_asked_about_once: Program,
    a_rejected_row_is_corrected_and_taken_in: Program,
    reading_a_large_text_can_be_cancelled: Files,
);

/// A link with a target and both dates that opens the table's depth.
pub(crate) const ASKED: &str = "share=30&as-of=2026-10-31&deadline=2026-12-31&show=table";

/// A small plain table.
pub(crate) const THREE: &str = "Kode;Nama;WAJIB KTP;IKD\n\
    74.13;Muna Barat;58.959;314\n74.71;Kendari;1.000;600\n73.71;Makassar;2.000;200\n";

/// The results of [`THREE`]: the bases sum to 61,959, and the target to 18,588.
pub(crate) const OF_THREE: &[(&str, &str)] = &[
    ("rows-accepted", "3"),
    ("total-base", "61959"),
    ("total-done", "1114"),
    ("total-target", "18588"),
    ("total-shortfall", "17474"),
    ("total-short-only", "17774"),
];

/// A sheet as an office has it: titles, headers in two rows with column numbers, columns L, P and Jumlah, percentages,
/// a total and a signature. The total of activations is changed by 120, so that it does not match.
fn offices_sheet() -> String {
    include_str!("../../native/table/sheets/files/two_levels.csv").replace("4.145", "4.265")
}

const OF_THE_OFFICE: &[(&str, &str)] = &[
    ("rows-read", "12"),
    ("rows-accepted", "6"),
    ("rows-rejected", "0"),
    ("rows-blank", "5"),
    ("rows-total", "1"),
    ("total-base", "39569"),
    ("total-done", "4145"),
    ("total-target", "11871"),
    ("total-shortfall", "7726"),
    ("total-short-only", "7728"),
    ("total-rate", "184"),
    ("total-coverage", "10.475372"),
    ("total-attainment", "34.917024"),
];

/// Opens a page and a table from a file with this text.
#[track_caller]
pub(crate) fn with_table(page: &Page, text: &str) {
    page.open_link(ASKED);
    page.choose_file("Data IKD.csv", text.as_bytes());
    page.expect_text("lines-shown");
    // Waits for the rest to be drawn, so that no button moves before a click.
    page.settle();
}

#[track_caller]
fn empty_the_table(page: &Page) {
    page.click("empty-table");
    page.expect_no_value("rows-read");
}

fn a_sheet_of_an_office_is_read_by_every_way_in(page: &Page) {
    let sheet = offices_sheet();
    let ways: [fn(&Page, &str); 3] = [
        |page, sheet| page.choose_file("Rekap.csv", sheet.as_bytes()),
        |page, sheet| page.drop_file("Rekap.csv", sheet.as_bytes()),
        |page, sheet| page.paste_table(&sheet.replace(';', "\t")),
    ];
    page.open_link(ASKED);
    for way in ways {
        way(page, &sheet);
        page.expect_values(OF_THE_OFFICE);
        page.expect_texts(
            ".total-rows li",
            &["Baris 14 (JUMLAH): Aktivasi IKD berbeda 120 (tertulis 4.265, jumlah barisnya 4.145)."],
        );
        page.expect_said("#depth-table p", "lebih 2 karena pembulatan");
        assert_eq!(page.typed_in("paste").as_deref(), Some(""));
        empty_the_table(page);
    }
    page.type_into(
        "paste",
        "Daerah;WKTP;IKD\nLawa;1.000;100\nMaginti;2.000;900",
    );
    page.leave_field();
    page.expect_values(&[
        ("rows-accepted", "2"),
        ("total-shortfall", "0"),
        ("total-short-only", "200"),
    ]);
}

fn a_file_that_is_dropped_opens_its_part_of_the_page(page: &Page) {
    page.open();
    page.drop_file("Data.csv", THREE.as_bytes());
    page.expect_value("total-done", "1114");
    let is_open = "return document.getElementById('depth-table').open;";
    assert_eq!(page.eval(is_open), true);
    page.drop_file("Lain.csv", b"Desa;WKTP;IKD\nLagadi;890;95\n");
    page.expect_value("total-done", "95");
}

fn a_workbook_is_read_and_another_of_its_sheets(page: &Page) {
    let sheet = offices_sheet();
    let file = workbook(&[
        ("Rekap Oktober", &sheet),
        ("Desa &amp; kelurahan", "Desa;WKTP;IKD\nLagadi;890;95\n"),
    ]);
    page.open_link(ASKED);
    page.choose_file("Rekap.xlsx", &file);
    page.expect_values(OF_THE_OFFICE);
    page.expect_said(".total-rows li", "berbeda 120");
    page.choose_from("table-sheet", "Desa & kelurahan");
    page.expect_values(&[("rows-read", "1"), ("total-done", "95")]);
    page.expect_texts(".line th button", &["Lagadi"]);
    page.choose_from("table-sheet", "Rekap Oktober");
    page.expect_values(OF_THE_OFFICE);
}

fn what_is_no_table_leaves_the_former_one(page: &Page) {
    with_table(page, THREE);
    let locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 EncryptedPackage";
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
    let whole = workbook(&[("Rekap", THREE)]);
    let cut = whole.get(..whole.len() / 2).unwrap_or_default();
    let unclosed = format!("{THREE}74.72;\"Baubau;1.000;1\n");
    for (file, told) in [
        (&locked[..], "terkunci kata sandi"),
        (picture, "bukan tabel"),
        (cut, "rusak atau tidak lengkap"),
        (unclosed.as_bytes(), "Tanda kutip di baris 5 tidak ditutup"),
    ] {
        page.drop_file("Lain.xlsx", file);
        let said = page.expect_text_with("problem-table", told);
        assert!(said.ends_with("Tabel sebelumnya tetap."), "{said}");
        page.expect_values(OF_THREE);
    }
    page.choose_made_file(
        "besar.csv",
        "Array(201).fill(new Blob([new Uint8Array(1e6)]))",
    );
    page.expect_text_with("problem-table", "lebih besar dari 200 MB");
    page.expect_values(OF_THREE);
    page.drop_file("Lain.csv", b"Desa;WKTP;IKD\nLagadi;890;95\n");
    page.expect_value("total-done", "95");
    page.expect_no_text(&["problem-table"]);
}

fn columns_that_are_not_recognised_are_chosen(page: &Page) {
    page.open_link(ASKED);
    page.paste_table("Sawerigadi\t6.377\t1.033\nBarangka\t4.851\t611\n");
    page.expect_text("problem-columns");
    page.expect_no_value("total-base");
    let menus = page.texts(".column-menus label");
    assert_eq!(menus.get(1).map(String::as_str), Some("B · 6.377; 4.851"));
    page.choose_from("table-column-0", "Daerah");
    page.choose_from("table-column-1", "Wajib KTP");
    page.choose_from("table-column-2", "Aktivasi IKD");
    page.expect_values(&[
        ("rows-read", "2"),
        ("rows-accepted", "2"),
        ("total-base", "11228"),
        ("total-done", "1644"),
    ]);
    page.expect_no_text(&["problem-columns"]);
    page.click("undo");
    page.expect_text("problem-columns");
}

fn codes_without_dots_are_asked_about_once(page: &Page) {
    let text = "KODE,DESA,WKTP,IKD\n7413012001,Lapadaku,1200,140\n7413012002,Lagadi,1890,95\n7471021003,Guali,2010,310\n";
    with_table(page, text);
    page.expect_text_with("notice-codes", "3");
    let levels = "#table-level option";
    page.expect_texts(levels, &["Per baris tabel"]);
    page.choose("table-codes", "bps");
    page.expect_texts(levels, &["Per baris tabel"]);
    page.choose("table-codes", "kemendagri");
    page.choose_from("table-level", "Per kabupaten/kota");
    page.expect_texts(".line th b", &["Kabupaten Muna Barat", "Kota Kendari"]);
    page.expect_texts(".line .code", &["74.13", "74.71"]);
    page.choose_from("table-level", "Per provinsi");
    page.expect_texts(".line th b", &["Sulawesi Tenggara"]);
}

fn a_rejected_row_is_corrected_and_taken_in(page: &Page) {
    with_table(
        page,
        &format!("{THREE}74.72;Baubau;58.95;12\n74.74;Konawe;;5\n"),
    );
    page.expect_values(OF_THREE);
    page.expect_values(&[("rows-read", "5"), ("rows-rejected", "2")]);
    page.expect_said("#table-rejected li", "Baris 5, Wajib KTP");
    page.click("correct-5");
    page.expect_typed(&[("row-name", "Baubau"), ("row-wajib-ktp", "58.95")]);
    page.expect_text("problem-row-wajib-ktp");
    page.click("take-in-row");
    page.expect_value("rows-rejected", "2");
    page.fill("row-wajib-ktp", "58.950");
    page.expect_no_text(&["problem-row-wajib-ktp"]);
    page.click("take-in-row");
    page.expect_values(&[
        ("rows-read", "5"),
        ("rows-accepted", "4"),
        ("rows-rejected", "1"),
        ("total-base", "120909"),
        ("total-done", "1126"),
    ]);
    page.expect_no_text(&["open-row"]);
    page.expect_said(".line th", "Bau Bau");
    page.press(&Page::with_control('z'));
    page.expect_values(&[("rows-rejected", "2"), ("total-base", "61959")]);
}

fn reading_a_large_text_can_be_cancelled(page: &Page) {
    with_table(page, THREE);
    page.choose_made_file(
        "besar.csv",
        "['Desa;WKTP;IKD\\n', ...Array(80).fill('Lagadi yang panjang sekali namanya;890;95\\n'.repeat(25000))]",
    );
    page.click("cancel-table");
    page.wait_until(|| match page.texts(".reading").as_slice() {
        [] => Ok(()),
        reading => Err(format!("{reading:?}")),
    });
    page.settle();
    page.expect_values(OF_THREE);
    page.expect_no_text(&["problem-table"]);
}
