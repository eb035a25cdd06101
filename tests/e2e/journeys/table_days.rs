//! Journeys about the day from which a table of regions is counted: it is shown, can be changed, and is copied and
//! saved with the table.

use e2e::{Page, journeys};
use serde_json::json;

journeys!(
    a_table_says_which_day_it_counts_from: Program,
    one_button_counts_from_today_and_another_back: Program,
    the_days_of_rows_are_told_and_each_is_edited: Program,
    what_a_title_leaves_open_is_taken_by_one_tap: Program,
    a_typed_day_outlives_a_reload: Program,
    the_line_is_copied_and_saved: Program,
    the_line_is_printed: Program,
    a_row_takes_its_day_along: Program,
);

/// Opens a table with this title on Friday, 27 November 2026.
#[track_caller]
fn with_title(page: &Page, title: &str) {
    page.today("2026-11-27");
    page.open_link("share=30&deadline=2026-12-31&show=table");
    let table = format!("{title};;\nKECAMATAN;WAJIB KTP;IKD\nLawa;58.959;314\nKusambi;1.000;100\n");
    page.choose_file("Rekap.csv", table.as_bytes());
    page.expect_text("lines-shown");
    page.settle();
}

const TITLE: &str = "KEADAAN 31 OKTOBER 2026";

const LINE: &str = "Dihitung per 31 Oktober 2026 (dari judul tabel, \"KEADAAN 31 OKTOBER 2026\"): 42 hari layanan sampai \
    31 Desember 2026. Pada 27 November 2026 angka ini berumur 27 hari.";

fn a_table_says_which_day_it_counts_from(page: &Page) {
    with_title(page, TITLE);
    page.expect_texts("#table-day p", &[LINE]);
    page.expect_values(&[
        ("table-as-of", "2026-10-31"),
        ("table-service-days", "42"),
        ("total-rate", "419"),
        // The question itself is counted from today.
        ("service-days", "23"),
    ]);
    page.click("lang-en");
    page.expect_said(
        "#table-day p",
        "Counted from 31 October 2026 (from the table's title, \"KEADAAN 31 OKTOBER 2026\"): 42 service days until",
    );
}

fn one_button_counts_from_today_and_another_back(page: &Page) {
    with_title(page, TITLE);
    page.click("table-from-today");
    page.expect_said(
        "#table-day p",
        "Dihitung mulai hari ini, 27 November 2026: 23 hari layanan",
    );
    page.expect_said(
        "#table-day p",
        "angkanya per 31 Oktober 2026 (dari judul tabel",
    );
    let from_today = &[
        ("table-as-of", "2026-10-31"),
        ("table-service-days", "23"),
        ("total-rate", "765"),
        ("read-from", "today"),
    ];
    page.expect_values(from_today);
    // The focus is on the button that replaced the pressed one.
    assert_eq!(
        page.eval("return document.activeElement.id;"),
        "table-from-as-of"
    );
    page.click("undo");
    page.expect_values(&[("table-service-days", "42"), ("total-rate", "419")]);
    page.click("redo");
    page.expect_values(from_today);
    page.click("table-from-as-of");
    page.expect_value("table-service-days", "42");
    page.expect_no_value("read-from");
}

fn the_days_of_rows_are_told_and_each_is_edited(page: &Page) {
    page.today("2026-11-27");
    page.open_link("share=30&deadline=2026-12-31&show=table");
    let table =
        "DESA;WAJIB KTP;IKD;TANGGAL\nLawa;1.000;100;28/10/2026\nLagadi;1.000;100;31/10/2026\n";
    page.choose_file("Rekap.csv", table.as_bytes());
    page.expect_said(
        "#table-day p",
        "Dihitung per tanggal tiap baris (2 tanggal berbeda, 28 Oktober 2026 sampai 31 Oktober 2026): 42 sampai 45 hari",
    );
    page.expect_values(&[
        ("table-as-of", "2026-10-28..2026-10-31"),
        ("table-service-days", "42-45"),
    ]);
    page.click("row-0");
    page.expect_typed(&[("row-as-of", "28 Oktober 2026")]);
    page.fill("row-as-of", "31 Oktober 2026");
    page.expect_value("table-as-of", "2026-10-31");
    page.expect_said("#table-day p", "(dari kolom tanggal)");
    page.fill("row-as-of", "31 Februari 2026");
    page.expect_text("problem-row-as-of");
    page.expect_value("table-as-of", "2026-10-31");
}

