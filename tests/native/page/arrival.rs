//! Tests of the page before and after the second part of the program is loaded: the answer is the same, no input is
//! lost.

use kalkulator_ikd::{
    arrival::before_arrival,
    reference::EXAMPLES,
    state::{Copied, Depth, Effect, Field, Model, Msg, Origin, StoredCase, slot_of, update},
    words::Words,
};
use proptest::prelude::*;

use super::{markup::markup, starting::Kept};
use crate::{
    given::{MUNA, cases, today},
    samples::any_case,
    update::{after, filled, text, typed},
};

const SHARES: &str =
    "v=1&share=30&done=12,5%25&as-of=2025-07-31&deadline=2025-12-31&week=6&reserve=3";

/// The page's markup.
fn drawn(model: &Model) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(markup(model.clone()))
}

/// A page opened with a link before the second part is loaded.
fn early(link: &str) -> Model {
    before_arrival(|| Kept::default().open(link))
}

/// The same page after the second part is loaded.
fn late(link: &str) -> Model {
    after(early(link), [Msg::DepthsCame])
}

fn headline(model: &Model) -> String {
    let words = Words::of(model.lang, &model.case);
    let inquiry = kalkulator_ikd::state::Inquiry::of(&model.case, model.today);
    let said = words.headline(&inquiry, &inquiry.plan(model.today));
    [said.before, said.figure, said.after].concat()
}

#[test]
fn the_answer_is_there_before_the_depths_and_stays() {
    for link in [
        MUNA,
        "v=1&base=58959&target=20000&done=314&as-of=2024-04-29&deadline=2024-12-31&closed=2024-05-02&days=100",
        SHARES,
    ] {
        let whole = headline(&Kept::default().open(link));

        assert_eq!(before_arrival(|| headline(&early(link))), whole, "{link}");
        assert_eq!(headline(&late(link)), whole, "{link}");
    }
}

#[test]
fn a_count_or_a_day_from_the_reports_waits_for_them() {
    for link in [
        "v=1&base=58959&share=30&obs=2024-04-29:314&as-of=2024-04-29&deadline=2024-12-31",
        "v=1&base=58959&share=30&done=314&obs=2024-04-29:314&deadline=2024-12-31",
    ] {
        let said = before_arrival(|| headline(&early(link)));
        assert_eq!(said, "Bagian ini sedang dimuat…", "{link}");
        assert_eq!(
            early(link).order,
            Kept::default().open(link).order,
            "{link}"
        );
        assert!(headline(&late(link)).starts_with("Perlu"), "{link}");
        assert_eq!(
            headline(&late(link)),
            headline(&Kept::default().open(link)),
            "{link}"
        );
    }
}

#[test]
fn reports_that_cannot_be_read_hold_no_later_number_back() {
    let link = [MUNA, "&obs=?250"].concat();
    let typed = |model| after(model, [typed(Field::Done, "1.314"), Msg::Left(Field::Done)]);
    let whole = typed(Kept::default().open(&link));
    let late = typed(late(&link));

    assert_eq!(late.answering().form.text(Field::Done), "1.314");
    assert_eq!(
        (&late.answered, late.saved()),
        (&whole.answered, whole.saved())
    );
}

#[test]
fn a_link_of_a_published_case_is_known_as_one_early() {
    for (at, example) in EXAMPLES.iter().enumerate() {
        for more in ["", "&lang=en", "&claim-done=5"] {
            let link = [example.link, more].concat();
            let (early, whole) = (early(&link), Kept::default().open(&link));

            assert_eq!(
                (early.origin, early.case.example),
                (Origin::Example, Some(at)),
                "{link}"
            );
            assert_eq!(
                (early.origin, early.case.example),
                (whole.origin, whole.case.example)
            );
        }
        let changed = early(&[example.link, "&closed=2026-01-02"].concat());
        assert_eq!((changed.origin, changed.case.example), (Origin::Link, None));
    }
}

