//! Tests of undo and redo, with any sequence of steps.

use std::rc::Rc;

use kalkulator_ikd::{
    state::{Case, Field, Msg, update},
    writing::Lang,
};
use proptest::{prelude::*, sample::select};

use crate::{
    given::cases,
    samples::{any_choice, text_of},
    update::{after, blank, filled, text, typed},
};

#[test]
fn emptying_can_be_taken_back() {
    let emptied = after(filled(), [Msg::ClickedReset]);
    assert_eq!(
        (emptied.emptied.is_some(), emptied.case.clone()),
        (true, blank().case)
    );
    assert_eq!(after(emptied, [Msg::ClickedUndo]).case, filled().case);
}

#[test]
fn what_was_emptied_is_offered_until_something_is_typed() {
    let chosen = after(filled(), [Msg::ClickedReset, Msg::ChosePreset(0)]);
    let back = after(chosen.clone(), [Msg::ClickedUndoReset]);
    assert_eq!((back.case, back.emptied), (filled().case, None));
    let typed_on = after(chosen, [typed(Field::Base, "7")]);
    assert_eq!(typed_on.emptied, None);
    let left_alone = after(typed_on, [Msg::ClickedUndoReset]);
    assert_eq!(text(&left_alone, Field::Base), "7");
}

#[test]
fn typing_on_in_one_field_is_one_step() {
    let model = after(
        filled(),
        ["5", "58", "589"].map(|text| typed(Field::Done, text)),
    );
    let undone = after(model, [Msg::ClickedUndo]);
    assert_eq!(
        (text(&undone, Field::Done), text(&undone, Field::Base)),
        ("", "58.959")
    );
}

#[test]
fn leaving_a_field_ends_the_step() {
    let model = after(
        filled(),
        [
            Msg::Left(Field::Done),
            typed(Field::Done, "400"),
            Msg::ClickedUndo,
        ],
    );
    assert_eq!(text(&model, Field::Done), "314");
}

pub(crate) fn any_step() -> impl Strategy<Value = Msg> {
    let entered = select(Field::ALL.to_vec()).prop_flat_map(|field| {
        text_of(field, true).prop_map(move |text| Msg::Entered(field, text))
    });
    let field = || select(Field::ALL.to_vec());
    prop_oneof![
        6 => entered,
        1 => field().prop_map(Msg::Left),
        1 => field().prop_map(Msg::Paused),
        2 => any_choice().prop_map(Msg::Chose),
        1 => (0..6_usize).prop_map(Msg::ChosePreset),
        1 => (0..6_usize).prop_map(Msg::ChoseExample),
        1 => select(vec![Msg::ChoseToday, Msg::ChoseAsOf, Msg::TookProposal(Field::Deadline), Msg::TookProposal(Field::Share), Msg::ClickedReset, Msg::ClickedCopyLink, Msg::ChoseLang(Lang::En), Msg::StorageRefused]),
    ]
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn as_many_undos_as_messages_give_the_first_case_and_redos_the_last(messages in proptest::collection::vec(any_step(), 0..25)) {
        let count = messages.len();
        let first: Rc<Case> = filled().case;
        let mut model = filled();
        update(&mut model, Msg::Left(Field::Done));
        let steps_before = 2;
        let last = after(model, messages);
        let mut undone = last.clone();
        while undone.history.can_undo() && undone.case != first {
            update(&mut undone, Msg::ClickedUndo);
        }
        prop_assert_eq!(&undone.case, &first);
        let redone = after(undone, std::iter::repeat_n(Msg::ClickedRedo, count + steps_before));
        prop_assert_eq!(&redone.case, &last.case);
        let all = after(last, std::iter::repeat_n(Msg::ClickedUndo, count + steps_before));
        prop_assert_eq!(all.case, blank().case);
    }
}
