//! Keyboard shortcuts for undo and redo, anywhere in the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::Callback;

use super::document::document;
use crate::state::Msg;

/// Listens for Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, replacing the browser's own undo, which conflicts with redrawn fields.
pub(super) fn listen(dispatch: Callback<Msg>) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    let listener =
        EventListener::new_with_options(&document()?.into(), "keydown", options, move |event| {
            let Some(msg) = event.dyn_ref::<KeyboardEvent>().and_then(meant) else {
                return;
            };
            event.prevent_default();
            dispatch.emit(msg);
        });
    Some(listener)
}

fn meant(event: &KeyboardEvent) -> Option<Msg> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Msg::ClickedUndo),
        ("z", true) | ("y", false) => Some(Msg::ClickedRedo),
        _ => None,
    }
}
