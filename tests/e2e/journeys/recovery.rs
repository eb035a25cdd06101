//! Journeys about recovery: after a panic at any message the page restarts with all input and shows a notice. Also
//! about storage that is full, unreadable or changed in another tab.

use e2e::{Page, journeys};
use serde_json::json;

use crate::cases::MUNA_BARAT_LINK;
use crate::tables::{THREE, with_table};

journeys!(
    a_fault_at_any_message_loses_nothing: Program,
    a_fault_keeps_the_letter_that_was_typed_last: Startup,
    a_fault_keeps_the_table_with_what_was_changed_in_it: Startup,
    after_too_many_faults_the_page_says_so: Startup,
    what_cannot_be_opened_is_told_and_left_alone: Program,
    a_full_storage_is_told: Program,
    another_tabs_entries_are_offered: Program,
    a_page_that_comes_back_on_another_day_knows_it: Program,
);

/// A kind of message, and a script that causes one, as a user or the browser would. None changes the base.
const ACTS: &[(&str, &str)] = &[
    ("Entered", "put('done', '400')"),
    (
        "Left",
        "document.getElementById('figures-used').open = true; field('done').focus(); field('base').focus()",
    ),
    ("Paused", "put('done', '400')"),
    (
        "Chose",
        "document.querySelector('[name=\"base-kind\"][value=\"penduduk\"]').click()",
    ),
    ("ChosePreset", "press('preset-2025')"),
    ("NewNumber", "press('adopt-case')"),
    (
        "ClickedSwapNumbers",
        "put('done', '190.000'); once('swap-numbers', () => press('swap-numbers'))",
    ),
    ("ChoseExample", "press('example-sukoharjo')"),
    ("ChoseLang", "press('lang-en')"),
    (
        "Toggled",
        "document.querySelector('#depth-counted > summary').click()",
    ),
    ("ClickedReset", "press('reset')"),
    ("ClickedUndo", "put('done', '400'); press('undo')"),
    (
        "ClickedRedo",
        "put('done', '400'); press('undo'); press('redo')",
    ),
    ("ClickedCopyText", "press('copy-text')"),
    ("ClickedCopyLink", "press('copy-link')"),
    ("Answered", "press('copy-text')"),
    ("ClickedSavePage", "press('save-page')"),
    ("SavedPage", "press('save-page')"),
    ("ClickedBackToOwn", "press('back-to-own')"),
    ("AddressChanged", "location.hash = 'v=1&base=58959&done=5'"),
    (
        "DayTurned",
        "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
    ),
    (
        "ChangedElsewhere",
        "elsewhere('v=1&typed=1&base=58.959&done=7')",
    ),
    (
        "ClickedUseElsewhere",
        "elsewhere('v=1&typed=1&base=58.959&done=7'); setTimeout(() => press('use-elsewhere'), 100)",
    ),
    ("ClickedDoor", "press('door-claim')"),
    ("ChoseToday", "press('use-today')"),
    (
        "ChoseAsOf",
        "press('use-today'); setTimeout(() => press('use-as-of'), 300)",
    ),
    ("RemovedLine", "press('remove-obs-1')"),
    (
        "ChoseFirstMonth",
        "put('obs', '250\\n320'); once('first-month', () => { const months = field('first-month'); months.selectedIndex = 1; months.dispatchEvent(new Event('change', { bubbles: true })); })",
    ),
    ("ClickedCopyReports", "press('copy-reports')"),
    ("TookOwnReport", "press('take-report')"),
    ("UsedNewestReport", "press('use-report')"),
    ("ClickedFillClaim", "press('fill-claim')"),
    ("ClickedUseClaim", "press('use-claim')"),
    ("ClickedCopyVerdict", "press('copy-verdict')"),
    ("ClickedDownload", "press('save-milestones-csv')"),
    ("Downloaded", "press('save-milestones-csv')"),
    (
        "Shaped",
        "document.querySelector('#builder > summary').click()",
    ),
    ("Pasted", "put('text', NEWS)"),
    (
        "Picked",
        "put('text', NEWS); setTimeout(() => document.querySelector('#offers-base input:not(:checked)').click(), 300)",
    ),
    (
        "ClickedUseFigures",
        "put('text', NEWS); setTimeout(() => press('use-figures'), 300)",
    ),
    (
        "ClickedCheckFigures",
        "put('text', NEWS); setTimeout(() => press('check-figures'), 300)",
    ),
    (
        "StorageRefused",
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; put('done', '400')",
    ),
    ("Table", "dispatchEvent(new Event('beforeprint'))"),
    (
        "ClickedUseRow",
        "drop('Nama;WKTP;IKD\\nLagadi;890;95\\n'); once('row-0', () => press('row-0')); once('use-row', () => press('use-row'))",
    ),
    (
        "TookProposal",
        "put('deadline', ''); once('offer-deadline', () => press('offer-deadline'))",
    ),
];

/// A case with figures in every depth, from shortly before the day that the journeys use by default.
const EVERYTHING: &str = "v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2026-10-31&deadline=2026-12-31\
    &obs=2026-09-30:250,2026-11-15:320&claim-base=58959&claim-done=314&claim-quoted-share=0,53\
    &show=pace,milestones,claim,text,table";

/// The source file with the kinds of messages at which the test build can panic.
const KINDS: &str = include_str!("../../../src/browser/planted.rs");

