//! Tests of `update`: messages, how they change the model, and the effects that they return.

use super::given::{MUNA, today};
use kalkulator_ikd::{
    domain::BaseKind,
    reference::EXAMPLES,
    state::{
        Choice, Copied, Effect, Field, File, FileKind, Model, Msg, Notice, OWN_SLOT, Refused,
        StoredCase, TakeAway, link_of, saved_of, slot_of, update,
    },
    writing::Lang,
};

pub(crate) fn blank() -> Model {
    Model::new(today(), Lang::Id)
}

/// The model after these messages.
pub(crate) fn after(mut model: Model, messages: impl IntoIterator<Item = Msg>) -> Model {
    for message in messages {
        update(&mut model, message);
    }
    model
}

pub(crate) fn typed(field: Field, text: &str) -> Msg {
    Msg::Entered(field, text.to_owned())
}

/// The message that a link was put into the address of the open page. Nothing is stored for that link.
pub(crate) fn arrived(link: &str) -> Msg {
    let link = link.to_owned();
    let slot = slot_of(&link);
    let kept = Box::new(StoredCase {
        slot,
        ..StoredCase::default()
    });
    Msg::AddressChanged { link, kept }
}

/// A model in which the user has typed two figures.
pub(crate) fn filled() -> Model {
    after(
        blank(),
        [typed(Field::Base, "58.959"), typed(Field::Done, "314")],
    )
}

pub(crate) fn text(model: &Model, field: Field) -> &str {
    model.case.form.text(field)
}

#[test]
fn typing_keeps_the_text_saves_it_and_waits_for_a_pause() {
    let mut model = blank();
    let effects = update(&mut model, typed(Field::Base, "58.959 "));
    assert_eq!(text(&model, Field::Base), "58.959 ");
    let saved = Effect::Save {
        slot: OWN_SLOT.to_owned(),
        text: saved_of(&model.case, Lang::Id.into(), today()),
    };
    assert_eq!(effects, [saved, Effect::AwaitPause(Field::Base)]);
}

#[test]
fn typing_the_same_text_changes_nothing() {
    let mut model = filled();
    let before = model.clone();
    assert_eq!(update(&mut model, typed(Field::Base, "58.959")), []);
    assert_eq!(model, before);
}

#[test]
fn a_fault_shows_after_a_pause_or_on_leaving_the_field() {
    for settle in [Msg::Left(Field::Base), Msg::Paused(Field::Base)] {
        let typing = after(blank(), [typed(Field::Base, "abc")]);
        assert!(!typing.settled.contains(Field::Base));
        assert!(after(typing, [settle]).settled.contains(Field::Base));
    }
}

#[test]
fn typing_on_hides_the_fault_again() {
    let model = after(
        blank(),
        [
            typed(Field::Base, "abc"),
            Msg::Left(Field::Base),
            typed(Field::Base, "abcd"),
        ],
    );
    assert!(!model.settled.contains(Field::Base));
}

#[test]
fn the_last_whole_answer_stands_while_a_field_is_faulty() {
    let whole = filled();
    assert!(!whole.is_waiting());
    let waiting = after(whole.clone(), [typed(Field::Base, "58.95")]);
    assert!(waiting.is_waiting());
    assert_eq!(waiting.answering(), &whole.case);
    let again = after(waiting, [typed(Field::Base, "58.950")]);
    assert!(!again.is_waiting());
    assert_eq!(again.answering(), &again.case);
}

#[test]
fn a_blank_form_waits_for_nothing() {
    assert!(!after(blank(), [typed(Field::Base, "abc")]).is_waiting());
}

#[test]
fn an_example_opens_with_its_label_and_loses_it_when_changed() {
    for (at, example) in EXAMPLES.iter().enumerate() {
        let model = after(blank(), [Msg::ChoseExample(at)]);
        assert_eq!(
            (model.case.example, text(&model, Field::Region)),
            (Some(at), example.region)
        );
        assert!(model.answered.is_some());
        assert_eq!(
            after(model.clone(), [typed(Field::Done, "400")])
                .case
                .example,
            None
        );
        assert_eq!(
            after(model, [Msg::Chose(Choice::BaseKind(BaseKind::Other))])
                .case
                .example,
            None
        );
    }
}

#[test]
fn an_example_that_does_not_exist_changes_nothing() {
    assert_eq!(
        after(blank(), [Msg::ChoseExample(99), Msg::ChosePreset(99)]),
        blank()
    );
}

