//! Journeys about texts that cannot be read: a message appears beside the field after a pause, and the last answer
//! stays.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    an_unreadable_text_is_told_and_the_last_answer_stands: Program,
    a_fault_waits_for_a_pause_in_typing: Program,
    several_faults_are_told_at_once: Program,
);

/// Each text is entered in one step, as by pasting, so that no intermediate text gives another answer.
fn an_unreadable_text_is_told_and_the_last_answer_stands(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for (field, good, text) in [
        ("base", "58.959", ""),
        ("base", "58.959", "58.95"),
        ("done", "314", "35.000-32.000"),
        ("share", "30 persen", "1.234"),
        ("as-of", "29 April 2024", "29 Februari 2023"),
        ("deadline", "31 Desember 2024", "31/13/2024"),
    ] {
        page.paste(field, text);
        page.leave_field();
        let problem = format!("problem-{field}");
        let told = page.expect_text(&problem);
        assert!(
            told.contains(' ') && told.ends_with(['.', '?']),
            "of {text:?} is told no sentence: {told}"
        );
        page.expect_waiting(true);
        page.expect_values(MUNA_BARAT.results);
        page.expect_typed(&[(field, text)]);

        page.paste(field, good);
        page.leave_field();
        page.expect_no_text(&[&problem]);
        page.expect_waiting(false);
        page.expect_values(MUNA_BARAT.results);
    }
}

/// The pause is measured in the page, so that a slow machine does not falsify it.
fn a_fault_waits_for_a_pause_in_typing(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.eval(STOPWATCH);
    page.fill("base", "abc");
    page.expect_text("problem-base");
    let waited = page
        .eval("return Math.round(window.toldAt - window.typedAt);")
        .as_i64()
        .expect("both were seen");
    assert!(
        (500..3000).contains(&waited),
        "the fault was told after {waited} ms"
    );
    assert_eq!(page.focused().as_deref(), Some("base"));
}

fn several_faults_are_told_at_once(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for (field, text) in [
        ("base", "abc"),
        ("done", "x"),
        ("deadline", "31 Februari 2024"),
    ] {
        page.paste(field, text);
        page.leave_field();
    }
    for problem in ["problem-base", "problem-done", "problem-deadline"] {
        page.expect_text(problem);
    }
    page.fill_all(MUNA_BARAT.typed);
    page.expect_no_text(&["problem-base", "problem-done", "problem-deadline"]);
    page.expect_waiting(false);
    page.expect_values(MUNA_BARAT.results);
}

const STOPWATCH: &str = "
    window.typedAt = window.toldAt = 0;
    addEventListener('input', () => { window.typedAt = performance.now(); }, true);
    const look = () => {
        const told = document.getElementById('problem-base')?.textContent.trim();
        if (told && !window.toldAt) window.toldAt = performance.now();
    };
    const everything = { childList: true, subtree: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document.documentElement, everything);
";
