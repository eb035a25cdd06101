//! What the browser keeps between visits. It may refuse: then the case lives as long as the page.

use web_sys::Storage;

use super::document::window;
use crate::state::{Refused, Store};

/// The browser's storage.
pub(super) struct LocalStore;

impl Store for LocalStore {
    fn kept(&self, key: &str) -> Option<String> {
        storage()?.get_item(key).ok().flatten()
    }
}

/// Keeps a text.
pub(super) fn keep(key: &str, text: &str) -> Result<(), Refused> {
    storage()
        .ok_or(Refused)?
        .set_item(key, text)
        .map_err(|_| Refused)
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}
