//! What the user takes away: the text and the link.

use yew::prelude::*;

use super::{
    Scene, Shown,
    parts::{button, take_away_box},
};
use crate::state::Msg;

/// The summary, its buttons, and what became of them.
pub(super) fn take_away(scene: Scene<'_>) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        case,
        ..
    } = scene.answer;
    let mut summary = words.summary(case, inquiry, plan);
    if scene.model.is_waiting() {
        summary = [words.stale_text(), "\n", &summary].concat();
    }
    html! {
        <section class="take-away" aria-labelledby="summary-heading">
            <h2 id="summary-heading">{ words.summary_heading() }</h2>
            <p id="summary" class="summary">{ summary.clone() }</p>
            <div class="buttons">
                { button(scene, "copy-text".to_owned(), words.copy_text(), Msg::ClickedCopyText(summary.clone())) }
                { button(scene, "copy-link".to_owned(), words.copy_link(), Msg::ClickedCopyLink) }
                { button(scene, "save-page".to_owned(), words.save_page(), Msg::ClickedSavePage(summary)) }
            </div>
            { take_away_box(scene) }
        </section>
    }
}
