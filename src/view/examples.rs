//! The published cases that can be opened as examples.

use yew::prelude::*;

use crate::{reference::EXAMPLES, state::Msg, words::Words};

/// What the examples need.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct ExamplesProps {
    /// The case's words.
    pub words: Words,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// One button for each case, labelled as what they are.
#[component]
pub(super) fn Examples(props: &ExamplesProps) -> Html {
    html! {
        <section class="examples" aria-labelledby="examples-heading">
            <h2 id="examples-heading">{ props.words.examples_heading() }</h2>
            <div class="chips">
                for (at, example) in EXAMPLES.iter().enumerate() {
                    <button
                        type="button"
                        id={format!("example-{}", example.id)}
                        title={example.source}
                        onclick={props.dispatch.reform(move |_: MouseEvent| Msg::ChoseExample(at))}
                    >
                        { example.region }
                    </button>
                }
            </div>
        </section>
    }
}
