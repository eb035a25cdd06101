//! The answer: headline, notices, explanation, progress bar, key figures.

use yew::prelude::*;

use super::taken::taken;
use crate::view::{
    Scene, Shown,
    parts::{
        button, data,
        element::{buttons, division, paragraph, plain, sequence},
        figure_list, headline,
    },
};
use crate::{
    chart::{ProgressBar, WIDTH},
    domain::CountingFrom,
    reference::EXAMPLES,
    state::{Field, Msg, seem_swapped},
    words::{Headline, people_value},
};

/// The section of the answer, marked while the form has a fault.
pub(in crate::view) fn answer(scene: Scene<'_>) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        case,
        ..
    } = scene.answer;
    let said = words.headline(inquiry, plan);
    let example = case.example.and_then(|at| EXAMPLES.get(at));
    let waiting = scene.model.is_waiting();
    let example = example.map(|example| paragraph("example-label", words.example_label(example)));
    let explanation = words.explanation(inquiry, plan).join(" ");
    let parts = sequence(&[
        html! { <h2 id="answer-heading" class="visually-hidden">{ words.answer_heading() }</h2> },
        faulty_fields(scene),
        region(scene),
        headline(headline_parts(scene, &said)),
        swap_button(scene),
        example.unwrap_or_default(),
        day_said(scene),
        taken(scene),
        old_figures(scene),
        paragraph("explanation", explanation),
        bar(scene.answer),
        figure_list(&words.key_figures(inquiry, plan)),
    ]);
    html! {
        <section key="answer" id="answer" class="answer" tabindex="-1" aria-labelledby="answer-heading" data-waiting={waiting.then_some("true")}>
            { parts }
        </section>
    }
}

/// The day of the figures if the user did not enter it: from the newest report, or from the portal.
pub(in crate::view) fn day_said(scene: Scene<'_>) -> Html {
    let Shown { words, inquiry, .. } = scene.answer;
    let in_frame = || {
        words
            .data_as_of(inquiry)
            .filter(|_| scene.model.is_embedded())
    };
    match words.dated_by_report(inquiry).or_else(in_frame) {
        Some(text) => html! { <p class="day-said" id="day-said">{ text }</p> },
        None => Html::default(),
    }
}

/// The fields whose text the answer does not use.
pub(in crate::view) fn faulty_fields(scene: Scene<'_>) -> Html {
    let model = scene.model;
    if model.awaits_day() {
        return waiting(scene.words().day_awaited().into());
    }
    let inquiry = &scene.form.inquiry;
    let faulty = inquiry.problems.iter().map(|(field, _)| *field);
    let (partly, told): (Vec<Field>, Vec<Field>) = faulty
        .filter(|&field| model.settled.contains(field))
        .partition(|&field| inquiry.is_partly_read(field));
    if told.is_empty() && !partly.is_empty() {
        return waiting(scene.words().partly_left_out(&partly).into());
    }
    match (told.is_empty(), model.is_waiting()) {
        (true, _) => Html::default(),
        (false, true) => waiting(scene.words().waiting(&told).into()),
        (false, false) => waiting(scene.words().left_out(&told).into()),
    }
}

fn waiting(text: Html) -> Html {
    html! { <p class="waiting" role="status">{ text }</p> }
}

pub(in crate::view) fn region(scene: Scene<'_>) -> Html {
    let region = scene.answer.case.form.text(Field::Region).trim();
    if region.is_empty() {
        return Html::default();
    }
    paragraph("region", region.to_owned())
}

/// The headline, its figure in `strong`. The question whether numbers are swapped is left out without its button.
pub(in crate::view) fn headline_parts(scene: Scene<'_>, headline: &Headline) -> Html {
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
    sequence(&[
        before.into(),
        plain("strong", figure),
        headline.after.clone().into(),
    ])
}

/// The button for "Tukar kedua angka?".
pub(in crate::view) fn swap_button(scene: Scene<'_>) -> Html {
    if !can_swap(scene) || !seem_swapped(&scene.form.inquiry) {
        return Html::default();
    }
    let (id, text) = ("swap-numbers".to_owned(), scene.words().swap_numbers());
    buttons(&[button(scene, id, text, Msg::ClickedSwapNumbers)])
}

/// Not while one of the two numbers is being typed, as its first digits look too small, nor if a portal has locked one.
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
    let (age, days) = (left.age_days.to_string(), left.days.service);
    let days = words.days_value(days);
    let sentences = sequence(&[
        data("age-days".to_owned(), age, old.age.into()),
        " ".into(),
        data("service-days-from-today".to_owned(), days, counted),
    ]);
    if is_locked {
        return old_figures_line(sentences, Html::default());
    }
    let text = words.use_today(inquiry.question.first_day);
    let from_today = button(scene, "use-today".to_owned(), text, Msg::ChoseToday);
    old_figures_line(sentences, from_today)
}

/// The button that counts from the day of the figures again.
fn counted_from_today(scene: Scene<'_>) -> Html {
    let counts_from_today = scene.answer.inquiry.question.counting_from == CountingFrom::Today;
    if !counts_from_today || scene.model.is_locked(Field::From) {
        return Html::default();
    }
    let text = scene.words().use_as_of();
    let back = button(scene, "use-as-of".to_owned(), text, Msg::ChoseAsOf);
    old_figures_line(Html::default(), back)
}

/// The same elements in both states, so that the pressed button keeps the focus when its text changes.
fn old_figures_line(sentences: Html, button: Html) -> Html {
    division("old-figures", &[paragraph("", sentences), button])
}

fn bar(shown: &Shown) -> Html {
    let Some(progress) = ProgressBar::of(&shown.inquiry.question, &shown.plan) else {
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
