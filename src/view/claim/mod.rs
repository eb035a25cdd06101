//! "Periksa angka dalam berita": the form for published figures and the verdict on whether they fit.

use yew::prelude::*;

use super::{
    Scene,
    parts::{
        button, button_status,
        choice_group::choice_group,
        data,
        depth::depth,
        element::{buttons, division, paragraph, plain, sequence},
        field_box::claim_box,
        headline,
    },
    question::question_form::{fault, summary},
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

/// The collapsible section, with content only if it is open or a figure is entered. If a link asks for the verdict,
/// the verdict comes first and the form is folded below it.
pub(super) fn claim(scene: Scene<'_>) -> Html {
    let has_claim = scene.form.case.has_claim();
    let question = scene.words().claim_question();
    depth(scene, Depth::Claim, question, has_claim, || {
        let claimed = Claimed::of(&scene.form.case);
        if scene.model.order.first == First::Verdict {
            return sequence(&[verdict(scene, &claimed), figures_checked(scene, &claimed)]);
        }
        sequence(&[figures(scene, &claimed), verdict(scene, &claimed)])
    })
}

/// The folded form under a one-line summary, followed by the faults of its fields, which are visible only while folded.
fn figures_checked(scene: Scene<'_>, claimed: &Claimed) -> Html {
    let words = scene.words();
    let summary = summary(scene, words.claim_used(&claimed.claim));
    let checked = sequence(&[summary, figures(scene, claimed)]);
    let mut faults = Vec::new();
    for &field in Field::CLAIM {
        faults.push(fault(scene, field, claimed.problem(field)));
    }
    sequence(&[
        html! { <details id="figures-checked" class="figures-used">{ checked }</details> },
        division("of-figures", &faults),
    ])
}

fn figures(scene: Scene<'_>, claimed: &Claimed) -> Html {
    let (id, text) = ("fill-claim".to_owned(), scene.words().fill_claim());
    sequence(&[
        paragraph("hint", scene.words().claim_intro()),
        buttons(&[button(scene, id, text, Msg::ClickedFillClaim)]),
        fields(scene, claimed),
    ])
}

fn fields(scene: Scene<'_>, claimed: &Claimed) -> Html {
    let kind = Choice::ClaimBaseKind(scene.form.case.choices.claim_base_kind);
    let (base, others) = Field::CLAIM.split_at(1);
    let mut parts = Vec::new();
    for &field in base {
        parts.push(claim_box(scene, field, claimed));
    }
    parts.push(choice_group(scene, &BASE_KINDS, kind));
    let mut pair = Vec::new();
    for &field in others {
        pair.push(claim_box(scene, field, claimed));
    }
    parts.push(division("pair", &pair));
    sequence(&parts)
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
    let copy = Msg::ClickedCopyVerdict(copied);
    let ways = [
        button(scene, "copy-verdict".to_owned(), words.copy_verdict(), copy),
        button(
            scene,
            "use-claim".to_owned(),
            words.use_claim(),
            Msg::ClickedUseClaim,
        ),
    ];
    let parts = [
        headline(said),
        checks(scene, &text),
        questions(scene, &text),
        paragraph("hint", words.claim_disclaimer()),
        buttons(&ways),
        button_status(notice.map(|notice| words.notice(notice))),
    ];
    division("verdict", &parts)
}

fn checks(scene: Scene<'_>, text: &ClaimText) -> Html {
    if text.checks.is_empty() {
        return Html::default();
    }
    let mut checks = Vec::new();
    for check in &text.checks {
        checks.push(plain("li", finding(check)));
    }
    sequence(&[
        plain("h3", scene.words().checks_heading()),
        html! { <ul class="checks">{ checks }</ul> },
    ])
}

/// The finding of a check, and the lines of its arithmetic.
fn finding(check: &CheckText) -> Vec<Html> {
    let (id, value) = (check.id.clone(), check.value.clone());
    let mut parts = vec![data(id, value, check.finding.clone().into())];
    for line in &check.arithmetic {
        parts.push(paragraph("formula", line.clone()));
    }
    parts
}

fn questions(scene: Scene<'_>, text: &ClaimText) -> Html {
    if text.questions.is_empty() {
        return Html::default();
    }
    let mut questions = Vec::new();
    for question in &text.questions {
        questions.push(plain("li", question.clone()));
    }
    let heading = plain("h3", scene.words().to_ask());
    sequence(&[heading, plain("ul", questions)])
}
