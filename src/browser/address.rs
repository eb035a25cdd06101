//! The page's address: the link behind `#`.

use wasm_bindgen::JsValue;

use super::document::window;

/// Everything behind `#`.
pub(super) fn link() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#')
        .map(str::to_owned)
        .unwrap_or_default()
}

/// The address of this page with a link behind `#`.
pub(super) fn with_link(link: &str) -> String {
    let href = window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    format!("{page}#{link}")
}

/// Puts a link into the address without a step in the browser's history; an empty one takes it out.
pub(super) fn set(link: &str) {
    let Some(window) = window() else { return };
    let address = if link.is_empty() {
        with_link("").trim_end_matches('#').to_owned()
    } else {
        with_link(link)
    };
    let history = window.history();
    let replaced = history
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
    if replaced.is_err() {
        // Where the address may not be rewritten, the fragment alone may.
        let _ = window.location().set_hash(link);
    }
}
