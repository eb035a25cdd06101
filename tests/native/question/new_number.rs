//! Tests of a returning user's new number of activations: it gets a day, and the former number becomes a report.

use kalkulator_ikd::{
    domain::{Date, FirstDay},
    state::{
        BaseChange, Carried, Choice, DayChoice, Effect, Field, GroupChoice, Indicator, Model, Msg,
        NewNumber, NewNumberMsg, NewNumberQuestion, Origin, Store, Surroundings, Warning, start,
        update,
    },
    writing::Lang,
};

use crate::{
    given::{answer, day},
    update::{after, text, typed},
};

/// A fake of the browser's storage, kept between visits.
#[derive(Default)]
struct Browser(std::collections::HashMap<String, String>);

impl Store for Browser {
    fn kept(&self, key: &str) -> Option<String> {
        self.0.get(key).cloned()
    }
}

impl Browser {
    /// Opens the page on a day, with this link in the address (or ""), and applies the messages.
    fn visit(&mut self, today: Date, link: &str, messages: impl IntoIterator<Item = Msg>) -> Model {
        let carried = Carried {
            link: link.to_owned(),
            ..Carried::default()
        };
        let mut model = Model::new(today, Lang::Id);
        model.begin(start(&carried, self, today));
        self.feed(&mut model, messages);
        model
    }

    fn feed(&mut self, model: &mut Model, messages: impl IntoIterator<Item = Msg>) {
        for message in messages {
            for effect in update(model, message) {
                if let Effect::Save { slot, text } = effect {
                    self.0.insert(slot, text);
                }
            }
        }
    }
}

/// A browser after a first visit on Friday, 27 November 2026, with 38.912 of 214.337.
fn friday() -> Browser {
    let mut browser = Browser::default();
    let figures = [
        (Field::Base, "214.337"),
        (Field::Done, "38.912"),
        (Field::Region, "Kabupaten Contoh"),
    ];
    browser.visit(day(2026, 11, 27), "", figures.into_iter().flat_map(entered));
    browser
}

/// The messages of typing into a field and leaving it.
fn entered((field, text): (Field, &str)) -> [Msg; 2] {
    [typed(field, text), Msg::Left(field)]
}

fn number(text: &str) -> [Msg; 2] {
    entered((Field::Done, text))
}

fn monday() -> Date {
    day(2026, 11, 30)
}

fn on_monday(messages: impl IntoIterator<Item = Msg>) -> Model {
    friday().visit(monday(), "", messages)
}

fn chose(choice: DayChoice) -> Msg {
    Msg::NewNumber(NewNumberMsg::ChoseDay(choice))
}

/// The texts of the day, the number and the reports.
fn state(model: &Model) -> (&str, &str, &str) {
    (
        text(model, Field::AsOf),
        text(model, Field::Done),
        text(model, Field::Obs),
    )
}

fn value(model: &Model, id: &str) -> String {
    answer((*model.case).clone(), model.today).value(id)
}

const FRIDAY: &str = "27 November 2026; 38.912; 214.337";

#[test]
fn a_new_number_on_monday_is_of_monday_and_fridays_becomes_a_report() {
    let model = on_monday(number("40.118"));
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    assert_eq!(
        (value(&model, "rate"), value(&model, "service-days")),
        ("1100".into(), "22".into())
    );
    assert!(!model.is_waiting());
}

#[test]
fn the_switch_takes_today_out() {
    let next = Msg::Chose(Choice::FirstDay(FirstDay::Next));
    let model = on_monday(number("40.118").into_iter().chain([next]));
    assert_eq!(
        (value(&model, "rate"), value(&model, "service-days")),
        ("1152".into(), "21".into())
    );
}

#[test]
fn a_second_without_typing_and_enter_finish_a_number_too() {
    let model = on_monday([typed(Field::Done, "40.118"), Msg::Paused(Field::Done)]);
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
}

#[test]
fn while_it_is_typed_the_answer_is_of_the_day_it_will_get() {
    let model = on_monday([typed(Field::Done, "40.118")]);
    let answered = model.answering();
    assert_eq!(answered.form.text(Field::AsOf), "30 November 2026");
    assert_eq!(text(&model, Field::AsOf), "27 November 2026");
}

