//! Tests of the page's markup: results, labels and ids are correct, and nothing violates the content security policy.

use std::collections::BTreeSet;

use kalkulator_ikd::{
    reference::EXAMPLES,
    state::{Copied, Depth, Field, Model, Msg, Refused},
    writing::Lang,
};

use super::markup::{attribute, ids, markup, opened, page, tags, value};
use crate::update::{after, blank};

/// Pages that together show every part.
fn models() -> Vec<Model> {
    let mut models = vec![blank(), after(blank(), [Msg::ChoseLang(Lang::En)])];
    models.extend(EXAMPLES.map(|example| opened(example.link)));
    models.extend(
        (0..EXAMPLES.len())
            .map(|at| after(blank(), [Msg::ChoseExample(at), Msg::ChoseLang(Lang::En)])),
    );
    models.push(opened(
        "base=58959&done=314&as-of=2026-10-31&base-kind=other&week=9",
    ));
    models.push(opened("base=58959&done=314&as-of=2026-10-31&from=today"));
    models.push(opened(
        "base=58959&done=314&as-of=2026-10-31&deadline=&share=&region=Serang",
    ));
    models.push(opened(
        "base=58959&done=314&as-of=2026-10-31&obs=2026-09-01:9,2026-09-15:99,2026-10-01:150&show=milestones",
    ));
    models.push(opened(
        "claim-base=700000&claim-done=15000&claim-quoted-share=4&claim-target=400000&claim-share=x",
    ));
    models.push(opened(
        "base=abc&done=x&as-of=2024-02-31&days=1.5&share=1.234&closed=y&calendar=z&target=t",
    ));
    models.push(asked());
    let report = "Baru 314 orang atau 0,53 persen yang aktivasi IKD. Target IKD 25 persen. Target IKD 30 persen.";
    models.push(after(
        blank(),
        [
            Msg::ClickedDoor(Depth::Text),
            Msg::Pasted(report.to_owned()),
        ],
    ));
    let refused = Msg::Answered(Copied::Link("#v=1".to_owned()), Err(Refused));
    models.push(after(
        opened(EXAMPLES[0].link),
        [
            refused,
            Msg::StorageRefused,
            Msg::Entered(Field::Done, "abc".to_owned()),
            Msg::Left(Field::Done),
        ],
    ));
    models
}

/// A page that asks for the year of a date, in two fields and in a list.
fn asked() -> Model {
    let entered = |(field, text): (Field, &str)| Msg::Entered(field, text.to_owned());
    let texts = [
        (Field::AsOf, "1/12"),
        (Field::Deadline, "akhir tahun"),
        (Field::Closed, "1 Juni, 12 Juni 2026"),
    ];
    let model = after(opened("base=58959&done=314"), texts.map(entered));
    let left = [Field::AsOf, Field::Deadline, Field::Closed].map(Msg::Left);
    after(model, left)
}

#[tokio::test]
async fn an_unsure_year_is_asked_for_with_a_button_for_each_day() {
    let page = markup(asked()).await;
    let buttons: Vec<&str> = ids(&page)
        .into_iter()
        .filter(|id| id.starts_with("choose-"))
        .collect();
    let expected = ["choose-as-of-2025-12-01", "choose-as-of-2026-12-01"];
    assert_eq!(buttons, expected);
    assert!(page.contains("Maksud Anda 1 Desember 2025 atau 2026?"));
    assert!(page.contains("Senin, 1 Desember 2025") && page.contains("Selasa, 1 Desember 2026"));
}

#[tokio::test]
async fn muna_barats_results_stand_in_the_page_as_values() {
    let page = page(EXAMPLES[0].link).await;
    let expected = "rate=105 target=17688 target-cut=17687 target-nearest=17688 shortfall=17374 coverage=0.532573 \
        attainment=1.775214 points=29.467426 rate-exact=104.662650 rate-calendar=71 rate-week=525 service-days=166 \
        calendar-days=247 service-days-same=166 service-days-next=165 calendar-days-same=247 calendar-days-next=246 \
        rate-service-days-same=105 rate-service-days-next=106 rate-calendar-days-same=71 rate-calendar-days-next=71 \
        read-base=58959 read-done=314 read-share=30 read-as-of=2024-04-29 read-deadline=2024-12-31";
    for (id, plain) in expected.split(' ').filter_map(|pair| pair.split_once('=')) {
        assert_eq!(value(&page, id), Some(plain), "{id}");
    }
    assert!(page.contains("105 aktivasi IKD per hari layanan"));
    assert!(!ids(&page).contains(&"surplus"));
}

#[tokio::test]
async fn a_range_stands_in_the_page_with_a_dash() {
    let page = page(EXAMPLES[2].link).await;
    assert_eq!(
        (value(&page, "rate"), value(&page, "shortfall")),
        (Some("950-967"), Some("169000-172000"))
    );
}

#[tokio::test]
async fn old_figures_have_their_results() {
    let page = page("base=58959&done=314&as-of=2026-10-31").await;
    let results =
        ["age-days", "service-days-from-today", "rate-from-today"].map(|id| value(&page, id));
    assert_eq!(results, [Some("22"), Some("27"), Some("644")]);
    assert!(ids(&page).contains(&"use-today"));
}

#[tokio::test]
async fn every_id_of_a_page_stands_once() {
    for model in models() {
        let markup = markup(model).await;
        let ids = ids(&markup);
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = ids.into_iter().filter(|id| !seen.insert(*id)).collect();
        assert_eq!(twice, Vec::<&str>::new());
    }
}

#[tokio::test]
async fn a_value_refused_twice_is_told_under_one_id() {
    let page = page("week=8&week=9&base=5").await;
    assert_eq!(
        ids(&page)
            .into_iter()
            .filter(|id| *id == "problem-week")
            .count(),
        1
    );
}

