//! The document itself: the root element, the state mirrored into it, its language and title.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, MessageChannel,
    Window,
};

use crate::state::{Appearance, Colour, First, Surroundings};

/// The window, where there is one.
pub(super) fn window() -> Option<Window> {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the module that touches the page"
    )]
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// The element that holds the program.
pub(super) fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// The state that the page was saved with.
pub(super) fn carried_state() -> String {
    attribute(STATE).unwrap_or_default()
}

/// The storage key of the program that a fault stopped, once: web/boot.js marks the place of its successor.
pub(super) fn restarted_in() -> Option<String> {
    attribute(RESTARTED)?;
    // Both are attributes that an element always takes or gives up.
    let _ = root()?.remove_attribute(RESTARTED);
    slot()
}

/// The storage key of the case that is shown.
pub(super) fn slot() -> Option<String> {
    attribute(SLOT)
}

/// The table that the page was saved with.
pub(super) fn carried_table() -> Option<String> {
    document()?.get_element_by_id(CARRIED_TABLE)?.text_content()
}

/// Lets the page do what waits: paint, answer. (A message to itself, since timers that follow each other are held back.)
pub(super) async fn rest() {
    let Ok(channel) = MessageChannel::new() else {
        return;
    };
    let sent = Promise::new(&mut |resolve, _| {
        channel.port1().set_onmessage(Some(&resolve));
        // A port that refuses would leave the reader waiting: it goes on at once.
        if channel.port2().post_message(&JsValue::NULL).is_err() {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(sent).await;
    channel.port1().close();
}

/// Waits until the browser has painted what stands in the document.
pub(super) async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        let asked = window().map(|window| window.request_animation_frame(&resolve));
        if !matches!(asked, Some(Ok(_))) {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(frame).await;
    rest().await;
}

/// Has the lines of the table tell what is seen of them, as if they had been scrolled.
pub(super) fn measure_lines() {
    let lines = document().and_then(|document| document.get_element_by_id("table-lines"));
    if let (Some(lines), Ok(event)) = (lines, Event::new("scroll")) {
        let _ = lines.dispatch_event(&event);
    }
}

/// Prints the table, which is drawn for paper; the style sheet leaves the rest of the page out until it is printed.
pub(super) fn print_table() {
    if let (Some(window), Some(html)) = (window(), html()) {
        let _ = html.set_attribute(PRINTED, "table");
        // A frame in a sandbox may not print, and says nothing.
        let _ = window.print();
    }
}

/// The whole page is what is printed next.
pub(super) fn printed() {
    if let Some(html) = html() {
        let _ = html.remove_attribute(PRINTED);
    }
}

fn html() -> Option<Element> {
    document()?.document_element()
}

/// Mirrors the case, so that a copy saved by the browser reopens with it.
pub(super) fn mirror(slot: &str, text: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(SLOT, slot);
        let _ = root.set_attribute(STATE, text);
    }
}

fn attribute(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Says the language and the title of the page.
pub(super) fn speak(lang: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute("lang", lang);
    }
}

/// Scrolls to a depth and puts the focus on its question, or into the field that it is about.
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

/// Brings the answer into view and goes on from there. At once: whoever wants little motion has none. The focus goes to
/// the answer as a whole: a phone's keyboard closes, and what is said there is heard once, from its status.
pub(super) fn show_answer() {
    let answer = document().and_then(|document| document.get_element_by_id("answer"));
    if let Some(answer) = answer.and_then(|answer| answer.dyn_into::<HtmlElement>().ok()) {
        let _ = answer.focus();
        answer.scroll_into_view();
    }
}

/// Puts the caret into a field, its text selected; parts that fold it away are opened.
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

/// Whether the page was painted in the order of a link: web/check.js marks it.
pub(super) fn has_order_of_link() -> bool {
    html().is_some_and(|html| html.has_attribute(LINK))
}

/// Marks what comes first on the page, for the style sheet.
pub(super) fn put_first(first: First) {
    if let Some(html) = html() {
        let _ = html.toggle_attribute_with_force(LINK, first.is_of_link());
    }
}

/// Goes to the row that was opened. (Not into a field of it: a phone's keyboard would cover what it says.)
pub(super) fn show_open_row() {
    let row = document().and_then(|document| document.get_element_by_id("open-row"));
    if let Some(row) = row.and_then(|row| row.dyn_into::<HtmlElement>().ok()) {
        let _ = row.focus();
    }
}

/// Goes back to the button that had opened a row, or to the lines where it is scrolled out of view.
pub(super) fn leave_row(button: &str) {
    let found = |id: &str| document()?.get_element_by_id(id);
    let element = found(button).or_else(|| found("table-lines"));
    if let Some(element) = element.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Whether the page stands in a frame of another one.
pub(super) fn surroundings() -> Surroundings {
    let outer = |window: &Window| window.parent().ok().flatten();
    let is_inside = |window: Window| outer(&window).is_some_and(|outer| outer != window);
    if window().is_some_and(is_inside) {
        Surroundings::Frame
    } else {
        Surroundings::Alone
    }
}

/// Lets the page look as a portal wants it. The policy forbids `style` attributes in markup, not what a program sets.
pub(super) fn dress(looks: Appearance) {
    let Some(html) = document().and_then(|document| document.document_element()) else {
        return;
    };
    for look in looks.looks() {
        let (key, value) = look.pair();
        let _ = html.set_attribute(&["data-", key].concat(), value);
    }
    tint("--own-light", looks.colour.map(Colour::on_light));
    tint("--own-dark", looks.colour.map(Colour::on_dark));
}

/// Lets the preview of a snippet have the portal's colour.
pub(super) fn tint_preview(colour: Option<Colour>) {
    tint("--preview-light", colour.map(Colour::on_light));
    tint("--preview-dark", colour.map(Colour::on_dark));
}

/// Gives the style sheet a colour under a name, or takes it away.
fn tint(name: &str, colour: Option<Colour>) {
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

/// Selects the text that is to be copied by hand.
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
