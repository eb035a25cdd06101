//! Tests of given fields: no default replaces what somebody entered; defaults fill only the rest.

use kalkulator_ikd::{
    state::{
        Case, Effect, Field, Fields, Inquiry, Model, Msg, open_link, open_saved, update,
        usable_report,
    },
    words::Words,
    writing::Lang,
};
use proptest::prelude::*;

use crate::{
    given::{cases, day, today},
    update::{after, blank, filled, text, typed},
};

fn dates(model: &Model) -> (&str, &str) {
    (text(model, Field::AsOf), text(model, Field::Deadline))
}

/// The model on the next day, with the page left open.
fn next_morning(model: Model) -> Model {
    after(model, [Msg::DayTurned(day(2026, 11, 23))])
}

fn reopened(model: &Model, on: kalkulator_ikd::domain::Date) -> Model {
    let mut again = Model::new(on, Lang::Id);
    let opened = open_saved(&model.saved());
    again.begin(kalkulator_ikd::state::Start {
        opened,
        ..kalkulator_ikd::state::start(&kalkulator_ikd::state::Carried::default(), &Nothing, on)
    });
    again
}

struct Nothing;

impl kalkulator_ikd::state::Store for Nothing {
    fn kept(&self, _key: &str) -> Option<String> {
        None
    }
}

#[test]
fn a_blank_form_follows_the_day() {
    let model = after(blank(), [Msg::DayTurned(day(2027, 1, 1))]);
    assert_eq!(dates(&model), ("1 Januari 2027", "31 Desember 2027"));
}

#[test]
fn a_typed_day_stays_in_a_form_without_figures() {
    let model = after(blank(), [typed(Field::AsOf, "31 Oktober 2026")]);
    assert_eq!(
        text(&next_morning(model.clone()), Field::AsOf),
        "31 Oktober 2026"
    );
    let later = reopened(&model, day(2026, 11, 30));
    assert_eq!(text(&later, Field::AsOf), "31 Oktober 2026");
}

#[test]
fn the_default_typed_again_is_given() {
    let model = after(
        blank(),
        [
            typed(Field::AsOf, "22 November 202"),
            typed(Field::AsOf, "22 November 2026"),
        ],
    );
    assert_eq!(text(&next_morning(model), Field::AsOf), "22 November 2026");
}

#[test]
fn a_linked_day_stays_in_a_form_without_figures() {
    let linked = open_link("v=1&as-of=2026-10-31", today()).unwrap().case;
    assert!(linked.given.contains(Field::AsOf) && !linked.given.contains(Field::Deadline));
    let mut model = blank();
    model.case = std::rc::Rc::new(linked);
    assert_eq!(text(&next_morning(model), Field::AsOf), "31 Oktober 2026");
}

#[test]
fn figures_keep_the_day_on_which_they_were_typed() {
    assert_eq!(
        dates(&next_morning(filled())),
        ("22 November 2026", "31 Desember 2026")
    );
}

#[test]
fn a_base_alone_says_nothing_of_a_day() {
    let model = after(blank(), [typed(Field::Base, "58.959")]);
    assert_eq!(text(&next_morning(model), Field::AsOf), "23 November 2026");
}

#[test]
fn the_deadline_follows_the_year_until_a_number_is_given() {
    let to_2024 = |model| after(model, [typed(Field::AsOf, "29 April 2024")]);
    assert_eq!(text(&to_2024(blank()), Field::Deadline), "31 Desember 2024");
    for field in [Field::Base, Field::Done, Field::Target, Field::Obs] {
        let model = after(blank(), [typed(field, "58.959")]);
        assert_eq!(
            text(&to_2024(model), Field::Deadline),
            "31 Desember 2026",
            "{field:?}"
        );
    }
}

#[test]
fn the_deadline_follows_a_year_that_is_typed_key_by_key() {
    for keys in [
        [
            "22 November 202",
            "22 November 20",
            "22 November 202",
            "22 November 2024",
        ],
        ["", "2", "29 April 202", "29 April 2024"],
    ] {
        let model = after(blank(), keys.map(|text| typed(Field::AsOf, text)));
        assert_eq!(text(&model, Field::Deadline), "31 Desember 2024");
    }
}

#[test]
fn a_typed_deadline_stays_at_the_turn_of_the_year() {
    let model = after(blank(), [typed(Field::Deadline, "31 Desember 2026 ")]);
    let model = after(model, [Msg::DayTurned(day(2027, 1, 1))]);
    assert_eq!(dates(&model), ("1 Januari 2027", "31 Desember 2026 "));
}