#[test]
fn what_is_pressed_early_is_done_in_its_order_once_the_depths_come() {
    let mut model = filled();
    let effects = before_arrival(|| {
        let mut effects = update(&mut model, Msg::ClickedCopyText("teks".to_owned()));
        effects.extend(update(&mut model, Msg::ClickedCopyLink));
        effects
    });
    assert_eq!(effects, []);

    let effects = update(&mut model, Msg::DepthsCame);

    assert_eq!(
        effects.first(),
        Some(&Effect::Copy(Copied::Text("teks".to_owned())))
    );
    assert!(
        matches!(effects.get(1), Some(Effect::CopyLink(_))),
        "{effects:?}"
    );
    assert_eq!(model.awaiting, []);
}

#[test]
fn a_date_that_is_typed_again_when_the_depths_come_is_left_alone() {
    let typing = |field| {
        before_arrival(|| {
            after(
                filled(),
                [
                    typed(Field::Done, "999"),
                    Msg::Left(Field::Done),
                    typed(Field::AsOf, "30/4/2024"),
                    Msg::Left(Field::AsOf),
                    typed(field, "1/5/20"),
                ],
            )
        })
    };
    for field in [Field::AsOf, Field::Deadline] {
        let model = after(typing(field), [Msg::DepthsCame]);

        assert_eq!(text(&model, field), "1/5/20", "{field:?}");
        assert_eq!(model.typing, Some(field));
    }
}

#[test]
fn a_link_followed_early_is_answered_at_once() {
    let link = MUNA.replace("done=314", "done=1314");
    let msg = Msg::AddressChanged {
        kept: Box::new(StoredCase::under(&slot_of(&link), &Kept::default())),
        link,
    };
    let model = before_arrival(|| after(early(MUNA), [msg]));

    assert_eq!(text(&model, Field::Done), "1.314");
}

#[test]
fn typing_undo_and_emptying_do_not_wait() {
    let model = before_arrival(|| {
        after(
            filled(),
            [
                Msg::Left(Field::Done),
                typed(Field::Done, "999"),
                Msg::ClickedUndo,
            ],
        )
    });
    assert_eq!(text(&model, Field::Done), text(&filled(), Field::Done));

    let model = before_arrival(|| after(filled(), [Msg::ClickedReset]));
    assert_eq!(text(&model, Field::Done), "");
    let model = before_arrival(|| after(model, [Msg::ClickedUndoReset]));
    assert_eq!(text(&model, Field::Done), text(&filled(), Field::Done));
}

#[test]
fn the_page_shows_the_headings_of_the_depths_and_what_was_opened_waits() {
    let model = before_arrival(|| after(filled(), [Msg::Toggled(Depth::Table, true)]));
    let page = before_arrival(|| drawn(&model));

    for depth in ["counted", "pace", "milestones", "table", "claim", "text"] {
        assert!(page.contains(&format!("id=\"depth-{depth}\"")), "{depth}");
    }
    assert_eq!(
        page.matches("Bagian ini sedang dimuat…").count(),
        2,
        "the table, and the text to share"
    );
    assert!(drawn(&model).contains("name=\"closed\""));
    assert!(!page.contains("name=\"closed\""));
}

#[test]
fn a_faulty_field_is_said_to_be_faulty_before_its_sentence_has_come() {
    let model =
        before_arrival(|| after(filled(), [typed(Field::Base, "x"), Msg::Left(Field::Base)]));

    assert!(before_arrival(|| drawn(&model)).contains("Isian ini belum terbaca."));
    assert!(!drawn(&after(model, [Msg::DepthsCame])).contains("Isian ini belum terbaca."));
}

proptest! {
    #![proptest_config(cases(200))]

    /// Opening a link before the second part is loaded gives the same stored state as opening it afterwards.
    #[test]
    fn a_link_opened_early_is_kept_as_one_opened_late(case in any_case()) {
        let setting = kalkulator_ikd::state::Setting::default();
        let link = kalkulator_ikd::state::link_of(&case, setting, today());
        let whole = Kept::default().open(&link);

        prop_assert_eq!(late(&link).saved(), whole.saved());
    }

    /// A state stored before the second part is loaded has every text that was typed.
    #[test]
    fn what_is_stored_early_loses_no_text(case in any_case()) {
        let setting = kalkulator_ikd::state::Setting::default();
        let saved = kalkulator_ikd::state::saved_of(&case, setting, today());
        let opened = kalkulator_ikd::state::open_saved(&saved).unwrap();
        let again = before_arrival(|| kalkulator_ikd::state::saved_of(&opened.case, setting, today()));

        prop_assert_eq!(again, saved);
    }
}
