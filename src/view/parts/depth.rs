//! A collapsible section of the page.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::state::{Depth, Msg};
use crate::view::Scene;

/// A collapsible section. Its content is drawn while it is open, or if it has results: programs read these in any case.
/// Otherwise it is left out, so that keystrokes do not pay for it.
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
