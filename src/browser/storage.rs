//! Local storage for the case between visits. If the browser refuses, the case lives as long as the page.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent, Window};
use yew::Callback;

use super::document::{self, window};
use crate::state::{Msg, Refused, Store};

/// The browser's storage.
pub(super) struct LocalStore;

impl Store for LocalStore {
    fn kept(&self, key: &str) -> Option<String> {
        storage()?.get_item(key).ok().flatten()
    }
}

/// Stores a text.
pub(super) fn keep(key: &str, text: &str) -> Result<(), Refused> {
    storage()
        .ok_or(Refused)?
        .set_item(key, text)
        .map_err(|_| Refused)
}

/// Listens for changes by other tabs to the case of this page.
pub(super) fn listen(window: &Window, dispatch: Callback<Msg>) -> EventListener {
    EventListener::new(window, "storage", move |event| {
        let change = event.dyn_ref::<StorageEvent>();
        let of_this_case = change.filter(|change| change.key() == document::slot());
        if let Some(text) = of_this_case.and_then(StorageEvent::new_value) {
            dispatch.emit(Msg::ChangedElsewhere(text));
        }
    })
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}