const HANDS: &str = "
    const NEWS = 'Dari 58.959 warga yang sudah perekaman, baru 314 orang yang aktivasi IKD.';
    const field = name => document.querySelector(`[name=\"${name}\"]`);
    const put = (name, text) => {
        field(name).value = text;
        field(name).dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const press = id => document.getElementById(id).click();
    const once = (id, act) => document.getElementById(id) ? act() : setTimeout(() => once(id, act), 30);
    const drop = text => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'Data.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    };
    const elsewhere = newValue => {
        const key = document.getElementById('app').dataset.slot;
        dispatchEvent(new StorageEvent('storage', { key, newValue }));
    };
";

fn a_fault_at_any_message_loses_nothing(page: &Page) {
    for (_, kind) in KINDS.lines().filter_map(|line| line.split_once(" => \"")) {
        let kind = kind.trim_end_matches("\",");
        // `DepthsCame` is sent once, at the start, and no script can cause it.
        let is_act = |(message, _): &(&str, &str)| *message == kind;
        assert!(kind == "DepthsCame" || ACTS.iter().any(is_act), "{kind}");
    }
    page.take_the_test_build();
    for (message, act) in ACTS {
        page.open_link(EVERYTHING);
        page.eval(&format!(
            "document.documentElement.setAttribute('data-fault', '{message}');{HANDS}{act};"
        ));
        page.wait_until(|| {
            let told = page.text_of("notice-restarted");
            told.ok_or_else(|| format!("No fault at {message} was told."))
        });
        page.expect_typed(&[("base", "58.959")]);
        page.fill("done", "1.314");
        page.choose("number-day", "correction");
        page.expect_value("shortfall", "16374");
        // Each fault is to happen with the case as the link has it.
        page.forget_everything();
    }
    forgive_the_planted(page);
}

/// Asserts that the console has no errors but the planted faults.
fn forgive_the_planted(page: &Page) {
    // WebKit gives a page opened from disk no details of an error.
    let planted = ["unreachable", "RuntimeError", "Script error"];
    let errors = page.console_errors();
    assert!(
        errors
            .iter()
            .all(|error| planted.iter().any(|words| error.contains(words))),
        "{errors:#?}"
    );
}

fn a_fault_keeps_the_letter_that_was_typed_last(page: &Page) {
    page.take_the_test_build();
    page.open_link(MUNA_BARAT_LINK);
    page.fill("done", "131");
    page.eval("document.documentElement.setAttribute('data-fault', 'Entered');");
    page.type_into("done", "4");
    page.expect_text("notice-restarted");
    page.expect_typed(&[("done", "1314")]);
    page.expect_waiting(true);
    let caret = "return [document.activeElement.name, document.activeElement.selectionStart];";
    assert_eq!(page.eval(caret), json!(["done", 4]));
    forgive_the_planted(page);
}

fn a_fault_keeps_the_table_with_what_was_changed_in_it(page: &Page) {
    page.take_the_test_build();
    with_table(page, THREE);
    page.click("row-0");
    page.fill("row-activated", "1.314");
    page.expect_value("total-done", "2114");
    page.expect_table_kept(";1314;");
    for (message, button) in [("Table", "sort-base"), ("ClickedUseRow", "use-row")] {
        page.eval(&format!(
            "document.documentElement.setAttribute('data-fault', '{message}');"
        ));
        page.click(button);
        page.expect_text("notice-restarted");
        page.expect_value("total-done", "2114");
        page.click("row-0");
    }
    forgive_the_planted(page);
}

fn after_too_many_faults_the_page_says_so(page: &Page) {
    page.take_the_test_build();
    page.open_link(MUNA_BARAT_LINK);
    for fault in 1..=4 {
        page.eval(&format!(
            "document.getElementById('app').dataset.before = '{fault}';
             document.documentElement.setAttribute('data-fault', 'ChoseLang');{HANDS}press('lang-en');"
        ));
        if fault < 4 {
            page.expect_text("notice-restarted");
            page.settle();
        }
    }
    page.expect_text_with("not-running", "Program gagal dijalankan");
    page.expect_typed(&[("base", "58.959")]);
    forgive_the_planted(page);
}

fn what_cannot_be_opened_is_told_and_left_alone(page: &Page) {
    page.open();
    page.eval("localStorage.setItem('kalkulator-ikd:v1:own', 'v=2&typed=1&base=7');");
    page.reload();
    page.expect_text("notice-left-alone");
    page.fill("base", "58.959");
    page.reload();
    page.expect_typed(&[("base", "58.959")]);
    let kept = "return localStorage.getItem('kalkulator-ikd:v1:own');";
    assert_eq!(page.eval(kept), "v=2&typed=1&base=7");
}

fn a_full_storage_is_told(page: &Page) {
    page.open();
    page.eval("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
    page.fill("base", "58.959");
    page.expect_text("notice-storage");
    page.expect_value("read-base", "58959");
}

fn another_tabs_entries_are_offered(page: &Page) {
    page.open_link(MUNA_BARAT_LINK);
    page.eval(&format!("{HANDS}elsewhere('v=1&typed=1&base=58.959&done=1.314&share=30&as-of=29+April+2024&deadline=31+Desember+2024');"));
    page.expect_text("notice-elsewhere");
    page.expect_value("shortfall", "17374");
    page.click("use-elsewhere");
    page.expect_value("shortfall", "16374");
    page.click("undo");
    page.expect_value("shortfall", "17374");
}

fn a_page_that_comes_back_on_another_day_knows_it(page: &Page) {
    page.open();
    page.expect_value("read-as-of", "2026-11-23");
    page.eval(
        "document.documentElement.dataset.daysLater = 1;
         dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));",
    );
    page.expect_value("read-as-of", "2026-11-24");
}
