//! Journeys about a phone's first screen: it shows the answer or verdict of a link, and the answer after figures of a
//! text were used.

use e2e::{Key, Page, journeys};

use crate::cases::{KOTA_SERANG, MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    a_link_has_its_answer_on_the_first_screen: Layout,
    a_verdict_is_on_the_first_screen: Layout,
    a_verdict_goes_before_an_answer: Program,
    a_link_in_a_frame_opens_on_its_answer_too: Layout,
    the_order_of_a_link_is_marked_as_long_as_its_case_is_shown: Program,
    the_figures_of_a_link_are_behind_one_line: Program,
    the_figures_of_a_link_without_an_answer_lie_open: Program,
    what_is_typed_early_under_a_link_is_not_folded: Startup,
    used_figures_bring_the_answer_into_view: Layout,
    what_a_text_lacks_is_offered_until_it_is_taken: Input,
    an_example_comes_into_view: Program,
    figures_of_a_claim_bring_the_answer_into_view: Program,
);

const VERDICT: &str = "claim-base=700000&claim-done=15000&claim-quoted-share=4&claim-share=30&claim-target=400000&claim-as-of=2024-04-16&claim-weekday=selasa";

const REPORT: &str =
    "Per 16 April 2024, dari 400.000 wajib KTP di Kota Serang baru 15.000 orang yang aktivasi IKD.";

/// Asserts that an element is within the first 512 pixels of a phone's screen.
#[track_caller]
fn expect_on_first_screen(page: &Page, part: &str) {
    let placed = page.placed(part);
    assert!(
        0 <= placed.top && placed.bottom <= 512 && 0 <= placed.left && placed.right <= 360,
        "{part} is at {placed:?}, not on the first screen"
    );
}

#[track_caller]
fn expect_marked(page: &Page, marked: bool) {
    let look = "return document.documentElement.hasAttribute('data-link');";
    page.wait_until(|| match page.eval(look) {
        found if found == marked => Ok(()),
        found => Err(format!("data-link should be {marked} and is {found}")),
    });
}

#[track_caller]
fn expect_figures_open(page: &Page, open: bool) {
    let look = "return document.getElementById('figures-used')?.open ?? null;";
    page.wait_until(|| match page.eval(look) {
        found if found == open => Ok(()),
        found => Err(format!(
            "figures-used should be open: {open}, and is {found}"
        )),
    });
}

fn a_link_has_its_answer_on_the_first_screen(page: &Page) {
    page.on_phone(360, 512);
    page.open_before_the_program(MUNA_BARAT_LINK);
    expect_marked(page, true);
    expect_on_first_screen(page, "#answer .headline");
    page.let_the_program_start();
    page.expect_values(MUNA_BARAT.results);
    expect_marked(page, true);
    for language in ["lang-id", "lang-en"] {
        page.click(language);
        page.settle();
        for part in ["#answer .headline", "#rate", "#back-to-own"] {
            expect_on_first_screen(page, part);
        }
        let line = page.placed(".banner");
        assert!(
            line.bottom <= line.top.saturating_add(45),
            "{line:?} is no slim line"
        );
    }
}

fn a_verdict_is_on_the_first_screen(page: &Page) {
    page.on_phone(360, 512);
    page.open_before_the_program(VERDICT);
    expect_marked(page, true);
    page.let_the_program_start();
    page.expect_value("verdict", "does-not-fit");
    expect_on_first_screen(page, "#verdict");
    page.click("lang-en");
    page.expect_text_with("verdict", "per cent");
    expect_on_first_screen(page, "#verdict");
}

fn a_verdict_goes_before_an_answer(page: &Page) {
    page.on_phone(360, 512);
    page.open_link(&format!("{MUNA_BARAT_LINK}&{VERDICT}"));
    page.expect_value("verdict", "does-not-fit");
    page.expect_values(MUNA_BARAT.results);
    expect_on_first_screen(page, "#verdict");
    assert!(page.placed("#verdict").bottom < page.placed("#rate").top);
}

fn a_link_in_a_frame_opens_on_its_answer_too(page: &Page) {
    page.on_screen(360, 512);
    page.open_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    expect_on_first_screen(page, "#rate");
    page.open_link(VERDICT);
    page.expect_value("verdict", "does-not-fit");
    expect_on_first_screen(page, "#verdict");
    // The link leaves a number to the visitor of a portal, who types it.
    page.open_link("v=1&base=58959&base-kind=perekaman&as-of=2024-04-29");
    expect_marked(page, false);
    page.type_into("done", "314");
    page.expect_values(MUNA_BARAT.results);
    expect_on_first_screen(page, "[name=base]");
}

