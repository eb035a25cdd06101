//! The page's own text to share, pasted without its link, restores the inputs.
//!
//! The same inputs are: the region, what is counted, the base with its kind and name, what was reached, the target,
//! both dates, where counting starts and whether that day counts, the calendar's rules, the days closed or opened one
//! by one, the own count of days and the reserve. Not in 700 characters: a list of holidays of one's own, a text that
//! could not be read, names of more than 40 letters where they do not fit, and single days where they do not.

use kalkulator_ikd::{
    domain::{BaseKind, Question, Switches},
    reading::Fact,
    state::{Case, Field, Indicator, Inquiry, Model, Msg, link_of, update},
    words::Words,
    writing::Lang,
};
use proptest::prelude::*;

use super::chosen;
use crate::{
    given::{ask, cases, day, today},
    samples::any_sound_case,
};
use kalkulator_ikd::reference::EXAMPLES;

/// The inputs as the page has them.
#[derive(Debug, PartialEq)]
struct Inputs {
    region: String,
    indicator: Indicator,
    kind: BaseKind,
    label: String,
    question: Question,
    switches: Switches,
}

impl Inputs {
    fn of(case: &Case) -> Self {
        let kind = case.choices.base_kind;
        let label = case.form.text(Field::BaseLabel).trim();
        Self {
            region: case.form.text(Field::Region).trim().to_owned(),
            indicator: case.choices.indicator,
            kind,
            label: if kind == BaseKind::Other {
                label.to_owned()
            } else {
                String::new()
            },
            question: Inquiry::of(case, today()).question,
            switches: case.choices.switches,
        }
    }
}

fn summary(case: &Case, lang: Lang) -> String {
    let inquiry = Inquiry::of(case, today());
    let plan = inquiry.plan(day(2024, 5, 1));
    Words::of(lang, case).summary(case, &inquiry, &plan)
}

/// The case that a pasted text becomes.
fn restored(text: &str, lang: Lang) -> Case {
    let mut model = Model::new(day(2026, 11, 22), lang);
    update(&mut model, Msg::Pasted(text.to_owned()));
    update(&mut model, Msg::ClickedUseFigures);
    Case::clone(&model.case)
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn the_own_text_restores_the_inputs(case in any_sound_case()) {
        comes_back(&case)?;
    }
}

proptest! {
    #![proptest_config(cases(5_000))]

    // Each case in both languages: ten thousand texts.
    #[test]
    #[ignore = "slow: runs with --full"]
    fn ten_thousand_own_texts_restore_the_inputs(case in any_sound_case()) {
        comes_back(&case)?;
    }
}

/// The text of the case, in both languages, restores its inputs.
fn comes_back(case: &Case) -> Result<(), TestCaseError> {
    for lang in [Lang::Id, Lang::En] {
        let text = summary(case, lang);
        prop_assert!(text.chars().count() <= 700, "{text}");
        let again = restored(&text, lang);
        prop_assert_eq!(Inputs::of(&again), Inputs::of(case), "{}", text);
        let [own, before] = [&again, case].map(|case| Inquiry::of(case, today()).readings.clone());
        if text.chars().count() < 600 {
            prop_assert_eq!(
                (own.closed, own.opened),
                (before.closed, before.opened),
                "{}",
                text
            );
        }
    }
    Ok(())
}

#[test]
fn the_text_of_every_example_restores_it() {
    for example in EXAMPLES {
        let case = ask(example.link).case;
        for lang in [Lang::Id, Lang::En] {
            let again = restored(&summary(&case, lang), lang);
            assert_eq!(
                link_of(&again, lang.into(), today()),
                link_of(&case, lang.into(), today())
            );
        }
    }
}

#[test]
fn the_own_text_is_read_among_other_words() {
    let text = summary(&ask(EXAMPLES[0].link).case, Lang::Id);
    let forwarded = [
        "Diteruskan\n\nAss. wr. wb. Target 25 persen dari 100.000 wajib KTP.\n",
        &text,
        "\nhttps://example.go.id/ikd.html",
    ]
    .concat();
    assert_eq!(chosen(&forwarded, Fact::Base).as_deref(), Some("58959"));
    assert_eq!(chosen(&forwarded, Fact::Share).as_deref(), Some("30"));
    assert_eq!(
        chosen(&forwarded, Fact::Region).as_deref(),
        Some("Kabupaten Muna Barat")
    );
}
