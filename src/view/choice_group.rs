//! A choice among a few: radio buttons under a legend.

use yew::prelude::*;

use super::Scene;
use crate::state::{Choice, Msg, choice_pair};

/// Radio buttons, each with the name and value of its link; `made` is chosen.
pub(super) fn choice_group(scene: Scene<'_>, choices: &[Choice], made: Choice) -> Html {
    html! {
        <fieldset class="choices">
            <legend>{ scene.words().legend(made) }</legend>
            <div class="chips">
                { for choices.iter().map(|&choice| option(scene, choice, choice == made)) }
            </div>
        </fieldset>
    }
}

fn option(scene: Scene<'_>, choice: Choice, checked: bool) -> Html {
    let (name, value) = choice_pair(choice);
    let onchange = scene.dispatch.reform(move |_: Event| Msg::Chose(choice));
    html! {
        <label class="chip">
            <input type="radio" {name} {value} {checked} {onchange} />
            <span>{ scene.words().choice(choice) }</span>
        </label>
    }
}
