//! "Apakah akan tercapai?": the section with reports, pace, forecast, solving, ledger and band.

mod reports;

pub use reports::reports_file;

use yew::prelude::*;

use self::reports::{first_month, report_buttons, reports_table};
use super::{
    Scene,
    parts::{
        choice_group::choice_group,
        depth::depth,
        element::{division, paragraph, plain, sequence},
        field_box::field_box,
        figure_list,
    },
};
use crate::{
    domain::{Solve, Window},
    state::{Choice, Depth, Field, Outlook},
    words::Passage,
};

const WINDOWS: [Choice; 5] = [
    Choice::Window(Window::Auto),
    Choice::Window(Window::Last),
    Choice::Window(Window::ThreeMonths),
    Choice::Window(Window::Year),
    Choice::Window(Window::All),
];

const SOLVES: [Choice; 3] = [
    Choice::Solve(Solve::Rate),
    Choice::Solve(Solve::Deadline),
    Choice::Solve(Solve::Share),
];

/// The collapsible section "Apakah akan tercapai?".
pub(super) fn pace(scene: Scene<'_>) -> Html {
    let question = scene.answer.words.pace_question();
    let has_results = Outlook::is_asked(&scene.answer.case);
    depth(scene, Depth::Pace, question, has_results, || {
        let shown = scene.answer;
        let outlook = Outlook::of(&shown.case, &shown.inquiry, &shown.plan);
        sequence(&[
            reports(scene, &outlook),
            solved(scene, &outlook),
            ledger(scene, &outlook),
            band(scene, &outlook),
        ])
    })
}

/// The answer, the reports and the fields they come from.
fn reports(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let shown = scene.answer;
    let said = shown.words.outlook(&shown.inquiry, &shown.plan, outlook);
    let made = Choice::Window(scene.form.case.choices.window);
    sequence(&[
        answer(said),
        reports_table(scene, outlook),
        field_box(scene, Field::Obs),
        first_month(scene),
        report_buttons(scene),
        field_box(scene, Field::Gain),
        choice_group(scene, &WINDOWS, made),
        field_box(scene, Field::PaceChange),
    ])
}

/// "Hitung salah satunya": solves for the deadline, people per day, or share.
fn solved(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let shown = scene.answer;
    let said = shown
        .words
        .solved(&shown.case, &shown.inquiry, &shown.plan, outlook);
    let made = Choice::Solve(scene.form.case.choices.solve);
    sequence(&[
        plain("h3", scene.words().solve_heading()),
        choice_group(scene, &SOLVES, made),
        field_box(scene, Field::At),
        passage(said),
    ])
}

/// "Mengapa kekurangan berubah?": the ledger of changes.
fn ledger(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let shown = scene.answer;
    let said = shown.words.ledger(&shown.inquiry, outlook);
    let days = [
        field_box(scene, Field::LedgerFrom),
        field_box(scene, Field::LedgerTo),
    ];
    let parts = sequence(&[
        plain("summary", plain("h3", scene.words().ledger_question())),
        division("pair", &days),
        field_box(scene, Field::ShareBefore),
        passage(said),
    ]);
    html! { <details id="ledger" class="further">{ parts }</details> }
}

/// The range around the forecast. Its ten thousand simulations run only after the user pauses typing.
fn band(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let shown = scene.answer;
    let said = if scene.model.typing.is_some() {
        shown.words.band_later()
    } else {
        let simulated = outlook.simulated(&shown.inquiry, &shown.plan);
        shown
            .words
            .band(&shown.inquiry, &shown.plan, outlook, simulated.as_ref())
    };
    let parts = sequence(&[
        plain("summary", plain("h3", scene.words().advanced())),
        passage(said),
        field_box(scene, Field::Seed),
    ]);
    html! { <details id="band" class="further">{ parts }</details> }
}

/// The answer, with an id and read aloud when it changes, then the rest of the passage.
fn answer(mut said: Passage) -> Html {
    if said.sentences.is_empty() {
        return passage(said);
    }
    let first = said.sentences.remove(0);
    let first = html! { <p id="pace-answer" aria-live="polite">{ first }</p> };
    sequence(&[first, passage(said)])
}

/// Sentences, followed by figures.
fn passage(said: Passage) -> Html {
    let mut parts = Vec::new();
    for text in said.sentences {
        parts.push(paragraph("", text));
    }
    parts.push(figure_list(&said.figures));
    sequence(&parts)
}
