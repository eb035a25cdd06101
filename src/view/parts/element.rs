//! Elements that the page repeats, each made by one function: `html!` writes the making of an element out wherever it
//! stands, which is some hundred bytes of wasm, and a call is a quarter of that.

use yew::{
    html::IntoPropValue,
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, VList, VTag},
};

/// A paragraph of a class, or of none where that is empty.
pub(in crate::view) fn paragraph(class: &'static str, content: impl IntoPropValue<Html>) -> Html {
    element("p", class, content.into_prop_value())
}

/// Parts of a class one after another.
pub(in crate::view) fn division(class: &'static str, parts: &[Html]) -> Html {
    element("div", class, together(parts))
}

/// Buttons in a row.
pub(in crate::view) fn buttons(buttons: &[Html]) -> Html {
    division("buttons", buttons)
}

/// A piece of a text, of a class.
pub(in crate::view) fn span(class: &'static str, content: impl IntoPropValue<Html>) -> Html {
    element("span", class, content.into_prop_value())
}

/// An element without attributes.
pub(in crate::view) fn plain(tag: &'static str, content: impl IntoPropValue<Html>) -> Html {
    element(tag, "", content.into_prop_value())
}

/// Parts one after another. (`html!` makes a list of each before it joins them.)
#[inline(never)]
pub(in crate::view) fn together(parts: &[Html]) -> Html {
    VList::from(parts.to_vec()).into()
}

/// A part that is there at times. What is not leaves an empty list in its place: Yew tells parts without keys apart by
/// their places, and would else make the others anew, with the focus lost.
pub(in crate::view) fn when(is_there: bool, part: impl FnOnce() -> Html) -> Html {
    if is_there { part() } else { Html::default() }
}

#[inline(never)]
fn element(tag: &'static str, class: &'static str, content: Html) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.set_attributes(Attributes::Dynamic {
            keys: &["class"],
            values: Box::new([Some(AttributeOrProperty::Attribute(AttrValue::Static(
                class,
            )))]),
        });
    }
    if let Some(children) = element.children_mut() {
        *children = content;
    }
    element.into()
}
