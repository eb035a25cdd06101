//! The published cases that can be opened as examples.

use yew::prelude::*;

use super::{Scene, parts::button};
use crate::{reference::EXAMPLES, state::Msg};

/// One button for each case, labelled as what they are.
pub(super) fn examples(scene: Scene<'_>) -> Html {
    let buttons = EXAMPLES.iter().enumerate().map(|(at, example)| {
        let id = ["example-", example.id].concat();
        button(scene, id, example.region, Msg::ChoseExample(at))
    });
    html! {
        <section class="examples" aria-labelledby="examples-heading">
            <h2 id="examples-heading">{ scene.words().examples_heading() }</h2>
            <div class="chips">{ for buttons }</div>
        </section>
    }
}
