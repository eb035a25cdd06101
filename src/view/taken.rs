//! What was just taken into the question, and what is offered for what it lacks.

use yew::prelude::*;

use super::{Scene, parts::said};
use crate::state::{Field, Msg, Notice};

/// The line that says what was taken and what is missing. It is always there: what a status says is heard when it
/// changes. Under it stand the offers, as long as the question lacks what they would fill.
pub(super) fn taken(scene: Scene<'_>) -> Html {
    let (words, form) = (scene.words(), scene.form);
    let text = match scene.model.notice {
        Some(Notice::Taken(source, fields)) => {
            Some(words.taken((source, fields), &form.case, &form.inquiry))
        }
        _ => None,
    };
    html! {
        <>
            <p id="taken" class="taken" role="status">{ text }</p>
            { proposals(scene) }
        </>
    }
}

/// One button for each empty field: its date or share as a question.
pub(super) fn proposals(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let proposals = scene.model.proposals(&scene.form.inquiry);
    let deadline = proposals.deadline.map(|day| words.propose_deadline(day));
    let share = proposals.share.map(|share| words.propose_share(share));
    html! {
        <>
            { for deadline.map(|text| proposal(scene, Field::Deadline, text)) }
            { for share.map(|text| proposal(scene, Field::Share, text)) }
        </>
    }
}

/// The field's name and the button; for those who hear the button alone its name has both.
fn proposal(scene: Scene<'_>, field: Field, text: String) -> Html {
    let label = scene.words().label(field);
    let id = ["offer-", field.key()].concat();
    let spoken = [label, ": ", &text].concat();
    let onclick = said(scene, Msg::TookProposal(field));
    html! {
        <p class="proposal">{ label }{ ": " }<button type="button" {id} aria-label={spoken} {onclick}>{ text }</button></p>
    }
}