#[tokio::test]
async fn every_input_is_named_by_its_link_key_and_labelled() {
    let choices = [
        "indicator",
        "base-kind",
        "week",
        "joint-leave",
        "holidays",
        "start",
        "claim-base-kind",
        "window",
        "solve",
        "milestones",
    ];
    for model in models() {
        let markup = markup(model).await;
        let labelled: Vec<_> = tags(&markup)
            .into_iter()
            .filter(|tag| tag.starts_with("label "))
            .filter_map(|tag| attribute(tag, "for"))
            .collect();
        let controls = tags(&markup)
            .into_iter()
            .filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea "));
        for tag in controls.filter(|tag| attribute(tag, "id") != Some("take-away")) {
            let name = attribute(tag, "name").unwrap();
            let is_named = choices.contains(&name) || name.starts_with("pick-");
            let is_choice = is_named && attribute(tag, "type") == Some("radio");
            let is_field = name == "text" || Field::ALL.iter().any(|field| field.key() == name);
            assert!(is_choice || is_field, "{tag}");
            assert!(
                is_choice || labelled.contains(&attribute(tag, "id").unwrap()),
                "{tag}"
            );
        }
    }
}

#[tokio::test]
async fn every_field_of_the_contract_stands_in_the_page() {
    let page = page("base=58959&base-kind=other&show=pace,milestones,claim").await;
    let names: BTreeSet<_> = tags(&page)
        .into_iter()
        .filter_map(|tag| attribute(tag, "name"))
        .collect();
    for field in Field::ALL {
        assert!(names.contains(field.key()), "{}", field.key());
    }
}

#[tokio::test]
async fn the_page_has_no_inline_style_and_no_inline_handler() {
    for model in models() {
        let markup = markup(model).await;
        for tag in tags(&markup) {
            let names = tag
                .split('"')
                .step_by(2)
                .flat_map(|part| part.split(' '))
                .filter(|part| part.ends_with('='));
            let forbidden: Vec<_> = names
                .filter(|name| *name == "style=" || name.starts_with("on"))
                .collect();
            assert_eq!(forbidden, Vec::<&str>::new(), "{tag}");
        }
        assert!(!markup.contains("<script") && !markup.contains("<style"));
    }
}

#[tokio::test]
async fn faults_warnings_and_readings_stand_beside_their_fields() {
    let page = page("base=58.95&done=314&share=0.3&as-of=2027-02-01").await;
    let ids = ids(&page);
    for id in [
        "problem-base",
        "read-done",
        "read-share",
        "notice-share",
        "notice-as-of",
    ] {
        assert!(ids.contains(&id), "{id}");
    }
    assert!(!ids.contains(&"read-base") && !ids.contains(&"problem-done"));
}

#[tokio::test]
async fn a_fault_is_not_told_while_it_is_typed() {
    let typing = after(blank(), [Msg::Entered(Field::Base, "58.95".to_owned())]);
    assert!(!ids(&markup(typing.clone()).await).contains(&"problem-base"));
    assert!(
        ids(&markup(after(typing, [Msg::Paused(Field::Base)])).await).contains(&"problem-base")
    );
}

#[tokio::test]
async fn the_last_answer_stands_marked_as_waiting() {
    let page = markup(after(
        opened(EXAMPLES[0].link),
        [Msg::Entered(Field::Base, "abc".to_owned())],
    ))
    .await;
    assert!(page.contains("data-waiting=\"true\""));
    assert_eq!(value(&page, "rate"), Some("105"));
}

#[tokio::test]
async fn the_english_page_is_in_english() {
    let page = page(&format!("{}&lang=en", EXAMPLES[0].link)).await;
    let english = markup(after(opened(EXAMPLES[0].link), [Msg::ChoseLang(Lang::En)])).await;
    assert!(
        english.contains("105 IKD activations per service day")
            && english.contains("Recorded for the KTP-el")
    );
    assert!(
        page.contains("Sudah perekaman KTP-el"),
        "the language of a link is taken by the page that opens it"
    );
}

#[tokio::test]
async fn what_a_link_says_is_never_markup() {
    let hostile = "%3Cimg+src%3Dx+onerror%3D%22alert(1)%22%3E%3C/p%3E";
    let link = format!(
        "base=%3F{hostile}&done=314&base-kind=other&base-label={hostile}&region={hostile}&week={hostile}&closed=%3F{hostile}&calendar=2026-12-01;{hostile};nasional"
    );
    let page = page(&link).await;
    assert!(!page.contains("<img") && page.contains("&lt;img"));
    let labelled = super::markup::page(&format!(
        "base=500&done=3&base-kind=other&base-label={hostile}&region={hostile}"
    ))
    .await;
    assert!(!labelled.contains("<img") && labelled.contains("&lt;img"));
}

#[tokio::test]
async fn a_text_to_copy_by_hand_stands_in_the_page() {
    let page = markup(after(
        opened(EXAMPLES[0].link),
        [Msg::Answered(Copied::Link("#v=1".to_owned()), Err(Refused))],
    ))
    .await;
    assert!(ids(&page).contains(&"take-away") && page.contains("#v=1"));
}

#[tokio::test]
async fn a_pasted_text_shows_its_values_and_marks_their_words() {
    let report = "Baru 314 orang yang aktivasi IKD.";
    let pasted = [
        Msg::ClickedDoor(Depth::Text),
        Msg::Pasted(report.to_owned()),
    ];
    let markup = markup(after(blank(), pasted)).await;
    assert!(
        markup.contains("id=\"intake-done\" value=\"314\""),
        "{markup}"
    );
    assert!(markup.contains("<mark>314 orang yang aktivasi IKD<small>"));
    assert!(!ids(&markup).contains(&"intake-base"));
}
