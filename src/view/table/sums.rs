//! The sums of all regions, with what is to be known of them.

use yew::prelude::*;

use crate::view::{Scene, parts::figure_list};

/// The sums.
pub(super) fn sums(scene: Scene<'_>) -> Html {
    let (words, tables) = (&scene.answer.words, &scene.model.tables);
    let figures = words.table_totals(&tables.figures, tables.held.choices.base);
    let notes = words.total_notes(&tables.figures);
    let checks = words.code_checks(&tables.checks);
    html! {
        <section aria-labelledby="sums-heading">
            <h3 id="sums-heading">{ words.sums_heading() }</h3>
            { figure_list(&figures) }
            <p>{ notes.join(" ") }</p>
            if !checks.is_empty() {
                <ul class="checks">{ for checks.into_iter().map(|check| html! { <li class="notice">{ check }</li> }) }</ul>
            }
        </section>
    }
}
