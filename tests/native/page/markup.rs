//! Test helpers: draw the page without a browser, and find tags, ids and values in its markup.

use std::rc::Rc;

use kalkulator_ikd::{
    state::{Carried, Model, Msg, Store, start},
    view::Page,
    writing::Lang,
};
use yew::{Callback, Html, LocalServerRenderer, Properties, component, html};

use crate::given::today;

/// The properties of a component that draws the page.
#[derive(Debug, Properties, PartialEq)]
struct HeldProps {
    model: Rc<Model>,
}

#[component]
fn Held(props: &HeldProps) -> Html {
    html! { <Page model={&props.model} dispatch={Callback::<Msg>::noop()} /> }
}

struct Nothing;

impl Store for Nothing {
    fn kept(&self, _key: &str) -> Option<String> {
        None
    }
}

/// The model of a page opened with a link, with nothing stored.
pub(crate) fn opened(link: &str) -> Model {
    let mut model = Model::new(today(), Lang::Id);
    let carried = Carried {
        link: link.to_owned(),
        ..Carried::default()
    };
    model.begin(start(&carried, &Nothing, today()));
    model
}

pub(crate) async fn markup(model: Model) -> String {
    let props = HeldProps {
        model: Rc::new(model),
    };
    LocalServerRenderer::<Held>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

pub(crate) async fn page(link: &str) -> String {
    markup(opened(link)).await
}

/// Every tag in the markup, without its brackets.
pub(crate) fn tags(markup: &str) -> Vec<&str> {
    markup
        .split('<')
        .skip(1)
        .filter_map(|tag| tag.split_once('>').map(|(tag, _)| tag))
        .collect()
}

/// The value of an attribute of a tag.
pub(crate) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, behind) = tag.split_once(&format!(" {name}=\""))?;
    behind.split_once('"').map(|(value, _)| value)
}

pub(crate) fn ids(markup: &str) -> Vec<&str> {
    tags(markup)
        .into_iter()
        .filter_map(|tag| attribute(tag, "id"))
        .collect()
}

/// The machine-readable value of a result.
pub(crate) fn value<'a>(markup: &'a str, id: &str) -> Option<&'a str> {
    let tag = tags(markup)
        .into_iter()
        .find(|tag| tag.starts_with("data ") && attribute(tag, "id") == Some(id))?;
    attribute(tag, "value")
}
