//! The published examples that can be opened.

use yew::prelude::*;

use super::Scene;
use crate::view::parts::{button, chips_row, element::sequence};
use crate::{reference::EXAMPLES, state::Msg};

/// The section with one button per example.
pub(in crate::view) fn examples(scene: Scene<'_>) -> Html {
    let mut buttons = Vec::new();
    for (at, example) in EXAMPLES.iter().enumerate() {
        let id = ["example-", example.id].concat();
        buttons.push(button(scene, id, example.region, Msg::ChoseExample(at)));
    }
    let heading = html! { <h2 id="examples-heading">{ scene.words().examples_heading() }</h2> };
    let parts = sequence(&[heading, chips_row(&buttons)]);
    html! { <section class="examples" aria-labelledby="examples-heading">{ parts }</section> }
}
