//! A text field with its label, and below it the hint or reading, the fault, and warnings.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{
    button, data,
    element::{optional, paragraph, sequence, span},
};
use crate::view::Scene;
use crate::{
    reading::Problem,
    state::{Claimed, Field, Msg},
};

/// The texts beside a field: its fault, if it may be shown yet, and its reading.
struct FieldTexts {
    problem: Option<String>,
    read: Option<(String, String)>,
}

/// A field of the form.
pub(in crate::view) fn field_box(scene: Scene<'_>, field: Field) -> Html {
    let form = scene.form;
    let read = scene.words().reading(field, &form.inquiry, &form.plan);
    labelled(scene, field, form.inquiry.problem(field), read)
}

/// A field of the claim form.
pub(in crate::view) fn claim_box(scene: Scene<'_>, field: Field, claimed: &Claimed) -> Html {
    let read = scene.words().claim_reading(field, &claimed.claim);
    labelled(scene, field, claimed.problem(field), read)
}

fn labelled(
    scene: Scene<'_>,
    field: Field,
    problem: Option<&Problem>,
    read: Option<(String, String)>,
) -> Html {
    let (key, words) = (field.key(), scene.words());
    let settled = scene.model.settled.contains(field);
    let problem = problem.filter(|_| settled);
    let buttons = problem.map(|problem| day_buttons(scene, field, problem));
    let texts = FieldTexts {
        problem: problem.map(|problem| words.problem(field, problem)),
        read,
    };
    let id = |of: &str| [of, key].concat();
    let fault = texts.problem.as_ref().map(|text| {
        let id = id("problem-");
        let told = html! { <p class="problem" {id} role="alert">{ text.clone() }</p> };
        sequence(&[told, buttons.unwrap_or_default()])
    });
    let locked = optional(scene.model.is_locked(field), || {
        let text = words.filled_by_portal();
        html! { <span class="locked" id={id("locked-")}>{ text }</span> }
    });
    let parts = sequence(&[
        html! { <label for={id("field-")}>{ words.label(field) }</label> },
        control(scene, field, &texts),
        locked,
        read_or_hint(scene, field, &texts),
        fault.unwrap_or_default(),
        notices(scene, field),
    ]);
    html! { <div class="field" data-field={key}>{ parts }</div> }
}

/// The reading of the field, or its hint if there is none.
fn read_or_hint(scene: Scene<'_>, field: Field, texts: &FieldTexts) -> Html {
    let key = field.key();
    if let Some((value, text)) = &texts.read {
        let text = text.clone().into();
        return span("read", data(["read-", key].concat(), value.clone(), text));
    }
    let hint = scene.words().hint(field);
    if hint.is_empty() || texts.problem.is_some() {
        return Html::default();
    }
    html! { <span class="hint" id={["hint-", key].concat()}>{ hint }</span> }
}

/// Buttons for the dates that a date without a year can mean; each fills the field.
fn day_buttons(scene: Scene<'_>, field: Field, problem: &Problem) -> Html {
    let Problem::WhichDay(days) = problem else {
        return Html::default();
    };
    if !field.holds_one_day() || scene.model.is_locked(field) {
        return Html::default();
    }
    let words = scene.words();
    let mut buttons = Vec::new();
    for &day in days {
        let (value, text) = words.date_reading(day);
        let id = ["choose-", field.key(), "-", &value].concat();
        let entered = Msg::Entered(field, words.date(day));
        buttons.push(button(scene, id, &text, entered));
    }
    html! { <div class="chips" role="group" aria-label={words.label(field)}>{ buttons }</div> }
}

fn notices(scene: Scene<'_>, field: Field) -> Html {
    let texts = scene.form.warning_texts(field);
    if texts.is_empty() {
        return Html::default();
    }
    let mut parts = Vec::new();
    for text in texts {
        parts.push(paragraph("", text));
    }
    let id = ["notice-", field.key()].concat();
    html! { <div class="notice" {id} role="status">{ parts }</div> }
}

fn control(scene: Scene<'_>, field: Field, texts: &FieldTexts) -> Html {
    let key = field.key();
    let id = ["field-", key].concat();
    let described = described(scene, field, texts);
    let value = AttrValue::from(scene.form.case.form.typed(field));
    let invalid = texts.problem.is_some().then_some("true");
    let readonly = scene.model.is_locked(field);
    let onblur = scene.dispatch.reform(move |_: FocusEvent| Msg::Left(field));
    let oninput = scene
        .dispatch
        .reform(move |event: InputEvent| Msg::Entered(field, text_in(&event)));
    if field.kind().has_lines() {
        let rows = if field == Field::Obs { "5" } else { "2" };
        return html! {
            <textarea {id} name={key} rows={rows} {value} {readonly} aria-describedby={described} aria-invalid={invalid} {oninput} {onblur} />
        };
    }
    // The browser also fires `change` when Enter is pressed.
    let onchange = scene.dispatch.reform(move |_: Event| Msg::Paused(field));
    html! {
        <input {id} name={key} type="text" inputmode={field.kind().keyboard()} autocomplete="off" {value} {readonly}
            aria-describedby={described} aria-invalid={invalid} {oninput} {onblur} {onchange} />
    }
}

/// The text of the input or text area that fired the event.
fn text_in(event: &InputEvent) -> String {
    match event.target_dyn_into::<HtmlTextAreaElement>() {
        Some(area) => area.value(),
        None => event.target_unchecked_into::<HtmlInputElement>().value(),
    }
}

/// The ids for `aria-describedby`.
fn described(scene: Scene<'_>, field: Field, texts: &FieldTexts) -> Option<String> {
    let (key, form) = (field.key(), scene.form);
    let (is_read, is_faulty) = (texts.read.is_some(), texts.problem.is_some());
    let has_hint = !is_read && !is_faulty && !scene.words().hint(field).is_empty();
    let texts = [
        (scene.model.is_locked(field), "locked-"),
        (has_hint, "hint-"),
        (is_read, "read-"),
        (is_faulty, "problem-"),
        (form.warnings.iter().any(|(at, _)| *at == field), "notice-"),
    ];
    let ids: Vec<String> = texts
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, what)| [what, key].concat())
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
