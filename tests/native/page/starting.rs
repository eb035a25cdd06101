//! Tests of starting the page from storage, from a link or from a saved page. No link overwrites the user's own case.

use std::collections::BTreeMap;

use kalkulator_ikd::{
    reading::read_date,
    state::{
        Carried, Effect, Field, Model, Msg, OWN_SLOT, Origin, Store, StoredCase, open_link,
        open_saved, slot_of, start, update,
    },
    writing::Lang,
};
use proptest::prelude::*;

use super::undo::any_step;
use crate::{
    given::{MUNA, cases, day, today},
    update::{after, arrived, blank, filled, text, typed},
};

/// A fake of the browser's storage.
#[derive(Debug, Default)]
pub(crate) struct Kept(pub(crate) BTreeMap<String, String>);

impl Store for Kept {
    fn kept(&self, key: &str) -> Option<String> {
        self.0.get(key).cloned()
    }
}

impl Kept {
    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Save { slot, text } = effect {
                self.0.insert(slot, text);
            }
        }
    }

    pub(crate) fn feed(&mut self, model: &mut Model, messages: impl IntoIterator<Item = Msg>) {
        for message in messages {
            self.perform(update(model, message));
        }
    }

    /// Opens a page with this link in its address.
    pub(crate) fn open(&self, link: &str) -> Model {
        let carried = Carried {
            link: link.to_owned(),
            ..Carried::default()
        };
        let mut model = blank();
        model.begin(start(&carried, self, today()));
        model
    }
}

#[test]
fn a_page_without_anything_kept_is_blank() {
    assert_eq!(Kept::default().open(""), blank());
    assert_eq!(Kept::default().open("foo"), blank());
}

#[test]
fn a_reload_brings_the_users_own_case_back() {
    let (mut kept, mut model) = (Kept::default(), blank());
    kept.feed(
        &mut model,
        [
            typed(Field::Base, "58.959"),
            typed(Field::Done, "abc"),
            Msg::ChoseLang(Lang::En),
        ],
    );
    let again = kept.open("");
    assert_eq!((again.case, again.slot), (model.case, model.slot));
}

#[test]
fn a_form_without_figures_opens_with_the_day_of_its_opening() {
    for message in [Msg::ClickedReset, Msg::ChoseLang(Lang::En)] {
        let (mut kept, mut earlier) = (Kept::default(), Model::new(day(2026, 10, 31), Lang::Id));
        kept.feed(&mut earlier, [message]);
        let as_of = read_date(text(&kept.open(""), Field::AsOf)).unwrap().date;
        assert_eq!(as_of, today());
    }
}

#[test]
fn a_link_opens_beside_the_users_own_case() {
    let (mut kept, mut model) = (Kept::default(), blank());
    kept.feed(
        &mut model,
        [typed(Field::Base, "58.959"), typed(Field::Done, "314")],
    );
    let own = kept.0[OWN_SLOT].clone();
    let mut linked = kept.open("v=1&base=168015&done=4015");
    assert!(linked.shows_another());
    assert_eq!(linked.own, Some(model.case.clone()));
    kept.feed(
        &mut linked,
        [
            typed(Field::Done, "5.000"),
            Msg::ChosePreset(0),
            Msg::ClickedReset,
        ],
    );
    assert_eq!(kept.0[OWN_SLOT], own);
    kept.feed(&mut linked, [Msg::ClickedBackToOwn]);
    assert_eq!((linked.case, linked.slot.as_str()), (model.case, OWN_SLOT));
    assert_eq!(kept.0[OWN_SLOT], own);
}

#[test]
fn what_grew_from_a_link_comes_back_with_that_link() {
    let mut kept = Kept::default();
    let mut linked = kept.open(MUNA);
    kept.feed(&mut linked, [typed(Field::Done, "400")]);
    assert_eq!(text(&kept.open(MUNA), Field::Done), "400");
    assert_eq!(
        text(&kept.open(&format!("{MUNA}&lang=en")), Field::Done),
        "314"
    );
}

#[test]
fn a_saved_page_opens_with_its_own_figures_unless_a_link_says_others() {
    let document_state = filled().saved();
    let carried = |link: &str| Carried {
        link: link.to_owned(),
        document_state: document_state.clone(),
        ..Carried::default()
    };
    let begun = |link| start(&carried(link), &Kept::default(), today());
    assert_eq!(begun("").opened.unwrap().case, *filled().case);
    assert_eq!(
        begun(MUNA).opened.unwrap().case,
        open_link(MUNA, today()).unwrap().case
    );
    assert_ne!(begun("").slot, OWN_SLOT);
}

