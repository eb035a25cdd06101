//! Tests of a claim in links and stored states, and of how the figures of a published text are read.

use kalkulator_ikd::{
    domain::{
        BaseKind, Bounds, ClaimedShare, ClaimedShortfall, Hedge, People, Quantity, QuotedShare,
        Share, Weekday,
    },
    reading::{read_claimed_share, read_claimed_shortfall},
    reference::EXAMPLES,
    state::{Case, Choice, Claimed, Depth, Field, Model, Msg, Setting, link_of, open_link, update},
    writing::{Lang, share},
};
use proptest::prelude::*;

use crate::{
    given::{cases, day, reads, refusal, today},
    samples::any_sound_case,
};

/// A link with every key of a claim, in canonical form.
const EVERY_KEY: &str = "claim-base-kind=perekaman&claim-base=511434;~516875&claim-done=21053&claim-quoted-share=4,12;13,72&claim-share=30&claim-target=153430&claim-shortfall=25.5%25&claim-population=600000-700000&claim-as-of=2024-11-13&claim-weekday=Rabu";

fn opened(link: &str) -> Case {
    open_link(link, today()).unwrap().case
}

#[test]
fn a_link_brings_every_figure_of_a_claim() {
    let Claimed { claim, problems } = Claimed::of(&opened(EVERY_KEY));
    let exactly = |people| Some(Quantity::exactly(People::new(people)));
    assert_eq!(problems, []);
    assert_eq!(
        (claim.base, claim.done),
        (exactly(511_434), exactly(21_053))
    );
    assert_eq!(claim.base_kind, Some(BaseKind::Recorded));
    assert!(claim.other_bases[0].about);
    assert_eq!(claim.target, exactly(153_430));
    assert_eq!(claim.quoted.len(), 2);
    assert_eq!(
        (claim.as_of, claim.weekday),
        (Some(day(2024, 11, 13)), Some(Weekday::Wednesday))
    );
    assert!(matches!(claim.shortfall, Some(ClaimedShortfall::Points(_))));
}

