//! Tests of a page opened by a link: the answer or the verdict comes first, the fields are folded, and nothing is
//! repeated or missing.

use kalkulator_ikd::{
    state::{Depth, Field, Model, Msg, Surroundings},
    writing::Lang,
};

use super::markup::{attribute, ids, markup, opened, page, tags, value};
use crate::{
    given::MUNA,
    update::{after, arrived, blank, filled, typed},
};

const SERANG: &str = "claim-base=700000&claim-done=15000&claim-quoted-share=4&claim-share=30&claim-target=400000&claim-as-of=2024-04-16&claim-weekday=selasa";

/// The ids of `of` that are in a page, in the order of the page.
fn in_order<'a>(markup: &'a str, of: &[&str]) -> Vec<&'a str> {
    let ids = ids(markup).into_iter();
    ids.filter(|id| of.contains(id)).collect()
}

fn details<'a>(markup: &'a str, id: &str) -> Option<&'a str> {
    let mut tags = tags(markup).into_iter();
    tags.find(|tag| tag.starts_with("details ") && attribute(tag, "id") == Some(id))
}

/// The markup between two ids.
fn between<'a>(markup: &'a str, first: &str, last: &str) -> &'a str {
    let (_, behind) = markup.split_once(&format!("id=\"{first}\"")).unwrap();
    behind.split_once(&format!("id=\"{last}\"")).unwrap().0
}

const PARTS: [&str; 6] = [
    "door-claim",
    "verdict",
    "answer",
    "figures-used",
    "field-base",
    "undo",
];

#[tokio::test]
async fn ones_own_case_has_the_form_first() {
    let page = markup(filled()).await;
    let order = ["door-claim", "field-base", "answer", "undo"];
    assert_eq!(in_order(&page, &PARTS), order);
    assert_eq!(attribute(details(&page, "terms").unwrap(), "open"), None);
}

#[tokio::test]
async fn a_link_has_the_answer_first_and_its_figures_folded() {
    let page = page(MUNA).await;
    let order = ["answer", "figures-used", "field-base", "undo", "door-claim"];
    assert_eq!(in_order(&page, &PARTS), order);
    assert!(!details(&page, "figures-used").unwrap().contains(" open"));
    assert!(details(&page, "terms").unwrap().contains(" open"));
    for said in [
        "Angka yang dipakai: 58.959 sudah perekaman KTP-el · 314 aktivasi",
        "Dari tautan",
    ] {
        assert!(page.contains(said), "{said}");
    }
}

#[tokio::test]
async fn a_link_with_a_claim_has_the_verdict_first() {
    for link in [SERANG.to_owned(), [MUNA, "&", SERANG].concat()] {
        let page = page(&link).await;
        let order = [
            "verdict",
            "answer",
            "figures-used",
            "field-base",
            "undo",
            "door-claim",
        ];
        assert_eq!(in_order(&page, &PARTS), order);
        let parts = [
            "depth-claim",
            "verdict",
            "figures-checked",
            "field-claim-base",
            "answer",
        ];
        assert_eq!(in_order(&page, &parts), parts);
        assert!(!details(&page, "figures-checked").unwrap().contains(" open"));
        assert!(page.contains("Angka yang diperiksa: dasar 700.000 orang · aktivasi 15.000 orang · dikutip 4 persen · target 30 persen"));
    }
}

#[tokio::test]
async fn a_link_without_an_answer_has_its_form_open() {
    let page = page("base=58959").await;
    assert!(details(&page, "figures-used").unwrap().contains(" open"));
    let order = ["answer", "figures-used", "field-base", "undo", "door-claim"];
    assert_eq!(in_order(&page, &PARTS), order);
}

#[tokio::test]
async fn an_embed_keeps_the_form_first() {
    let framed = Model {
        surroundings: Surroundings::Frame,
        ..blank()
    };
    let prefilled = arrived("base=58959");
    for model in [
        after(framed, [prefilled]),
        opened(&[MUNA, "&lock=base"].concat()),
    ] {
        let page = markup(model).await;
        assert_eq!(
            in_order(&page, &["field-base", "answer"]),
            ["field-base", "answer"]
        );
        assert!(!ids(&page).contains(&"figures-used"));
    }
}

