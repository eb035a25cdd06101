//! The question: two numbers first, then one line that opens the other three.

use yew::prelude::*;

use super::{
    Scene,
    choice_group::choice_group,
    field_box::field_box,
    parts::{button, said},
};
use crate::{
    domain::BaseKind,
    reference::presets,
    state::{Choice, Field, Indicator, Msg},
};

const BASE_KINDS: [Choice; 4] = [
    Choice::BaseKind(BaseKind::WajibKtp),
    Choice::BaseKind(BaseKind::Recorded),
    Choice::BaseKind(BaseKind::Population),
    Choice::BaseKind(BaseKind::Other),
];

/// The two numbers, and the terms behind one line.
pub(super) fn question_form(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let kind = scene.form.case.choices.base_kind;
    html! {
        <section class="question" aria-labelledby="question-heading">
            <h2 id="question-heading" class="visually-hidden">{ words.question_heading() }</h2>
            { field_box(scene, Field::Base) }
            { choice_group(scene, &BASE_KINDS, Choice::BaseKind(kind)) }
            if kind == BaseKind::Other {
                { field_box(scene, Field::BaseLabel) }
            }
            { field_box(scene, Field::Done) }
            <details id="terms" class="terms">
                <summary>{ words.terms_line(&scene.form.inquiry) }{ " · " }<span class="change">{ words.change() }</span></summary>
                { terms(scene) }
            </details>
            { hidden_faults(scene) }
        </section>
    }
}

fn terms(scene: Scene<'_>) -> Html {
    let made = Choice::Indicator(scene.form.case.choices.indicator);
    let indicators = [
        Choice::Indicator(Indicator::Ikd),
        Choice::Indicator(Indicator::KtpEl),
    ];
    html! {
        <div class="terms-fields">
            <div class="pair">
                { field_box(scene, Field::Share) }
                { field_box(scene, Field::Target) }
            </div>
            { preset_buttons(scene) }
            { field_box(scene, Field::AsOf) }
            { field_box(scene, Field::Deadline) }
            { field_box(scene, Field::Region) }
            { choice_group(scene, &indicators, made) }
        </div>
    }
}

fn preset_buttons(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let buttons = presets().iter().enumerate().map(|(at, preset)| {
        let year = preset.deadline.year();
        button(
            scene,
            format!("preset-{year}"),
            &words.preset(year, preset.share),
            Msg::ChosePreset(at),
        )
    });
    html! {
        <div class="presets" role="group" aria-label={words.presets_legend()}>
            <span class="hint">{ words.presets_legend() }</span>
            <div class="chips">{ for buttons }</div>
        </div>
    }
}

/// A fault in a field that is folded away is told where it can be seen.
fn hidden_faults(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let is_hidden = |field: Field| !matches!(field, Field::Base | Field::BaseLabel | Field::Done);
    let told = scene.form.inquiry.problems.iter();
    let told = told.filter(|(field, _)| is_hidden(*field) && scene.model.settled.contains(*field));
    let texts = told.map(|(field, problem)| {
        let text = [words.label(*field), ": ", &words.problem(*field, problem)].concat();
        html! { <p class="problem hidden-fault">{ text }</p> }
    });
    texts.collect()
}

/// Undo, redo, empty.
pub(super) fn steps(scene: Scene<'_>) -> Html {
    let (words, history) = (scene.words(), &scene.model.history);
    html! {
        <div class="buttons steps">
            { step(scene, "undo", words.undo(), (Msg::ClickedUndo, history.can_undo())) }
            { step(scene, "redo", words.redo(), (Msg::ClickedRedo, history.can_redo())) }
            { step(scene, "reset", words.reset(), (Msg::ClickedReset, true)) }
        </div>
    }
}

/// A button that is off while there is no such step; it keeps its place in the order of keys.
fn step(scene: Scene<'_>, id: &'static str, text: &'static str, (msg, is_on): (Msg, bool)) -> Html {
    let onclick = said(scene, msg);
    let disabled = if is_on { "false" } else { "true" };
    html! { <button type="button" {id} aria-disabled={disabled} {onclick}>{ text }</button> }
}
