//! Journeys about switching the language: texts and number formats change; input and results do not.

use e2e::{Page, journeys};

use crate::cases::{MUNA_BARAT, SUKOHARJO};

journeys!(
    a_language_switch_keeps_what_was_typed_and_what_was_found: Program,
    figures_take_the_form_of_the_language: Program,
    faults_are_told_in_the_language_spoken: Program,
    the_language_outlives_a_reload: Program,
);

fn a_language_switch_keeps_what_was_typed_and_what_was_found(page: &Page) {
    page.open();
    assert_eq!(page.language().as_deref(), Some("id"));
    for case in [MUNA_BARAT, SUKOHARJO] {
        case.type_into(page);
        for (button, language) in [("lang-en", "en"), ("lang-id", "id")] {
            speak(page, button, language);
            page.expect_values(case.results);
            page.expect_typed(case.typed);
        }
    }
}

fn figures_take_the_form_of_the_language(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.expect_text_with("read-base", "58.959");
    page.expect_text_with("shortfall", "17.374");
    page.expect_text_with("summary", "17.374");
    speak(page, "lang-en", "en");
    page.expect_text_with("read-base", "58,959");
    page.expect_text_with("shortfall", "17,374");
    let summary = page.expect_text_with("summary", "17,374");
    assert!(
        !summary.contains("17.374") && !summary.contains("orang"),
        "{summary}"
    );
}

fn faults_are_told_in_the_language_spoken(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    for (field, text) in [
        ("base", "abc"),
        ("done", "-5"),
        ("share", "1.234"),
        ("as-of", "31 Februari 2024"),
    ] {
        page.paste(field, text);
        page.leave_field();
        let problem = format!("problem-{field}");
        let indonesian = page.expect_text(&problem);
        speak(page, "lang-en", "en");
        let english = page.expect_text(&problem);
        assert_ne!(english, indonesian);
        let left_over = [
            "bukan", "angka", "jumlah", "Jumlah", "Tulis", "tidak", "Tanggal", "Isi ",
        ];
        assert!(
            !left_over.iter().any(|word| english.contains(word)),
            "{english}"
        );
        speak(page, "lang-id", "id");
        assert_eq!(page.expect_text(&problem), indonesian);
    }
}

fn the_language_outlives_a_reload(page: &Page) {
    page.open();
    speak(page, "lang-en", "en");
    page.reload();
    page.wait_until(|| spoken(page, "en"));
}

#[track_caller]
fn speak(page: &Page, button: &str, language: &str) {
    page.click(button);
    page.wait_until(|| spoken(page, language));
}

fn spoken(page: &Page, language: &str) -> Result<(), String> {
    match page.language() {
        Some(spoken) if spoken == language => Ok(()),
        other => Err(format!("the page should speak {language}, not {other:?}")),
    }
}
