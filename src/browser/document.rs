//! The document: root element, state mirrored into attributes, language, title, focus, scrolling, colours.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, MessageChannel,
    Window,
};

use crate::state::{Appearance, Colour, First, Surroundings};

/// The window; `None` outside a browser page.
pub(super) fn window() -> Option<Window> {
    #[expect(
        clippy::disallowed_methods,
        reason = "this module wraps access to the page"
    )]
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// The root element of the program.
pub(super) fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Hides what the page says while no program runs. That the file is damaged stays in view.
pub(super) fn program_runs() {
    hide("formula");
    let html = document().and_then(|document| document.document_element());
    if html.is_none_or(|html| html.get_attribute(DEPTHS).as_deref() != Some("missing")) {
        hide("not-running");
    }
}

fn hide(id: &str) {
    if let Some(said) = document().and_then(|document| document.get_element_by_id(id)) {
        let _ = said.set_attribute("hidden", "");
    }
}

/// The mark of the code of the depths: `waiting`, `here` or `missing`. web/check.js and web/damaged.js set the others.
const DEPTHS: &str = "data-depths";

/// Marks the document: the depths are drawn.
pub(super) fn depths_are_here() {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute(DEPTHS, "here");
    }
}

/// The state that the page was saved with.
pub(super) fn carried_state() -> String {
    attribute(STATE).unwrap_or_default()
}

/// The storage key of the case of a program stopped by a fault. `None` unless web/boot.js has just restarted it: the
/// mark is removed when read.
pub(super) fn restarted_in() -> Option<String> {
    attribute(RESTARTED)?;
    // `remove_attribute` cannot fail for an existing attribute.
    let _ = root()?.remove_attribute(RESTARTED);
    slot()
}

/// The storage key of the case shown.
pub(super) fn slot() -> Option<String> {
    attribute(SLOT)
}

/// The table that the page was saved with, as text.
pub(super) fn carried_table() -> Option<String> {
    document()?.get_element_by_id(CARRIED_TABLE)?.text_content()
}

/// Yields to the event loop, so that the browser can paint and handle input. (A message channel: nested timers are
/// throttled.)
pub(super) async fn yield_to_event_loop() {
    let Ok(channel) = MessageChannel::new() else {
        return;
    };
    let sent = Promise::new(&mut |resolve, _| {
        channel.port1().set_onmessage(Some(&resolve));
        // If the port refuses, resolve at once; the caller would wait for ever.
        if channel.port2().post_message(&JsValue::NULL).is_err() {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(sent).await;
    channel.port1().close();
}

/// Waits until the browser has painted the document.
pub(super) async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        let asked = window().map(|window| window.request_animation_frame(&resolve));
        if !matches!(asked, Some(Ok(_))) {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(frame).await;
    yield_to_event_loop().await;
}

/// Fires a scroll event on the rows of the table, which makes them report their position and size.
pub(super) fn measure_lines() {
    let lines = document().and_then(|document| document.get_element_by_id("table-lines"));
    if let (Some(lines), Ok(event)) = (lines, Event::new("scroll")) {
        let _ = lines.dispatch_event(&event);
    }
}

/// Opens the print dialog for the table alone: a mark makes the style sheet hide the rest of the page.
pub(super) fn print_table() {
    if let (Some(window), Some(html)) = (window(), html()) {
        let _ = html.set_attribute(PRINTED, "table");
        // A sandboxed frame may not print, and reports no error.
        let _ = window.print();
    }
}

/// Removes the mark, so that the next print has the whole page.
pub(super) fn printed() {
    if let Some(html) = html() {
        let _ = html.remove_attribute(PRINTED);
    }
}

fn html() -> Option<Element> {
    document()?.document_element()
}

/// Writes the case into attributes of the root element, so that a copy saved by the browser reopens with it.
pub(super) fn mirror(slot: &str, text: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(SLOT, slot);
        let _ = root.set_attribute(STATE, text);
    }
}

fn attribute(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Sets the language and title of the document.
pub(super) fn set_language(lang: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", lang);
    }
}

/// Scrolls to a section and focuses the field of the same name in it, or its summary.
pub(super) fn go_to(depth: &str) {
    let field = ["#depth-", depth, " [name=\"", depth, "\"]"].concat();
    let summary = ["#depth-", depth, " > summary"].concat();
    let found = |selector: &str| document()?.query_selector(selector).ok()?;
    let element = found(&field).or_else(|| found(&summary));
    if let Some(element) = element.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        element.scroll_into_view();
        let _ = element.focus();
    }
}

/// Scrolls to the answer, without animation, and moves the focus to it. This closes a phone's keyboard, and the
/// focus is not on a status line, so that a screen reader reads each status only once.
pub(super) fn show_answer() {
    let answer = document().and_then(|document| document.get_element_by_id("answer"));
    if let Some(answer) = answer.and_then(|answer| answer.dyn_into::<HtmlElement>().ok()) {
        let _ = answer.focus();
        answer.scroll_into_view();
    }
}

/// Focuses a field and selects its text. Closed `details` around it are opened.
pub(super) fn focus_field(name: &str) {
    let selector = ["[name=\"", name, "\"]"].concat();
    let found = document().and_then(|document| document.query_selector(&selector).ok()?);
    let Some(field) = found else { return };
    let mut folded = field.closest("details:not([open])");
    while let Ok(Some(details)) = folded {
        let _ = details.set_attribute("open", "");
        folded = field.closest("details:not([open])");
    }
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        let _ = field.focus();
        field.select();
    }
}

