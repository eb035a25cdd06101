//! "Periksa angka dalam berita": the figures of a published text, and which of them fit.

use yew::prelude::*;

use super::{
    Scene,
    choice_group::choice_group,
    depth::depth,
    field_box::claim_box,
    parts::{button, data},
    question_form::fault,
};
use crate::{
    domain::BaseKind,
    state::{Choice, Claimed, Depth, Field, First, Msg, Notice},
    words::{CheckText, ClaimText, outcome_value},
};

const BASE_KINDS: [Choice; 5] = [
    Choice::ClaimBaseKind(None),
    Choice::ClaimBaseKind(Some(BaseKind::WajibKtp)),
    Choice::ClaimBaseKind(Some(BaseKind::Recorded)),
    Choice::ClaimBaseKind(Some(BaseKind::Population)),
    Choice::ClaimBaseKind(Some(BaseKind::Other)),
];

/// The figures of a published text and the verdict on them, drawn while the depth is open or a figure is given. A link
/// that shows a verdict has it first, and the figures behind one line.
pub(super) fn claim(scene: Scene<'_>) -> Html {
    let has_claim = scene.form.case.has_claim();
    let question = scene.words().claim_question();
    depth(scene, Depth::Claim, question, has_claim, || {
        let claimed = Claimed::of(&scene.form.case);
        if scene.model.order.first == First::Verdict {
            return html! { <>{ verdict(scene, &claimed) }{ figures_checked(scene, &claimed) }</> };
        }
        html! { <>{ figures(scene, &claimed) }{ verdict(scene, &claimed) }</> }
    })
}

/// The figures in one line, behind it their fields, and below it what is wrong with one of them while it is closed.
fn figures_checked(scene: Scene<'_>, claimed: &Claimed) -> Html {
    let words = scene.words();
    let faults = Field::CLAIM
        .iter()
        .filter_map(|&field| fault(scene, field, claimed.problem(field)));
    html! {
        <>
            <details id="figures-checked" class="figures-used">
                <summary>{ words.claim_used(&claimed.claim) }{ " · " }<span class="change">{ words.change() }</span></summary>
                { figures(scene, claimed) }
            </details>
            <div class="of-figures">{ for faults }</div>
        </>
    }
}

fn figures(scene: Scene<'_>, claimed: &Claimed) -> Html {
    html! {
        <>
            <p class="hint">{ scene.words().claim_intro() }</p>
            <div class="buttons">
                { button(scene, "fill-claim".to_owned(), scene.words().fill_claim(), Msg::ClickedFillClaim) }
            </div>
            { fields(scene, claimed) }
        </>
    }
}

fn fields(scene: Scene<'_>, claimed: &Claimed) -> Html {
    let kind = Choice::ClaimBaseKind(scene.form.case.choices.claim_base_kind);
    let (base, others) = Field::CLAIM.split_at(1);
    let boxed = |field: &Field| claim_box(scene, *field, claimed);
    html! {
        <>
            { for base.iter().map(boxed) }
            { choice_group(scene, &BASE_KINDS, kind) }
            <div class="pair">{ for others.iter().map(boxed) }</div>
        </>
    }
}

fn verdict(scene: Scene<'_>, claimed: &Claimed) -> Html {
    let words = scene.words();
    let Some(text) = words.claim_text(&claimed.claim) else {
        return Html::default();
    };
    let copied = words.claim_summary(&scene.form.case, &text);
    let notice = scene
        .model
        .notice
        .filter(|&notice| notice == Notice::VerdictCopied);
    let said = data(
        "verdict".to_owned(),
        outcome_value(text.outcome).to_owned(),
        text.verdict.clone().into(),
    );
    html! {
        <div class="verdict">
            <p class="headline" aria-live="polite">{ said }</p>
            { checks(scene, &text) }
            { questions(scene, &text) }
            <p class="hint">{ words.claim_disclaimer() }</p>
            <div class="buttons">
                { button(scene, "copy-verdict".to_owned(), words.copy_verdict(), Msg::ClickedCopyVerdict(copied)) }
                { button(scene, "use-claim".to_owned(), words.use_claim(), Msg::ClickedUseClaim) }
            </div>
            <p class="said" role="status">{ notice.map(|notice| words.notice(notice)) }</p>
        </div>
    }
}

fn checks(scene: Scene<'_>, text: &ClaimText) -> Html {
    let check = |check: &CheckText| {
        let lines = check.arithmetic.iter();
        html! {
            <li>
                { data(check.id.clone(), check.value.clone(), check.finding.clone().into()) }
                { for lines.map(|line| html! { <p class="formula">{ line.clone() }</p> }) }
            </li>
        }
    };
    if text.checks.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ scene.words().checks_heading() }</h3>
            <ul class="checks">{ for text.checks.iter().map(check) }</ul>
        </>
    }
}

fn questions(scene: Scene<'_>, text: &ClaimText) -> Html {
    if text.questions.is_empty() {
        return Html::default();
    }
    let questions = text.questions.iter();
    html! {
        <>
            <h3>{ scene.words().to_ask() }</h3>
            <ul>{ for questions.map(|question| html! { <li>{ question.clone() }</li> }) }</ul>
        </>
    }
}