fn the_order_of_a_link_is_marked_as_long_as_its_case_is_shown(page: &Page) {
    page.open_link("foo=1");
    expect_marked(page, false);
    page.open();
    MUNA_BARAT.type_into(page);
    expect_marked(page, false);
    page.click("example-sukoharjo");
    expect_marked(page, true);
    page.click("undo");
    expect_marked(page, false);
    page.click("redo");
    expect_marked(page, true);
    page.click("back-to-own");
    expect_marked(page, false);
    page.follow_link(VERDICT);
    page.expect_value("verdict", "does-not-fit");
    expect_marked(page, true);
    page.expect_in_view("#verdict");
    page.reload();
    expect_marked(page, true);
    page.click("back-to-own");
    expect_marked(page, false);
    page.expect_typed(MUNA_BARAT.typed);
}

fn the_figures_of_a_link_are_behind_one_line(page: &Page) {
    page.open_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    expect_figures_open(page, false);
    page.expect_text_with(
        "figures-used",
        "58.959 sudah perekaman KTP-el · 314 aktivasi",
    );
    page.fill("done", "1.314");
    page.choose("number-day", "correction");
    page.fill("reserve", "3");
    page.expect_value("shortfall", "16374");
    expect_figures_open(page, true);
}

fn the_figures_of_a_link_without_an_answer_lie_open(page: &Page) {
    page.open_link("base=58959&base-kind=perekaman&as-of=2024-04-29");
    expect_figures_open(page, true);
    page.fill("done", "314");
    page.expect_values(MUNA_BARAT.results);
    expect_figures_open(page, true);
    assert_eq!(page.focused().as_deref(), Some("done"));
}

fn what_is_typed_early_under_a_link_is_not_folded(page: &Page) {
    page.open_before_the_program(MUNA_BARAT_LINK);
    page.fill("done", "1.314");
    page.let_the_program_start();
    page.expect_typed(&[("done", "1.314")]);
    expect_figures_open(page, true);
    assert_eq!(page.focused().as_deref(), Some("done"));
}

fn used_figures_bring_the_answer_into_view(page: &Page) {
    page.on_phone(360, 512);
    page.open();
    page.paste("text", REPORT);
    page.click("use-figures");
    page.expect_in_view("#answer .headline");
    page.expect_text_with(
        "taken",
        "Diambil dari teks: Kota Serang, 400.000 wajib KTP, 15.000 aktivasi, data per 16 April 2024. Belum ada: batas waktu, target.",
    );
    page.expect_typed(&[("deadline", ""), ("share", "")]);
}

fn what_a_text_lacks_is_offered_until_it_is_taken(page: &Page) {
    page.open();
    page.paste("text", REPORT);
    page.click("use-figures");
    page.expect_text_with("offer-share", "30 persen?");
    page.reload();
    page.expect_text_with("offer-share", "30 persen?");
    page.expect_text_with("offer-deadline", "31 Desember 2024?");
    page.click("offer-deadline");
    page.expect_typed(&[("deadline", "31 Desember 2024"), ("share", "")]);
    // The focus moves to the answer, so that Tab goes to the offer that is left there.
    page.wait_until(|| match page.eval("return document.activeElement.id;") {
        id if id == "answer" => Ok(()),
        id => Err(format!("the focus should be in the answer and is in {id}")),
    });
    page.press(&Key::Tab);
    page.press(&Key::Enter);
    page.expect_values(KOTA_SERANG.results);
    page.expect_no_text(&["offer-deadline", "offer-share"]);
    page.click("undo");
    page.expect_typed(&[("deadline", "31 Desember 2024"), ("share", "")]);
}

fn an_example_comes_into_view(page: &Page) {
    page.on_phone(360, 512);
    page.open();
    page.click("example-muna-barat");
    page.expect_values(MUNA_BARAT.results);
    page.expect_in_view("#answer .headline");
    page.expect_in_view("#back-to-own");
    page.expect_text_with("taken", "Diambil dari contoh: Kabupaten Muna Barat");
}

fn figures_of_a_claim_bring_the_answer_into_view(page: &Page) {
    page.on_phone(360, 512);
    page.open_link(VERDICT);
    page.expect_value("verdict", "does-not-fit");
    page.click("use-claim");
    page.expect_value("read-base", "700000");
    page.expect_in_view("#answer .headline");
    page.expect_text_with("taken", "Diambil dari angka yang diperiksa");
}