#[test]
fn date_first_and_then_number_keeps_friday() {
    let messages = entered((Field::AsOf, "30 November 2026"))
        .into_iter()
        .chain(number("40.118"));
    let model = on_monday(messages);
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    assert_eq!(NewNumber::of(&model), None);
}

#[test]
fn a_date_typed_alone_is_no_new_number() {
    let model = on_monday(entered((Field::AsOf, "26 November 2026")));
    assert_eq!(state(&model), ("26 November 2026", "38.912", ""));
}

#[test]
fn typing_the_former_number_again_restores_its_day() {
    let model = on_monday(number("40.118").into_iter().chain(number("38.912")));
    assert_eq!(state(&model), ("27 November 2026", "38.912", ""));
}

#[test]
fn undo_takes_number_day_and_report_back_in_one_step() {
    let model = on_monday(number("40.118").into_iter().chain([Msg::ClickedUndo]));
    assert_eq!(state(&model), ("27 November 2026", "38.912", ""));
    let again = after(model, [Msg::ClickedRedo]);
    assert_eq!(state(&again), ("30 November 2026", "40.118", FRIDAY));
}

#[test]
fn the_days_to_choose_from_say_their_effect() {
    let model = on_monday(number("40.118"));
    let number = NewNumber::of(&model).unwrap();
    let NewNumberQuestion::Day(options) = &number.asked else {
        panic!("days are asked for");
    };
    let words = kalkulator_ikd::words::Words::of(Lang::Id, &model.case);
    let each: Vec<_> = options
        .iter()
        .map(|&option| {
            let effect = words.number_day_effect(option, &number);
            (
                words.number_day(option, &number, monday()),
                effect,
                option.is_chosen,
            )
        })
        .collect();
    let expected = [
        ("hari ini, Senin, 30 November", "+1.206 orang", true),
        (
            "hari layanan terakhir, Jumat, 27 November",
            "menggantikan 38.912",
            false,
        ),
        ("tanggal lain …", "", false),
        ("perbaikan angka 27 November", "menggantikan 38.912", false),
    ];
    assert_eq!(
        each,
        expected.map(|(text, effect, is)| (text.to_owned(), effect.to_owned(), is))
    );
}

#[test]
fn a_correction_keeps_the_day_and_makes_no_report() {
    let model = on_monday(
        number("40.118")
            .into_iter()
            .chain([chose(DayChoice::Correction)]),
    );
    assert_eq!(state(&model), ("27 November 2026", "40.118", ""));
    assert!(!model.is_waiting());
    let undone = after(model, [Msg::ClickedUndo]);
    assert_eq!(state(&undone), ("30 November 2026", "40.118", FRIDAY));
}

#[test]
fn a_number_of_the_last_service_day_after_two_weeks() {
    let mut browser = friday();
    let messages = number("42.000")
        .into_iter()
        .chain([chose(DayChoice::LastServiceDay)]);
    let model = browser.visit(day(2026, 12, 14), "", messages);
    assert_eq!(state(&model), ("11 Desember 2026", "42.000", FRIDAY));
}

#[test]
fn another_day_is_typed_into_its_field() {
    let mut model = on_monday(number("40.118"));
    let effects = update(&mut model, chose(DayChoice::Other));
    assert!(effects.contains(&Effect::FocusField(Field::AsOf)));
    // Until the day is typed, the former answer is shown.
    assert!(model.awaits_day());
    assert_eq!(model.answering().form.text(Field::Done), "38.912");
    let model = after(model, entered((Field::AsOf, "28 November 2026")));
    assert_eq!(state(&model), ("28 November 2026", "40.118", FRIDAY));
}

#[test]
fn a_smaller_number_is_asked_about_and_answered_as_before() {
    let model = on_monday(number("612"));
    let number = NewNumber::of(&model).unwrap();
    assert!(matches!(number.asked, NewNumberQuestion::Smaller { sum } if sum.count() == 39_524));
    assert_eq!(state(&model), ("27 November 2026", "612", ""));
    assert!(model.is_waiting());
    assert_eq!(model.answering().form.text(Field::Done), "38.912");
    let words = kalkulator_ikd::words::Words::of(Lang::Id, &model.case);
    assert_eq!(
        words.smaller(&number),
        "Angka 612 lebih kecil daripada angka terakhir (38.912)."
    );
}

