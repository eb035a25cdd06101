//! A field that takes any text, with what was read and what is wrong beside it.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Scene, parts::data};
use crate::state::{Field, Msg};

/// A label, the input, and under it what was read, what is wrong, what asks for a second look.
pub(super) fn field_box(scene: Scene<'_>, field: Field) -> Html {
    let (key, words, form) = (field.key(), scene.words(), scene.form);
    let settled = scene.model.settled.contains(field);
    let problem = form.inquiry.problem(field).filter(|_| settled);
    let problem = problem.map(|problem| words.problem(field, problem));
    let control = control(scene, field, problem.is_some());
    html! {
        <div class="field" data-field={key}>
            <label for={format!("field-{key}")}>{ words.label(field) }</label>
            { control }
            if scene.model.is_locked(field) {
                <span class="locked" id={format!("locked-{key}")}>{ words.filled_by_portal() }</span>
            }
            { beside(scene, field, problem.is_none()) }
            if let Some(text) = problem {
                <p class="problem" id={format!("problem-{key}")} role="alert">{ text }</p>
            }
            { notices(scene, field) }
        </div>
    }
}

/// What was read, or how to write it.
fn beside(scene: Scene<'_>, field: Field, is_sound: bool) -> Html {
    let (key, words) = (field.key(), scene.words());
    if let Some((value, text)) = words.reading(field, &scene.form.inquiry, &scene.form.plan) {
        return html! { <span class="read">{ data(format!("read-{key}"), value, text.into()) }</span> };
    }
    let hint = words.hint(field);
    if hint.is_empty() || !is_sound {
        return Html::default();
    }
    html! { <span class="hint" id={format!("hint-{key}")}>{ hint }</span> }
}

fn notices(scene: Scene<'_>, field: Field) -> Html {
    let texts = scene.form.warning_texts(field);
    if texts.is_empty() {
        return Html::default();
    }
    let id = format!("notice-{}", field.key());
    html! {
        <div class="notice" {id} role="status">
            { for texts.into_iter().map(|text| html! { <p>{ text }</p> }) }
        </div>
    }
}

fn control(scene: Scene<'_>, field: Field, is_faulty: bool) -> Html {
    let key = field.key();
    let id = format!("field-{key}");
    let described = described(scene, field, is_faulty);
    let value = scene.form.case.form.text(field).to_owned();
    let readonly = scene.model.is_locked(field);
    let invalid = is_faulty.then_some("true");
    let onblur = scene.dispatch.reform(move |_: FocusEvent| Msg::Left(field));
    let oninput = scene
        .dispatch
        .reform(move |event: InputEvent| Msg::Entered(field, text_in(&event)));
    if takes_lines(field) {
        let rows = if field == Field::Obs { "5" } else { "2" };
        return html! {
            <textarea {id} name={key} rows={rows} {value} {readonly} aria-describedby={described} aria-invalid={invalid} {oninput} {onblur} />
        };
    }
    html! {
        <input {id} name={key} type="text" inputmode={input_mode(field)} autocomplete="off" {value} {readonly}
            aria-describedby={described} aria-invalid={invalid} {oninput} {onblur} />
    }
}

/// The text of the input or text area that an event comes from.
fn text_in(event: &InputEvent) -> String {
    match event.target_dyn_into::<HtmlTextAreaElement>() {
        Some(area) => area.value(),
        None => event.target_unchecked_into::<HtmlInputElement>().value(),
    }
}

/// The ids of what stands beside the field, for those who hear the page.
fn described(scene: Scene<'_>, field: Field, is_faulty: bool) -> Option<String> {
    let (key, form) = (field.key(), scene.form);
    let is_read = scene
        .words()
        .reading(field, &form.inquiry, &form.plan)
        .is_some();
    let has_hint = !is_read && !is_faulty && !scene.words().hint(field).is_empty();
    let beside = [
        (scene.model.is_locked(field), "locked-"),
        (has_hint, "hint-"),
        (is_read, "read-"),
        (is_faulty, "problem-"),
        (form.warnings.iter().any(|(at, _)| *at == field), "notice-"),
    ];
    let ids: Vec<String> = beside
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, what)| [what, key].concat())
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn takes_lines(field: Field) -> bool {
    matches!(
        field,
        Field::Closed
            | Field::Opened
            | Field::Calendar
            | Field::Obs
            | Field::Gain
            | Field::PaceChange
    )
}

/// A keyboard with digits and separators first; the others need letters.
fn input_mode(field: Field) -> &'static str {
    match field {
        Field::Base
        | Field::Done
        | Field::Target
        | Field::Days
        | Field::Reserve
        | Field::At
        | Field::Seed => "numeric",
        _ => "text",
    }
}
