//! The question: two numbers first, then one line that opens the other three.

use yew::prelude::*;

use super::{
    Scene,
    base_news::{base_news, base_sources},
    calendar_form::CALENDAR_FIELDS,
    choice_group::choice_group,
    field_box::field_box,
    header::adopt,
    milestones::WEIGHT_FIELDS,
    news::number_news,
    parts::{button, said},
};
use crate::{
    domain::BaseKind,
    reading::Problem,
    reference::presets,
    state::{Choice, Field, Indicator, Msg},
};

/// Fields that are folded away with the figures of a link and have something to tell.
const FIGURES: [Field; 2] = [Field::Base, Field::Done];

/// The same of the terms.
const TERMS: [Field; 4] = [Field::Share, Field::Target, Field::AsOf, Field::Deadline];

const BASE_KINDS: [Choice; 4] = [
    Choice::BaseKind(BaseKind::WajibKtp),
    Choice::BaseKind(BaseKind::Recorded),
    Choice::BaseKind(BaseKind::Population),
    Choice::BaseKind(BaseKind::Other),
];

/// The two numbers, and the terms behind one line; in the order of a link all of it behind one line.
pub(super) fn question_form(scene: Scene<'_>) -> Html {
    html! {
        <section key="question" class="question" aria-labelledby="question-heading">
            <h2 id="question-heading" class="visually-hidden">{ scene.words().question_heading() }</h2>
            if scene.model.order.first.is_of_link() {
                { figures_used(scene) }
            } else {
                { fields(scene) }
            }
        </section>
    }
}

/// The figures that a link came with in one line, and behind it the fields, the terms among them open.
fn figures_used(scene: Scene<'_>) -> Html {
    let (words, form) = (scene.words(), scene.form);
    let is_open = !scene.model.order.is_folded;
    let of_figures = FIGURES.iter().map(|&field| told(scene, field));
    html! {
        <>
            { adopt(scene) }
            <details id="figures-used" class="figures-used" open={is_open}>
                <summary>{ words.figures_used(&form.case, &form.inquiry) }{ " · " }<span class="change">{ words.change() }</span></summary>
                { fields(scene) }
            </details>
            <div class="of-figures">
                { for of_figures }
                { folded(scene) }
            </div>
        </>
    }
}

/// The two numbers and the terms, with what is told of terms that are folded away.
fn fields(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let kind = scene.form.case.choices.base_kind;
    let is_of_link = scene.model.order.first.is_of_link();
    html! {
        <>
            { field_box(scene, Field::Base) }
            { choice_group(scene, &BASE_KINDS, Choice::BaseKind(kind)) }
            if kind == BaseKind::Other {
                { field_box(scene, Field::BaseLabel) }
            }
            { base_news(scene) }
            { field_box(scene, Field::Done) }
            { number_news(scene) }
            <details id="terms" class="terms" open={is_of_link}>
                <summary>{ words.terms_line(&scene.form.inquiry) }{ " · " }<span class="change">{ words.change() }</span></summary>
                { terms(scene) }
            </details>
            { folded(scene) }
        </>
    }
}

fn terms(scene: Scene<'_>) -> Html {
    let is_locked = [Field::Share, Field::Deadline].map(|field| scene.model.is_locked(field));
    let made = Choice::Indicator(scene.form.case.choices.indicator);
    let indicators = [
        Choice::Indicator(Indicator::Ikd),
        Choice::Indicator(Indicator::KtpEl),
    ];
    html! {
        <div class="terms-fields">
            <div class="pair">
                { for [Field::Share, Field::Target].into_iter().filter(|&field| is_shown(scene, field)).map(|field| field_box(scene, field)) }
            </div>
            if scene.form.case.choices.indicator == Indicator::Ikd && is_locked == [false, false] {
                { preset_buttons(scene) }
            }
            { for [Field::AsOf, Field::Deadline, Field::Region, Field::BaseSource].map(|field| field_box(scene, field)) }
            { base_sources(scene) }
            { choice_group(scene, &indicators, made) }
        </div>
    }
}

/// Of share and count that a portal has locked, the empty one has nothing to say.
fn is_shown(scene: Scene<'_>, field: Field) -> bool {
    !scene.model.is_locked(field) || !scene.form.case.form.text(field).is_empty()
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

/// What is told of fields that are folded away, while they are.
pub(super) fn folded(scene: Scene<'_>) -> Html {
    let of_terms = TERMS.iter().map(|&field| told(scene, field));
    let of_depths = CALENDAR_FIELDS.iter().chain(&WEIGHT_FIELDS);
    let of_depths = of_depths.map(|&field| told(scene, field));
    html! {
        <div class="folded">
            <div class="of-terms">{ for of_terms }</div>
            { for of_depths }
        </div>
    }
}

/// The fault and the warnings of a field, with its name.
fn told(scene: Scene<'_>, field: Field) -> Html {
    let problem = fault(scene, field, scene.form.inquiry.problem(field));
    let warnings = scene.form.warning_texts(field).into_iter();
    html! {
        <>
            { for problem }
            { for warnings.map(|text| html! { <p class="warning">{ text }</p> }) }
        </>
    }
}

/// The fault of a field as far as it may be shown, with its name.
pub(super) fn fault(scene: Scene<'_>, field: Field, problem: Option<&Problem>) -> Option<Html> {
    let words = scene.words();
    let problem = problem.filter(|_| scene.model.settled.contains(field))?;
    let text = [words.label(field), ": ", &words.problem(field, problem)].concat();
    Some(html! { <p class="problem">{ text }</p> })
}

/// Undo, redo, empty.
pub(super) fn steps(scene: Scene<'_>) -> Html {
    let (words, history) = (scene.words(), &scene.model.history);
    html! {
        <div key="steps" class="buttons steps">
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
