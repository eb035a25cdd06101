//! What the user takes away: the text and the link.

use std::rc::Rc;

use yew::prelude::*;

use super::Shown;
use crate::state::{Model, Msg};

/// What is to be taken away.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct TakeAwayProps {
    /// The model.
    pub model: Rc<Model>,
    /// The answered case.
    pub shown: Rc<Shown>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// The summary, its buttons, and what became of them.
#[component]
pub(super) fn TakeAwayBox(props: &TakeAwayProps) -> Html {
    let TakeAwayProps {
        model,
        shown,
        dispatch,
    } = props;
    let words = &shown.words;
    let summary = words.summary(&shown.case, &shown.inquiry, &shown.plan);
    let copied = summary.clone();
    let copy_text = dispatch.reform(move |_: MouseEvent| Msg::ClickedCopyText(copied.clone()));
    let copy_link = dispatch.reform(|_: MouseEvent| Msg::ClickedCopyLink);
    html! {
        <section class="take-away" aria-labelledby="summary-heading">
            <h2 id="summary-heading">{ words.summary_heading() }</h2>
            <p id="summary" class="summary">{ summary }</p>
            <div class="buttons">
                <button type="button" id="copy-text" class="main" onclick={copy_text}>{ words.copy_text() }</button>
                <button type="button" id="copy-link" onclick={copy_link}>{ words.copy_link() }</button>
            </div>
            <p class="said" role="status">
                if let Some(notice) = model.notice {
                    { words.notice(notice) }
                }
            </p>
            if let Some(text) = &model.take_away {
                <textarea id="take-away" readonly=true rows="5" aria-label={words.take_away_label()} value={text.0.clone()} />
            }
        </section>
    }
}