#[test]
fn going_back_orders_the_address_to_be_cleared() {
    let mut linked = Kept::default().open(MUNA);
    let effects = update(&mut linked, Msg::ClickedBackToOwn);
    assert_eq!(effects[0], Effect::ClearAddress);
    assert_eq!(linked.case, blank().case);
    assert!(!linked.shows_another());
}

#[test]
fn a_link_put_into_the_address_opens_beside_the_own_case() {
    let mut model = filled();
    update(&mut model, arrived(MUNA));
    assert_eq!(
        (text(&model, Field::Done), model.own.clone()),
        ("314", Some(filled().case))
    );
    assert_ne!(model.slot, OWN_SLOT);
    assert_eq!(update(&mut model, arrived(MUNA)), []);
    assert_eq!(update(&mut model, arrived("foo")), []);
    update(&mut model, arrived("v=1&base=168015"));
    assert_eq!(model.own, Some(filled().case));
}

#[test]
fn what_grew_from_a_link_comes_back_when_it_is_put_into_the_address_again() {
    let (mut kept, mut model) = (Kept::default(), filled());
    kept.feed(
        &mut model,
        [
            arrived(MUNA),
            typed(Field::Done, "400"),
            Msg::ClickedBackToOwn,
        ],
    );
    let again = Msg::AddressChanged {
        link: MUNA.to_owned(),
        kept: Box::new(StoredCase::under(&slot_of(MUNA), &kept)),
    };
    kept.feed(&mut model, [again]);
    assert_eq!(text(&model, Field::Done), "400");
    assert_eq!(model.origin, Origin::Link);
}

#[test]
fn a_page_that_a_fault_stopped_goes_on_where_it_was() {
    for (slot, shows_another) in [(slot_of(MUNA), true), (OWN_SLOT.to_owned(), false)] {
        let carried = Carried {
            link: MUNA.to_owned(),
            document_state: filled().saved(),
            restarted_in: Some(slot.clone()),
        };
        let mut model = blank();
        model.begin(start(&carried, &Kept::default(), today()));
        assert_eq!((&model.case, &model.slot), (&filled().case, &slot));
        assert_eq!(
            (model.shows_another(), model.origin == Origin::Own),
            (shows_another, !shows_another)
        );
    }
}

#[test]
fn undoing_the_way_home_never_overwrites_the_own_case() {
    let (mut kept, mut model) = (Kept::default(), blank());
    kept.feed(
        &mut model,
        [typed(Field::Base, "58.959"), typed(Field::Done, "314")],
    );
    let own = kept.0[OWN_SLOT].clone();
    let mut linked = kept.open("v=1&base=168015&done=4015");
    kept.feed(&mut linked, [Msg::ClickedBackToOwn, Msg::ClickedUndo]);
    assert_eq!(kept.0[OWN_SLOT], own);
}

#[test]
fn a_value_that_a_link_may_not_have_is_told_until_the_way_back() {
    let linked = Kept::default().open("v=1&week=9&base=5");
    assert_eq!(linked.refused_values.len(), 1);
    assert_eq!(after(linked, [Msg::ClickedBackToOwn]).refused_values, []);
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn every_change_is_saved_as_it_stands(messages in proptest::collection::vec(any_step(), 1..20)) {
        let (mut kept, mut model) = (Kept::default(), blank());
        kept.feed(&mut model, messages);
        if let Some(saved) = kept.0.get(&model.slot) {
            let opened = open_saved(saved).unwrap();
            prop_assert_eq!(&opened.case, &*model.case);
        } else {
            prop_assert_eq!(model.case, blank().case);
        }
    }
}

#[test]
fn an_example_leaves_the_own_case_as_it_was() {
    let (mut kept, mut model) = (Kept::default(), blank());
    kept.feed(
        &mut model,
        [typed(Field::Base, "77.777"), typed(Field::Done, "777")],
    );
    let own = kept.0[OWN_SLOT].clone();
    kept.feed(
        &mut model,
        [Msg::ChoseExample(0), typed(Field::Done, "1.314")],
    );
    assert_eq!(kept.0[OWN_SLOT], own);
    kept.feed(&mut model, [Msg::ClickedBackToOwn]);
    assert_eq!(model.case.form.text(Field::Base), "77.777");
}

#[test]
fn an_example_stands_in_the_address_so_that_a_reload_keeps_it() {
    let mut model = blank();
    let effects = update(&mut model, Msg::ChoseExample(0));
    let Some(Effect::SetAddress(link)) = effects.first() else {
        panic!("an example opens like a link");
    };
    let again = Kept::default().open(link);
    assert_eq!((&again.case, &again.slot), (&model.case, &model.slot));
    assert_eq!(again.origin, Origin::Example);
}
