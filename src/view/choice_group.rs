//! A choice among a few: radio buttons under a legend.

use yew::prelude::*;

use super::Scene;
use crate::state::{Choice, Msg, choice_pair};

/// Radio buttons, each with the name and value of its link; `made` is chosen.
pub(super) fn choice_group(scene: Scene<'_>, choices: &[Choice], made: Choice) -> Html {
    let is_locked = scene.model.appearance.locks.choice(made);
    html! {
        <fieldset class="choices">
            <legend>
                { scene.words().legend(made) }
                if is_locked {
                    <span class="locked">{ " (" }{ scene.words().filled_by_portal() }{ ")" }</span>
                }
            </legend>
            <div class="chips">
                { for choices.iter().map(|&choice| option(scene, choice, (choice == made, is_locked))) }
            </div>
        </fieldset>
    }
}

/// Of a locked group the one that is chosen can still be reached and read.
fn option(scene: Scene<'_>, choice: Choice, (checked, is_locked): (bool, bool)) -> Html {
    let disabled = is_locked && !checked;
    let (name, value) = choice_pair(choice);
    let onchange = scene.dispatch.reform(move |_: Event| Msg::Chose(choice));
    html! {
        <label class="chip">
            <input type="radio" {name} {value} {checked} {disabled} {onchange} />
            <span>{ scene.words().choice(choice) }</span>
        </label>
    }
}