#[test]
fn a_smaller_number_can_be_an_addition_a_correction_or_a_fall() {
    let asked = || on_monday(number("612"));
    let added = after(asked(), [Msg::NewNumber(NewNumberMsg::AddedUp)]);
    assert_eq!(state(&added), ("30 November 2026", "39.524", FRIDAY));
    let corrected = after(asked(), [Msg::NewNumber(NewNumberMsg::Corrected)]);
    assert_eq!(state(&corrected), ("27 November 2026", "612", ""));
    let fallen = after(asked(), [Msg::NewNumber(NewNumberMsg::Fell)]);
    assert!(
        matches!(NewNumber::of(&fallen).unwrap().asked, NewNumberQuestion::Day(options) if options.iter().all(|option| !option.is_chosen))
    );
    let dated = after(fallen, [chose(DayChoice::Today)]);
    assert_eq!(state(&dated), ("30 November 2026", "612", FRIDAY));
}

#[test]
fn written_additions_become_the_sum() {
    for written in [
        "+612",
        "+ 612",
        "tambahan 612",
        "Tambahan 612 orang",
        "naik 612",
    ] {
        let model = on_monday(number(written));
        assert_eq!(
            state(&model),
            ("30 November 2026", "39.524", FRIDAY),
            "{written}"
        );
    }
}

#[test]
fn a_sign_put_before_a_typed_number_adds_to_the_last_one() {
    let keys = ["612", "+612"].map(|keys| typed(Field::Done, keys));
    let model = on_monday(keys.into_iter().chain([Msg::Left(Field::Done)]));
    assert_eq!(text(&model, Field::Done), "39.524");
}

#[test]
fn the_same_number_again_is_asked_about_without_a_day() {
    let keys = [
        typed(Field::Done, "38.91"),
        typed(Field::Done, "38.912"),
        Msg::Left(Field::Done),
    ];
    let model = on_monday(keys);
    assert!(
        matches!(NewNumber::of(&model).unwrap().asked, NewNumberQuestion::Day(options) if options.iter().all(|option| !option.is_chosen))
    );
    let dated = after(model, [chose(DayChoice::Today)]);
    assert_eq!(state(&dated), ("30 November 2026", "38.912", FRIDAY));
}

#[test]
fn a_field_that_is_only_visited_asks_nothing() {
    assert_eq!(NewNumber::of(&on_monday([Msg::Left(Field::Done)])), None);
}

#[test]
fn four_visits_build_the_history() {
    let mut browser = friday();
    let visits = [
        (day(2026, 11, 30), "40.118"),
        (day(2026, 12, 7), "41.000"),
        (day(2026, 12, 14), "42.000"),
    ];
    let mut last = None;
    for (today, count) in visits {
        last = Some(browser.visit(today, "", number(count)));
    }
    let model = last.unwrap();
    let reports = [
        "27 November 2026; 38.912; 214.337",
        "30 November 2026; 40.118; 214.337",
        "7 Desember 2026; 41.000; 214.337",
    ];
    assert_eq!(
        state(&model),
        ("14 Desember 2026", "42.000", reports.join("\n").as_str())
    );
    assert_eq!(value(&model, "pace"), "280.727272");
}

#[test]
fn a_copy_is_offered_once_after_the_third_report() {
    let mut browser = friday();
    let offers = [
        (day(2026, 11, 30), "40.118"),
        (day(2026, 12, 7), "41.000"),
        (day(2026, 12, 14), "42.000"),
        (day(2026, 12, 21), "43.000"),
    ];
    let offers =
        offers.map(|(today, count)| browser.visit(today, "", number(count)).case.offers_copy());
    assert_eq!(offers, [false, false, true, false]);
}

#[test]
fn the_next_morning_fridays_number_can_be_corrected() {
    let mut browser = friday();
    let model = browser.visit(
        day(2026, 11, 28),
        "",
        number("38.921")
            .into_iter()
            .chain([chose(DayChoice::Correction)]),
    );
    assert_eq!(state(&model), ("27 November 2026", "38.921", ""));
    let model = browser.visit(monday(), "", number("40.118"));
    assert_eq!(
        state(&model),
        (
            "30 November 2026",
            "40.118",
            "27 November 2026; 38.921; 214.337"
        )
    );
}

#[test]
fn a_number_typed_twice_on_a_day_makes_one_report() {
    let model = on_monday(number("40.118").into_iter().chain(number("40.128")));
    assert_eq!(state(&model), ("30 November 2026", "40.128", FRIDAY));
    let mut browser = friday();
    browser.visit(monday(), "", number("40.118"));
    let reloaded = browser.visit(monday(), "", number("40.128"));
    assert_eq!(state(&reloaded), ("30 November 2026", "40.128", FRIDAY));
}