#[tokio::test]
async fn a_fault_is_told_while_its_field_is_folded() {
    for field in [
        Field::Base,
        Field::Done,
        Field::Share,
        Field::Deadline,
        Field::Closed,
    ] {
        let faulty = after(opened(MUNA), [typed(field, "x y"), Msg::Left(field)]);
        let page = markup(faulty).await;
        let (_, behind) = page
            .split_once("</details><div class=\"of-figures\">")
            .unwrap();
        let folded = behind.split_once("</section>").unwrap().0;
        assert!(folded.contains("class=\"problem\""), "{field:?}: {folded}");
    }
    let faulty = [SERANG, "&claim-population=x"].concat();
    let page = page(&faulty).await;
    let told = between(&page, "figures-checked", "answer");
    let (_, told) = told.split_once("<div class=\"of-figures\">").unwrap();
    assert!(told.contains("class=\"problem\""), "{told}");
}

#[tokio::test]
async fn the_line_of_anothers_case_has_one_way_back() {
    for (link, said) in [
        (MUNA, "Mulai hitungan sendiri"),
        ("base=5", "Mulai hitungan sendiri"),
    ] {
        let page = page(link).await;
        let banners = page.matches("class=\"banner slim\"").count();
        assert_eq!((banners, page.contains(said)), (1, true));
    }
    let own = after(filled(), [arrived("base=58959&done=400&as-of=2026-11-20")]);
    let page = markup(own).await;
    let banner = page.split_once("class=\"banner slim\">").unwrap().1;
    let banner = banner.split_once("</p>").unwrap().0;
    assert_eq!(banner.matches("<button").count(), 1, "{banner}");
    let parts = [
        "back-to-own",
        "answer",
        "adopt-figure",
        "adopt-case",
        "figures-used",
    ];
    assert_eq!(in_order(&page, &parts), parts);
    let example = markup(after(filled(), [Msg::ChoseExample(0)])).await;
    assert!(example.contains("Kembali ke hitungan saya") && example.contains("Contoh · "));
}

const REPORT: &str =
    "Per 16 April 2024, dari 400.000 wajib KTP di Kota Serang baru 15.000 orang yang aktivasi IKD.";

fn took() -> Model {
    after(
        filled(),
        [
            Msg::ClickedDoor(Depth::Text),
            Msg::Pasted(REPORT.to_owned()),
            Msg::ClickedUseFigures,
        ],
    )
}

#[tokio::test]
async fn what_was_taken_is_said_once_in_the_answer_with_the_offers() {
    let page = markup(took()).await;
    assert_eq!(page.matches("Diambil dari teks").count(), 1);
    let answer = between(&page, "answer", "undo");
    for part in [
        "id=\"taken\" role=\"status\" class=\"taken\">Diambil dari teks: Kota Serang",
        "id=\"offer-deadline\" aria-label=\"Batas waktu: 31 Desember 2024?\"",
        ">31 Desember 2024?</button>",
        "id=\"offer-share\"",
        ">30 persen?</button>",
    ] {
        assert!(answer.contains(part), "{part}: {answer}");
    }
    assert_eq!(value(&page, "rate"), None);
    let english = markup(after(took(), [Msg::ChoseLang(Lang::En)])).await;
    assert!(english.contains(">30 per cent?</button>"));
}

#[tokio::test]
async fn a_whole_question_offers_nothing_and_its_status_waits_empty() {
    for model in [blank(), filled(), opened(MUNA), opened(SERANG)] {
        let page = markup(model).await;
        let ids = ids(&page);
        assert!(ids.contains(&"taken"));
        assert!(!ids.iter().any(|id| id.starts_with("offer-")));
        assert!(page.contains("id=\"taken\" role=\"status\" class=\"taken\"></p>"));
    }
}

#[tokio::test]
async fn the_compact_page_offers_what_it_has_no_field_for() {
    let page = page("view=compact&base=5&done=3&as-of=2024-03-01&deadline=").await;
    assert!(ids(&page).contains(&"offer-deadline"));
    let locked =
        super::markup::page("view=compact&base=5&done=3&as-of=2024-03-01&share=&lock=share").await;
    assert!(!ids(&locked).contains(&"offer-share"));
}
