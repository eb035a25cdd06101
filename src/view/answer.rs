//! The answer: the rate first, in one sentence; under it the reasons, the key figures and the bar.

use yew::prelude::*;

use super::{
    Scene, Shown,
    parts::{button, data, figure_list},
    taken::taken,
};
use crate::{
    chart::{Progress, WIDTH},
    domain::CountingFrom,
    reference::EXAMPLES,
    state::{Field, Msg, seem_swapped},
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
        <section key="answer" id="answer" class="answer" tabindex="-1" aria-labelledby="answer-heading" data-waiting={waiting.then_some("true")}>
            <h2 id="answer-heading" class="visually-hidden">{ words.answer_heading() }</h2>
            { for faulty_fields(scene) }
            { for region(scene) }
            <p class="headline" aria-live="polite">{ headline_parts(scene, &headline) }</p>
            { swap_button(scene) }
            if let Some(example) = example {
                <p class="example-label">{ words.example_label(example) }</p>
            }
            { for day_said(scene) }
            { taken(scene) }
            { old_figures(scene) }
            <p class="explanation">{ words.explanation(inquiry, plan).join(" ") }</p>
            { bar(scene.answer) }
            { figure_list(&words.key_figures(inquiry, plan)) }
        </section>
    }
}

/// The day of the figures, where nobody typed it: that of the newest report, or the one that a portal filled in.
pub(super) fn day_said(scene: Scene<'_>) -> Option<Html> {
    let Shown { words, inquiry, .. } = scene.answer;
    let in_frame = || {
        words
            .data_as_of(inquiry)
            .filter(|_| scene.model.is_embedded())
    };
    let text = words.dated_by_report(inquiry).or_else(in_frame)?;
    Some(html! { <p class="day-said" id="day-said">{ text }</p> })
}

/// Which fields the answer does not take as they stand in the form.
pub(super) fn faulty_fields(scene: Scene<'_>) -> Option<Html> {
    let model = scene.model;
    if model.awaits_day() {
        let text = scene.words().day_awaited();
        return Some(html! { <p class="waiting" role="status">{ text }</p> });
    }
    let inquiry = &scene.form.inquiry;
    let faulty = inquiry.problems.iter().map(|(field, _)| *field);
    let (partly, told): (Vec<Field>, Vec<Field>) = faulty
        .filter(|&field| model.settled.contains(field))
        .partition(|&field| inquiry.is_partly_read(field));
    if told.is_empty() && !partly.is_empty() {
        let text = scene.words().partly_left_out(&partly);
        return Some(html! { <p class="waiting" role="status">{ text }</p> });
    }
    let text = match (told.is_empty(), model.is_waiting()) {
        (true, _) => return None,
        (false, true) => scene.words().waiting(&told),
        (false, false) => scene.words().left_out(&told),
    };
    Some(html! { <p class="waiting" role="status">{ text }</p> })
}

pub(super) fn region(scene: Scene<'_>) -> Option<Html> {
    let region = scene.answer.case.form.text(Field::Region).trim();
    (!region.is_empty()).then(|| html! { <p class="region">{ region.to_owned() }</p> })
}

/// The headline, its figure apart. A question that no button may answer is left out.
pub(super) fn headline_parts(scene: Scene<'_>, headline: &Headline) -> Html {
    let question = if can_swap(scene) {
        headline.question
    } else {
        ""
    };
    let before = [question, &headline.before].concat();
    let Some(rate) = headline.rate else {
        return before.into();
    };
    let figure = data(
        "rate".to_owned(),
        people_value(rate),
        headline.figure.clone().into(),
    );
    html! {
        <>
            { before }
            <strong>{ figure }</strong>
            { headline.after.clone() }
        </>
    }
}

/// The answer to "Tukar kedua angka?".
pub(super) fn swap_button(scene: Scene<'_>) -> Option<Html> {
    let text = scene.words().swap_numbers();
    let id = "swap-numbers".to_owned();
    let can_swap = can_swap(scene) && seem_swapped(&scene.form.inquiry);
    can_swap.then(|| {
        html! { <div class="buttons">{ button(scene, id, text, Msg::ClickedSwapNumbers) }</div> }
    })
}

/// Not while one of the two is typed, since its first digits are too few, nor where a portal has locked one.
fn can_swap(scene: Scene<'_>) -> bool {
    let model = scene.model;
    let is_free = |field| model.typing != Some(field) && !model.is_locked(field);
    is_free(Field::Base) && is_free(Field::Done)
}

fn old_figures(scene: Scene<'_>) -> Html {
    let is_locked = scene.model.is_locked(Field::From);
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
    let sentences = html! {
        <>
            { data("age-days".to_owned(), left.age_days.to_string(), old.age.into()) }{ " " }
            { data("service-days-from-today".to_owned(), words.days_value(left.days.service), counted) }
        </>
    };
    if is_locked {
        return old_figures_line(sentences, Html::default());
    }
    let text = words.use_today(inquiry.question.first_day);
    let from_today = button(scene, "use-today".to_owned(), text, Msg::ChoseToday);
    old_figures_line(sentences, from_today)
}

/// The way back to counting from the day of the figures.
fn counted_from_today(scene: Scene<'_>) -> Html {
    let counts_from_today = scene.answer.inquiry.question.counting_from == CountingFrom::Today;
    if !counts_from_today || scene.model.is_locked(Field::From) {
        return Html::default();
    }
    let text = scene.words().use_as_of();
    let back = button(scene, "use-as-of".to_owned(), text, Msg::ChoseAsOf);
    old_figures_line(Html::default(), back)
}

/// One shape for both, so that the pressed button keeps the focus when the other takes its place.
fn old_figures_line(sentences: Html, button: Html) -> Html {
    html! { <div class="old-figures"><p>{ sentences }</p>{ button }</div> }
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
