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

/// Takes the link out of the address, so that a reload shows the user's own case.
pub(super) fn clear() {
    let Some(window) = window() else { return };
    let page = window.location().href().unwrap_or_default();
    let page = page.split('#').next().unwrap_or_default();
    let replaced = window
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(page)));
    if replaced.is_err() {
        // Where the address may not be rewritten, an empty fragment says the same.
        let _ = window.location().set_hash("");
    }
}
