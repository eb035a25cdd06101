//! A choice among a few: radio buttons under a legend.

use yew::prelude::*;

use crate::{
    state::{Choice, Msg, choice_pair},
    words::Words,
};

/// The choices, and which one is made.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct ChoiceGroupProps {
    /// The choices of one kind.
    pub choices: Vec<Choice>,
    /// The one that is made.
    pub made: Choice,
    /// A sentence that helps to choose.
    #[prop_or_default]
    pub hint: AttrValue,
    /// The case's words.
    pub words: Words,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Radio buttons, each with the name and value of its link.
#[component]
pub(super) fn ChoiceGroup(props: &ChoiceGroupProps) -> Html {
    let ChoiceGroupProps {
        choices,
        made,
        hint,
        words,
        ..
    } = props;
    html! {
        <fieldset class="choices">
            <legend>{ words.legend(*made) }</legend>
            <div class="chips">
                for &choice in choices.iter() {
                    { option(props, choice) }
                }
            </div>
            if !hint.is_empty() {
                <span class="hint">{ hint }</span>
            }
        </fieldset>
    }
}

fn option(props: &ChoiceGroupProps, choice: Choice) -> Html {
    let (name, value) = choice_pair(choice);
    let onchange = props.dispatch.reform(move |_: Event| Msg::Chose(choice));
    html! {
        <label class="chip">
            <input type="radio" {name} {value} checked={choice == props.made} {onchange} />
            <span>{ props.words.choice(choice) }</span>
        </label>
    }
}