#[test]
fn a_reload_while_a_number_is_typed_loses_nothing() {
    let mut browser = friday();
    browser.visit(monday(), "", [typed(Field::Done, "4011")]);
    let model = browser.visit(monday(), "", number("40.118"));
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    browser = friday();
    browser.visit(monday(), "", [typed(Field::Done, "4011")]);
    let model = browser.visit(day(2026, 12, 1), "", number("40.118"));
    assert_eq!(state(&model), ("1 Desember 2026", "40.118", FRIDAY));
}

#[test]
fn a_page_left_open_since_friday_asks_on_monday_too() {
    let mut browser = friday();
    let mut model = browser.visit(day(2026, 11, 27), "", []);
    browser.feed(&mut model, [Msg::DayTurned(monday())]);
    assert!(model.asked_for_new_number().is_some());
    browser.feed(&mut model, number("40.118"));
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
}

#[test]
fn who_comes_back_is_asked_until_a_number_is_typed_or_put_off() {
    assert_eq!(
        friday()
            .visit(day(2026, 11, 27), "", [])
            .asked_for_new_number(),
        None
    );
    let mut model = on_monday([]);
    assert!(model.asked_for_new_number().is_some());
    assert_eq!(
        update(&mut model, Msg::NewNumber(NewNumberMsg::AskedToFill)),
        [Effect::FocusField(Field::Done)]
    );
    assert_eq!(
        after(model.clone(), [Msg::NewNumber(NewNumberMsg::PutOff)]).asked_for_new_number(),
        None
    );
    assert_eq!(after(model, number("40.118")).asked_for_new_number(), None);
}

#[test]
fn another_region_begins_a_history_of_its_own_until_somebody_says_otherwise() {
    let mut browser = friday();
    browser.visit(monday(), "", number("40.118"));
    let other = entered((Field::Region, "Kota Lain"));
    let model = browser.visit(
        day(2026, 12, 7),
        "",
        other.into_iter().chain(number("9.000")),
    );
    assert_eq!(model.case.visit.group, Some(GroupChoice::New));
    assert_eq!(state(&model), ("7 Desember 2026", "9.000", ""));
    let on = after(
        model.clone(),
        [Msg::NewNumber(NewNumberMsg::ChoseGroup(GroupChoice::GoOn))],
    );
    assert!(state(&on).2.contains("40.118") && state(&on).2.starts_with(FRIDAY));
    let back = after(model, entered((Field::Region, "Kabupaten Contoh")));
    assert!(state(&back).2.starts_with(FRIDAY));
}

#[test]
fn other_spellings_of_a_region_are_the_same_one() {
    for name in [
        "kabupaten contoh",
        "Kabupaten  Contoh",
        "Kabupaten-Contoh",
        "",
    ] {
        let model = on_monday(entered((Field::Region, name)));
        assert_eq!(model.case.visit.group, None, "{name}");
    }
}

#[test]
fn another_indicator_or_kind_of_base_may_be_another_group() {
    let model = on_monday([Msg::Chose(Choice::Indicator(Indicator::KtpEl))]);
    assert_eq!(model.case.visit.group, Some(GroupChoice::New));
    let model = on_monday(entered((Field::Base, "230.000")));
    assert_eq!(model.case.visit.group, Some(GroupChoice::New));
    let model = on_monday(entered((Field::Base, "225.000")));
    assert_eq!(model.case.visit.group, None);
}

