//! "Tempel berita": the candidates found in a pasted text for each fact, with their words, and a choice among them.

mod beside;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{
    Scene,
    parts::{
        button, data,
        depth::depth,
        element::{buttons, division, optional, paragraph, plain, sequence, span},
    },
};
use crate::{
    reading::{Candidate, Fact, Offers},
    state::{Depth, Msg, PastedText, Pick, offer_value},
};

/// The collapsible section "Tempel berita atau laporan".
pub(super) fn pasted_text(scene: Scene<'_>) -> Html {
    let question = scene.words().pasted_text_question();
    depth(scene, Depth::Text, question, true, || content(scene))
}

fn content(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let value = scene.model.pasted.text().to_owned();
    let oninput = scene.dispatch.reform(|event: InputEvent| {
        Msg::Pasted(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    let has_text = !value.trim().is_empty();
    let field = html! {
        <div class="field">
            <label for="field-text">{ words.pasted_text_label() }</label>
            <textarea id="field-text" name="text" rows="6" aria-describedby="hint-text" {value} {oninput} />
            <span class="hint" id="hint-text">{ words.pasted_text_hint() }</span>
        </div>
    };
    let read = optional(has_text, || read(scene, &scene.model.pasted));
    sequence(&[field, read])
}

/// The candidates found in the text, by fact.
fn read(scene: Scene<'_>, pasted: &PastedText) -> Html {
    let (words, reading) = (scene.words(), pasted.reading());
    let is_empty = |fact: &Fact| {
        let offers = reading.of(*fact);
        offers.candidates.is_empty() && offers.partial.is_none()
    };
    let (absent, found): (Vec<Fact>, Vec<Fact>) = Fact::ALL.into_iter().partition(is_empty);
    let absent: Vec<&str> = absent.into_iter().map(|fact| words.fact(fact)).collect();
    let mut parts = Vec::new();
    parts.push(optional(
        reading.is_refused,
        || html! { <p class="warning" id="notice-text">{ words.pasted_text_refused() }</p> },
    ));
    parts.push(optional(
        reading.is_cut,
        || html! { <p class="warning" id="notice-text">{ words.pasted_text_cut(pasted.text()) }</p> },
    ));
    for &fact in &found {
        parts.push(fact_offers(scene, pasted, fact));
    }
    parts.push(optional(!absent.is_empty() && !reading.is_refused, || {
        let text = words.not_in_text(&absent);
        html! { <p class="hint" id="not-in-text">{ text }</p> }
    }));
    parts.push(optional(!found.is_empty(), || ways_on(scene)));
    parts.push(beside::beside(scene, pasted));
    let left = pasted.left_out();
    parts.push(optional(!left.is_empty(), || {
        html! { <p class="hint" id="left-out">{ words.numbers_left_out(&left) }</p> }
    }));
    parts.push(optional(scene.model.open.contains(Depth::Text), || {
        marked(scene, pasted)
    }));
    division("intake", &parts)
}

/// The buttons that use the figures in the question or in the check of published figures.
fn ways_on(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let (used, checked) = (words.use_figures(), words.check_figures());
    let ways = [
        ("use-figures", used, Msg::ClickedUseFigures),
        ("check-figures", checked, Msg::ClickedCheckFigures),
    ];
    buttons(&ways.map(|(id, text, msg)| button(scene, id.to_owned(), text, msg)))
}

/// The most candidates listed for a fact. A report has about ten; a table of villages belongs elsewhere.
const MOST_OFFERS: usize = 40;

/// One fact: its value, and the choice among its candidates.
fn fact_offers(scene: Scene<'_>, pasted: &PastedText, fact: Fact) -> Html {
    let words = scene.words();
    let offers = pasted.reading().of(fact);
    let picked = pasted.picked(fact);
    let value = match pasted.value(fact) {
        Some(candidate) => data(
            ["intake-", fact.key()].concat(),
            offer_value(&candidate.offer),
            words.offer(&candidate.offer).into(),
        ),
        None => span("undecided", words.undecided()),
    };
    let legend = sequence(&[words.fact(fact).into(), ": ".into(), value]);
    let mut parts = vec![plain("legend", legend)];
    parts.extend(partial(scene, pasted, offers));
    for (at, candidate) in offers.candidates.iter().enumerate() {
        if at < MOST_OFFERS || picked == Some(at) {
            let text = told(scene, pasted, candidate);
            let is_picked = picked == Some(at);
            parts.push(offer(scene, fact, Pick::Candidate(at), is_picked, text));
        }
    }
    let more = offers.candidates.len().saturating_sub(MOST_OFFERS);
    parts.push(optional(more > 0, || {
        paragraph("hint", words.other_offers(more))
    }));
    parts.push(optional(!offers.candidates.is_empty(), || {
        let text = scene.words().not_used().into();
        offer(scene, fact, Pick::Nothing, picked.is_none(), text)
    }));
    html! {
        <fieldset class="choices offers" id={["offers-", fact.key()].concat()}>{ parts }</fieldset>
    }
}

fn partial(scene: Scene<'_>, pasted: &PastedText, offers: &Offers) -> Option<Html> {
    let (first, last) = offers.partial?;
    let text = pasted.text().get(first..last)?;
    Some(paragraph("warning", scene.words().partial(text)))
}

/// One option: a candidate, or none of them.
fn offer(scene: Scene<'_>, fact: Fact, pick: Pick, checked: bool, text: Html) -> Html {
    let onchange = scene
        .dispatch
        .reform(move |_: Event| Msg::Picked(fact, pick));
    let name = ["pick-", fact.key()].concat();
    let value = match pick {
        Pick::Candidate(at) => at.to_string(),
        Pick::AsRead | Pick::Nothing => "none".to_owned(),
    };
    let input = html! { <input type="radio" {name} {value} {checked} {onchange} /> };
    html! { <label class="offer">{ sequence(&[input, span("", text)]) }</label> }
}

/// The value of a candidate, its words in the text, and why it is set aside.
fn told(scene: Scene<'_>, pasted: &PastedText, candidate: &Candidate) -> Html {
    let words = scene.words();
    let (first, last) = candidate.words;
    let source = pasted.text().get(first..last).unwrap_or_default();
    let not_chosen = candidate
        .not_chosen
        .map(|not_chosen| words.not_chosen(not_chosen));
    let mut parts = vec![
        plain("strong", words.offer(&candidate.offer)),
        plain("q", source.to_owned()),
    ];
    if let Some(reason) = not_chosen {
        parts.push(plain("em", reason));
    }
    sequence(&parts)
}

/// The text with the words of the candidates marked, each with the name of its fact.
fn marked(scene: Scene<'_>, pasted: &PastedText) -> Html {
    let mut pieces = Vec::new();
    for (text, fact) in pasted.pieces() {
        pieces.push(match fact {
            None => text.into(),
            Some(fact) => {
                let name = plain("small", scene.words().fact(fact));
                plain("mark", sequence(&[text.into(), name]))
            }
        });
    }
    let heading = plain("h3", scene.words().marked_heading());
    sequence(&[heading, paragraph("marked", pieces)])
}
