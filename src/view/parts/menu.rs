//! A `select` menu with its label.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::state::Msg;
use crate::view::Scene;

/// A menu with one chosen option.
pub(in crate::view) struct Menu {
    /// Its name and HTML id.
    pub(in crate::view) name: String,
    /// Its label.
    pub(in crate::view) label: String,
    /// Its options.
    pub(in crate::view) options: Vec<Choosable>,
}

/// An option: its value, its text, whether it is chosen, and the message that choosing it sends.
pub(in crate::view) struct Choosable {
    pub(in crate::view) value: String,
    pub(in crate::view) text: String,
    pub(in crate::view) is_chosen: bool,
    pub(in crate::view) msg: Msg,
}

/// Draws the label and the `select`.
pub(in crate::view) fn menu(scene: Scene<'_>, menu: Menu) -> Html {
    let Menu {
        name,
        label,
        options,
    } = menu;
    let (items, messages): (Vec<Html>, Vec<Msg>) = options
        .into_iter()
        .map(|each| {
            let item = html! { <option value={each.value} selected={each.is_chosen}>{ each.text }</option> };
            (item, each.msg)
        })
        .unzip();
    let dispatch = scene.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = event
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        let chosen = usize::try_from(chosen).ok();
        if let Some(msg) = chosen.and_then(|chosen| messages.get(chosen)) {
            dispatch.emit(msg.clone());
        }
    });
    html! {
        <div class="menu">
            <label for={name.clone()}>{ label }</label>
            <select id={name.clone()} {name} {onchange}>{ for items }</select>
        </div>
    }
}
