//! Files chosen or dropped and texts pasted as tables. The files are held here, as messages cannot carry them.

use std::{cell::RefCell, rc::Rc};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, HtmlInputElement,
    HtmlTextAreaElement,
};
use yew::Callback;

use super::blob::{size, text_blob};
use crate::{
    browser::document::document,
    state::{Depth, Msg, OfferedFile, TableMsg},
};

/// The files that tables were read from since the page was opened, each with a number. The browser keeps their bytes.
#[derive(Debug, Default)]
pub(in crate::browser) struct Sources(RefCell<Vec<Blob>>);

impl Sources {
    /// Adds a file and returns its number, from 1.
    pub(in crate::browser) fn add(&self, blob: Blob) -> u32 {
        let mut all = self.0.borrow_mut();
        all.push(blob);
        u32::try_from(all.len()).unwrap_or(u32::MAX)
    }

    /// The file with a number.
    pub(in crate::browser) fn get(&self, number: u32) -> Option<Blob> {
        let at = (number as usize).checked_sub(1)?;
        self.0.borrow().get(at).cloned()
    }

    /// Adds a file and returns the offer to read it, for a message.
    pub(in crate::browser) fn offer(&self, blob: Blob, name: &str, edits: String) -> OfferedFile {
        let bytes = size(&blob);
        OfferedFile {
            source: self.add(blob),
            name: name.into(),
            bytes,
            edits,
        }
    }
}

/// Listens for chosen, dropped and pasted tables anywhere in the page.
pub(in crate::browser) fn listen(
    sources: &Rc<Sources>,
    dispatch: &Callback<Msg>,
) -> Vec<EventListener> {
    let Some(document) = document() else {
        return Vec::new();
    };
    let on = |name: &'static str, taken: fn(&Event) -> Option<(Blob, String)>| {
        let (sources, dispatch) = (Rc::clone(sources), dispatch.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, name, options, move |event| {
            if let Some((blob, file)) = taken(event) {
                if name == "drop" && is_closed() {
                    dispatch.emit(Msg::ClickedDoor(Depth::Table));
                }
                let offer = sources.offer(blob, &file, String::new());
                dispatch.emit(Msg::Table(TableMsg::Offered(offer)));
            }
        })
    };
    vec![
        on("change", chosen),
        on("drop", dropped),
        on("paste", pasted),
        on("dragover", |event| {
            // Otherwise the browser would navigate to a dropped file.
            files(event)?;
            event.prevent_default();
            None
        }),
    ]
}

/// A file chosen in the file input, or a text typed into the text area.
fn chosen(event: &Event) -> Option<(Blob, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        let file = (input.name() == "table").then(|| input.files()?.get(0))??;
        // Lets the same file be chosen again, after it was corrected elsewhere.
        input.set_value("");
        return Some(named(file));
    }
    let area = target.dyn_ref::<HtmlTextAreaElement>()?;
    let text = (area.name() == "paste").then(|| area.value())?;
    area.set_value("");
    text_of(&text)
}

/// Whether the section of the table is closed, so that a dropped table would not be seen.
fn is_closed() -> bool {
    let closed = document().map(|document| document.query_selector("#depth-table:not([open])"));
    closed.is_some_and(|found| matches!(found, Ok(Some(_))))
}

/// A file dropped anywhere in the page.
fn dropped(event: &Event) -> Option<(Blob, String)> {
    let file = files(event)?;
    event.prevent_default();
    Some(named(file.files()?.get(0)?))
}

/// The dragged data, if it contains files.
fn files(event: &Event) -> Option<DataTransfer> {
    let carried = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let is_file = |kind: JsValue| kind.as_string().is_some_and(|kind| kind == "Files");
    carried.types().iter().any(is_file).then_some(carried)
}

/// A text pasted into the text area. It is not inserted there: a browser takes minutes to lay out a million cells.
fn pasted(event: &Event) -> Option<(Blob, String)> {
    let target: HtmlTextAreaElement = event.target()?.dyn_into().ok()?;
    let carried = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let text = (target.name() == "paste").then(|| carried.get_data("text/plain").ok())??;
    event.prevent_default();
    text_of(&text)
}

fn named(file: File) -> (Blob, String) {
    let name = file.name();
    (file.into(), name)
}

fn text_of(text: &str) -> Option<(Blob, String)> {
    if text.trim().is_empty() {
        return None;
    }
    Some((text_blob(text)?, String::new()))
}
