//! The answer: the rate first, in one sentence; under it the reasons, the key figures and the bar.

use std::rc::Rc;

use yew::prelude::*;

use super::Shown;
use crate::{
    chart::{Progress, WIDTH},
    reference::EXAMPLES,
    state::Msg,
    words::{Figure, Headline, figure_range},
};

/// What the answer shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct AnswerProps {
    /// The answered case.
    pub shown: Rc<Shown>,
    /// Whether the form has moved on and cannot be read.
    pub waiting: bool,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// The answer, marked while it waits for the form.
#[component]
pub(super) fn Answer(props: &AnswerProps) -> Html {
    let AnswerProps { shown, waiting, .. } = props;
    let words = &shown.words;
    let headline = words.headline(&shown.inquiry, &shown.plan);
    let figures = words.key_figures(&shown.inquiry, &shown.plan);
    let example = shown.case.example.and_then(|at| EXAMPLES.get(at));
    html! {
        <section id="answer" class="answer" aria-labelledby="answer-heading" data-waiting={waiting.then_some("true")}>
            <h2 id="answer-heading" class="visually-hidden">{ words.answer_heading() }</h2>
            if *waiting {
                <p class="waiting">{ words.waiting() }</p>
            }
            <p class="headline" aria-live="polite">{ headline_parts(&headline) }</p>
            if let Some(example) = example {
                <p class="example-label">{ words.example_label(example) }</p>
            }
            { old_figures(props) }
            <p class="explanation">{ words.explanation(&shown.inquiry, &shown.plan).join(" ") }</p>
            { bar(shown) }
            <dl class="figures">
                for figure in figures {
                    { figure_row(&figure) }
                }
            </dl>
        </section>
    }
}

fn headline_parts(headline: &Headline) -> Html {
    let Some(rate) = headline.rate else {
        return html! { { headline.text() } };
    };
    html! {
        <>
            { &headline.before }
            <strong><data id="rate" value={figure_range(rate)}>{ &headline.figure }</data></strong>
            { &headline.after }
        </>
    }
}

fn old_figures(props: &AnswerProps) -> Html {
    let AnswerProps {
        shown, dispatch, ..
    } = props;
    let words = &shown.words;
    let Some(old) = words.old_figures(&shown.inquiry, &shown.plan) else {
        return counted_from_today(props);
    };
    let Some((left, rates)) = shown.plan.from_today else {
        return Html::default();
    };
    let days = words.days_value(left.days.service);
    let onclick = dispatch.reform(|_: MouseEvent| Msg::ChoseToday);
    html! {
        <p class="old-figures">
            <data id="age-days" value={left.age_days.to_string()}>{ old.age }</data>{ " " }
            <data id="service-days-from-today" value={days}>
                if let Some(rates) = rates {
                    <data id="rate-from-today" value={figure_range(rates.service_day)}>{ old.counted }</data>
                } else {
                    { old.counted }
                }
            </data>{ " " }
            <button type="button" id="use-today" {onclick}>{ words.use_today() }</button>
        </p>
    }
}

/// The way back to counting from the day of the figures.
fn counted_from_today(props: &AnswerProps) -> Html {
    if props.shown.inquiry.question.counting_from != crate::domain::CountingFrom::Today {
        return Html::default();
    }
    let onclick = props.dispatch.reform(|_: MouseEvent| Msg::ChoseAsOf);
    html! {
        <p class="old-figures">
            <button type="button" id="use-as-of" {onclick}>{ props.shown.words.use_as_of() }</button>
        </p>
    }
}

/// A figure as a row of a list of names and values.
pub(super) fn figure_row(figure: &Figure) -> Html {
    html! {
        <div class="figure">
            <dt>{ &figure.label }</dt>
            <dd><data id={figure.id} value={figure.value.clone()}>{ &figure.text }</data></dd>
        </div>
    }
}

fn bar(shown: &Shown) -> Html {
    let Some(progress) = Progress::of(&shown.inquiry.question, &shown.plan) else {
        return Html::default();
    };
    let label = shown.words.bar_label(&shown.inquiry, &shown.plan);
    let view_box = format!("0 0 {WIDTH} 40");
    html! {
        <svg class="bar" role="img" aria-label={label} viewBox={view_box} preserveAspectRatio="none">
            <rect class="bar-whole" x="0" y="8" width={WIDTH.to_string()} height="24" />
            <rect class="bar-perhaps" x="0" y="8" width={progress.done_at_most.to_string()} height="24" />
            <rect class="bar-done" x="0" y="8" width={progress.done.to_string()} height="24" />
            <rect class="bar-target" x={progress.target.saturating_sub(3).to_string()} y="0" width="6" height="40" />
        </svg>
    }
}
