//! Functions for elements that the page repeats. `html!` generates some hundred bytes of wasm for each element; a call
//! costs a quarter of that.

use yew::{
    html::IntoPropValue,
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, VList, VTag},
};

/// A paragraph; an empty class is left out.
pub(in crate::view) fn paragraph(class: &'static str, content: impl IntoPropValue<Html>) -> Html {
    element("p", class, content.into_prop_value())
}

/// A `div` around parts.
pub(in crate::view) fn division(class: &'static str, parts: &[Html]) -> Html {
    element("div", class, sequence(parts))
}

/// A row of buttons.
pub(in crate::view) fn buttons(buttons: &[Html]) -> Html {
    division("buttons", buttons)
}

/// A `span` with a class.
pub(in crate::view) fn span(class: &'static str, content: impl IntoPropValue<Html>) -> Html {
    element("span", class, content.into_prop_value())
}

/// An element without attributes.
pub(in crate::view) fn plain(tag: &'static str, content: impl IntoPropValue<Html>) -> Html {
    element(tag, "", content.into_prop_value())
}

/// Parts in sequence. (`html!` would wrap each in a list first.)
#[inline(never)]
pub(in crate::view) fn sequence(parts: &[Html]) -> Html {
    VList::from(parts.to_vec()).into()
}

/// An optional part. If absent it leaves an empty list: Yew matches parts without keys by position, and would otherwise
/// recreate those that follow, which loses the focus.
pub(in crate::view) fn optional(is_there: bool, part: impl FnOnce() -> Html) -> Html {
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