#[test]
fn a_new_base_dates_no_activation_and_earlier_reports_keep_theirs() {
    let mut browser = friday();
    browser.visit(
        monday(),
        "",
        number("40.118").into_iter().chain(entered((
            Field::Obs,
            "31 Oktober 2026; 36.000\n27 November 2026; 38.912; 214.337",
        ))),
    );
    let model = browser.visit(day(2026, 12, 7), "", entered((Field::Base, "215.905")));
    assert_eq!(text(&model, Field::AsOf), "30 November 2026");
    assert_eq!(model.case.visit.base_change, Some(BaseChange::New));
    assert_eq!(
        text(&model, Field::Obs),
        "31 Oktober 2026; 36.000; 214.337\n27 November 2026; 38.912; 214.337"
    );
    let words = kalkulator_ikd::words::Words::of(Lang::Id, &model.case);
    let answered = answer((*model.case).clone(), model.today);
    let moved = words.base_moved(&answered.inquiry, &answered.plan, model.former_target());
    assert_eq!(moved, "Target naik 470 orang.");
    let corrected = after(
        model.clone(),
        [Msg::NewNumber(NewNumberMsg::ChoseBase(
            BaseChange::Correction,
        ))],
    );
    assert_eq!(
        text(&corrected, Field::Obs),
        "31 Oktober 2026; 36.000; 215.905\n27 November 2026; 38.912; 215.905"
    );
    let locked = after(model.clone(), [Msg::NewNumber(NewNumberMsg::LockedTarget)]);
    assert_eq!(value(&locked, "target"), "64302");
    let undone = after(model, [Msg::ClickedUndo]);
    assert_eq!(text(&undone, Field::Base), "214.337");
    assert!(text(&undone, Field::Obs).starts_with("31 Oktober 2026; 36.000\n"));
}

#[test]
fn after_the_deadline_a_number_closes_the_year_until_somebody_says_otherwise() {
    let today = day(2027, 1, 4);
    let model = friday().visit(today, "", number("60.000"));
    assert_eq!(state(&model), ("31 Desember 2026", "60.000", FRIDAY));
    assert_eq!(value(&model, "shortfall"), "4302");
    let new = after(model.clone(), [chose(DayChoice::NewTarget)]);
    assert_eq!(
        (text(&new, Field::AsOf), text(&new, Field::Deadline)),
        ("4 Januari 2027", "31 Desember 2027")
    );
    let back = after(new, [chose(DayChoice::Closing)]);
    assert_eq!(
        (state(&back), text(&back, Field::Deadline)),
        (state(&model), "31 Desember 2026")
    );
    let words = kalkulator_ikd::words::Words::of(Lang::Id, &model.case);
    assert_eq!(
        words.number_day_legend(model.ended_deadline()),
        "Batas waktu 31 Desember 2026 sudah lewat. Angka ini:"
    );
}

const LINK: &str = "v=1&base=214337&done=38912&share=30&as-of=2026-11-27&deadline=2026-12-31&region=Kabupaten+Contoh";

#[test]
fn in_anothers_case_the_answer_and_copying_wait_for_the_day() {
    let mut model = Browser::default().visit(monday(), LINK, number("40.118"));
    assert!(model.is_waiting() && model.awaits_day());
    assert_eq!(model.answering().form.text(Field::Done), "38.912");
    assert_eq!(update(&mut model, Msg::ClickedCopyLink), []);
    assert_eq!(update(&mut model, Msg::ClickedCopyText("x".into())), []);
    let dated = after(model, [chose(DayChoice::Today)]);
    assert!(!dated.is_waiting());
    assert_eq!(value(&dated, "rate"), "1100");
}

#[test]
fn in_a_frame_and_in_an_example_numbers_are_only_tried_out() {
    let mut framed = Model::new(monday(), Lang::Id);
    framed.surroundings = Surroundings::Frame;
    framed.begin(start(
        &Carried {
            link: LINK.into(),
            ..Carried::default()
        },
        &Browser::default(),
        monday(),
    ));
    let tried = after(framed, number("40.118"));
    assert_eq!(
        NewNumber::of(&tried).unwrap().asked,
        NewNumberQuestion::Back
    );
    assert_eq!(state(&tried), ("27 November 2026", "40.118", ""));
    assert!(!tried.is_waiting());
    let back = after(tried, [Msg::NewNumber(NewNumberMsg::PutBack)]);
    assert_eq!(
        (text(&back, Field::Done), NewNumber::of(&back)),
        ("38.912", None)
    );
    let example = after(
        Model::new(monday(), Lang::Id),
        [Msg::ChoseExample(0)].into_iter().chain(number("400")),
    );
    assert_eq!(example.origin, Origin::Example);
    assert_eq!(
        NewNumber::of(&example).unwrap().asked,
        NewNumberQuestion::Back
    );
}

fn linked(as_of: &str, done: &str) -> String {
    LINK.replace("2026-11-27", as_of).replace("38912", done)
}

