//! Texts that cannot be read: told beside their field, in its time, while the last whole answer stands.

use e2e::{Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    every_unreadable_base_is_told_and_the_last_answer_stands: Program,
    every_unreadable_count_of_activations_is_told_and_the_last_answer_stands: Program,
    every_unreadable_share_is_told_and_the_last_answer_stands: Program,
    every_impossible_date_is_told_and_the_last_answer_stands: Program,
    a_weekday_that_does_not_fit_is_told: Program,
    a_fault_waits_for_a_pause_in_typing: Program,
    several_faults_are_told_at_once: Program,
    digits_of_other_scripts_and_hidden_marks_are_read: Program,
    far_years_are_accepted: Program,
);

const THIRTY_DIGITS: &str = "123456789012345678901234567890";

fn every_unreadable_base_is_told_and_the_last_answer_stands(page: &Page) {
    let texts = [
        "",
        "abc",
        "0",
        "-5",
        "1.5",
        "58.95",
        THIRTY_DIGITS,
        "4.294.967.296",
        "1.234 juta",
        "58.959 58.959",
        "\u{202e}58.959",
    ];
    each_is_told_while_the_last_answer_stands(page, "base", "58.959", &texts);
}

fn every_unreadable_count_of_activations_is_told_and_the_last_answer_stands(page: &Page) {
    let texts = [
        "abc",
        "-5",
        "3,5",
        "1.234 juta",
        THIRTY_DIGITS,
        "35.000-32.000",
    ];
    each_is_told_while_the_last_answer_stands(page, "done", "314", &texts);
}

fn every_unreadable_share_is_told_and_the_last_answer_stands(page: &Page) {
    let texts = ["abc", "1.234", "1001", "-30", "30,,5"];
    each_is_told_while_the_last_answer_stands(page, "share", "30 persen", &texts);
}

fn every_impossible_date_is_told_and_the_last_answer_stands(page: &Page) {
    let texts = [
        "31 Februari 2024",
        "30 Februari 2024",
        "29 Februari 2023",
        "31 Desember 1899",
        "April 2024",
        "2024",
        "30/04/124",
        "April-24",
        "pekan lalu",
    ];
    each_is_told_while_the_last_answer_stands(page, "as-of", "29 April 2024", &texts);
    let texts = [
        "31 November 2024",
        "Desember 2024",
        "12/31",
        "32/12/2024",
        "31/13/2024",
    ];
    each_is_told_while_the_last_answer_stands(page, "deadline", "31 Desember 2024", &texts);
}

fn a_weekday_that_does_not_fit_is_told(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.paste("as-of", "Senin 11 Juni 2023");
    page.leave_field();
    let told = page.wait_until(|| {
        let told = page
            .text_of("problem-as-of")
            .or_else(|| page.text_of("notice-as-of"));
        told.ok_or("that 11 June 2023 was no Monday should be told".to_owned())
    });
    assert!(told.contains("Minggu"), "{told}");
    page.expect_typed(&[("as-of", "Senin 11 Juni 2023")]);
}

/// Measured in the page, so that a slow machine cannot make it look early.
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

fn digits_of_other_scripts_and_hidden_marks_are_read(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for text in [
        "５８．９５９",
        "５８９５９",
        "٥٨٩٥٩",
        "\u{200e}58.959\u{200f}",
        "\u{2068}58.959\u{2069}",
        "58\u{a0}959",
        "58\u{2009}959",
        "58.959\u{a0}orang",
    ] {
        page.paste("base", "1");
        page.expect_value("target", "1");
        page.paste("base", text);
        page.expect_values(&[("read-base", "58959"), ("target", "17688")]);
        page.expect_typed(&[("base", text)]);
    }
}

fn far_years_are_accepted(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for (field, text, value) in [
        ("as-of", "1 Januari 1900", "1900-01-01"),
        ("deadline", "31 Desember 9999", "9999-12-31"),
    ] {
        page.paste(field, text);
        page.leave_field();
        page.expect_value(&format!("read-{field}"), value);
        page.expect_no_text(&[&format!("problem-{field}")]);
    }
    page.expect_value("shortfall", "17374");
}

/// Each text is put in at once, as by pasting, so that the answer before it is the whole one.
#[track_caller]
fn each_is_told_while_the_last_answer_stands(page: &Page, field: &str, good: &str, texts: &[&str]) {
    let problem = format!("problem-{field}");
    page.open();
    MUNA_BARAT.type_into(page);
    for text in texts {
        page.paste(field, good);
        page.leave_field();
        page.expect_no_text(&[&problem]);
        page.expect_waiting(false);
        page.expect_values(MUNA_BARAT.results);

        page.paste(field, text);
        page.leave_field();
        let told = page.wait_until(|| {
            page.text_of(&problem)
                .ok_or(format!("{text:?} should be told at {problem}"))
        });
        assert!(
            told.contains(' ') && told.ends_with(['.', '?']),
            "of {text:?} is told no sentence: {told}"
        );
        page.expect_waiting(true);
        page.expect_values(MUNA_BARAT.results);
        page.expect_typed(&[(field, text)]);
    }
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
