//! The page's address: reading and writing the link in its fragment (after `#`).

use wasm_bindgen::JsValue;

use super::document::{document, window};

/// The fragment of the address, without `#`.
pub(super) fn link() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#')
        .map(str::to_owned)
        .unwrap_or_default()
}

/// The page's public address with a link as fragment. A page opened from disk uses the address it was saved from.
pub(super) fn with_link(link: &str) -> String {
    [&public().unwrap_or_else(here), "#", link].concat()
}

/// The public address of the page: its own if it is on the web, otherwise the canonical link; `None` without either.
pub(super) fn public() -> Option<String> {
    let here = here();
    if here.starts_with("http") {
        return Some(here);
    }
    let named = document()?.query_selector("link[rel=canonical]").ok()??;
    named.get_attribute("href")
}

/// The page's own address without its fragment.
fn here() -> String {
    let href = window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Replaces the fragment without adding a history entry; an empty link removes it.
pub(super) fn set(link: &str) {
    let Some(window) = window() else { return };
    let mut address = here();
    if !link.is_empty() {
        address = [&address, "#", link].concat();
    }
    let history = window.history();
    let replaced = history
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
    if replaced.is_err() {
        // If the address may not be replaced, the fragment alone may still be set.
        let _ = window.location().set_hash(link);
    }
}
