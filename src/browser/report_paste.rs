//! Pasting a whole report, such as a chat message, into the field of activations.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlInputElement};
use yew::Callback;

use super::document::document;
use crate::{
    reading::{read_addition, read_done},
    state::{Field, Msg, NewNumberMsg},
};

/// Listens for pasted texts that are more than a number.
pub(super) fn listen(dispatch: Callback<Msg>) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    let listener =
        EventListener::new_with_options(&document()?.into(), "paste", options, move |event| {
            if let Some(report) = report_in(event) {
                event.prevent_default();
                dispatch.emit(Msg::NewNumber(NewNumberMsg::PastedReport(report)));
            }
        });
    Some(listener)
}

/// The pasted text, if it is a report for the field of activations. Plain numbers are left to the browser. The event
/// itself carries the text, so no permission is needed.
fn report_in(event: &Event) -> Option<String> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    if field.name() != Field::Done.key() || field.read_only() {
        return None;
    }
    let pasted = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let text = pasted.get_data("text/plain").ok()?;
    let is_count = read_done(&text).is_ok() || read_addition(&text).is_some();
    let has_words = text.split_whitespace().nth(2).is_some();
    (!is_count && has_words).then_some(text)
}
