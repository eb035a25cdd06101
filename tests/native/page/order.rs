//! Tests of what comes first on the page: the form, or for a link the answer or the verdict.

use std::{collections::BTreeSet, fs, path::Path};

use kalkulator_ikd::{
    domain::{BaseKind, FirstDay, Indicator, Opening, Solve, Span, Week, Window},
    state::{
        Choice, Effect, Field, First, Model, Msg, Order, Surroundings, choice_pair, open_link,
        update,
    },
};

use super::starting::Kept;
use crate::{
    given::{MUNA, today},
    update::{after, arrived, blank, filled, typed},
};

const SERANG: &str = "claim-base=700000&claim-done=15000&claim-quoted-share=4&claim-share=30&claim-target=400000&claim-as-of=2024-04-16&claim-weekday=selasa";

fn opened(link: &str) -> Model {
    Kept::default().open(link)
}

/// What comes first on a page in a frame that is opened by a link.
fn framed(link: &str) -> First {
    let page = Model {
        surroundings: Surroundings::Frame,
        ..blank()
    };
    after(page, [arrived(link)]).order.first
}

#[test]
fn a_link_opens_on_its_answer_and_one_with_a_claim_on_its_verdict() {
    for (link, first) in [
        ("", First::Form),
        ("foo=1", First::Form),
        (MUNA, First::Answer),
        ("base=58959", First::Answer),
        ("lang=en", First::Answer),
        (SERANG, First::Verdict),
        (&[MUNA, "&", SERANG].concat(), First::Verdict),
        (&[SERANG, "&show="].concat(), First::Answer),
        ("claim-base=x&show=claim", First::Answer),
        (&[MUNA, "&show=claim"].concat(), First::Answer),
        (&[MUNA, "&view=compact"].concat(), First::Form),
        (&[MUNA, "&lock=base"].concat(), First::Form),
    ] {
        assert_eq!(opened(link).order.first, first, "{link}");
    }
}

#[test]
fn a_visitor_of_a_portal_types_unless_the_link_has_a_number_to_answer_with() {
    for (link, first) in [
        ("base=58959&share=30", First::Form),
        (MUNA, First::Answer),
        (SERANG, First::Verdict),
    ] {
        assert_eq!(framed(link), first, "{link}");
    }
}

#[test]
fn the_form_of_a_link_is_folded_where_the_link_has_an_answer() {
    for (link, is_folded) in [
        (MUNA, true),
        ("base=58959&done=314&deadline=", true),
        ("done=19%25", true),
        ("base=58959", false),
        ("base=abc&done=314", false),
        ("lang=en", false),
        (SERANG, false),
    ] {
        assert_eq!(opened(link).order.is_folded, is_folded, "{link}");
    }
}

#[test]
fn the_order_stays_while_somebody_types() {
    let typing = [
        typed(Field::Base, "58.959"),
        typed(Field::Done, "314"),
        typed(Field::ClaimBase, "700.000"),
        Msg::ClickedUndo,
    ];
    for link in ["", "base=5", MUNA, SERANG] {
        let order = opened(link).order;
        for count in 1..=typing.len() {
            let steps = typing.iter().take(count).cloned();
            assert_eq!(after(opened(link), steps).order, order, "{link}, {count}");
        }
    }
    let claimed = Msg::Toggled(kalkulator_ikd::state::Depth::Claim, false);
    assert_eq!(after(opened(SERANG), [claimed]).order, opened(SERANG).order);
}

#[test]
fn an_emptied_form_is_not_folded() {
    let emptied = after(opened(MUNA), [Msg::ClickedReset]);
    assert_eq!(
        emptied.order,
        Order {
            first: First::Answer,
            is_folded: false
        }
    );
}

#[test]
fn the_order_follows_the_case_from_place_to_place_and_is_marked() {
    let mut model = filled();
    for (msg, first) in [
        (Msg::ChoseExample(0), First::Answer),
        (Msg::ClickedUndo, First::Form),
        (Msg::ClickedRedo, First::Answer),
        (Msg::ClickedBackToOwn, First::Form),
        (arrived(SERANG), First::Verdict),
        (arrived(MUNA), First::Answer),
        (Msg::ClickedBackToOwn, First::Form),
    ] {
        let before = model.order.first;
        let effects = update(&mut model, msg.clone());
        assert_eq!(model.order.first, first, "{msg:?}");
        let is_marked = effects.contains(&Effect::PutFirst(first));
        assert_eq!(is_marked, before != first, "{msg:?}");
    }
}

#[test]
fn what_is_taken_or_opened_comes_into_view() {
    for msg in [
        Msg::ClickedUseFigures,
        Msg::ClickedUseClaim,
        Msg::ChoseExample(1),
        arrived(MUNA),
    ] {
        let effects = update(&mut filled(), msg.clone());
        let shown = effects
            .iter()
            .filter(|effect| **effect == Effect::ShowAnswer);
        assert_eq!(shown.count(), 1, "{msg:?}");
    }
    let effects = update(&mut filled(), arrived(SERANG));
    assert!(!effects.contains(&Effect::ShowAnswer));
}

/// The keys of a link that web/check.js knows.
fn keys_of_the_first_script() -> BTreeSet<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("web/check.js");
    let script = fs::read_to_string(script).unwrap();
    let (_, behind) = script.split_once("var keys = ").unwrap();
    let (keys, _) = behind.split_once(';').unwrap();
    let texts = keys.split('"').skip(1).step_by(2).collect::<String>();
    texts.split('|').map(str::to_owned).collect()
}

#[test]
fn the_first_script_knows_every_key_of_a_link() {
    let choices = [
        Choice::Indicator(Indicator::Ikd),
        Choice::BaseKind(BaseKind::WajibKtp),
        Choice::Week(Week::FiveDays),
        Choice::JointLeave(Opening::Closed),
        Choice::National(Opening::Closed),
        Choice::FirstDay(FirstDay::Same),
        Choice::Window(Window::Auto),
        Choice::Solve(Solve::Rate),
        Choice::Span(Span::Month),
        Choice::ClaimBaseKind(None),
    ];
    let others = [
        "v",
        "lang",
        "show",
        "view",
        "theme",
        "background",
        "colour",
        "lock",
    ];
    let known: BTreeSet<String> = Field::ALL
        .map(Field::key)
        .into_iter()
        .chain(choices.map(|choice| choice_pair(choice).0))
        .chain(others)
        .map(str::to_owned)
        .collect();
    assert_eq!(keys_of_the_first_script(), known);
    for key in known {
        let link = [&key, "=1"].concat();
        assert!(open_link(&link, today()).is_some(), "{link}");
    }
}
