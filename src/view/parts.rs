//! Small parts that the page repeats.

use yew::prelude::*;

use super::Scene;
use crate::{state::Msg, words::Figure};

/// A button that says one message.
pub(super) fn button(scene: Scene<'_>, id: String, text: &str, msg: Msg) -> Html {
    let onclick = scene.dispatch.reform(move |_: MouseEvent| msg.clone());
    html! { <button type="button" {id} {onclick}>{ text.to_owned() }</button> }
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

/// A paragraph of a class.
pub(super) fn paragraph(class: &'static str, text: String) -> Html {
    html! { <p {class}>{ text }</p> }
}

/// A paragraph that tests and links can name.
pub(super) fn named_paragraph(class: &'static str, id: String, text: String) -> Html {
    html! { <p {class} {id}>{ text }</p> }
}
