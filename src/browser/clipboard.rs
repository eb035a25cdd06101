//! The clipboard, which many pages are refused.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::document::window;
use crate::state::{Copied, Msg, Refused};

/// Copies a text and says what became of it.
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
    // Plain http has no clipboard at all, and asking for its method would throw.
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
