//! The page on its way: what it answers and keeps while the line stops between the two parts of its program, and when
//! the rest comes, or does not.

use e2e::{Page, journeys};
use serde_json::{Value, json};

use crate::cases::MUNA_BARAT_LINK;
use crate::embed::visit_host;

journeys!(
    the_answer_comes_before_the_depths: Arrival,
    undo_and_language_do_not_wait: Arrival,
    what_is_opened_on_the_way_shows_when_it_has_come: Arrival,
    a_door_opened_on_the_way_leads_on: Arrival,
    focus_and_places_stay_when_the_depths_come: Arrival,
    a_date_typed_while_the_depths_come_is_left_alone: Arrival,
    what_is_pressed_on_the_way_is_done_when_it_can: Arrival,
    a_link_followed_on_the_way_is_answered: Arrival,
    a_link_opened_on_the_way_is_kept_whole: Arrival,
    entries_of_the_way_are_kept_as_any: Arrival,
    a_cut_line_is_told_and_the_answer_stays: Arrival,
    a_silent_line_is_told_until_it_goes_on: Arrival,
    a_line_cut_before_the_answer_is_told: Arrival,
    a_fault_after_a_cut_does_not_hide_it: Arrival,
    loading_stopped_by_hand_is_told: Arrival,
    a_page_saved_on_the_way_answers_and_tells: Arrival,
    a_page_in_a_document_of_its_own_answers_on_the_way: Arrival,
    several_frames_answer_on_the_way: Arrival,
    a_fault_on_the_way_loses_nothing: Arrival,
    a_fault_as_the_depths_come_loses_nothing: Arrival,
    a_fault_in_the_depths_brings_them_back: Arrival,
);

const ON_ITS_WAY: &str = "Bagian ini sedang dimuat…";
const MISSING: &str = "Bagian ini tidak ikut termuat.";
const CUT: &str = "Berkas ini tidak lengkap atau rusak. Unduh lagi, atau minta dikirim ulang.";
const SILENT: &str = "Sambungan terputus atau sangat lambat";

/// The headings that are there from the start.
const HEADINGS: [&str; 6] = ["counted", "pace", "milestones", "table", "claim", "text"];

/// A case with something in every depth, and the keys that change how it is counted.
const EVERYTHING: &str = "v=1&base=58959&base-kind=perekaman&base-label=wajib+KTP&base-source=Dukcapil&done=314&share=30\
    &as-of=2026-10-31&deadline=2026-12-31&from=2026-11-02&closed=2026-11-05&opened=2026-11-08&week=6&reserve=3\
    &obs=2026-09-30:250,2026-10-31:314&gain=20&pace-change=10&at=2026-11-30&window=4&weights=1,1,1,1,2&boost=2026-12-01:2\
    &ledger-from=2026-09-30:250&ledger-to=2026-10-31:314&claim-base=58959&claim-done=314&claim-quoted-share=0,53\
    &claim-share=30&claim-target=17687&claim-shortfall=17373&region=Muna+Barat&milestones=2026-12-15:40&unknown-key=kept\
    &show=pace,milestones,claim,text,table";

const STORED: &str = "const app = document.getElementById('app');
    return [app.dataset.slot, app.dataset.state, localStorage.getItem(app.dataset.slot)];";

fn the_answer_comes_before_the_depths(page: &Page) {
    page.stall_before_the_depths();
    page.open_stalled(MUNA_BARAT_LINK);
    page.expect_value("rate", "105");
    page.fill("share", "31");
    page.expect_values(&[("shortfall", "17964"), ("read-done", "314")]);
    page.expect_depths("waiting");
    page.let_the_rest_come();
    page.expect_typed(&[("share", "31")]);
    page.expect_value("shortfall", "17964");
}

fn undo_and_language_do_not_wait(page: &Page) {
    page.stall_before_the_depths();
    page.open_stalled(MUNA_BARAT_LINK);
    page.fill("share", "31");
    page.expect_value("shortfall", "17964");
    page.click("undo");
    page.expect_value("shortfall", "17374");
    page.click("redo");
    page.expect_value("shortfall", "17964");
    page.click("lang-en");
    page.expect_text_with("undo", "Undo");
    page.expect_depths("waiting");
    page.let_the_rest_come();
    page.expect_text_with("undo", "Undo");
    page.click("undo");
    page.expect_value("shortfall", "17374");
}

