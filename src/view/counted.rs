//! How it was counted: formulas with their numbers, the four day counts, the calendar.

use yew::prelude::*;

use super::{
    Scene, Shown,
    calendar_form::calendar_form,
    depth::depth,
    parts::{data, figure_list},
};
use crate::{
    state::Depth,
    words::{CountRow, Figure, Step},
};

/// "Bagaimana ini dihitung?"
pub(super) fn counted(scene: Scene<'_>) -> Html {
    let question = scene.answer.words.counted_question();
    depth(scene, Depth::Counted, question, true, || {
        html! {
            <>
                { steps(scene.answer) }
                { counts_table(scene.answer) }
                { period(scene.answer) }
                { calendar_form(scene) }
            </>
        }
    })
}

fn steps(shown: &Shown) -> Html {
    let steps = shown.words.steps(&shown.inquiry, &shown.plan);
    let step = |step: Step| {
        html! {
            <>
                <h3>{ step.title }</h3>
                <p class="formula">{ step.formula }</p>
                { figure_list(&step.figures) }
            </>
        }
    };
    steps.into_iter().map(step).collect()
}

fn counts_table(shown: &Shown) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        ..
    } = shown;
    let rows = words.count_rows(inquiry, plan);
    if rows.is_empty() {
        return Html::default();
    }
    let heads = words
        .counts_heads()
        .map(|head| html! { <th scope="col">{ head }</th> });
    html! {
        <table class="counts">
            <caption>{ words.counts_heading() }</caption>
            <thead><tr>{ for heads }</tr></thead>
            <tbody>{ for rows.iter().map(|row| count_row(shown, row)) }</tbody>
        </table>
    }
}

fn count_row(shown: &Shown, row: &CountRow) -> Html {
    let cell = |figure: &Figure| {
        data(
            figure.id.to_owned(),
            figure.value.clone(),
            figure.text.clone().into(),
        )
    };
    html! {
        <tr data-in-use={row.in_use.then_some("true")}>
            <th scope="row">
                { row.label.clone() }
                if row.in_use {
                    <span class="mark">{ shown.words.in_use() }</span>
                }
            </th>
            <td>{ cell(&row.days) }</td>
            <td>{ row.rate.as_ref().map_or_else(|| "–".into(), cell) }</td>
        </tr>
    }
}

fn period(shown: &Shown) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        ..
    } = shown;
    let closed = words.closed_days(inquiry, plan);
    let heading = (!closed.is_empty()).then(|| html! { <h3>{ words.closed_days_heading() }</h3> });
    let days = closed.into_iter().map(|day| {
        html! { <li>{ day.text }<span class="decree">{ day.decree }</span></li> }
    });
    html! {
        <>
            { for words.period_sentence(inquiry, plan).map(|text| html! { <p>{ text }</p> }) }
            { for heading }
            <ul class="closed-days">{ for days }</ul>
        </>
    }
}
