//! The page's address: the link behind `#`.

use wasm_bindgen::JsValue;

use super::document::{document, window};

/// Everything behind `#`.
pub(super) fn link() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#')
        .map(str::to_owned)
        .unwrap_or_default()
}

/// The address for others, with a link behind `#`: of a page from a disk, the public one that it came from.
pub(super) fn with_link(link: &str) -> String {
    [&public().unwrap_or_else(here), "#", link].concat()
}

/// The address under which others find the page: its own on the web, else the one that the file names.
pub(super) fn public() -> Option<String> {
    let here = here();
    if here.starts_with("http") {
        return Some(here);
    }
    let named = document()?.query_selector("link[rel=canonical]").ok()??;
    named.get_attribute("href")
}

/// The page's own address, without what stands behind `#`.
fn here() -> String {
    let href = window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Puts a link into the address without a step in the browser's history; an empty one takes it out.
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
        // Where the address may not be rewritten, the fragment alone may.
        let _ = window.location().set_hash(link);
    }
}
