//! A collapsible section of the page.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::state::{Depth, Msg};
use crate::view::{Scene, parts::element::optional};

/// A collapsible section. Its content is drawn while it is open, or if it has results: programs read these in any case.
/// Otherwise it is left out, so that keystrokes do not pay for it.
pub(in crate::view) fn depth(
    scene: Scene<'_>,
    depth: Depth,
    question: &str,
    has_results: bool,
    content: impl FnOnce() -> Html,
) -> Html {
    let is_drawn = has_results || scene.model.open.contains(depth);
    section(scene, depth, question, optional(is_drawn, content))
}

/// The same section before its code has come.
pub(in crate::view) fn awaited(scene: Scene<'_>, depth: Depth, question: &str) -> Html {
    let is_open = scene.model.open.contains(depth);
    section(
        scene,
        depth,
        question,
        optional(is_open, || on_its_way(scene)),
    )
}

/// That the code of a section is on its way; or that it did not come, where the document is marked so (web/damaged.js).
pub(in crate::view) fn on_its_way(scene: Scene<'_>) -> Html {
    let words = scene.words();
    html! {
        <>
            <p class="awaited" role="status">{ words.depth_awaited() }</p>
            <p class="missing">{ words.depth_missing() }</p>
        </>
    }
}

fn section(scene: Scene<'_>, depth: Depth, question: &str, content: Html) -> Html {
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
            { content }
        </details>
    }
}
