//! The compact page for a frame up to 600 pixels wide: two fields, the answer, whether the pace is enough, and a link
//! to the full page.

use yew::prelude::*;

use crate::state::{Field, Msg, Outlook, link_of};
use crate::view::{
    Scene, Shown,
    depths::depths,
    page::header::header,
    parts::{
        button,
        element::{buttons, division, paragraph, sequence},
        field_box::field_box,
        headline, take_away_box,
    },
    question::{
        answer::{day_said, faulty_fields, headline_parts, region, swap_button},
        question_form::folded_problems,
        taken::proposals,
    },
};

/// The compact page: two fields, the line of terms, the answer, the link to the full page.
pub(in crate::view) fn compact(scene: Scene<'_>) -> Html {
    let (words, answer, model) = (scene.words(), scene.answer, scene.model);
    let said = answer.words.headline(&answer.inquiry, &answer.plan);
    let shortfall = answer
        .words
        .shortfall_sentence(&answer.inquiry, &answer.plan);
    let waiting = model.is_waiting().then_some("true");
    let shortfall = shortfall.map(|text| paragraph("explanation", text));
    let parts = sequence(&[
        faulty_fields(scene),
        region(scene),
        headline(headline_parts(scene, &said)),
        swap_button(scene),
        day_said(scene),
        proposals(scene),
        shortfall.unwrap_or_default(),
        (depths().pace_answer)(scene),
    ]);
    let numbers = [Field::Base, Field::Done].map(|field| field_box(scene, field));
    let (id, text) = ("copy-link".to_owned(), words.copy_link());
    let ways = [
        (depths().full_page)(scene),
        button(scene, id, text, Msg::ClickedCopyLink),
    ];
    let main = sequence(&[
        division("pair", &numbers),
        (depths().number_news)(scene),
        paragraph("terms-line", words.terms_line(&scene.form.inquiry)),
        folded_problems(scene),
        html! {
            <section id="answer" class="answer" tabindex="-1" aria-label={words.answer_heading()} data-waiting={waiting}>
                { parts }
            </section>
        },
        buttons(&ways),
        take_away_box(scene),
    ]);
    sequence(&[header(scene), html! { <main>{ main }</main> }])
}

/// Whether the pace is enough. Nothing without reports, nor if the target is reached, as the headline says that.
pub(in crate::view) fn pace_answer(scene: Scene<'_>) -> Html {
    let Shown {
        words,
        inquiry,
        plan,
        case,
        ..
    } = scene.answer;
    let is_open = plan
        .standing
        .is_none_or(|standing| standing.surplus.is_none());
    let outlook = (is_open && Outlook::has_reports(case)).then(|| Outlook::of(case, inquiry, plan));
    match outlook.and_then(|outlook| words.pace_answer(inquiry, plan, &outlook)) {
        Some(text) => html! { <p id="pace-answer" class="explanation">{ text }</p> },
        None => Html::default(),
    }
}

/// The link that opens the full page with this case in a new tab.
pub(in crate::view) fn full_page(scene: Scene<'_>) -> Html {
    let link = link_of(&scene.model.case, scene.model.setting(), scene.model.today);
    html! {
        <a id="open-full" class="button" href={["#", &link].concat()} target="_blank" rel="noopener">
            { scene.words().open_full() }
        </a>
    }
}
