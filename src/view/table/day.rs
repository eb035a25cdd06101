//! The line under the row count of a table: its day, the service days left, and the buttons and field that change them.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    domain::{CountingFrom, Date},
    reading::Problem,
    state::{CountedDays, Field, Msg, TableMsg},
    view::{
        Scene,
        parts::{
            button, data,
            element::{buttons, optional, sequence},
        },
    },
    writing::{iso, long_date},
};

/// The line, its buttons, and the field for the table's day. Empty without rows.
pub(super) fn day(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let Some(days) = CountedDays::of(&tables.held, &tables.figures) else {
        return Html::default();
    };
    let mut text = Vec::new();
    for part in words.table_day(&tables.held, &tables.figures) {
        text.push(match part.id {
            "" => part.text.into(),
            id => data(id.to_owned(), part.value, part.text.into()),
        });
    }
    let mut ways = offers(scene, &days);
    ways.extend(from_today(scene, &days));
    let parts = sequence(&[
        html! { <p role="status">{ text }</p> },
        buttons(&ways),
        optional(days.needs_shared(), || field(scene)),
    ]);
    html! { <div id="table-day" class="old-figures">{ parts }</div> }
}

/// Buttons for the days that the table's words may mean; once a day is chosen or typed, a button to remove it.
fn offers(scene: Scene<'_>, days: &CountedDays) -> Vec<Html> {
    let (words, held) = (scene.words(), &scene.model.tables.held);
    if !days.needs_shared() {
        return Vec::new();
    }
    let choose = |id: String, text: &str, day: String| {
        button(scene, id, text, Msg::Table(TableMsg::ChoseDay(day)))
    };
    let offer = |day: Date| {
        let id = ["table-take-", &iso(day)].concat();
        choose(id, &words.take_day(day), long_date(day, scene.model.lang))
    };
    let typed = &held.typed_day;
    let offered = match &typed.problem {
        Some(Problem::WhichDay(days)) => days.clone(),
        None if typed.date.is_none() => held.sheet.day.offers(scene.model.today),
        _ => Vec::new(),
    };
    let remove = (!typed.text.is_empty()).then(|| {
        let [_, _, remove] = words.day_field();
        choose("table-day-remove".to_owned(), remove, String::new())
    });
    let mut buttons: Vec<Html> = remove.into_iter().collect();
    for day in offered {
        buttons.push(offer(day));
    }
    buttons
}

/// The buttons that count from today, or from the day of the figures again. The choice belongs to the question, so it
/// applies to form and table. The pressed button keeps the focus when the other replaces it.
fn from_today(scene: Scene<'_>, days: &CountedDays) -> Vec<Html> {
    let (words, basis) = (scene.words(), scene.model.tables.figures.basis.as_ref());
    let Some(basis) = basis.filter(|_| !scene.model.is_locked(Field::From)) else {
        return Vec::new();
    };
    let question = &basis.inquiry.question;
    let today = (
        "table-from-today",
        words.use_today(question.first_day),
        Msg::ChoseToday,
    );
    let as_of = ("table-from-as-of", words.use_as_of(), Msg::ChoseAsOf);
    let can = [
        (days.can_count_from_today(basis), today),
        (question.counting_from != CountingFrom::AsOf, as_of),
    ];
    let mut buttons = Vec::new();
    for (is_shown, (id, text, msg)) in can {
        if is_shown {
            buttons.push(button(scene, id.to_owned(), text, msg));
        }
    }
    buttons
}

fn field(scene: Scene<'_>) -> Html {
    let (words, held) = (scene.words(), &scene.model.tables.held);
    let [summary, label, _] = words.day_field();
    let oninput = scene.dispatch.reform(|event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Msg::Table(TableMsg::TypedDay(text))
    });
    let problem = held.typed_day.problem.as_ref();
    let invalid = problem.is_some().then_some("true");
    let described_by = problem.is_some().then_some("problem-table-day");
    html! {
        <details id="table-day-change" class="more">
            <summary>{ summary }</summary>
            <div class="field">
                <label for="table-day-typed">{ label }</label>
                <input id="table-day-typed" name="table-day" type="text" autocomplete="off" value={held.typed_day.text.clone()}
                    aria-invalid={invalid} aria-describedby={described_by} {oninput} />
                if let Some(problem) = problem {
                    <p class="problem" id="problem-table-day" role="alert">{ words.problem(Field::AsOf, problem) }</p>
                }
            </div>
        </details>
    }
}
