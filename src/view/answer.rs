//! The answer: the rate first, in one sentence; under it the reasons, the key figures and the bar.

use yew::prelude::*;

use super::{
    Scene, Shown,
    parts::{button, data, figure_list},
};
use crate::{
    chart::{Progress, WIDTH},
    domain::CountingFrom,
    reference::EXAMPLES,
    state::Msg,
    words::{Headline, people_value},
};

/// The answer, marked while it waits for the form.
pub(super) fn answer(scene: Scene<'_>) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        case,
        ..
    } = scene.answer;
    let headline = words.headline(inquiry, plan);
    let example = case.example.and_then(|at| EXAMPLES.get(at));
    let waiting = scene.model.is_waiting();
    html! {
        <section id="answer" class="answer" aria-labelledby="answer-heading" data-waiting={waiting.then_some("true")}>
            <h2 id="answer-heading" class="visually-hidden">{ words.answer_heading() }</h2>
            if waiting {
                <p class="waiting">{ words.waiting() }</p>
            }
            <p class="headline" aria-live="polite">{ headline_parts(&headline) }</p>
            if let Some(example) = example {
                <p class="example-label">{ words.example_label(example) }</p>
            }
            { old_figures(scene) }
            <p class="explanation">{ words.explanation(inquiry, plan).join(" ") }</p>
            { bar(scene.answer) }
            { figure_list(&words.key_figures(inquiry, plan)) }
        </section>
    }
}

fn headline_parts(headline: &Headline) -> Html {
    let Some(rate) = headline.rate else {
        return headline.text().into();
    };
    let figure = data(
        "rate".to_owned(),
        people_value(rate),
        headline.figure.clone().into(),
    );
    html! {
        <>
            { headline.before.clone() }
            <strong>{ figure }</strong>
            { headline.after.clone() }
        </>
    }
}

fn old_figures(scene: Scene<'_>) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        ..
    } = scene.answer;
    let (Some(old), Some((left, rates))) = (words.old_figures(inquiry, plan), plan.from_today)
    else {
        return counted_from_today(scene);
    };
    let counted = match rates {
        Some(rates) => data(
            "rate-from-today".to_owned(),
            people_value(rates.service_day),
            old.counted.into(),
        ),
        None => old.counted.into(),
    };
    html! {
        <p class="old-figures">
            { data("age-days".to_owned(), left.age_days.to_string(), old.age.into()) }{ " " }
            { data("service-days-from-today".to_owned(), words.days_value(left.days.service), counted) }{ " " }
            { button(scene, "use-today".to_owned(), words.use_today(), Msg::ChoseToday) }
        </p>
    }
}

/// The way back to counting from the day of the figures.
fn counted_from_today(scene: Scene<'_>) -> Html {
    if scene.answer.inquiry.question.counting_from != CountingFrom::Today {
        return Html::default();
    }
    let text = scene.words().use_as_of();
    html! { <p class="old-figures">{ button(scene, "use-as-of".to_owned(), text, Msg::ChoseAsOf) }</p> }
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