fn what_is_opened_on_the_way_shows_when_it_has_come(page: &Page) {
    page.stall_before_the_depths();
    page.open_stalled(MUNA_BARAT_LINK);
    for heading in HEADINGS {
        open(page, heading);
        page.expect_text_with(&format!("depth-{heading}"), ON_ITS_WAY);
    }
    open(page, "claim");
    page.let_the_rest_come();
    for (heading, field) in [("pace", "obs"), ("counted", "closed"), ("text", "text")] {
        let found = format!(
            "return document.querySelector('#depth-{heading}[open] [name=\"{field}\"]') !== null;"
        );
        expect_that(page, &found, heading);
    }
    let left = format!(
        "return !document.body.textContent.includes('{ON_ITS_WAY}') && !document.getElementById('depth-claim').open;"
    );
    expect_that(
        page,
        &left,
        "nothing is on its way, and what was closed stays closed",
    );
}

fn a_door_opened_on_the_way_leads_on(page: &Page) {
    page.stall_before_the_depths();
    page.open_stalled("");
    page.click("door-claim");
    page.expect_text_with("depth-claim", ON_ITS_WAY);
    expect_that(
        page,
        "return document.activeElement === document.querySelector('#depth-claim > summary');",
        "the focus is there",
    );
    page.let_the_rest_come();
    expect_that(
        page,
        "return document.querySelector('#depth-claim [name=\"claim-base\"]') !== null;",
        "the claim is there",
    );
    expect_that(
        page,
        "return document.activeElement === document.querySelector('#depth-claim > summary');",
        "the focus has stayed",
    );
}

/// Marks the elements that may not be drawn anew.
const MARK: &str = "
    const css = 'details.depth, details.depth > summary, #answer, input, label, #rate';
    for (const part of document.querySelectorAll(css)) part.setAttribute('data-marked', '');
";

/// How many of these are there, and where the answer stands.
const PLACES: &str = "
    const places = [...document.querySelectorAll('#answer, #rate')].map(part => part.getBoundingClientRect());
    return [document.querySelectorAll('[data-marked]').length, places.map(box => [box.top, box.left, box.height])];
";

fn focus_and_places_stay_when_the_depths_come(page: &Page) {
    for link in [
        "",
        MUNA_BARAT_LINK,
        &format!("{MUNA_BARAT_LINK}&region=Muna+Barat&show=pace,table"),
    ] {
        page.stall_before_the_depths();
        page.open_stalled(link);
        page.fill("base", "58.959");
        page.eval("document.activeElement.setSelectionRange(2, 2); scrollTo(0, 0);");
        page.settle();
        page.eval(MARK);
        let places = page.eval(PLACES);
        page.let_the_rest_come();
        page.settle();
        assert_eq!(page.eval(PLACES), places, "{link}");
        let caret = "return [document.activeElement.name, document.activeElement.selectionStart];";
        assert_eq!(page.eval(caret), json!(["base", 2]), "{link}");
        page.forget_everything();
    }
}

fn a_date_typed_while_the_depths_come_is_left_alone(page: &Page) {
    page.stall_before_the_depths();
    page.open_stalled("v=1&base=58959&share=30&deadline=2024-12-31");
    page.fill("done", "314");
    page.fill("as-of", "29/4/2024");
    page.leave_field();
    page.fill("as-of", "1/5/20");
    page.expect_typed(&[("as-of", "1/5/20")]);
    page.let_the_rest_come();
    page.settle();
    page.expect_typed(&[("as-of", "1/5/20")]);
    page.type_into("as-of", "24");
    page.leave_field();
    page.expect_value("read-as-of", "2024-05-01");
}

fn what_is_pressed_on_the_way_is_done_when_it_can(page: &Page) {
    page.note_what_is_copied();
    page.stall_before_the_depths();
    page.open_stalled(&format!("{MUNA_BARAT_LINK}&view=compact"));
    page.click("copy-link");
    page.fill("base", "60000");
    page.settle();
    assert_eq!(page.eval("return copied;"), json!([]));
    page.let_the_rest_come();
    let copied = "return copied.length === 1 && copied[0].includes('base=60000');";
    expect_that(page, copied, "the link was copied");
}

