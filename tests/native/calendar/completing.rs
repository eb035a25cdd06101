//! Tests of short dates ("30/11", "kemarin"): how they are read is shown, they are completed when their field is left,
//! and they are stored and sent only in full.

use kalkulator_ikd::{
    domain::{CountingFrom, Date},
    state::{
        Case, Field, Fields, Inquiry, Model, Msg, link_of, open_link, open_saved, saved_of, update,
    },
    writing::{Lang, iso},
};
use proptest::{prelude::*, sample::select};

use crate::{
    given::{answer, cases, day, today},
    samples::any_sound_case,
    update::{after, blank, filled, text, typed},
};

/// The Monday on which the tests enter their texts.
fn monday() -> Date {
    day(2026, 11, 30)
}

fn on_monday() -> Model {
    after(filled(), [Msg::Left(Field::Done), Msg::DayTurned(monday())])
}

fn left(field: Field, written: &str) -> Model {
    after(on_monday(), [typed(field, written), Msg::Left(field)])
}

fn shown(model: &Model, field: Field) -> String {
    let answered = answer(Case::clone(&model.case), model.today);
    let words = answered.words(model.lang);
    let read = words.reading(field, &answered.inquiry, &answered.plan);
    read.map(|(_, text)| text).unwrap_or_default()
}

#[test]
fn a_short_date_is_written_in_full_when_its_field_is_left() {
    for (field, written, full) in [
        (Field::AsOf, "30/11", "30 November 2026"),
        (Field::AsOf, "30 nov", "30 November 2026"),
        (Field::AsOf, "30/11/26", "30 November 2026"),
        (Field::AsOf, "30112026", "30 November 2026"),
        (Field::AsOf, "hari ini", "30 November 2026"),
        (Field::AsOf, "kemarin", "29 November 2026"),
        (Field::AsOf, "akhir bulan lalu", "31 Oktober 2026"),
        (Field::AsOf, "end of October 2026", "31 Oktober 2026"),
        (Field::Deadline, "31/12", "31 Desember 2026"),
        (Field::Deadline, "akhir tahun", "31 Desember 2026"),
        (Field::From, "1 des", "1 Desember 2026"),
        (Field::From, "besok", "1 Desember 2026"),
        (Field::LedgerFrom, "akhir Oktober", "31 Oktober 2026"),
        (Field::LedgerTo, "27/11", "27 November 2026"),
        (
            Field::Closed,
            "5, 12 Desember 2026",
            "5 Desember 2026, 12 Desember 2026",
        ),
        (
            Field::Closed,
            "5 dan 12 Desember",
            "5 Desember 2026, 12 Desember 2026",
        ),
        (
            Field::Opened,
            "10-14 Des",
            "10 Desember 2026 sampai 14 Desember 2026",
        ),
        (
            Field::Boost,
            "1-11 Des: 150",
            "1 Desember 2026 sampai 11 Desember 2026: 150",
        ),
    ] {
        let typing = after(on_monday(), [typed(field, written), Msg::Paused(field)]);
        assert_eq!(text(&typing, field), written, "{written} under the cursor");
        assert_eq!(text(&left(field, written), field), full, "{written} left");
    }
}

#[test]
fn whole_dates_faults_and_the_devices_day_stay_as_typed() {
    for (field, written) in [
        (Field::AsOf, "30/11/2026"),
        (Field::AsOf, "Senin, 30 Nov 2026"),
        (Field::AsOf, "1/12"),
        (Field::AsOf, "November 2026"),
        (Field::From, "hari ini"),
        (Field::From, "Hari  ini"),
        (Field::From, "today"),
        (Field::From, "tanggal data"),
        (Field::Closed, "2 Mei 2024, 10-14 Mei 2024"),
        (Field::Closed, "5, abc"),
        (Field::ClaimAsOf, "30/11"),
    ] {
        assert_eq!(text(&left(field, written), field), written);
    }
    let from = |text| {
        Inquiry::of(&left(Field::From, text).case, monday())
            .question
            .counting_from
    };
    assert_eq!(from("Hari  ini"), CountingFrom::Today);
}

