//! The notice on figures just copied into the question, and suggestions for missing fields.

use yew::prelude::*;

use crate::state::{Field, Msg, Notice};
use crate::view::{
    Scene,
    parts::{
        element::{paragraph, sequence},
        sends,
    },
};

/// The notice on figures just copied into the question. Its element always exists: screen readers announce a status
/// only when it changes. Suggestions follow, if fields are missing.
pub(in crate::view) fn taken(scene: Scene<'_>) -> Html {
    let (words, form) = (scene.words(), scene.form);
    let text = match scene.model.notice {
        Some(Notice::Taken(source, fields)) => {
            Some(words.taken(source, fields, &form.case, &form.inquiry))
        }
        _ => None,
    };
    let taken = html! { <p id="taken" class="taken" role="status">{ text }</p> };
    sequence(&[taken, proposals(scene)])
}

/// One button for each missing field that has a suggestion.
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
    sequence(&parts)
}

/// The name of the field and its button. The button's accessible name has both.
fn proposal(scene: Scene<'_>, field: Field, text: String) -> Html {
    let label = scene.words().label(field);
    let id = ["offer-", field.key()].concat();
    let spoken = [label, ": ", &text].concat();
    let onclick = sends(scene, Msg::TookProposal(field));
    let button =
        html! { <button type="button" {id} aria-label={spoken} {onclick}>{ text }</button> };
    paragraph("proposal", sequence(&[label.into(), ": ".into(), button]))
}