fn what_a_title_leaves_open_is_taken_by_one_tap(page: &Page) {
    with_title(page, "DATA BULAN OKTOBER 2026");
    page.expect_said(
        "#table-day p",
        "Dihitung per 27 November 2026 (tanggal hari ini): 23 hari layanan",
    );
    page.expect_said(
        "#table-day p",
        "hanya menyebut \"DATA BULAN OKTOBER 2026\", bukan tanggalnya",
    );
    page.click("table-take-2026-10-31");
    page.expect_values(&[("table-as-of", "2026-10-31"), ("table-service-days", "42")]);
    page.expect_said("#table-day p", "(tanggal yang Anda isi untuk tabel ini)");
    // The pressed button is gone; the focus stays in the same paragraph.
    let stays = "return document.activeElement.closest('#table-day') !== null;";
    assert_eq!(page.eval(stays), true);
    page.click("table-day-remove");
    page.expect_value("table-as-of", "2026-11-27");
    page.click("undo");
    page.expect_value("table-as-of", "2026-10-31");
}

fn a_typed_day_outlives_a_reload(page: &Page) {
    with_title(page, TITLE);
    page.fill("table-day", "30 September 2026");
    page.expect_value("table-as-of", "2026-09-30");
    page.expect_table_kept("as-of=30");
    page.reload();
    page.expect_value("table-as-of", "2026-09-30");
    page.fill("table-day", "31 Februari 2026");
    page.expect_text("problem-table-day");
    page.expect_value("table-as-of", "2026-10-31");
}

fn the_line_is_copied_and_saved(page: &Page) {
    page.note_what_is_handed_over();
    with_title(page, TITLE);
    let ranking = page.copied_by("copy-ranking");
    assert!(ranking.contains(&format!("\n{LINE}\n")), "{ranking}");
    let copied = page.copied_by("copy-lines").replace("\"\"", "\"");
    assert!(copied.contains(LINE), "{copied}");
    let local = page.handed_over_by("save-table-csv").replace("\"\"", "\"");
    assert!(local.contains(LINE), "{local}");
    let plain = page.handed_over_by("save-table-plain");
    assert!(
        plain.contains(",Angka per,Dihitung mulai,Hari layanan\r\n"),
        "{plain}"
    );
    assert!(plain.contains(",2026-10-31,2026-10-31,42\r\n"), "{plain}");
    // A file saved by the page opens with the same day.
    page.choose_file("kembali.csv", plain.as_bytes());
    page.expect_said(".table-report b", "kembali.csv");
    page.expect_value("table-as-of", "2026-10-31");
}

/// Whether the style sheet hides an element, or one that contains it, on paper.
fn left_out_on_paper(page: &Page, css: &str) -> bool {
    let script = format!(
        "const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
            .filter(rule => rule.media?.mediaText.includes('print')).flatMap(rule => [...rule.cssRules])
            .filter(rule => rule.style?.display === 'none').map(rule => rule.selectorText);
         for (let part = document.querySelector({}); part; part = part.parentElement) {{
            if (rules.some(rule => part.matches(rule))) return true;
         }}
         return false;",
        json!(css)
    );
    page.eval(&script) == true
}

fn the_line_is_printed(page: &Page) {
    with_title(page, TITLE);
    page.eval("document.documentElement.setAttribute('data-print', 'table');");
    for css in ["#table-day p", "#table-as-of", "#table-service-days"] {
        assert!(!left_out_on_paper(page, css), "{css} should be printed");
    }
    for css in ["#table-from-today", "#rows-read", "#table-columns"] {
        assert!(left_out_on_paper(page, css), "{css} should not be printed");
    }
}

fn a_row_takes_its_day_along(page: &Page) {
    with_title(page, TITLE);
    page.click("row-0");
    page.click("use-row");
    page.expect_typed(&[("region", "Kecamatan Lawa"), ("as-of", "31 Oktober 2026")]);
    page.expect_values(&[("service-days", "42"), ("rate", "414")]);
}
