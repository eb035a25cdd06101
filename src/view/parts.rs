//! Small parts that the page repeats.

use yew::prelude::*;

use super::Scene;
use crate::{state::Msg, words::Figure};

/// A button that says one message.
pub(super) fn button(scene: Scene<'_>, id: String, text: &str, msg: Msg) -> Html {
    html! { <button type="button" {id} onclick={said(scene, msg)}>{ text.to_owned() }</button> }
}

/// What a click says.
pub(super) fn said(scene: Scene<'_>, msg: Msg) -> Callback<MouseEvent> {
    scene.dispatch.reform(move |_| msg.clone())
}

/// A value for programs with its text for people.
pub(super) fn data(id: String, value: String, text: Html) -> Html {
    html! { <data {id} {value}>{ text }</data> }
}

/// Figures as a list of names and values.
pub(super) fn figure_list(figures: &[Figure]) -> Html {
    let rows = figures.iter().map(|figure| {
        html! {
            <div class="figure">
                <dt>{ figure.label.clone() }</dt>
                <dd>{ data(figure.id.to_owned(), figure.value.clone(), figure.text.clone().into()) }</dd>
            </div>
        }
    });
    html! { <dl class="figures">{ for rows }</dl> }
}
