//! The question form: two numbers, then target, date and deadline folded under one line.

use yew::prelude::*;

use crate::view::{
    Scene,
    depths::depths,
    parts::{
        button, chips_row,
        choice_group::choice_group,
        element::{division, optional, paragraph, plain, sequence, span},
        field_box::field_box,
        sends,
    },
};
use crate::{
    domain::BaseKind,
    reading::Problem,
    reference::presets,
    state::{Choice, Field, Indicator, Msg},
};

/// The numbers whose faults and warnings are also shown while the form is folded.
const FIGURES: [Field; 2] = [Field::Base, Field::Done];

/// The terms whose faults and warnings are also shown while they are folded.
const TERMS: [Field; 4] = [Field::Share, Field::Target, Field::AsOf, Field::Deadline];

/// The terms other than share and target.
const OTHER_TERMS: [Field; 4] = [
    Field::AsOf,
    Field::Deadline,
    Field::Region,
    Field::BaseSource,
];

const BASE_KINDS: [Choice; 4] = [
    Choice::BaseKind(BaseKind::WajibKtp),
    Choice::BaseKind(BaseKind::Recorded),
    Choice::BaseKind(BaseKind::Population),
    Choice::BaseKind(BaseKind::Other),
];

/// The form. For a link it is folded under a one-line summary.
pub(in crate::view) fn question_form(scene: Scene<'_>) -> Html {
    let form = if scene.model.order.first.is_of_link() {
        figures_used(scene)
    } else {
        fields(scene)
    };
    let heading = scene.words().question_heading();
    let heading = html! { <h2 id="question-heading" class="visually-hidden">{ heading }</h2> };
    html! {
        <section key="question" class="question" aria-labelledby="question-heading">
            { sequence(&[heading, form]) }
        </section>
    }
}

/// The one-line summary of the figures of a link, with the fields folded under it. Within them the terms are open.
fn figures_used(scene: Scene<'_>) -> Html {
    let (words, form) = (scene.words(), scene.form);
    let is_open = !scene.model.order.is_folded;
    let summary = summary(scene, words.figures_used(&form.case, &form.inquiry));
    let used = sequence(&[summary, fields(scene)]);
    let of_figures = [problems_of(scene, &FIGURES), folded_problems(scene)];
    sequence(&[
        (depths().adopt)(scene),
        html! { <details id="figures-used" class="figures-used" open={is_open}>{ used }</details> },
        division("of-figures", &of_figures),
    ])
}

/// A summary line with the word "Ubah".
pub(in crate::view) fn summary(scene: Scene<'_>, text: String) -> Html {
    let change = span("change", scene.words().change());
    plain("summary", sequence(&[text.into(), " · ".into(), change]))
}

/// The two numbers, the folded terms, and the faults and warnings of folded fields.
fn fields(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let kind = scene.form.case.choices.base_kind;
    let is_of_link = scene.model.order.first.is_of_link();
    let label = || field_box(scene, Field::BaseLabel);
    let summary = summary(scene, words.terms_line(&scene.form.inquiry));
    let terms = sequence(&[summary, terms(scene)]);
    sequence(&[
        field_box(scene, Field::Base),
        choice_group(scene, &BASE_KINDS, Choice::BaseKind(kind)),
        optional(kind == BaseKind::Other, label),
        (depths().base_news)(scene),
        field_box(scene, Field::Done),
        (depths().number_news)(scene),
        html! { <details id="terms" class="terms" open={is_of_link}>{ terms }</details> },
        folded_problems(scene),
    ])
}

fn terms(scene: Scene<'_>) -> Html {
    let is_locked = [Field::Share, Field::Deadline].map(|field| scene.model.is_locked(field));
    let made = Choice::Indicator(scene.form.case.choices.indicator);
    let indicators = [
        Choice::Indicator(Indicator::Ikd),
        Choice::Indicator(Indicator::KtpEl),
    ];
    let mut pair = Vec::new();
    for field in [Field::Share, Field::Target] {
        if is_shown(scene, field) {
            pair.push(field_box(scene, field));
        }
    }
    let mut parts = vec![division("pair", &pair)];
    parts.push(optional(
        scene.form.case.choices.indicator == Indicator::Ikd && is_locked == [false, false],
        || preset_buttons(scene),
    ));
    for field in OTHER_TERMS {
        parts.push(field_box(scene, field));
    }
    parts.push((depths().base_sources)(scene));
    parts.push(choice_group(scene, &indicators, made));
    division("terms-fields", &parts)
}

/// Hides the locked target field (share or count) that the portal left empty.
fn is_shown(scene: Scene<'_>, field: Field) -> bool {
    !scene.model.is_locked(field) || !scene.form.case.form.typed(field).is_empty()
}

fn preset_buttons(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let mut buttons = Vec::new();
    for (at, preset) in presets().iter().enumerate() {
        let year = preset.deadline.year();
        let id = ["preset-", &year.to_string()].concat();
        let text = words.preset(year, preset.share);
        buttons.push(button(scene, id, &text, Msg::ChosePreset(at)));
    }
    let parts = sequence(&[span("hint", words.presets_legend()), chips_row(&buttons)]);
    html! {
        <div class="presets" role="group" aria-label={words.presets_legend()}>{ parts }</div>
    }
}

/// The faults and warnings of folded fields. The style sheet shows them while the fields are folded.
pub(in crate::view) fn folded_problems(scene: Scene<'_>) -> Html {
    let parts = [
        division("of-terms", &[problems_of(scene, &TERMS)]),
        problems_of(scene, Field::CALENDAR),
        problems_of(scene, Field::WEIGHTS),
    ];
    division("folded", &parts)
}

/// The faults and warnings of fields, with the names of fields that have a fault.
fn problems_of(scene: Scene<'_>, fields: &[Field]) -> Html {
    let mut parts = Vec::new();
    for &field in fields {
        parts.push(fault(scene, field, scene.form.inquiry.problem(field)));
        for text in scene.form.warning_texts(field) {
            parts.push(paragraph("warning", text));
        }
    }
    sequence(&parts)
}

/// The fault of a field with its name, if it may be shown yet.
pub(in crate::view) fn fault(scene: Scene<'_>, field: Field, problem: Option<&Problem>) -> Html {
    let words = scene.words();
    let Some(problem) = problem.filter(|_| scene.model.settled.contains(field)) else {
        return Html::default();
    };
    let text = [words.label(field), ": ", &words.problem(field, problem)].concat();
    paragraph("problem", text)
}

/// The buttons for undo, redo and clear.
pub(in crate::view) fn steps(scene: Scene<'_>) -> Html {
    let (words, history) = (scene.words(), &scene.model.history);
    let (undo, redo) = (history.can_undo(), history.can_redo());
    let steps = sequence(&[
        step(scene, "undo", words.undo(), Msg::ClickedUndo, undo),
        step(scene, "redo", words.redo(), Msg::ClickedRedo, redo),
        step(scene, "reset", words.reset(), Msg::ClickedReset, true),
    ]);
    html! { <div key="steps" class="buttons steps">{ steps }</div> }
}

/// A button that is disabled without such a step. `aria-disabled` keeps it reachable with the Tab key.
fn step(scene: Scene<'_>, id: &'static str, text: &'static str, msg: Msg, is_on: bool) -> Html {
    let onclick = sends(scene, msg);
    let disabled = if is_on { "false" } else { "true" };
    html! { <button type="button" {id} aria-disabled={disabled} {onclick}>{ text }</button> }
}