#[test]
fn what_was_completed_is_shown() {
    let read = |field, written: &str| shown(&after(on_monday(), [typed(field, written)]), field);
    assert_eq!(
        read(Field::AsOf, "30/11"),
        "Terbaca: Senin, 30 November 2026, tahun dilengkapi"
    );
    assert_eq!(
        read(Field::AsOf, "27/11/26"),
        "Terbaca: Jumat, 27 November 2026, tahun dilengkapi"
    );
    assert_eq!(
        read(Field::AsOf, "kemarin"),
        "Terbaca: Minggu, 29 November 2026"
    );
    assert_eq!(
        read(Field::From, "1/12"),
        "Terbaca: Selasa, 1 Desember 2026, tahun dilengkapi"
    );
    assert_eq!(
        read(Field::Closed, "5 dan 12 Des"),
        "Terbaca: 2 hari: 5 Desember 2026; 12 Desember 2026, tahun dilengkapi"
    );
    assert_eq!(
        read(Field::LedgerTo, "27/11"),
        "Terbaca: Jumat, 27 November 2026, tahun dilengkapi"
    );
    let english = after(
        on_monday(),
        [Msg::ChoseLang(Lang::En), typed(Field::AsOf, "30/11")],
    );
    assert_eq!(
        shown(&english, Field::AsOf),
        "Read as: Monday, 30 November 2026, year completed"
    );
}

#[test]
fn the_full_date_is_in_the_language_of_the_page() {
    let model = after(
        on_monday(),
        [
            Msg::ChoseLang(Lang::En),
            typed(Field::AsOf, "akhir bulan lalu"),
            Msg::Left(Field::AsOf),
            typed(Field::Closed, "10-14 Des"),
            Msg::Left(Field::Closed),
        ],
    );
    assert_eq!(text(&model, Field::AsOf), "31 October 2026");
    assert_eq!(
        text(&model, Field::Closed),
        "10 December 2026 to 14 December 2026"
    );
}

#[test]
fn typing_and_completing_are_one_step() {
    let model = left(Field::AsOf, "27/11");
    let undone = after(model.clone(), [Msg::ClickedUndo]);
    assert_eq!(text(&undone, Field::AsOf), text(&on_monday(), Field::AsOf));
    let redone = after(undone, [Msg::ClickedRedo]);
    assert_eq!(redone.case, model.case);
}

#[test]
fn the_answer_stays_the_same_and_does_not_wait() {
    let typing = after(on_monday(), [typed(Field::AsOf, "27/11")]);
    let left = after(typing.clone(), [Msg::Left(Field::AsOf)]);
    let question = |model: &Model| Inquiry::of(model.answering(), model.today).question;
    assert_eq!(question(&typing), question(&left));
    assert!(!typing.is_waiting() && !left.is_waiting());
}

#[test]
fn one_field_that_is_left_completes_those_that_hung_on_it() {
    let model = after(
        on_monday(),
        [
            typed(Field::AsOf, ""),
            typed(Field::Deadline, "31/12"),
            Msg::Left(Field::Deadline),
        ],
    );
    assert_eq!(text(&model, Field::Deadline), "31/12");
    let model = after(model, [typed(Field::AsOf, "30/11"), Msg::Left(Field::AsOf)]);
    assert_eq!(text(&model, Field::Deadline), "31 Desember 2026");
}

#[test]
fn an_unsure_year_is_asked_for_and_answered_by_a_button() {
    let model = left(Field::AsOf, "1/12");
    let inquiry = Inquiry::of(&model.case, model.today);
    let words = answer(Case::clone(&model.case), model.today).words(Lang::Id);
    let problem = inquiry.problem(Field::AsOf).unwrap();
    assert_eq!(
        words.problem(Field::AsOf, problem),
        "Maksud Anda 1 Desember 2025 atau 2026?"
    );
    let chosen = after(model, [typed(Field::AsOf, "1 Desember 2025")]);
    assert_eq!(
        Inquiry::of(&chosen.case, chosen.today).question.as_of,
        Some(day(2025, 12, 1))
    );
}

