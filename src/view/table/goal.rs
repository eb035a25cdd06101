//! The source of the table's targets, and the form that shares out a total.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    domain::Sharing,
    reading::Role,
    state::{GoalChoice, Msg, TableChoice, TableMsg},
    view::{
        Scene,
        parts::{
            self,
            element::{division, optional, sequence, span},
        },
    },
};

/// The choices of target and base, and the form to share out a total.
pub(super) fn goal(scene: Scene<'_>) -> Html {
    let (words, held) = (scene.words(), &scene.model.tables.held);
    let choices = held.choices;
    let columns = &held.sheet.layout.columns;
    let has = |role| columns.iter().any(|column| column.role == Some(role));
    let goals = [GoalChoice::Share, GoalChoice::Own, GoalChoice::SharedOut];
    let goals = goals
        .into_iter()
        .filter(|&goal| goal != GoalChoice::Own || has(Role::Target));
    let goals: Vec<_> = goals
        .map(|goal| (TableChoice::Goal(goal), words.goal(goal)))
        .collect();
    let [legend, base] = words.goal_legends();
    let bases = words.base_columns();
    let has_two = has(Role::WajibKtp) && has(Role::Recorded);
    let parts = [
        group(scene, "table-goal", legend, &goals),
        optional(has_two, || group(scene, "table-base", base, &bases)),
        optional(choices.goal == GoalChoice::SharedOut, || sharing(scene)),
    ];
    division("goal", &parts)
}

fn sharing(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let oninput = scene.dispatch.reform(|event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Msg::Table(TableMsg::TypedTotal(text))
    });
    let [label, how] = words.sharing_labels();
    let ways = [Sharing::ByWeight, Sharing::ByLeft, Sharing::KeepingDone];
    let ways = ways.map(|sharing| (TableChoice::Sharing(sharing), words.sharing(sharing)));
    let problem = tables.figures.parts.problem.as_ref();
    let invalid = problem.is_some().then_some("true");
    html! {
        <div class="sharing">
            <div class="field">
                <label for="table-total">{ label }</label>
                <input id="table-total" name="table-total" type="text" inputmode="numeric" autocomplete="off"
                    value={tables.held.total.clone()} aria-invalid={invalid} aria-describedby="table-total-about" {oninput} />
                <span class="read" id="table-total-about">{ words.sharing_result(&tables.figures.parts) }</span>
            </div>
            { group(scene, "table-sharing", how, &ways) }
        </div>
    }
}

/// A group of radio buttons with the table's choice checked.
fn group(
    scene: Scene<'_>,
    name: &'static str,
    legend: &'static str,
    choices: &[(TableChoice, &'static str)],
) -> Html {
    let made = scene.model.tables.held.choices;
    let mut options = Vec::new();
    for &(choice, text) in choices {
        let onchange = scene
            .dispatch
            .reform(move |_: Event| Msg::Table(TableMsg::Chose(choice)));
        let checked = made.has(choice);
        let input = html! { <input type="radio" {name} value={text} {checked} {onchange} /> };
        let parts = sequence(&[input, span("", text)]);
        options.push(html! { <label class="chip">{ parts }</label> });
    }
    parts::choices(legend.into(), &options)
}
