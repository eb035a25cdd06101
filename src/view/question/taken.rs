//! What was just taken into the question, and what is offered for what it lacks.

use yew::prelude::*;

use crate::state::{Field, Msg, Notice};
use crate::view::{
    Scene,
    parts::{
        element::{paragraph, together},
        said,
    },
};

/// The line that says what was taken and what is missing. It is always there: what a status says is heard when it
/// changes. Under it stand the offers, as long as the question lacks what they would fill.
pub(in crate::view) fn taken(scene: Scene<'_>) -> Html {
    let (words, form) = (scene.words(), scene.form);
    let text = match scene.model.notice {
        Some(Notice::Taken(source, fields)) => {
            Some(words.taken((source, fields), &form.case, &form.inquiry))
        }
        _ => None,
    };
    let taken = html! { <p id="taken" class="taken" role="status">{ text }</p> };
    together(&[taken, proposals(scene)])
}

/// One button for each empty field: its date or share as a question.
pub(in crate::view) fn proposals(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let proposals = scene.model.proposals(&scene.form.inquiry);
    let mut parts = Vec::new();
    if let Some(day) = proposals.deadline {
        let text = words.propose_deadline(day);
        parts.push(proposal(scene, Field::Deadline, text));
    }
    if let Some(share) = proposals.share {
        let text = words.propose_share(share);
        parts.push(proposal(scene, Field::Share, text));
    }
    together(&parts)
}

/// The field's name and the button; for those who hear the button alone its name has both.
fn proposal(scene: Scene<'_>, field: Field, text: String) -> Html {
    let label = scene.words().label(field);
    let id = ["offer-", field.key()].concat();
    let spoken = [label, ": ", &text].concat();
    let onclick = said(scene, Msg::TookProposal(field));
    let button =
        html! { <button type="button" {id} aria-label={spoken} {onclick}>{ text }</button> };
    paragraph("proposal", together(&[label.into(), ": ".into(), button]))
}