#[test]
fn ends_that_differ_in_more_than_the_year_are_named_in_full() {
    let model = left(Field::AsOf, "akhir tahun");
    let inquiry = Inquiry::of(&model.case, model.today);
    let words = answer(Case::clone(&model.case), model.today).words(Lang::Id);
    let sentence = words.problem(Field::AsOf, inquiry.problem(Field::AsOf).unwrap());
    assert_eq!(sentence, "Maksud Anda 31 Desember 2025 atau 2026?");
    let model = left(Field::AsOf, "Nov 26");
    let inquiry = Inquiry::of(&model.case, model.today);
    let sentence = words.problem(Field::AsOf, inquiry.problem(Field::AsOf).unwrap());
    assert_eq!(
        sentence,
        "Maksud Anda 26 November 2026 atau 30 November 2026?"
    );
}

#[test]
fn neither_storage_nor_a_link_holds_today() {
    let typing = after(on_monday(), [typed(Field::AsOf, "hari ini")]);
    assert!(typing.saved().contains("as-of=30+November+2026"));
    assert!(link_of(&typing.case, typing.setting(), typing.today).contains("as-of=2026-11-30"));
    let english = after(typing, [Msg::ChoseLang(Lang::En)]);
    assert!(english.saved().contains("as-of=30+November+2026"));
}

#[test]
fn what_is_kept_is_the_same_before_and_after_the_field_is_left() {
    for (field, written) in [(Field::AsOf, "27/11"), (Field::Closed, "5 dan 12 Des")] {
        let typing = after(on_monday(), [typed(field, written)]);
        let left = after(typing.clone(), [Msg::Left(field)]);
        assert_eq!(typing.saved(), left.saved());
    }
}

#[test]
fn today_stays_the_day_on_which_it_was_typed() {
    let tuesday = Msg::DayTurned(day(2026, 12, 1));
    let model = after(
        on_monday(),
        [typed(Field::AsOf, "hari ini"), tuesday.clone()],
    );
    assert_eq!(text(&model, Field::AsOf), "30 November 2026");
    assert!(!model.is_waiting());
    // A preset button was pressed on a phone, where the field keeps the focus; that step is undone on the next day.
    let model = after(
        on_monday(),
        [
            typed(Field::AsOf, "kemarin"),
            Msg::ChosePreset(0),
            tuesday,
            Msg::ClickedUndo,
        ],
    );
    assert_eq!(text(&model, Field::AsOf), "29 November 2026");
}

#[test]
fn an_example_opened_meanwhile_keeps_the_own_day() {
    let model = after(
        on_monday(),
        [
            typed(Field::AsOf, "kemarin"),
            Msg::ChoseExample(0),
            Msg::DayTurned(day(2026, 12, 7)),
            Msg::ClickedBackToOwn,
        ],
    );
    assert_eq!(text(&model, Field::AsOf), "29 November 2026");
}

#[test]
fn a_link_with_a_short_date_opens_with_the_full_one() {
    let as_of = |link: &str| {
        let case = open_link(link, monday()).unwrap().case;
        case.form.text(Field::AsOf).to_owned()
    };
    assert_eq!(
        as_of("base=58959&done=314&as-of=hari+ini"),
        "30 November 2026"
    );
    assert_eq!(as_of("base=58959&done=314&as-of=27/11"), "27 November 2026");
    assert_eq!(
        as_of("base=58959&done=314&as-of=kemarin&lang=en"),
        "29 November 2026"
    );
    let case = open_link("done=1&as-of=29/4/24&deadline=31/12", monday())
        .unwrap()
        .case;
    assert_eq!(case.form.text(Field::Deadline), "31 Desember 2024");
}

#[test]
fn a_question_is_kept_and_sent_as_a_question() {
    let model = left(Field::AsOf, "25 Mei");
    let problem = |case: &Case, today| {
        let inquiry = Inquiry::of(case, today);
        inquiry.problem(Field::AsOf).cloned()
    };
    let asked = problem(&model.case, monday());
    assert!(asked.is_some());
    let june = day(2027, 6, 1);
    let kept = open_saved(&model.saved()).unwrap().case;
    assert_eq!(problem(&kept, june), asked);
    let link = link_of(&model.case, model.setting(), model.today);
    let sent = open_link(&link, june).unwrap().case;
    assert_eq!(problem(&sent, june), asked);
}

