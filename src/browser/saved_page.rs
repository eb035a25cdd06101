//! The page saved as one HTML file with its case: program, form, and the last results as text.
//!
//! The file is a copy of the document, serialised by the browser. Texts of the case are inserted only as text or as
//! attribute values, so that they cannot become markup.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Node};

use super::document::{CARRIED_TABLE, document, root};

/// The content to put into a copy.
pub(super) struct Contents<'a> {
    /// The case, for `data-state`.
    pub state: &'a str,
    /// The last results as text.
    pub summary: &'a str,
    /// When it was saved: "Disimpan pada 22 November 2026".
    pub saved_on: &'a str,
    /// The public address of the page.
    pub address: Option<&'a str>,
    /// The table to include, as text.
    pub table: Option<&'a str>,
}

/// The page's own elements. Others, added by extensions or viewers, are left out.
const OWN_PARTS: &str = "meta[name], meta[charset], meta[http-equiv=Content-Security-Policy], title, \
    link[rel=icon], link[rel=canonical], style:first-of-type, #not-running, #frozen, #formula, #whole, #check, #app, #mark, #boot, #program, #program-came, #depths, #depths-came";

/// The text of the file; `None` if the document lacks an element.
pub(super) fn saved_page(contents: &Contents<'_>) -> Option<String> {
    let page = document()?.document_element()?;
    let copy: Element = page.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    leave_foreign_parts(&copy)?;
    write_entries(&copy)?;
    put(&copy, contents)?;
    // Nothing may follow: browsers move content after the end into the body, so each copy of a copy would grow.
    Some(["<!doctype html>\n", &copy.outer_html()].concat())
}

fn leave_foreign_parts(copy: &Element) -> Option<()> {
    for part in all(copy, "head > *, body > *")? {
        if !part.matches(OWN_PARTS).ok()? {
            part.remove();
        }
    }
    for mark in [
        "style",
        "data-followed",
        "data-early",
        "data-missing",
        "data-link",
        "data-depths",
    ] {
        // Removing an attribute that does not exist is no error.
        let _ = copy.remove_attribute(mark);
    }
    Some(())
}

/// Writes the values of fields into the markup, so that they can be read without the program.
fn write_entries(copy: &Element) -> Option<()> {
    const ENTRIES: &str = "input, textarea";
    let live = all(&root()?, ENTRIES)?;
    for (live, copied) in live.into_iter().zip(all(copy, ENTRIES)?) {
        if let Some(area) = live.dyn_ref::<HtmlTextAreaElement>() {
            copied.set_text_content(Some(&area.value()));
        } else if let Some(input) = live.dyn_ref::<HtmlInputElement>() {
            match input.type_().as_str() {
                "radio" | "checkbox" => copied
                    .toggle_attribute_with_force("checked", input.checked())
                    .ok()?,
                "file" => continue,
                _ => copied
                    .set_attribute("value", &input.value())
                    .map(|()| true)
                    .ok()?,
            };
        }
    }
    Some(())
}

fn put(copy: &Element, contents: &Contents<'_>) -> Option<()> {
    let app = one(copy, "#app")?;
    app.set_attribute("data-state", contents.state).ok()?;
    app.remove_attribute("data-slot").ok()?;
    one(copy, "#kept")?.set_text_content(Some(contents.summary));
    for part in ["#not-running", "#frozen", "#formula"] {
        one(copy, part)?.remove_attribute("hidden").ok()?;
    }
    let saved_from = one(copy, "#saved-from")?;
    saved_from.set_text_content(Some(contents.saved_on));
    if contents.table.is_none() {
        // The visible rows belong to the table and are left out with it.
        for part in all(copy, "#depth-table > :not(summary)")? {
            part.remove();
        }
    }
    if let Some(table) = contents.table {
        let carried = document()?.create_element("pre").ok()?;
        carried.set_attribute("id", CARRIED_TABLE).ok()?;
        carried.set_attribute("hidden", "").ok()?;
        carried.set_text_content(Some(table));
        append(&one(copy, "body")?, &carried)?;
    }
    if let Some(address) = contents.address {
        let link = document()?.create_element("a").ok()?;
        link.set_attribute("href", address).ok()?;
        link.set_text_content(Some(address));
        append(&saved_from, &link)?;
        name_address(copy, address)?;
    }
    Some(())
}

/// Sets the canonical link of the copy to the page's address, so that links copied from it lead there.
fn name_address(copy: &Element, address: &str) -> Option<()> {
    let named = one(copy, "link[rel=canonical]").or_else(|| {
        let link = document()?.create_element("link").ok()?;
        link.set_attribute("rel", "canonical").ok()?;
        append(&one(copy, "head")?, &link)?;
        Some(link)
    })?;
    named.set_attribute("href", address).ok()
}

fn one(place: &Element, css: &str) -> Option<Element> {
    place.query_selector(css).ok().flatten()
}

fn all(place: &Element, css: &str) -> Option<Vec<Element>> {
    let found = place.query_selector_all(css).ok()?;
    let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok());
    Some(elements.collect())
}

fn append(place: &Element, part: &Element) -> Option<()> {
    Node::append_child(place, part).map(|_| ()).ok()
}