#[test]
fn a_national_target_sets_share_and_deadline_but_never_the_base() {
    let model = after(
        filled(),
        [
            typed(Field::Target, "42.000"),
            Msg::Chose(Choice::BaseKind(BaseKind::Recorded)),
            Msg::ChosePreset(0),
        ],
    );
    assert_eq!(
        [Field::Share, Field::Deadline, Field::Target, Field::Base]
            .map(|field| text(&model, field)),
        ["25", "31 Desember 2023", "", "58.959"]
    );
    assert_eq!(model.case.choices.base_kind, BaseKind::Recorded);
}

#[test]
fn the_language_changes_and_the_case_does_not() {
    let mut model = filled();
    let effects = update(&mut model, Msg::ChoseLang(Lang::En));
    assert_eq!((model.lang, model.case.clone()), (Lang::En, filled().case));
    assert!(effects.contains(&Effect::SetLang(Lang::En)));
}

#[test]
fn counting_from_today_is_chosen_and_given_back() {
    let model = after(filled(), [Msg::ChoseToday]);
    assert_eq!(text(&model, Field::From), "hari ini");
    assert_eq!(text(&after(model, [Msg::ChoseAsOf]), Field::From), "");
}

#[test]
fn a_copy_is_ordered_and_its_answer_told() {
    let mut model = filled();
    let copied = Copied::Text("teks".to_owned());
    assert_eq!(
        update(&mut model, Msg::ClickedCopyText("teks".to_owned())),
        [Effect::Copy(copied.clone())]
    );
    assert_eq!(
        update(&mut model, Msg::ClickedCopyLink),
        [Effect::CopyLink(link_of(
            &model.case,
            Lang::Id.into(),
            today()
        ))]
    );
    assert_eq!(update(&mut model, Msg::Answered(copied, Ok(()))), []);
    assert_eq!(model.notice, Some(Notice::TextCopied));
    assert_eq!(
        after(model, [Msg::Answered(Copied::Link(String::new()), Ok(()))]).notice,
        Some(Notice::LinkCopied)
    );
}

fn refused_copy() -> Model {
    after(
        filled(),
        [Msg::Answered(Copied::Link("#v=1".to_owned()), Err(Refused))],
    )
}

#[test]
fn a_refused_copy_stands_to_be_copied_by_hand() {
    let mut model = filled();
    let effects = update(
        &mut model,
        Msg::Answered(Copied::Link("#v=1".to_owned()), Err(Refused)),
    );
    assert_eq!(effects, [Effect::SelectTakeAway]);
    assert_eq!(
        (model.notice, model.take_away),
        (
            Some(Notice::CopyRefused),
            Some(TakeAway::new("#v=1".to_owned()))
        )
    );
}

fn table() -> File {
    File {
        name: "kalkulator-ikd.csv".to_owned(),
        kind: FileKind::Csv,
        content: "a;b".to_owned(),
    }
}

#[test]
fn a_file_is_handed_over_and_told() {
    let mut model = filled();
    assert_eq!(
        update(&mut model, Msg::ClickedDownload(table())),
        [Effect::Download(table())]
    );
    assert_eq!(update(&mut model, Msg::Downloaded(table(), Ok(()))), []);
    assert_eq!(
        (model.notice, model.take_away),
        (Some(Notice::FileSaved), None)
    );
}

#[test]
fn a_refused_file_stands_as_text() {
    let mut model = filled();
    let effects = update(&mut model, Msg::Downloaded(table(), Err(Refused)));
    assert_eq!(effects, [Effect::SelectTakeAway]);
    assert_eq!(
        (model.notice, model.take_away),
        (
            Some(Notice::FileRefused),
            Some(TakeAway::new("a;b".to_owned()))
        )
    );
}

#[test]
fn a_text_to_copy_by_hand_goes_when_the_case_changes() {
    let changes = [
        typed(Field::Done, "400"),
        Msg::ChosePreset(0),
        Msg::ChoseExample(0),
        Msg::Chose(Choice::BaseKind(BaseKind::Other)),
        Msg::ClickedReset,
        Msg::ClickedUndo,
        arrived(MUNA),
    ];
    for change in changes {
        assert_eq!(
            after(refused_copy(), [change.clone()]).take_away,
            None,
            "{change:?}"
        );
    }
}

#[test]
fn refused_storage_is_remembered() {
    assert!(after(blank(), [Msg::StorageRefused]).storage_refused);
}

#[test]
fn a_sound_field_counts_while_another_is_faulty() {
    let faulty = after(
        filled(),
        [typed(Field::Closed, "xyz"), typed(Field::Base, "100.000")],
    );
    assert!(faulty.is_waiting());
    let answered = faulty.answering();
    assert_eq!(answered.form.text(Field::Base), "100.000");
    assert_eq!(answered.form.text(Field::Closed), "");
}