#[test]
fn a_preset_is_given_though_it_says_what_stood_there() {
    let presets = kalkulator_ikd::reference::presets();
    let at = presets
        .iter()
        .position(|preset| preset.deadline == day(2026, 12, 31));
    let model = after(blank(), [Msg::ChosePreset(at.unwrap())]);
    assert!(model.case.given.contains(Field::Deadline));
    let model = after(model, [Msg::DayTurned(day(2027, 1, 1))]);
    assert_eq!(text(&model, Field::Deadline), "31 Desember 2026");
}

#[test]
fn an_emptied_form_gives_nothing() {
    let model = after(filled(), [Msg::ClickedReset]);
    assert_eq!(model.case.given, Fields::default());
}

#[test]
fn a_state_of_before_counts_as_given_where_it_has_figures() {
    let old = |pairs: &str| open_saved(&["v=1&typed=1&", pairs].concat()).unwrap().case;
    assert_eq!(
        old("as-of=31+Oktober+2026&share=30").given,
        Fields::default()
    );
    assert_eq!(old("as-of=31+Oktober+2026&done=314").given, Fields::all());
    assert_eq!(old("done=314&given=done").given.keys(), "done");
    assert_eq!(old("done=314&given=").given, Fields::default());
}

#[test]
fn given_means_nothing_in_a_link() {
    let case = open_link("v=1&done=314&given=base,deadline", today())
        .unwrap()
        .case;
    assert_eq!(
        (case.given.keys().as_str(), case.unknown.len()),
        ("done", 0)
    );
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_day_replaces_what_was_given(fields in proptest::collection::vec((0..Field::ALL.len(), "[0-9 a-z]{0,12}"), 1..6), days in 1..500_u32) {
        let messages = fields.into_iter().map(|(at, written)| Msg::Entered(Field::ALL[at], written));
        let model = after(blank(), messages);
        // Skips short dates, which are stored in full: the tests in calendar/completing.rs cover them.
        prop_assume!(reopened(&model, today()).case.form == model.case.form);
        let later = today().plus_days(days);
        for turned in [after(model.clone(), [Msg::DayTurned(later)]), reopened(&model, later)] {
            let given = |case: &Case| Field::ALL.iter().filter(|&&field| model.case.given.contains(field)).map(|&field| case.form.text(field).to_owned()).collect::<Vec<_>>();
            prop_assert_eq!(given(&turned.case), given(&model.case));
            prop_assert_eq!(turned.case.given, model.case.given);
        }
    }
}

#[test]
fn a_day_that_the_newest_report_brings_is_no_given_one() {
    let reports = "31 Agustus 2026; 28.640\n30 September 2026; 33.100\n31 Oktober 2026; 38.912";
    let mut model = after(
        filled(),
        [typed(Field::Done, "38.912"), typed(Field::Obs, reports)],
    );
    assert!(matches!(
        update(&mut model, Msg::Left(Field::Obs))[..],
        [Effect::Save { .. }]
    ));
    assert_eq!(text(&model, Field::AsOf), "31 Oktober 2026");
    assert!(!model.case.given.contains(Field::AsOf));
}

#[test]
fn a_count_that_differs_from_the_newest_report_keeps_its_day() {
    let model = after(
        filled(),
        [
            typed(Field::Obs, "31 Oktober 2026; 310"),
            Msg::Left(Field::Obs),
        ],
    );
    assert_eq!(text(&model, Field::AsOf), "22 November 2026");
}

#[test]
fn a_typed_day_prevails_over_the_newest_report() {
    let model = after(
        blank(),
        [
            typed(Field::AsOf, "20 November 2026"),
            typed(Field::Obs, "31 Oktober 2026; 310"),
            Msg::Left(Field::Obs),
        ],
    );
    assert_eq!(text(&model, Field::AsOf), "20 November 2026");
}

#[test]
fn a_newer_count_of_the_list_is_offered_and_taken_with_its_day() {
    let model = after(
        filled(),
        [
            typed(Field::Obs, "31 Oktober 2026; 310"),
            Msg::Left(Field::Obs),
        ],
    );
    let inquiry = Inquiry::of(&model.case, today());
    let report = usable_report(&model.case, &inquiry).unwrap();
    let words = Words::of(Lang::Id, &model.case);
    assert_eq!(
        words.use_report(report, today()),
        "Pakai angka 31 Oktober (310)"
    );
    let used = after(model, [Msg::UsedNewestReport]);
    assert_eq!(
        (text(&used, Field::AsOf), text(&used, Field::Done)),
        ("31 Oktober 2026", "310")
    );
}
