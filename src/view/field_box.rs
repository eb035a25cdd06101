//! A field that takes any text, with what was read and what is wrong beside it.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Shown;
use crate::state::{Field, Msg};

/// What a field needs to show itself.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct FieldBoxProps {
    /// The field.
    pub field: Field,
    /// The case in the form.
    pub shown: std::rc::Rc<Shown>,
    /// Whether its fault may be shown.
    pub settled: bool,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// A label, the input, and under it what was read, what is wrong, what asks for a second look.
#[component]
pub(super) fn FieldBox(props: &FieldBoxProps) -> Html {
    let FieldBoxProps {
        field,
        shown,
        settled,
        dispatch,
    } = props;
    let (field, key, words) = (*field, field.key(), &shown.words);
    let problem = shown
        .inquiry
        .problem(field)
        .filter(|_| *settled)
        .map(|problem| words.problem(field, problem));
    let reading = words.reading(field, &shown.inquiry, &shown.plan);
    let hint = words.hint(field);
    let described_by = format!("hint-{key} read-{key} problem-{key} notice-{key}");
    let control = if takes_lines(field) {
        lines_input(props, described_by, problem.is_some())
    } else {
        line_input(props, described_by, problem.is_some())
    };
    let _ = dispatch;
    html! {
        <div class="field" data-field={key}>
            <label for={format!("field-{key}")}>{ words.label(field) }</label>
            { control }
            if let Some((value, text)) = reading {
                <data class="read" id={format!("read-{key}")} value={value}>{ text }</data>
            } else if problem.is_none() && !hint.is_empty() {
                <span class="hint" id={format!("hint-{key}")}>{ hint }</span>
            }
            if let Some(text) = problem {
                <p class="problem" id={format!("problem-{key}")} role="alert">{ text }</p>
            }
            { notices(field, shown) }
        </div>
    }
}

fn notices(field: Field, shown: &Shown) -> Html {
    let texts = shown.warning_texts(field);
    if texts.is_empty() {
        return Html::default();
    }
    html! {
        <div class="notice" id={format!("notice-{}", field.key())} role="status">
            for text in texts {
                <p>{ text }</p>
            }
        </div>
    }
}

fn line_input(props: &FieldBoxProps, described_by: String, is_faulty: bool) -> Html {
    let FieldBoxProps {
        field,
        shown,
        dispatch,
        ..
    } = props;
    let (field, key) = (*field, field.key());
    let oninput = dispatch.reform(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Entered(field, input.value())
    });
    let onblur = dispatch.reform(move |_: FocusEvent| Msg::Left(field));
    html! {
        <input
            id={format!("field-{key}")}
            name={key}
            type="text"
            inputmode={input_mode(field)}
            autocomplete="off"
            spellcheck="false"
            value={shown.case.form.text(field).to_owned()}
            aria-describedby={described_by}
            aria-invalid={is_faulty.then_some("true")}
            {oninput}
            {onblur}
        />
    }
}

fn lines_input(props: &FieldBoxProps, described_by: String, is_faulty: bool) -> Html {
    let FieldBoxProps {
        field,
        shown,
        dispatch,
        ..
    } = props;
    let (field, key) = (*field, field.key());
    let oninput = dispatch.reform(move |event: InputEvent| {
        let input: HtmlTextAreaElement = event.target_unchecked_into();
        Msg::Entered(field, input.value())
    });
    let onblur = dispatch.reform(move |_: FocusEvent| Msg::Left(field));
    html! {
        <textarea
            id={format!("field-{key}")}
            name={key}
            rows="2"
            autocomplete="off"
            spellcheck="false"
            value={shown.case.form.text(field).to_owned()}
            aria-describedby={described_by}
            aria-invalid={is_faulty.then_some("true")}
            {oninput}
            {onblur}
        />
    }
}

fn takes_lines(field: Field) -> bool {
    matches!(field, Field::Closed | Field::Opened | Field::Calendar)
}

/// A keyboard with digits and separators first; the others need letters.
fn input_mode(field: Field) -> &'static str {
    match field {
        Field::Base | Field::Done | Field::Target | Field::Days | Field::Reserve => "numeric",
        _ => "text",
    }
}
