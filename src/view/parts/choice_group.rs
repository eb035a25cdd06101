//! A group of radio buttons under a legend.

use yew::prelude::*;

use super::element::{sequence, span};
use crate::state::{Choice, Msg, choice_pair};
use crate::view::{Scene, parts};

/// A group of radio buttons. Names and values are those of the link; `made` is checked.
pub(in crate::view) fn choice_group(scene: Scene<'_>, choices: &[Choice], made: Choice) -> Html {
    let is_locked = scene.model.appearance.locks.choice(made);
    let mut legend: Html = scene.words().legend(made).into();
    if is_locked {
        let locked = scene.words().filled_by_portal();
        let locked = span(
            "locked",
            sequence(&[" (".into(), locked.into(), ")".into()]),
        );
        legend = sequence(&[legend, locked]);
    }
    let option = |&choice: &Choice| {
        let checked = choice == made;
        let mut radio = Radio::of(choice_pair(choice), checked);
        radio.disabled = is_locked && !checked;
        radio.draw(
            scene,
            scene.words().choice(choice).into(),
            Msg::Chose(choice),
        )
    };
    let options: Vec<Html> = choices.iter().map(option).collect();
    parts::choices(legend, &options)
}

/// A radio button that looks like a chip. If a portal locks the group, the checked one can still get the focus.
#[derive(Clone, Copy, Debug)]
pub(in crate::view) struct Radio {
    name: &'static str,
    value: &'static str,
    checked: bool,
    disabled: bool,
}

impl Radio {
    /// A radio button that is not disabled.
    pub(in crate::view) fn of((name, value): (&'static str, &'static str), checked: bool) -> Self {
        Self {
            name,
            value,
            checked,
            disabled: false,
        }
    }

    /// Draws it with its label; choosing it sends `msg`.
    pub(in crate::view) fn draw(self, scene: Scene<'_>, text: Html, msg: Msg) -> Html {
        let Self {
            name,
            value,
            checked,
            disabled,
        } = self;
        let dispatch = scene.dispatch.clone();
        let onchange = Callback::from(move |_: Event| {
            if let Some(msg) = msg.again() {
                dispatch.emit(msg);
            }
        });
        let input = html! { <input type="radio" {name} {value} {checked} {disabled} {onchange} /> };
        html! { <label class="chip">{ sequence(&[input, span("", text)]) }</label> }
    }
}
