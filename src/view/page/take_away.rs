//! "Teks untuk dibagikan": the text to share, and the buttons that copy it, copy the link and save the page.

use yew::prelude::*;

use super::{Scene, Shown};
use crate::state::Msg;
use crate::view::parts::{
    button,
    element::{buttons, sequence},
    take_away_box,
};

/// The section with the text to share, its buttons and their result.
pub(in crate::view) fn take_away(scene: Scene<'_>) -> Html {
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
    let shown = html! { <p id="summary" class="summary">{ summary.clone() }</p> };
    let (copied, saved) = (
        Msg::ClickedCopyText(summary.clone()),
        Msg::ClickedSavePage(summary),
    );
    let ways = [
        ("copy-text", words.copy_text(), copied),
        ("copy-link", words.copy_link(), Msg::ClickedCopyLink),
        ("save-page", words.save_page(), saved),
    ];
    let ways = ways.map(|(id, text, msg)| button(scene, id.to_owned(), text, msg));
    let heading = html! { <h2 id="summary-heading">{ words.summary_heading() }</h2> };
    let parts = sequence(&[heading, shown, buttons(&ways), take_away_box(scene)]);
    html! { <section class="take-away" aria-labelledby="summary-heading">{ parts }</section> }
}
