//! Copying to the clipboard, which browsers often refuse.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::document::window;
use crate::state::{Copied, Msg, Refused};

/// Copies a text and reports the outcome as a message.
pub(super) fn copy(copied: Copied, dispatch: Callback<Msg>) {
    spawn_local(async move {
        let text = match &copied {
            Copied::Text(text)
            | Copied::Link(text)
            | Copied::Verdict(text)
            | Copied::Lines(text) => text.clone(),
        };
        let outcome = write(&text).await;
        dispatch.emit(Msg::Answered(copied, outcome));
    });
}

async fn write(text: &str) -> Result<(), Refused> {
    let navigator = window().ok_or(Refused)?.navigator();
    // Plain HTTP has no clipboard object, and calling a method on it would throw.
    let clipboard =
        Reflect::get(&navigator, &JsValue::from_str("clipboard")).map_err(|_| Refused)?;
    if clipboard.is_undefined() {
        return Err(Refused);
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .map(drop)
        .map_err(|_| Refused)
}