#[test]
fn a_colleagues_number_can_be_added_to_ones_own_case() {
    let mut browser = friday();
    let model = browser.visit(
        monday(),
        &linked("2026-11-30", "40118"),
        [Msg::NewNumber(NewNumberMsg::AdoptedFigure)],
    );
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    assert_eq!((model.origin, model.shows_another()), (Origin::Own, false));
    let older = friday().visit(
        monday(),
        &linked("2026-10-31", "36000"),
        [Msg::NewNumber(NewNumberMsg::AdoptedFigure)],
    );
    assert_eq!(
        state(&older),
        (
            "27 November 2026",
            "38.912",
            "31 Oktober 2026; 36.000; 214.337"
        )
    );
}

#[test]
fn two_numbers_of_one_day_stand_side_by_side() {
    let model = friday().visit(monday(), &linked("2026-11-27", "38999"), []);
    let adoptable = model.adoptable().unwrap();
    assert_eq!(adoptable.same_day.unwrap().done.count(), 38_912);
    let taken = after(model, [Msg::NewNumber(NewNumberMsg::AdoptedFigure)]);
    assert_eq!(state(&taken), ("27 November 2026", "38.999", ""));
    let same = friday().visit(monday(), LINK, []);
    assert_eq!(same.adoptable(), None);
}

#[test]
fn anothers_case_can_become_ones_own_with_its_reports() {
    let model = friday().visit(
        monday(),
        &linked("2026-11-30", "40118"),
        [Msg::NewNumber(NewNumberMsg::AdoptedCase)],
    );
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    let undone = after(model, [Msg::ClickedUndo]);
    assert!(undone.shows_another());
    assert_eq!(undone.own.unwrap().form.text(Field::Obs), "");
}

#[test]
fn figures_of_a_text_make_the_former_ones_a_report() {
    let report = "Kabupaten Contoh per 30 November 2026: wajib KTP 214.337 orang, yang sudah aktivasi IKD 40.118 orang.";
    let model = on_monday([Msg::Pasted(report.into()), Msg::ClickedUseFigures]);
    assert_eq!(text(&model, Field::Obs), FRIDAY);
}

#[test]
fn a_report_pasted_into_the_count_is_read_there() {
    let report = "Selamat pagi Pak. Izin lapor per 30 November 2026 yang sudah aktivasi IKD 40.118 orang. Terima kasih.";
    let model = on_monday([Msg::NewNumber(NewNumberMsg::PastedReport(report.into()))]);
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    let nothing = on_monday([Msg::NewNumber(NewNumberMsg::PastedReport(
        "tidak ada angka di sini".into(),
    ))]);
    assert_eq!(text(&nothing, Field::Done), "tidak ada angka di sini");
}

#[test]
fn a_clock_set_back_is_said_and_changes_nothing() {
    let model = friday().visit(day(2026, 11, 20), "", number("40.118"));
    assert_eq!(state(&model), ("27 November 2026", "40.118", ""));
    let answered = answer((*model.case).clone(), model.today);
    assert!(
        answered
            .warnings()
            .contains(&(Field::AsOf, Warning::AsOfAhead))
    );
}

#[test]
fn reports_of_another_tab_can_be_added() {
    let mut browser = friday();
    let here = browser.visit(monday(), "", []);
    browser.visit(monday(), "", number("40.118"));
    let there = browser.0.values().next().unwrap().clone();
    let told = after(here, [Msg::ChangedElsewhere(there)]);
    assert_eq!(told.only_elsewhere().len(), 1);
    let merged = after(told, [Msg::NewNumber(NewNumberMsg::Merged)]);
    assert_eq!(text(&merged, Field::Obs), FRIDAY);
}

/// A typing error in the base is corrected after the new number; until then the figures look like those of another
/// group.
#[test]
fn a_slip_in_the_base_loses_no_report() {
    let slip = entered((Field::Base, "21.433"));
    let mended = entered((Field::Base, "214.337"));
    let model = on_monday([slip, number("40.118"), mended].into_iter().flatten());
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    assert_eq!(model.case.visit.group, None);
}

