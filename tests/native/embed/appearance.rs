//! Tests of the appearance that a portal's link sets (view, theme, colour), and of locked fields.

use crate::{
    given::{MUNA, today},
    page::markup::{markup, opened, tags},
    update::{after, arrived, blank, text, typed},
};
use kalkulator_ikd::{
    domain::{BaseKind, Date, Week},
    state::{
        Appearance, Background, Carried, Choice, Colour, Effect, Extent, Field, Model, Msg, Start,
        Store, Surroundings, Theme, link_of, open_saved, slot_of, start, update,
    },
};

#[test]
fn a_link_says_how_the_page_looks() {
    let model = opened(
        "base=5&view=compact&theme=dark&background=transparent&colour=1A5FB4&lock=base,week",
    );
    let looks = model.appearance;
    assert_eq!(
        (looks.extent, looks.theme, looks.background, looks.colour),
        (
            Extent::Compact,
            Theme::Dark,
            Background::Transparent,
            Some(Colour::new([0x1a, 0x5f, 0xb4]))
        )
    );
    assert_eq!(looks.locks.keys(), "base,week");
    assert!(model.refused_values.is_empty());
}

#[test]
fn a_look_that_does_not_exist_is_told_and_the_default_used() {
    for (pair, told) in [
        ("view=small", "small"),
        ("theme=blue", "blue"),
        ("background=1", "1"),
        ("colour=red", "red"),
        ("colour=1a5fb", "1a5fb"),
        ("colour=1a5fb4ff", "1a5fb4ff"),
        ("lock=cellar,attic", "cellar,attic"),
        ("lock=deadline,cellar", "cellar"),
        // An empty base cannot be locked: the visitor would never get an answer.
        ("lock=base,deadline", "base"),
    ] {
        let model = opened(&format!("done=314&{pair}"));
        let key = pair.split('=').next().unwrap();
        assert_eq!(
            model.refused_values,
            [(key.to_owned(), told.to_owned())],
            "{pair}"
        );
        assert_eq!(
            model.appearance.pairs().len(),
            usize::from(pair.contains("deadline")),
            "{pair}"
        );
    }
}

#[test]
fn looks_alone_make_a_link_with_a_place_of_its_own() {
    let model = opened("view=compact");
    assert_eq!(model.slot, slot_of("view=compact"));
    assert_eq!(text(&model, Field::Share), "30");
}

#[test]
fn looks_are_kept_and_stay_out_of_a_copied_link() {
    let model = opened(&format!(
        "{MUNA}&view=compact&colour=1a5fb4&lock=share&show=pace"
    ));
    assert_eq!(
        open_saved(&model.saved()).unwrap().appearance,
        model.appearance
    );
    let link = link_of(&model.case, model.setting(), today());
    for key in ["view=", "colour=", "lock="] {
        assert!(!link.contains(key), "{link}");
    }
    assert!(link.contains("show=pace") && link.contains("lang=id"));
}

#[test]
fn looks_are_no_step_to_take_back() {
    let model = after(blank(), [arrived(&format!("{MUNA}&view=compact"))]);
    assert_eq!(model.appearance.extent, Extent::Compact);
    assert!(!model.history.can_undo());
    let model = after(model, [typed(Field::Done, "5"), Msg::ClickedUndo]);
    assert_eq!(
        (text(&model, Field::Done), model.appearance.extent),
        ("314", Extent::Compact)
    );
}

#[test]
fn a_new_link_in_the_address_dresses_the_page() {
    let mut model = blank();
    let effects = update(&mut model, arrived("base=5&theme=dark"));
    assert!(effects.contains(&Effect::Dress(model.appearance)));
    assert_eq!(model.appearance.theme, Theme::Dark);
}

#[test]
fn the_own_case_looks_as_it_does_anywhere() {
    let model = after(opened("base=5&theme=dark"), [Msg::ClickedBackToOwn]);
    assert_eq!(model.appearance, Appearance::default());
    assert!(!model.saved().contains("theme"));
}

struct Kept(String);

impl Store for Kept {
    fn kept(&self, _key: &str) -> Option<String> {
        Some(self.0.clone())
    }
}

