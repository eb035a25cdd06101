//! "Bagaimana ini dihitung?": the section with formulas, the four day counts and the calendar.

use yew::prelude::*;

use super::form::calendar_form;
use crate::view::{
    Scene, Shown,
    parts::{
        depth::depth,
        element::{optional, paragraph, plain, sequence, span},
        figure_list, of_figure, row_head, table,
    },
};
use crate::{state::Depth, words::CountRow};

/// The collapsible section "Bagaimana ini dihitung?".
pub(in crate::view) fn counted(scene: Scene<'_>) -> Html {
    let question = scene.answer.words.counted_question();
    depth(scene, Depth::Counted, question, true, || {
        sequence(&[
            steps(scene.answer),
            counts_table(scene.answer),
            period(scene.answer),
            calendar_form(scene),
        ])
    })
}

fn steps(shown: &Shown) -> Html {
    let steps = shown.words.steps(&shown.inquiry, &shown.plan);
    let mut parts = Vec::new();
    for step in steps {
        parts.push(plain("h3", step.title));
        parts.push(paragraph("formula", step.formula));
        parts.push(figure_list(&step.figures));
    }
    sequence(&parts)
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
    let mut drawn = Vec::new();
    for row in &rows {
        drawn.push(count_row(shown, row));
    }
    let (caption, heads) = (words.counts_heading(), words.counts_heads());
    html! { <table class="counts">{ table(caption, &heads, drawn) }</table> }
}

fn count_row(shown: &Shown, row: &CountRow) -> Html {
    let mark = optional(row.in_use, || span("mark", shown.words.in_use()));
    let name = sequence(&[row.label.clone().into(), mark]);
    let rate = row.rate.as_ref().map_or_else(|| "–".into(), of_figure);
    let cells = sequence(&[
        row_head(name),
        plain("td", of_figure(&row.days)),
        plain("td", rate),
    ]);
    html! { <tr data-in-use={row.in_use.then_some("true")}>{ cells }</tr> }
}

fn period(shown: &Shown) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        ..
    } = shown;
    let closed = words.closed_days(inquiry, plan);
    let period = words.period_sentence(inquiry, plan);
    let period = period.map(|text| paragraph("", text));
    let heading = optional(!closed.is_empty(), || {
        plain("h3", words.closed_days_heading())
    });
    let mut days = Vec::new();
    for day in closed {
        let text = sequence(&[day.text.into(), span("decree", day.decree)]);
        days.push(plain("li", text));
    }
    let days = html! { <ul class="closed-days">{ days }</ul> };
    sequence(&[period.unwrap_or_default(), heading, days])
}
