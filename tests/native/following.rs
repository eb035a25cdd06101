//! What follows the day and the year by itself, and what stays.

use kalkulator_ikd::{
    reading::read_date,
    state::{Field, Model, Msg},
    writing::Lang,
};

use super::{
    given::day,
    update::{after, blank, filled, text, typed},
};

#[test]
fn the_deadline_follows_the_year_of_the_figures_while_it_is_its_last_day() {
    let pasted = |model: Model| after(model, [typed(Field::AsOf, "29 April 2024")]);
    assert_eq!(text(&pasted(filled()), Field::Deadline), "31 Desember 2024");
    let own = after(filled(), [typed(Field::Deadline, "30 November 2026")]);
    assert_eq!(text(&pasted(own), Field::Deadline), "30 November 2026");
    let later = after(filled(), [typed(Field::Deadline, "31 Desember 2027")]);
    assert_eq!(text(&pasted(later), Field::Deadline), "31 Desember 2027");
}

#[test]
fn the_deadline_follows_a_year_that_is_typed_key_by_key() {
    let keys = [
        "22 November 202",
        "22 November 20",
        "22 November 202",
        "22 November 2024",
    ];
    assert_eq!(
        text(
            &after(filled(), keys.map(|text| typed(Field::AsOf, text))),
            Field::Deadline
        ),
        "31 Desember 2024"
    );
    let anew = ["", "2", "29 April 202", "29 April 2024"];
    assert_eq!(
        text(
            &after(filled(), anew.map(|text| typed(Field::AsOf, text))),
            Field::Deadline
        ),
        "31 Desember 2024"
    );
}

#[test]
fn a_blank_form_follows_the_day() {
    let model = after(blank(), [Msg::DayTurned(day(2027, 1, 1))]);
    assert_eq!(
        (text(&model, Field::AsOf), text(&model, Field::Deadline)),
        ("1 Januari 2027", "31 Desember 2027")
    );
}

#[test]
fn a_blank_form_follows_the_day_after_the_language_was_switched() {
    let model = after(
        blank(),
        [Msg::ChoseLang(Lang::En), Msg::DayTurned(day(2027, 1, 1))],
    );
    let as_of = read_date(text(&model, Field::AsOf)).unwrap().date;
    assert_eq!(as_of, day(2027, 1, 1));
}

#[test]
fn figures_keep_their_day_when_the_day_turns() {
    let model = after(filled(), [Msg::DayTurned(day(2026, 11, 23))]);
    assert_eq!(
        (text(&model, Field::AsOf), model.today),
        ("22 November 2026", day(2026, 11, 23))
    );
}
