//! Journeys about reports pasted from a spreadsheet and copied back, on several days.

use e2e::{Page, journeys};

journeys!(
    months_and_short_years_are_read_and_written_out: Program,
    a_month_that_goes_on_is_the_same_day_tomorrow: Program,
    totals_alone_ask_for_their_first_month: Program,
    bad_lines_are_told_and_the_rest_counts: Program,
    the_copy_reads_as_the_same_reports: Program,
    additions_name_what_is_missing: Program,
);

const OFFICE: &str = "v=1&base=214337&done=40118&share=30&as-of=2026-11-27&show=pace";

/// Monthly totals as copied from a spreadsheet.
const SHEET: &str = "No\tBulan\tJumlah\t%\n1\tAgu-26\t28.640\t13,36%\n2\tSep-26\t33.100\t15,44%\n3\t31-Okt-26\t38.912\t18,15%\nJUMLAH\t\t100.652\t";

fn office(page: &Page) {
    page.today("2026-11-27");
    page.open_link(OFFICE);
}

fn months_and_short_years_are_read_and_written_out(page: &Page) {
    office(page);
    page.paste("obs", SHEET);
    page.expect_value("read-obs", "3");
    page.expect_text_with(
        "notice-obs",
        "Bulan dibaca sebagai hari terakhir bulan itu.",
    );
    page.expect_text_with("notice-obs", "baris 5 (jumlah)");
    page.leave_field();
    let whole = SHEET
        .replace("Agu-26", "31 Agustus 2026")
        .replace("Sep-26", "30 September 2026")
        .replace("31-Okt-26", "31 Oktober 2026");
    page.expect_typed(&[("obs", &whole)]);
    page.expect_value("read-obs", "3");
    page.click("undo");
    page.expect_typed(&[("obs", "")]);
}

fn a_month_that_goes_on_is_the_same_day_tomorrow(page: &Page) {
    office(page);
    page.paste("obs", "Okt 2026; 38.912\nNov 2026; 40.000");
    page.expect_text_with("notice-obs", "November 2026 belum berakhir");
    page.expect_value("read-obs", "2");
    // The stored text has full dates although the field was not left.
    page.today("2026-11-30");
    page.reload();
    page.expect_typed(&[("obs", "31 Oktober 2026; 38.912\n27 November 2026; 40.000")]);
}

fn totals_alone_ask_for_their_first_month(page: &Page) {
    office(page);
    page.paste(
        "obs",
        "12.400\n15.310\n18.050\n21.970\n24.880\n28.640\n33.100\n38.912",
    );
    page.choose_from("first-month", "Maret 2026 sampai Oktober 2026");
    page.expect_value("read-obs", "8");
    page.expect_typed(&[(
        "obs",
        "31 Maret 2026; 12.400\n30 April 2026; 15.310\n31 Mei 2026; 18.050\n30 Juni 2026; 21.970\n31 Juli 2026; 24.880\n31 Agustus 2026; 28.640\n30 September 2026; 33.100\n31 Oktober 2026; 38.912",
    )]);
    page.click("undo");
    page.expect_no_value("read-obs");
}

fn bad_lines_are_told_and_the_rest_counts(page: &Page) {
    office(page);
    page.paste(
        "obs",
        "31/09/2026 33.100\n31/10/2026 38.912\nbesok 1.000.000.000.000",
    );
    page.leave_field();
    page.expect_text_with("problem-obs", "Baris 1: Tanggal 31 September tidak ada.");
    page.expect_text_with("problem-obs", "Baris 3: ");
    page.expect_value("read-obs", "1");
    page.expect_waiting(false);
    page.settle();
    page.reload();
    page.expect_value("read-obs", "1");
    page.expect_text_with("problem-obs", "Baris 3: ");
}

fn the_copy_reads_as_the_same_reports(page: &Page) {
    office(page);
    page.paste("obs", SHEET);
    page.expect_value("added-month", "1206");
    let copied = page.copied_by("copy-reports");
    assert!(copied.contains("2026-10-31\t38912\t\t5812\t"), "{copied}");
    page.paste("obs", &copied);
    page.expect_value("read-obs", "4");
    page.expect_value("added-month", "1206");
}

fn additions_name_what_is_missing(page: &Page) {
    page.today("2026-11-30");
    page.open_link("v=1&base=214337&done=40118&share=30&as-of=2026-11-30&obs=2026-11-27:38912");
    page.expect_value("added-week", "1206");
    page.expect_no_value("added-month");
    page.expect_text_with("additions", "bulan ini: belum ada angka akhir Oktober");
    page.click("lang-en");
    page.expect_text_with("additions", "this week 1,206 (since 27 November)");
}
