//! How it was counted: formulas with their numbers, the four day counts, the calendar.

use yew::prelude::*;

use super::{
    Shown, answer::figure_row, calendar_form::calendar_form, question_form::QuestionFormProps,
};
use crate::words::{ClosedDay, CountRow};

/// What this depth shows: the form's own case for its switches, the answered one for its formulas.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct CountedProps {
    /// The form.
    pub form: QuestionFormProps,
    /// The answered case.
    pub answer: std::rc::Rc<Shown>,
}

/// "Bagaimana ini dihitung?"
#[component]
pub(super) fn Counted(props: &CountedProps) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        ..
    } = &*props.answer;
    let rows = words.count_rows(inquiry, plan);
    html! {
        <details id="depth-counted" class="depth">
            <summary><h2>{ words.counted_question() }</h2></summary>
            for step in words.steps(inquiry, plan) {
                <h3>{ step.title }</h3>
                <p class="formula">{ step.formula }</p>
                <dl class="figures">
                    for figure in step.figures.iter() {
                        { figure_row(figure) }
                    }
                </dl>
            }
            if !rows.is_empty() {
                { counts_table(&props.answer, &rows) }
            }
            { period(&props.answer) }
            { calendar_form(&props.form) }
        </details>
    }
}

fn counts_table(shown: &Shown, rows: &[CountRow]) -> Html {
    let words = &shown.words;
    html! {
        <table class="counts">
            <caption>{ words.counts_heading() }</caption>
            <thead>
                <tr>
                    for head in words.counts_heads() {
                        <th scope="col">{ head }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for row in rows {
                    <tr class={classes!(row.in_use.then_some("in-use"))}>
                        <th scope="row">
                            { &row.label }
                            if row.in_use {
                                <span class="mark">{ words.in_use() }</span>
                            }
                        </th>
                        <td><data id={row.days.id} value={row.days.value.clone()}>{ &row.days.text }</data></td>
                        <td>
                            if let Some(rate) = &row.rate {
                                <data id={rate.id} value={rate.value.clone()}>{ &rate.text }</data>
                            } else {
                                { "–" }
                            }
                        </td>
                    </tr>
                }
            </tbody>
        </table>
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
    html! {
        <>
            if let Some(sentence) = words.period_sentence(inquiry, plan) {
                <p class="period">{ sentence }</p>
            }
            if !closed.is_empty() {
                <h3>{ words.closed_days_heading() }</h3>
                <ul class="closed-days">
                    for day in closed.iter() {
                        { closed_day(day) }
                    }
                </ul>
            }
        </>
    }
}

fn closed_day(day: &ClosedDay) -> Html {
    html! {
        <li>
            { format!("{}: {}", day.date, day.name) }
            if !day.decree.is_empty() {
                <span class="decree">{ format!(" ({})", day.decree) }</span>
            }
        </li>
    }
}
