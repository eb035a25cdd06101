//! Journeys about storing a table of regions: it survives a reload, and is part of a saved page if the user asks for
//! that.

use e2e::{Page, journeys};

use crate::embed::{PRESENT, home, plain_frame, visit_host};
use crate::tables::{ASKED, OF_THREE, THREE, with_table};

journeys!(
    a_reload_keeps_the_table_and_what_was_changed_in_it: Storage,
    a_removed_table_stays_away_and_undo_brings_it_back: Storage,
    where_the_browser_refuses_the_table_lives_as_long_as_the_page: Hosting,
    a_saved_page_carries_the_table_only_where_it_was_asked_to: SavedPage,
);

fn a_reload_keeps_the_table_and_what_was_changed_in_it(page: &Page) {
    page.open_link(ASKED);
    let headless = "Sawerigadi\t6.377\t6.300\t1.033\nBarangka\t4.851\t4.800\t611\n";
    page.choose_file("Data IKD.csv", headless.as_bytes());
    for (column, role) in [
        ("table-column-0", "Daerah"),
        ("table-column-1", "Wajib KTP"),
        ("table-column-2", "Perekaman KTP-el"),
        ("table-column-3", "Aktivasi IKD"),
    ] {
        page.choose_from(column, role);
    }
    page.choose("table-base", "Perekaman");
    page.choose("table-goal", "Bagi target jumlah ke daerah");
    page.fill("table-total", "5.000");
    page.click("row-1");
    page.fill("row-activated", "1.611");
    let figures = &[
        ("total-base", "11100"),
        ("total-done", "2644"),
        ("total-target", "5000"),
    ];
    page.expect_values(figures);
    page.expect_table_kept(";1611;");
    page.reload();
    page.expect_values(figures);
    page.expect_typed(&[("table-total", "5.000")]);
    page.expect_texts(".line th button", &["Sawerigadi", "Barangka"]);
    page.expect_said(".table-report b", "Data IKD.csv");
    page.expect_no_text(&["problem-columns", "notice-table-kept"]);
}

fn a_removed_table_stays_away_and_undo_brings_it_back(page: &Page) {
    with_table(page, THREE);
    page.expect_values(OF_THREE);
    page.expect_table_kept("goal-share");
    page.click("empty-table");
    page.expect_no_value("total-base");
    page.press(&Page::with_control('z'));
    page.expect_values(OF_THREE);
    page.click("empty-table");
    page.expect_no_value("total-base");
    page.wait_until(|| match page.kept_table().as_str() {
        "" => Ok(()),
        kept => Err(format!("{kept:?} is kept")),
    });
    page.reload();
    page.settle();
    page.expect_no_value("total-base");
    assert!(page.typed_in("paste").is_some());
}

fn where_the_browser_refuses_the_table_lives_as_long_as_the_page(page: &Page) {
    let home = home(page);
    let frame = plain_frame(
        &home,
        "sandbox=\"allow-scripts\" width=\"600\" height=\"900\"",
        &format!("{PRESENT}&show=table"),
    );
    let _host = visit_host(page, &[], &frame);
    page.enter_frame(0);
    page.paste_table(&THREE.replace(';', "\t"));
    page.expect_values(OF_THREE);
    page.expect_text_with("notice-table-kept", "tabel hilang bila halaman ditutup");
    // The browser logs what it refused to the frame; these errors are expected.
    page.console_errors();
}

fn a_saved_page_carries_the_table_only_where_it_was_asked_to(page: &Page) {
    page.note_what_is_handed_over();
    with_table(page, THREE);
    page.click("row-0");
    page.fill("row-activated", "1.314");
    page.expect_value("total-done", "2114");
    let without = page.saved();
    page.eval("document.querySelector('[name=carry-table]').click();");
    let with = page.saved();
    assert!(!without.contains("Makassar") && with.contains("Makassar"));
    page.forget_everything();

    page.take_page(&with);
    page.note_what_is_handed_over();
    page.open();
    page.expect_values(&[
        ("total-base", "61959"),
        ("total-done", "2114"),
        ("rows-accepted", "3"),
    ]);
    page.settle();
    page.click("row-1");
    page.fill("row-activated", "700");
    page.expect_value("total-done", "2214");
    page.expect_table_kept(";700;");
    let again = page.saved();
    page.reload();
    page.expect_value("total-done", "2214");
    page.forget_everything();

    page.take_page(&again);
    page.open();
    page.expect_value("total-done", "2214");
    page.forget_everything();

    page.take_page(&without);
    page.open();
    page.settle();
    page.expect_no_value("total-base");
}