/// Friday's two numbers were in each other's field; they are swapped on Monday.
#[test]
fn numbers_that_were_swapped_on_friday_are_no_new_number_on_monday() {
    let swapped = |mut browser: Browser, link: &str| {
        let figures = [(Field::Base, "38.912"), (Field::Done, "214.337")];
        browser.visit(
            day(2026, 11, 27),
            link,
            figures.into_iter().flat_map(entered),
        );
        browser.visit(monday(), link, [Msg::ClickedSwapNumbers])
    };
    let link = "v=1&base=38912&done=214337&as-of=2026-11-27&deadline=2026-12-31";
    for model in [
        swapped(Browser::default(), ""),
        Browser::default().visit(monday(), link, [Msg::ClickedSwapNumbers]),
    ] {
        assert_eq!(state(&model), ("27 November 2026", "38.912", ""));
        assert!(NewNumber::of(&model).is_none() && !model.is_waiting() && !model.awaits_day());
        let model = after(model, [Msg::Left(Field::Base), Msg::Left(Field::Done)]);
        assert_eq!(model.case.visit.group, None);
        let undone = after(model, [Msg::ClickedUndo]);
        assert_eq!(text(&undone, Field::Done).replace('.', ""), "214337");
    }
}

/// A new number was typed into the field of the base; the two are swapped in the same visit.
#[test]
fn a_new_number_is_dated_after_it_was_swapped() {
    let figures = [(Field::Base, "40.118"), (Field::Done, "214.337")];
    let mut messages: Vec<Msg> = figures.into_iter().flat_map(entered).collect();
    messages.push(Msg::ClickedSwapNumbers);
    let model = on_monday(messages);
    assert_eq!(state(&model), ("30 November 2026", "40.118", FRIDAY));
    assert_eq!(model.case.visit.group, None);
}

/// The model after every step of a visit is undone.
fn all_taken_back(mut model: Model) -> Model {
    while model.history.can_undo() {
        update(&mut model, Msg::ClickedUndo);
    }
    model
}

#[test]
fn every_visit_can_be_taken_back_to_fridays_figures() {
    let new_number = |msg| Msg::NewNumber(msg);
    let date_first = entered((Field::AsOf, "30 November 2026"));
    let visits: [Vec<Msg>; 8] = [
        number("40.118").into(),
        date_first.into_iter().chain(number("40.118")).collect(),
        number("38.921")
            .into_iter()
            .chain([chose(DayChoice::Correction)])
            .collect(),
        number("+612").into(),
        number("612")
            .into_iter()
            .chain([new_number(NewNumberMsg::AddedUp)])
            .collect(),
        entered((Field::Base, "215.905"))
            .into_iter()
            .chain([new_number(NewNumberMsg::LockedTarget)])
            .collect(),
        entered((Field::Region, "Kota Lain"))
            .into_iter()
            .chain(number("9.000"))
            .collect(),
        number("60.000")
            .into_iter()
            .chain([chose(DayChoice::NewTarget)])
            .collect(),
    ];
    for (at, messages) in visits.into_iter().enumerate() {
        let today = if at == 7 { day(2027, 1, 4) } else { monday() };
        let before = friday().visit(today, "", []);
        let after = all_taken_back(friday().visit(today, "", messages));
        assert!(
            after.case.reads_as(&before.case),
            "visit {at}: {:?}",
            state(&after)
        );
        assert_eq!(
            after.asked_for_new_number(),
            before.asked_for_new_number(),
            "visit {at}"
        );
    }
}

#[test]
fn figures_of_a_claim_are_of_the_day_that_it_names() {
    let claim = [
        typed(Field::ClaimDone, "40.118"),
        typed(Field::ClaimAsOf, "30 November 2026"),
        Msg::ClickedUseClaim,
    ];
    let own = on_monday(claim.clone());
    assert_eq!(state(&own), ("30 November 2026", "40.118", FRIDAY));
    let linked = Browser::default().visit(monday(), LINK, claim);
    assert!(!linked.awaits_day());
    let undated = on_monday([typed(Field::ClaimDone, "40.118"), Msg::ClickedUseClaim]);
    assert!(undated.awaits_day() && NewNumber::of(&undated).is_some());
}

#[test]
fn a_base_that_moved_far_and_goes_on_leaves_earlier_reports_theirs() {
    let go_on = Msg::NewNumber(NewNumberMsg::ChoseGroup(GroupChoice::GoOn));
    let messages = number("40.118")
        .into_iter()
        .chain(entered((Field::Base, "230.000")))
        .chain([go_on]);
    let model = on_monday(messages);
    assert_eq!(model.case.visit.base_change, Some(BaseChange::New));
    assert_eq!(state(&model).2, FRIDAY);
}