fn started(link: &str, kept: &str) -> Start {
    let carried = Carried {
        link: link.to_owned(),
        ..Carried::default()
    };
    start(&carried, &Kept(kept.to_owned()), today())
}

#[test]
fn a_reload_keeps_the_texts_and_takes_the_looks_of_the_link() {
    let before = after(opened(MUNA), [typed(Field::Done, "1.314")]);
    let start = started(&format!("{MUNA}&theme=dark"), &before.saved());
    let opened = start.opened.unwrap();
    assert_eq!(opened.appearance.theme, Theme::Dark);
    assert_eq!(opened.case.form.text(Field::Done), "1.314");
}

const LOCKED: &str = "base=58959&done=314&share=25&as-of=2026-10-31&base-kind=perekaman&week=6&lock=base,share,deadline,base-kind,week,from";

#[test]
fn what_is_locked_stays_whatever_is_done() {
    let model = opened(LOCKED);
    for messages in [
        vec![typed(Field::Base, "5")],
        vec![Msg::Chose(Choice::BaseKind(BaseKind::Other))],
        vec![Msg::Chose(Choice::Week(Week::SevenDays))],
        vec![Msg::ChosePreset(0)],
        vec![Msg::ChoseToday],
        vec![Msg::ClickedReset],
        vec![typed(Field::AsOf, "31 Oktober 2025")],
        vec![Msg::ClickedReset, Msg::DayTurned(Date::year_end(2027))],
    ] {
        let changed = after(model.clone(), messages.clone());
        for field in [Field::Base, Field::Share, Field::Deadline, Field::From] {
            assert_eq!(text(&changed, field), text(&model, field), "{messages:?}");
        }
        assert_eq!(
            changed.case.choices.base_kind,
            BaseKind::Recorded,
            "{messages:?}"
        );
        assert_eq!(
            changed.case.choices.switches.week,
            Week::SixDays,
            "{messages:?}"
        );
    }
}

#[test]
fn what_is_not_locked_is_emptied_beside_it() {
    let model = after(opened(LOCKED), [Msg::ClickedReset]);
    assert_eq!(
        (text(&model, Field::Base), text(&model, Field::Done)),
        ("58.959", "")
    );
}

#[tokio::test]
async fn a_locked_field_is_read_only_and_says_whose_it_is() {
    let page = markup(opened(LOCKED)).await;
    let tags = tags(&page);
    let field = |name: &str| {
        let named = format!(" id=\"field-{name}\"");
        *tags.iter().find(|tag| tag.contains(&named)).unwrap()
    };
    assert!(field("base").contains(" readonly") && field("base").contains("locked-base"));
    assert!(!field("done").contains(" readonly"));
    assert!(page.contains("Diisi oleh portal"));
    let open_choices = tags.iter().filter(|tag| {
        tag.contains(" name=\"week\"") && !tag.contains(" checked") && !tag.contains(" disabled")
    });
    assert_eq!(open_choices.count(), 0);
}

#[tokio::test]
async fn an_embed_has_no_examples_and_no_way_to_another_case() {
    let framed = Model {
        surroundings: Surroundings::Frame,
        ..opened(MUNA)
    };
    for model in [framed, opened(LOCKED), opened("view=compact&base=5")] {
        let page = markup(model).await;
        assert!(!page.contains("example-muna-barat") && !page.contains("back-to-own"));
    }
    let page = markup(opened(MUNA)).await;
    assert!(page.contains("example-muna-barat") && page.contains("back-to-own"));
}

#[tokio::test]
async fn the_compact_page_has_the_two_numbers_the_answer_and_a_way_to_the_rest() {
    let page = markup(opened(&format!("{MUNA}&view=compact&colour=ffff00"))).await;
    for part in [
        "field-base",
        "field-done",
        "id=\"rate\"",
        "open-full",
        "copy-link",
        "30 persen",
    ] {
        assert!(page.contains(part), "{part}");
    }
    for part in ["field-share", "depth-counted", "id=\"summary\""] {
        assert!(!page.contains(part), "{part}");
    }
    let full = tags(&page)
        .into_iter()
        .find(|tag| tag.contains("open-full"))
        .unwrap();
    assert!(
        full.contains("base=58959") && !full.contains("view="),
        "{full}"
    );
    assert!(page.contains("notice-colour"));
}
