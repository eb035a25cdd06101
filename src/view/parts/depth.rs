//! A depth: a question that opens what is behind it.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::state::{Depth, Msg};
use crate::view::Scene;

/// The question, and what is behind it where that is drawn: while it is open, and while it has results, which programs
/// read in any case. A keystroke does not pay for the others.
pub(in crate::view) fn depth(
    scene: Scene<'_>,
    depth: Depth,
    question: &str,
    has_results: bool,
    content: impl FnOnce() -> Html,
) -> Html {
    let is_open = scene.model.open.contains(depth);
    let ontoggle = scene.dispatch.reform(move |event: Event| {
        let is_open = event
            .target_dyn_into::<HtmlDetailsElement>()
            .is_some_and(|details| details.open());
        Msg::Toggled(depth, is_open)
    });
    html! {
        <details id={["depth-", depth.key()].concat()} class="depth" open={is_open} {ontoggle}>
            <summary><h2>{ question.to_owned() }</h2></summary>
            if is_open || has_results {
                { content() }
            }
        </details>
    }
}