#[test]
fn a_claim_takes_the_day_in_full() {
    let model = after(
        on_monday(),
        [typed(Field::AsOf, "kemarin"), Msg::ClickedFillClaim],
    );
    assert_eq!(text(&model, Field::ClaimAsOf), "29 November 2026");
}

#[test]
fn a_blank_form_takes_the_deadline_of_a_typed_year() {
    let model = after(
        blank(),
        [typed(Field::AsOf, "29/4/24"), Msg::Left(Field::AsOf)],
    );
    assert_eq!(text(&model, Field::Deadline), "31 Desember 2024");
}

const SHORT: &[&str] = &[
    "30/11",
    "1/12",
    "29 feb",
    "27 nov 26",
    "30112026",
    "hari ini",
    "kemarin",
    "lusa",
    "akhir bulan lalu",
    "akhir Oktober",
    "akhir tahun",
    "Nov 26",
    "Senin, 30/11",
    "5 dan 12 Desember",
    "24 Des - 2 Jan",
    "1-30 Juni: 150",
    "5, 12 Desember 2026",
    "2026-11-30",
    "abc",
    "",
];

const DATED: &[Field] = &[
    Field::AsOf,
    Field::Deadline,
    Field::From,
    Field::Closed,
    Field::Opened,
    Field::Boost,
    Field::LedgerFrom,
    Field::LedgerTo,
];

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn leaving_a_field_changes_no_figure_and_leaves_nothing_to_complete(
        sound in any_sound_case(),
        dates in proptest::collection::vec((select(DATED), select(SHORT)), 1..6),
        days in 0..3_000_u32,
        english in any::<bool>(),
    ) {
        let today = today().plus_days(days);
        let lang = if english { Lang::En } else { Lang::Id };
        let mut model = Model::new(today, lang);
        for field in Field::ALL {
            update(&mut model, typed(field, sound.form.text(field)));
        }
        for (field, written) in dates {
            update(&mut model, typed(field, written));
        }
        let before = Inquiry::of(&model.case, today);
        let kept = saved_of(&model.case, lang.into(), today);
        let sent = link_of(&model.case, lang.into(), today);
        update(&mut model, Msg::Left(Field::AsOf));
        let after = Inquiry::of(&model.case, today);
        prop_assert_eq!(&before.question, &after.question);
        prop_assert_eq!(&before.calendar, &after.calendar);
        prop_assert_eq!(&before.readings.weights, &after.readings.weights);
        prop_assert_eq!(&before.problems, &after.problems);
        prop_assert_eq!(after.readings.years_completed, Fields::default());
        prop_assert_eq!(kept, saved_of(&model.case, lang.into(), today));
        prop_assert_eq!(sent, link_of(&model.case, lang.into(), today));
        let once = model.case.clone();
        update(&mut model, Msg::Left(Field::AsOf));
        prop_assert_eq!(once, model.case);
    }

    #[test]
    fn what_is_kept_reads_alike_on_every_day(
        dates in proptest::collection::vec((select(DATED), select(SHORT)), 1..6),
        days in 0..3_000_u32,
        later in 0..1_000_u32,
    ) {
        let today = today().plus_days(days);
        let mut case = Case::default();
        case.form.set(Field::AsOf, iso(today));
        for (field, written) in dates {
            case.form.set(field, written);
        }
        let kept = open_saved(&saved_of(&case, Lang::Id.into(), today)).unwrap().case;
        let before = Inquiry::of(&case, today);
        let after = Inquiry::of(&kept, today.plus_days(later));
        let of_one_day = |field: &Field| !matches!(field, Field::Closed | Field::Opened | Field::Boost);
        for field in DATED.iter().filter(|field| of_one_day(field)) {
            prop_assert_eq!(before.problem(*field), after.problem(*field), "{:?}", field);
        }
        if before.is_whole() {
            prop_assert_eq!(before.question, after.question);
            prop_assert_eq!(&before.calendar, &after.calendar);
        }
    }
}
