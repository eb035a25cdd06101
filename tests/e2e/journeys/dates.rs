//! Journeys about short dates: they are read at once and completed when their field is left; if the year is not sure,
//! the page asks.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    every_short_date_is_read_and_written_in_full_when_its_field_is_left: Program,
    a_short_deadline_lies_after_the_figures: Program,
    single_days_share_their_month: Program,
    an_unsure_year_is_asked_for_and_a_button_answers: Program,
    typing_and_completing_are_undone_in_one_step: Program,
    today_stays_the_day_on_which_it_was_typed: Program,
    a_link_with_a_day_in_words_opens_with_its_date: Program,
    an_english_page_writes_english_dates: Program,
);

fn on_monday(page: &Page) {
    page.today("2026-11-30");
    page.open();
    MUNA_BARAT.type_into(page);
}

fn every_short_date_is_read_and_written_in_full_when_its_field_is_left(page: &Page) {
    on_monday(page);
    for (text, value, full) in [
        ("30/11", "2026-11-30", "30 November 2026"),
        ("27 nov", "2026-11-27", "27 November 2026"),
        ("30/11/26", "2026-11-30", "30 November 2026"),
        ("27112026", "2026-11-27", "27 November 2026"),
        ("hari ini", "2026-11-30", "30 November 2026"),
        ("kemarin", "2026-11-29", "29 November 2026"),
        ("akhir bulan lalu", "2026-10-31", "31 Oktober 2026"),
        ("30-Nov-26", "2026-11-30", "30 November 2026"),
        ("akhir Oktober 2026", "2026-10-31", "31 Oktober 2026"),
        ("today", "2026-11-30", "30 November 2026"),
    ] {
        page.fill("as-of", text);
        page.expect_value("read-as-of", value);
        page.expect_typed(&[("as-of", text)]);
        page.leave_field();
        page.expect_typed(&[("as-of", full)]);
        page.expect_value("read-as-of", value);
    }
    page.fill("as-of", "30/11");
    page.expect_text_with("read-as-of", "30 November 2026, tahun dilengkapi");
}

fn a_short_deadline_lies_after_the_figures(page: &Page) {
    on_monday(page);
    page.fill_all(&[("as-of", "30/11"), ("deadline", "29/11")]);
    page.expect_value("read-deadline", "2027-11-29");
    page.fill("deadline", "akhir tahun ini");
    page.leave_field();
    page.expect_typed(&[
        ("as-of", "30 November 2026"),
        ("deadline", "31 Desember 2026"),
    ]);
}

fn single_days_share_their_month(page: &Page) {
    on_monday(page);
    page.fill("as-of", "30/11/2026");
    page.fill("closed", "7 dan 9 Desember");
    page.expect_value("read-closed", "2");
    page.leave_field();
    page.expect_typed(&[("closed", "7 Desember 2026, 9 Desember 2026")]);
}

/// The page asks after a pause, while the field still has the focus.
fn an_unsure_year_is_asked_for_and_a_button_answers(page: &Page) {
    on_monday(page);
    page.fill("as-of", "1/12");
    page.expect_text_with("problem-as-of", "1 Desember 2025 atau 2026?");
    page.expect_typed(&[("as-of", "1/12")]);
    page.click("choose-as-of-2025-12-01");
    page.expect_typed(&[("as-of", "1 Desember 2025")]);
    page.expect_value("read-as-of", "2025-12-01");
    page.expect_no_text(&["problem-as-of"]);
}

fn typing_and_completing_are_undone_in_one_step(page: &Page) {
    on_monday(page);
    page.fill("as-of", "27 November 2026");
    page.leave_field();
    page.paste("as-of", "kemarin");
    page.leave_field();
    page.expect_typed(&[("as-of", "29 November 2026")]);
    page.click("undo");
    page.expect_typed(&[("as-of", "27 November 2026")]);
    page.click("redo");
    page.expect_typed(&[("as-of", "29 November 2026")]);
}

/// The page is reloaded while the field still has the focus.
fn today_stays_the_day_on_which_it_was_typed(page: &Page) {
    on_monday(page);
    page.fill("as-of", "hari ini");
    page.expect_value("read-as-of", "2026-11-30");
    page.today("2026-12-07");
    page.reload();
    page.expect_typed(&[("as-of", "30 November 2026")]);
    page.expect_value("read-as-of", "2026-11-30");
}

fn a_link_with_a_day_in_words_opens_with_its_date(page: &Page) {
    page.today("2026-11-30");
    page.open_link("v=1&base=58959&done=314&share=30&as-of=akhir+bulan+lalu&deadline=31/12");
    page.expect_typed(&[
        ("as-of", "31 Oktober 2026"),
        ("deadline", "31 Desember 2026"),
    ]);
}

fn an_english_page_writes_english_dates(page: &Page) {
    on_monday(page);
    page.click("lang-en");
    page.fill("as-of", "end of last month");
    page.leave_field();
    page.expect_typed(&[("as-of", "31 October 2026")]);
    page.fill("as-of", "30 nov");
    page.expect_text_with("read-as-of", "30 November 2026, year completed");
}