/// Whether the page was first painted in the order for a link; web/check.js sets the mark.
pub(super) fn has_order_of_link() -> bool {
    html().is_some_and(|html| html.has_attribute(LINK))
}

/// Marks which part comes first, for the style sheet.
pub(super) fn put_first(first: First) {
    if let Some(html) = html() {
        let _ = html.toggle_attribute_with_force(LINK, first.is_of_link());
    }
}

/// Focuses the open row. (Not a field in it: a phone's keyboard would cover the row's text.)
pub(super) fn show_open_row() {
    let row = document().and_then(|document| document.get_element_by_id("open-row"));
    if let Some(row) = row.and_then(|row| row.dyn_into::<HtmlElement>().ok()) {
        let _ = row.focus();
    }
}

/// Moves the focus back to the button that opened a row, or to the table if the button is scrolled out of view.
pub(super) fn leave_row(button: &str) {
    let found = |id: &str| document()?.get_element_by_id(id);
    let element = found(button).or_else(|| found("table-lines"));
    if let Some(element) = element.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Whether the page is inside a frame.
pub(super) fn surroundings() -> Surroundings {
    let outer = |window: &Window| window.parent().ok().flatten();
    let is_inside = |window: Window| outer(&window).is_some_and(|outer| outer != window);
    if window().is_some_and(is_inside) {
        Surroundings::Frame
    } else {
        Surroundings::Alone
    }
}

/// Applies the appearance that a portal asks for. The policy forbids `style` attributes in markup, not from a program.
pub(super) fn apply_appearance(looks: Appearance) {
    let Some(html) = document().and_then(|document| document.document_element()) else {
        return;
    };
    for look in looks.looks() {
        let (key, value) = look.pair();
        let _ = html.set_attribute(&["data-", key].concat(), value);
    }
    set_colour("--own-light", looks.colour.map(Colour::on_light));
    set_colour("--own-dark", looks.colour.map(Colour::on_dark));
}

/// Applies the portal's colour to the preview in the builder.
pub(super) fn tint_preview(colour: Option<Colour>) {
    set_colour("--preview-light", colour.map(Colour::on_light));
    set_colour("--preview-dark", colour.map(Colour::on_dark));
}

/// Sets or removes a colour as a CSS custom property.
fn set_colour(name: &str, colour: Option<Colour>) {
    let root = document().and_then(|document| document.document_element());
    let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let _ = match colour {
        Some(colour) => root
            .style()
            .set_property(name, &["#", &colour.digits()].concat()),
        None => root.style().remove_property(name).map(drop),
    };
}

/// Selects the text that the user has to copy by hand.
pub(super) fn select_take_away() {
    let found = document().and_then(|document| document.get_element_by_id("take-away"));
    if let Some(area) = found.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = area.focus();
        area.select();
    }
}

pub(super) const CARRIED_TABLE: &str = "carried-table";
const PRINTED: &str = "data-print";
const LINK: &str = "data-link";
const STATE: &str = "data-state";
const SLOT: &str = "data-slot";
const RESTARTED: &str = "data-restarted";
