//! The sums of all regions, with notes and the result of checking codes.

use yew::prelude::*;

use crate::view::{
    Scene,
    parts::{
        element::{optional, paragraph, sequence},
        figure_list,
    },
};

/// The section of the sums.
pub(super) fn sums(scene: Scene<'_>) -> Html {
    let (words, tables) = (&scene.answer.words, &scene.model.tables);
    let figures = words.table_totals(&tables.figures, tables.held.choices.base);
    let notes = words.total_notes(&tables.held, &tables.figures);
    let checks = words.code_checks(&tables.checks);
    let parts = sequence(&[
        html! { <h3 id="sums-heading">{ words.sums_heading() }</h3> },
        figure_list(&figures),
        paragraph("", notes.join(" ")),
        optional(!checks.is_empty(), || checked(checks)),
    ]);
    html! { <section aria-labelledby="sums-heading">{ parts }</section> }
}

fn checked(checks: Vec<String>) -> Html {
    let mut items = Vec::new();
    for check in checks {
        items.push(html! { <li class="notice">{ check }</li> });
    }
    html! { <ul class="checks">{ items }</ul> }
}