fn a_link_followed_on_the_way_is_answered(page: &Page) {
    page.stall_before_the_depths();
    page.open_stalled(MUNA_BARAT_LINK);
    page.eval(&format!(
        "location.hash = '{}';",
        MUNA_BARAT_LINK.replace("done=314", "done=1314")
    ));
    // The answer of the former link may not stand under the new address.
    page.expect_value("shortfall", "16374");
    page.let_the_rest_come();
    page.expect_value("shortfall", "16374");
    page.eval(&format!("location.hash = '{MUNA_BARAT_LINK}';"));
    page.expect_value("shortfall", "17374");
}

fn a_link_opened_on_the_way_is_kept_whole(page: &Page) {
    for link in [
        "",
        MUNA_BARAT_LINK,
        EVERYTHING,
        "v=1&base=58.959&obs=2026-09-30:250&done=x&deadline=akhir+tahun",
        "v=1&share=30&base=58959&obs=2026-09-30,250",
    ] {
        page.open_link(link);
        page.settle();
        let whole = page.eval(STORED);
        page.forget_everything();
        page.stall_before_the_depths();
        page.open_stalled(link);
        page.let_the_rest_come();
        page.settle();
        assert_eq!(page.eval(STORED), whole, "{link}");
        page.forget_everything();
    }
}

fn entries_of_the_way_are_kept_as_any(page: &Page) {
    let typed = |page: &Page| {
        page.fill("done", "400");
        page.leave_field();
        page.fill("deadline", "31/12/27");
        page.leave_field();
        page.choose("base-kind", "penduduk");
        page.settle();
    };
    for link in [MUNA_BARAT_LINK, EVERYTHING] {
        page.open_link(link);
        typed(page);
        let whole = page.eval(STORED);
        page.forget_everything();
        page.stall_before_the_depths();
        page.open_stalled(link);
        typed(page);
        page.let_the_rest_come();
        page.settle();
        assert_eq!(page.eval(STORED), whole, "{link}");
        page.forget_everything();
    }
}

/// Where a line is cut once the first part has come: behind a text of the file, and some bytes further.
const CUTS_BEHIND_THE_ANSWER: [(&str, usize); 4] = [
    ("<script type=\"text/plain\" id=\"dep", 0),
    ("<script type=\"text/plain\" id=\"depths\">", 0),
    ("<script type=\"text/plain\" id=\"depths\">", 60_000),
    ("<script id=\"depths-came\">", 9),
];

