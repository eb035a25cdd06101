//! What the user takes away: the text and the link.

use yew::prelude::*;

use super::{Scene, Shown, parts::button};
use crate::state::{Msg, Notice};

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
    let notice = scene
        .model
        .notice
        .filter(|&notice| notice != Notice::VerdictCopied);
    let notice = notice.map(|notice| words.notice(notice));
    html! {
        <section class="take-away" aria-labelledby="summary-heading">
            <h2 id="summary-heading">{ words.summary_heading() }</h2>
            <p id="summary" class="summary">{ summary.clone() }</p>
            <div class="buttons">
                { button(scene, "copy-text".to_owned(), words.copy_text(), Msg::ClickedCopyText(summary.clone())) }
                { button(scene, "copy-link".to_owned(), words.copy_link(), Msg::ClickedCopyLink) }
                { button(scene, "save-page".to_owned(), words.save_page(), Msg::ClickedSavePage(summary)) }
            </div>
            <p class="said" role="status">{ notice }</p>
            if let Some(text) = &scene.model.take_away {
                <textarea id="take-away" readonly=true rows="5" aria-label={notice.unwrap_or_else(|| words.take_away_label())} value={text.0.clone()} />
            }
        </section>
    }
}