#[test]
fn a_claim_is_shown_in_the_forms_own_writing() {
    let case = opened(EVERY_KEY);
    let shown = [
        Field::ClaimBase,
        Field::ClaimQuotedShare,
        Field::ClaimShortfall,
        Field::ClaimPopulation,
        Field::ClaimAsOf,
        Field::ClaimWeekday,
    ]
    .map(|field| case.form.text(field));
    let expected = [
        "511.434; sekitar 516.875",
        "4,12;13,72",
        "25,5 %",
        "600.000-700.000",
        "13 November 2024",
        "Rabu",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn a_copied_link_carries_the_claim_as_it_came() {
    let link = link_of(&opened(EVERY_KEY), Setting::default(), today());
    for pair in EVERY_KEY.split('&') {
        assert!(
            link.contains(&pair.replace("%25", "%")) || link.contains(pair),
            "{pair} is missing in {link}"
        );
    }
}

#[test]
fn a_link_without_a_claim_has_no_key_of_one() {
    assert!(
        !link_of(&opened("base=58959&done=314"), Setting::default(), today()).contains("claim")
    );
}

#[test]
fn a_link_with_a_claim_opens_its_depth_unless_it_says_otherwise() {
    let opens = |link: &str| {
        open_link(link, today())
            .unwrap()
            .open
            .contains(Depth::Claim)
    };
    assert!(opens("claim-base=5"));
    assert!(!opens("claim-base=5&show="));
    assert!(!opens("base=5"));
}

#[test]
fn a_claim_that_cannot_be_read_travels_as_typed() {
    for (field, text) in [
        (Field::ClaimBase, "58.95"),
        (Field::ClaimQuotedShare, "4,12; x"),
        (Field::ClaimShare, "1.234"),
        (Field::ClaimAsOf, "April 2024"),
        (Field::ClaimAsOf, "Senin, 16 April 2024"),
        (Field::ClaimWeekday, "besok"),
    ] {
        let mut case = opened("base=58959");
        case.form.set(field, text);
        assert_eq!(
            opened(&link_of(&case, Setting::default(), today()))
                .form
                .text(field),
            text
        );
    }
}

#[test]
fn a_faulty_claim_does_not_make_the_question_wait() {
    let mut model = Model::new(today(), Lang::Id);
    model.case = std::rc::Rc::new(opened("base=58959&done=314"));
    let _ = update(&mut model, Msg::Entered(Field::ClaimBase, "abc".to_owned()));
    assert!(!model.is_waiting());
    assert!(Claimed::of(&model.case).problem(Field::ClaimBase).is_some());
}

#[test]
fn an_example_keeps_its_label_beside_a_claim() {
    let mut model = Model::new(today(), Lang::Id);
    for msg in [
        Msg::ChoseExample(0),
        Msg::Entered(Field::ClaimBase, "58.959".to_owned()),
        Msg::Chose(Choice::ClaimBaseKind(Some(BaseKind::Recorded))),
    ] {
        let _ = update(&mut model, msg);
    }
    assert_eq!(model.case.example, Some(0));
    let link = link_of(&model.case, Setting::default(), today());
    assert_eq!(opened(&link).example, Some(0));
    assert_eq!(
        opened(&format!("{}&claim-base=5", EXAMPLES[1].link)).example,
        Some(1)
    );
}

#[test]
fn a_weekday_beside_the_date_that_differs_is_kept_to_be_checked() {
    let mut case = Case::default();
    case.form.set(Field::ClaimAsOf, "Selasa, 17 April 2024");
    let Claimed { claim, problems } = Claimed::of(&case);
    assert_eq!(problems, []);
    assert_eq!(
        (claim.as_of, claim.weekday),
        (Some(day(2024, 4, 17)), Some(Weekday::Tuesday))
    );
}

fn allowed(text: &str) -> String {
    match read_claimed_share(text) {
        Ok(claimed) => {
            let end = |millionths: u64| {
                share(
                    Share::from_millionths(u32::try_from(millionths).unwrap()),
                    Lang::Id,
                )
            };
            let Bounds { least, most } = claimed.allows();
            if least == most {
                end(least)
            } else {
                format!("{}..{}", end(least), end(most))
            }
        }
        Err(problem) => refusal(&problem),
    }
}

#[test]
fn a_claimed_share_allows_what_its_words_allow() {
    reads(
        allowed,
        "
        4 | 4 persen | 4,0% | 4,00 per cent -> 4
        4-5 persen | 4 sampai 5 persen | 4 persen hingga 5 persen | antara 4 dan 5% -> 4..5
        sekitar 4 persen | kurang lebih 4 % | ± 4 -> 3,5..4,5
        sekitar 30 persen -> 25..35
        sekitar 4,1 -> 4,05..4,15
        lebih dari 4 persen | lebih 4% -> 4..4,999999
        hampir 20 persen -> 10,000001..20
        sekitar 4-5 -> 3,5..5,5
        5-4 -> RangeReversed
        1.234 -> AmbiguousShare
        25 poin persen -> PointsForShare
        sekitar 4 lima -> NotANumber
        ",
    );
}

#[test]
fn a_shortfall_is_people_or_points() {
    let read = |text: &str| match read_claimed_shortfall(text) {
        Ok(ClaimedShortfall::People(people)) => format!("{} people", people.bounds.least.count()),
        Ok(ClaimedShortfall::Points(points)) => {
            format!("{} points", share(points.first.share, Lang::Id))
        }
        Err(problem) => refusal(&problem),
    };
    reads(
        read,
        "
        2.200 | 2.200 orang -> 2200 people
        25 persen | 25 poin persen | 25% | 25 persen poin -> 25 points
        abc -> NotANumber
        ",
    );
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_claim_travels_in_a_link_as_the_same_claim(case in any_sound_case()) {
        prop_assert_eq!(Claimed::of(&opened(&link_of(&case, Setting::default(), today()))), Claimed::of(&case));
    }

    #[test]
    fn a_hedged_share_allows_the_share_itself(millionths in 0..=1_000_000_000_u32, decimals in 0..=6_u32) {
        let quoted = QuotedShare { share: Share::from_millionths(millionths), decimals };
        for hedge in [Hedge::Exactly, Hedge::About, Hedge::OrMore, Hedge::Nearly] {
            let Bounds { least, most } = ClaimedShare::hedged(quoted, hedge).allows();
            prop_assert!(least <= millionths.into() && u64::from(millionths) <= most);
        }
    }
}