fn a_cut_line_is_told_and_the_answer_stays(page: &Page) {
    for (mark, further) in CUTS_BEHIND_THE_ANSWER {
        page.stall_behind(mark, further);
        page.open_stalled(MUNA_BARAT_LINK);
        page.cut_the_line();
        page.expect_depths("missing");
        expect_told(page);
        page.expect_value("rate", "105");
        page.fill("share", "31");
        page.expect_value("shortfall", "17964");
        open(page, "pace");
        let seen = format!("const seen = [...document.querySelectorAll('#depth-pace p')].filter(text => text.offsetHeight > 0);
            return seen.length === 1 && seen[0].textContent.startsWith('{MISSING}');");
        expect_that(page, &seen, "the heading says that its part is missing");
        forget_the_cut(page);
        page.forget_everything();
    }
}

fn a_silent_line_is_told_until_it_goes_on(page: &Page) {
    for link in ["", MUNA_BARAT_LINK] {
        page.stall_before_the_depths();
        page.open_stalled(link);
        page.let_time_pass();
        page.expect_depths("missing");
        page.expect_text_with("not-running", SILENT);
        page.let_the_rest_come();
        page.expect_no_text(&["not-running"]);
    }
    page.stall_behind("<script type=\"text/plain\" id=\"program\">", 60_000);
    page.open_without_program();
    page.expect_text_with("not-running", "Program belum berjalan");
    page.let_time_pass();
    page.expect_text_with("not-running", SILENT);
    page.let_the_rest_come();
    page.expect_no_text(&["not-running"]);
}

fn a_line_cut_before_the_answer_is_told(page: &Page) {
    for (mark, further) in [
        ("<script id=\"boot\">", 9_000),
        ("<script type=\"text/plain\" id=\"program\">", 0),
        ("<script type=\"text/plain\" id=\"program\">", 60_000),
        ("<script id=\"program-came\">", 9),
    ] {
        page.stall_behind(mark, further);
        page.open_without_program();
        page.expect_text_with("not-running", "Program belum berjalan");
        page.cut_the_line();
        expect_told(page);
        forget_the_cut(page);
    }
}

fn a_fault_after_a_cut_does_not_hide_it(page: &Page) {
    page.take_the_test_build();
    page.stall_before_the_depths();
    page.open_stalled(MUNA_BARAT_LINK);
    page.cut_the_line();
    page.expect_depths("missing");
    fault_at(page, "Entered");
    page.fill("share", "31");
    page.expect_text("notice-restarted");
    page.expect_value("shortfall", "17964");
    page.settle();
    page.expect_depths("missing");
    expect_told(page);
    page.console_errors();
}

fn loading_stopped_by_hand_is_told(page: &Page) {
    page.stall_before_the_depths();
    page.open_stalled(MUNA_BARAT_LINK);
    page.eval("window.stop();");
    // WebKit does not tell of it.
    page.let_time_pass();
    page.expect_depths("missing");
    expect_told(page);
    page.expect_value("rate", "105");
    forget_the_cut(page);
}

fn a_page_saved_on_the_way_answers_and_tells(page: &Page) {
    page.stall_behind("<script type=\"text/plain\" id=\"depths\">", 50_000);
    page.open_stalled(MUNA_BARAT_LINK);
    page.fill("share", "31");
    page.expect_value("shortfall", "17964");
    let saved = page.eval("return '<!doctype html>' + document.documentElement.outerHTML;");
    page.cut_the_line();
    page.expect_depths("missing");
    forget_the_cut(page);
    page.forget_everything();
    page.take_page(saved.as_str().expect("a page is text"));
    let file = format!("file://{}", page.built_file().display()).replace(' ', "%20");
    page.visit(&file);
    page.expect_value("shortfall", "17964");
    page.expect_depths("missing");
    page.expect_text_with("not-running", CUT);
}

fn a_page_in_a_document_of_its_own_answers_on_the_way(page: &Page) {
    let built = page.built();
    let (first, rest) = built
        .split_once("<script type=\"text/plain\" id=\"depths\">")
        .expect("the page has two parts");
    // A document of the page's text, and one whose text a script writes piece by piece.
    let _host = visit_host(page, &[], "<iframe width=\"900\" height=\"900\"></iframe>");
    page.eval(&format!(
        "document.querySelector('iframe').srcdoc = {};",
        json!(built)
    ));
    page.enter_frame(0);
    page.fill_all(&[("base", "58.959"), ("done", "314")]);
    page.expect_value("read-done", "314");
    page.leave_frame();
    let cut = [
        first,
        "<script type=\"text/plain\" id=\"depths\">",
        rest.get(..5_000).expect("it is long"),
    ]
    .concat();
    page.eval(&format!(
        "document.querySelector('iframe').srcdoc = {};",
        json!(cut)
    ));
    page.look_into_frame(0);
    page.expect_depths("missing");
    page.fill_all(&[("base", "58.959"), ("done", "314")]);
    page.expect_value("read-done", "314");
    page.expect_text_with("not-running", CUT);
    page.forgive_requests();
}

fn several_frames_answer_on_the_way(page: &Page) {
    page.stall_before_the_depths();
    let links = [
        "",
        "#v=1&base=58959&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31",
        "#v=1&base=58959&done=1314&share=30&as-of=2024-04-29&deadline=2024-12-31&view=compact",
    ];
    let frame = |link: &&str| {
        let source = [&page.url(), *link].concat().replace('&', "&amp;");
        format!("<iframe width=\"900\" height=\"700\" src=\"{source}\"></iframe>")
    };
    let frames = links.iter().map(frame).collect::<Vec<String>>().concat();
    let host = e2e::Portal::start();
    host.put(
        "/",
        &["Content-Type: text/html; charset=utf-8"],
        format!("<!doctype html><title>Portal</title><link rel=\"icon\" href=\"data:,\">{frames}"),
    );
    page.visit_stalled(&host.address("/"), 3);
    page.fill("done", "2.314");
    page.expect_value("read-done", "2314");
    page.look_into_frame(1);
    page.expect_value("shortfall", "17374");
    page.leave_frame();
    page.let_the_line_go_on();
    expect_that(
        page,
        "return document.readyState === 'complete';",
        "all have come",
    );
    page.enter_frame(1);
    page.expect_value("shortfall", "17374");
    page.enter_frame(2);
    page.expect_value("read-done", "2314");
    page.enter_frame(0);
    page.expect_typed(&[("base", "")]);
    page.leave_frame();
    page.forgive_requests();
}

fn a_fault_on_the_way_loses_nothing(page: &Page) {
    page.take_the_test_build();
    for message in ["Entered", "ChoseLang", "Toggled"] {
        page.stall_before_the_depths();
        page.open_stalled(MUNA_BARAT_LINK);
        page.fill("share", "3");
        fault_at(page, message);
        match message {
            "Entered" => page.type_into("share", "1"),
            "ChoseLang" => page.click("lang-en"),
            _ => open(page, "pace"),
        }
        page.expect_text("notice-restarted");
        page.fill("share", "31");
        page.expect_value("shortfall", "17964");
        page.expect_depths("waiting");
        page.let_the_rest_come();
        page.expect_typed(&[("share", "31")]);
        open(page, "counted");
        expect_that(
            page,
            "return document.querySelector('#depth-counted [name=\"closed\"]') !== null;",
            message,
        );
        page.forget_everything();
    }
    page.console_errors();
}

fn a_fault_as_the_depths_come_loses_nothing(page: &Page) {
    page.take_the_test_build();
    page.stall_before_the_depths();
    page.open_stalled(MUNA_BARAT_LINK);
    page.fill("done", "1.314");
    fault_at(page, "DepthsCame");
    page.let_the_rest_come();
    page.expect_text("notice-restarted");
    page.expect_typed(&[("done", "1.314")]);
    page.expect_depths("here");
    page.console_errors();
}

fn a_fault_in_the_depths_brings_them_back(page: &Page) {
    page.take_the_test_build();
    page.stall_before_the_depths();
    page.open_stalled(EVERYTHING);
    page.let_the_rest_come();
    fault_at(page, "ClickedFillClaim");
    page.click("fill-claim");
    page.expect_text("notice-restarted");
    page.expect_depths("here");
    page.expect_value("read-base", "58959");
    expect_that(
        page,
        "return document.querySelector('#depth-pace [name=\"obs\"]') !== null;",
        "the depths are drawn",
    );
    page.console_errors();
}

/// Has the test build stop at the next message of this kind.
#[track_caller]
fn fault_at(page: &Page, message: &str) {
    page.eval(&format!(
        "document.documentElement.setAttribute('data-fault', '{message}');"
    ));
}

/// Opens or closes a depth.
#[track_caller]
fn open(page: &Page, depth: &str) {
    page.eval(&format!(
        "document.querySelector('#depth-{depth} > summary').click();"
    ));
    page.settle();
}

/// Expects words on a file that did not come whole. Chromium does not tell a broken line from a silent one.
#[track_caller]
fn expect_told(page: &Page) {
    page.wait_until(|| match page.text_of("not-running") {
        Some(told) if told == CUT || told.starts_with(SILENT) => Ok(()),
        other => Err(format!("not-running says {other:?}")),
    });
}

/// Discards the browser's own error about a file that did not come whole.
#[track_caller]
fn forget_the_cut(page: &Page) {
    let errors = page.console_errors();
    assert!(
        errors.iter().all(|error| error.contains("net::ERR_")),
        "{errors:#?}"
    );
}

#[track_caller]
fn expect_that(page: &Page, look: &str, what: &str) {
    page.wait_until(|| match page.eval(look) {
        Value::Bool(true) => Ok(()),
        _ => Err(format!("{what}: {look}")),
    });
}
