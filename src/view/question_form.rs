//! The question: two numbers first, then one line that opens the other three.

use std::rc::Rc;

use yew::prelude::*;

use super::{Shown, choice_group::ChoiceGroup, field_box::FieldBox};
use crate::{
    domain::BaseKind,
    reference::presets,
    state::{Choice, Field, Indicator, Model, Msg},
};

/// What the question shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct QuestionFormProps {
    /// The model.
    pub model: Rc<Model>,
    /// The case in the form.
    pub shown: Rc<Shown>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

impl QuestionFormProps {
    /// A field of the form.
    pub(super) fn field(&self, field: Field) -> Html {
        let settled = self.model.settled.contains(&field);
        html! { <FieldBox {field} shown={&self.shown} {settled} dispatch={&self.dispatch} /> }
    }

    /// A group of choices.
    pub(super) fn choices(&self, choices: Vec<Choice>, made: Choice, hint: &'static str) -> Html {
        html! { <ChoiceGroup {choices} {made} {hint} words={self.shown.words.clone()} dispatch={&self.dispatch} /> }
    }
}

const BASE_KINDS: [BaseKind; 4] = [
    BaseKind::WajibKtp,
    BaseKind::Recorded,
    BaseKind::Population,
    BaseKind::Other,
];

/// The two numbers, and the terms behind one line.
#[component]
pub(super) fn QuestionForm(props: &QuestionFormProps) -> Html {
    let QuestionFormProps { shown, .. } = props;
    let words = &shown.words;
    let kind = shown.case.choices.base_kind;
    html! {
        <section class="question" aria-labelledby="question-heading">
            <h2 id="question-heading" class="visually-hidden">{ words.question_heading() }</h2>
            { props.field(Field::Base) }
            { props.choices(BASE_KINDS.map(Choice::BaseKind).to_vec(), Choice::BaseKind(kind), "") }
            if kind == BaseKind::Other {
                { props.field(Field::BaseLabel) }
            }
            { props.field(Field::Done) }
            <details id="terms" class="terms">
                <summary>{ words.terms_line(&shown.inquiry) }{ " · " }<span class="change">{ words.change() }</span></summary>
                { terms(props) }
            </details>
            { hidden_faults(props) }
            { buttons(props) }
        </section>
    }
}

fn terms(props: &QuestionFormProps) -> Html {
    let indicator = props.shown.case.choices.indicator;
    let indicators = vec![
        Choice::Indicator(Indicator::Ikd),
        Choice::Indicator(Indicator::KtpEl),
    ];
    html! {
        <div class="terms-fields">
            <div class="pair">
                { props.field(Field::Share) }
                { props.field(Field::Target) }
            </div>
            { preset_buttons(props) }
            { props.field(Field::AsOf) }
            { props.field(Field::Deadline) }
            { props.field(Field::Region) }
            { props.choices(indicators, Choice::Indicator(indicator), "") }
        </div>
    }
}

fn preset_buttons(props: &QuestionFormProps) -> Html {
    let words = &props.shown.words;
    html! {
        <div class="presets" role="group" aria-label={words.presets_legend()}>
            <span class="hint">{ words.presets_legend() }</span>
            <div class="chips">
                for (at, preset) in presets().iter().enumerate() {
                    <button
                        type="button"
                        id={format!("preset-{}", preset.deadline.year())}
                        title={preset.source.clone()}
                        onclick={props.dispatch.reform(move |_: MouseEvent| Msg::ChosePreset(at))}
                    >
                        { words.preset(preset.deadline.year(), preset.share) }
                    </button>
                }
            </div>
        </div>
    }
}

/// A fault in a field that is folded away is told where it can be seen.
fn hidden_faults(props: &QuestionFormProps) -> Html {
    let words = &props.shown.words;
    let visible = [Field::Base, Field::BaseLabel, Field::Done];
    let hidden = props
        .shown
        .inquiry
        .problems
        .iter()
        .filter(|(field, _)| !visible.contains(field) && props.model.settled.contains(field));
    html! {
        for (field, problem) in hidden {
            <p class="problem hidden-fault">{ format!("{}: {}", words.label(*field), words.problem(*field, problem)) }</p>
        }
    }
}

fn buttons(props: &QuestionFormProps) -> Html {
    let QuestionFormProps {
        model,
        shown,
        dispatch,
    } = props;
    let words = &shown.words;
    let button = |id: &'static str, text: &'static str, msg: Msg, disabled: bool| {
        let onclick = dispatch.reform(move |_: MouseEvent| msg.clone());
        html! { <button type="button" {id} {disabled} {onclick}>{ text }</button> }
    };
    html! {
        <div class="buttons">
            { button("undo", words.undo(), Msg::ClickedUndo, !model.history.can_undo()) }
            { button("redo", words.redo(), Msg::ClickedRedo, !model.history.can_redo()) }
            { button("reset", words.reset(), Msg::ClickedReset, false) }
        </div>
    }
}
