//! Tests of copying figures from the question to the claim and back, of the button that opens the claim, and of copying
//! the verdict.

use kalkulator_ikd::{
    domain::BaseKind,
    state::{Choice, Copied, Depth, Effect, Field, Model, Msg, Notice, Refused, TakeAway, update},
};

use crate::update::{after, blank, filled, text, typed};

fn texts(model: &Model, fields: &[Field]) -> Vec<String> {
    fields
        .iter()
        .map(|&field| text(model, field).to_owned())
        .collect()
}

const CLAIMED: [Field; 5] = [
    Field::ClaimBase,
    Field::ClaimDone,
    Field::ClaimQuotedShare,
    Field::ClaimShare,
    Field::ClaimTarget,
];

#[test]
fn the_figures_of_the_question_can_stand_as_a_claim() {
    let model = after(
        filled(),
        [
            Msg::Chose(Choice::BaseKind(BaseKind::Recorded)),
            Msg::ClickedFillClaim,
        ],
    );
    assert_eq!(texts(&model, &CLAIMED), ["58.959", "314", "", "30", ""]);
    assert_eq!(text(&model, Field::ClaimAsOf), text(&model, Field::AsOf));
    assert_eq!(model.case.choices.claim_base_kind, Some(BaseKind::Recorded));
}

#[test]
fn a_quoted_share_and_a_target_count_go_to_their_own_fields() {
    let model = after(
        blank(),
        [
            typed(Field::Base, "123.000"),
            typed(Field::Done, "19 persen"),
            typed(Field::Share, "42.000 orang"),
            typed(Field::ClaimDone, "22.755"),
            Msg::ClickedFillClaim,
        ],
    );
    assert_eq!(
        texts(&model, &CLAIMED),
        ["123.000", "22.755", "19 persen", "", "42.000 orang"]
    );
    let model = after(
        model,
        [typed(Field::Target, "36.900"), Msg::ClickedFillClaim],
    );
    assert_eq!(text(&model, Field::ClaimTarget), "36.900");
}

#[test]
fn the_figures_of_a_claim_can_be_the_question() {
    let claim = [
        typed(Field::ClaimBase, "511.434; 516.875"),
        typed(Field::ClaimDone, "21.053"),
        typed(Field::ClaimShare, "30"),
        typed(Field::ClaimTarget, "153.430"),
        typed(Field::ClaimAsOf, "13 November 2024"),
        Msg::Chose(Choice::ClaimBaseKind(Some(BaseKind::Recorded))),
        Msg::ClickedUseClaim,
    ];
    let model = after(blank(), claim);
    let asked = [
        Field::Base,
        Field::Done,
        Field::Share,
        Field::Target,
        Field::AsOf,
        Field::Deadline,
    ];
    assert_eq!(
        texts(&model, &asked),
        [
            "511.434",
            "21.053",
            "30",
            "",
            "13 November 2024",
            "31 Desember 2024"
        ]
    );
    assert_eq!(model.case.choices.base_kind, BaseKind::Recorded);
    let undone = after(model, [Msg::ClickedUndo]);
    assert_eq!(texts(&undone, &asked[..2]), ["", ""]);
}

#[test]
fn a_hedged_target_is_not_made_the_question() {
    let model = after(
        filled(),
        [
            typed(Field::ClaimShare, "sekitar 25"),
            typed(Field::ClaimTarget, "lebih dari 250.000"),
            Msg::ClickedUseClaim,
        ],
    );
    assert_eq!(
        texts(&model, &[Field::Share, Field::Target, Field::Base]),
        ["30", "", "58.959"]
    );
}

#[test]
fn a_door_opens_its_depth_and_goes_there() {
    let mut model = blank();
    let effects = update(&mut model, Msg::ClickedDoor(Depth::Claim));
    assert!(model.open.contains(Depth::Claim));
    assert_eq!(effects.last(), Some(&Effect::GoTo(Depth::Claim)));
    assert_eq!(
        update(&mut model, Msg::ClickedDoor(Depth::Claim)),
        [Effect::GoTo(Depth::Claim)]
    );
}

#[test]
fn a_verdict_is_copied_with_the_link_that_shows_it() {
    let mut model = after(
        blank(),
        [
            Msg::ClickedDoor(Depth::Claim),
            typed(Field::ClaimBase, "700.000"),
        ],
    );
    let effects = update(&mut model, Msg::ClickedCopyVerdict("putusan".to_owned()));
    let [Effect::CopyVerdict { text, link }] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(text, "putusan");
    assert!(
        link.contains("claim-base=700000") && link.contains("show=claim"),
        "{link}"
    );
    let copied = || Copied::Verdict("putusan".to_owned());
    let told = after(model.clone(), [Msg::Answered(copied(), Ok(()))]);
    assert_eq!(told.notice, Some(Notice::VerdictCopied));
    let refused = after(model, [Msg::Answered(copied(), Err(Refused))]);
    assert_eq!(refused.take_away, Some(TakeAway::new("putusan".to_owned())));
}
