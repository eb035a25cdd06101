//! A pasted text: what it offers for each fact, with the words, and a click to take another.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{
    Scene,
    depth::depth,
    parts::{button, data},
};
use crate::{
    reading::{Candidate, Fact, Offers},
    state::{Depth, Msg, Pick, Press, offer_value},
};

/// "Tempel berita atau laporan"
pub(super) fn press(scene: Scene<'_>) -> Html {
    let question = scene.words().press_question();
    depth(scene, Depth::Text, question, true, || content(scene))
}

fn content(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let value = scene.model.press.text().to_owned();
    let oninput = scene.dispatch.reform(|event: InputEvent| {
        Msg::Pasted(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    let has_text = !value.trim().is_empty();
    html! {
        <>
            <div class="field">
                <label for="field-text">{ words.press_label() }</label>
                <textarea id="field-text" name="text" rows="6" aria-describedby="hint-text" {value} {oninput} />
                <span class="hint" id="hint-text">{ words.press_hint() }</span>
            </div>
            if has_text {
                { read(scene, &scene.model.press) }
            }
        </>
    }
}

/// What the text offers, fact by fact.
fn read(scene: Scene<'_>, press: &Press) -> Html {
    let (words, reading) = (scene.words(), press.reading());
    let is_empty = |fact: &Fact| {
        let offers = reading.of(*fact);
        offers.candidates.is_empty() && offers.partial.is_none()
    };
    let (absent, found): (Vec<Fact>, Vec<Fact>) = Fact::ALL.into_iter().partition(is_empty);
    let absent: Vec<&str> = absent.into_iter().map(|fact| words.fact(fact)).collect();
    html! {
        <div class="intake">
            if reading.is_cut {
                <p class="warning" id="notice-text">{ words.press_cut() }</p>
            }
            { for found.iter().map(|&fact| fact_offers(scene, press, fact)) }
            if !absent.is_empty() {
                <p class="hint" id="not-in-text">{ words.not_in_text(&absent) }</p>
            }
            if !found.is_empty() {
                <div class="buttons">
                    { button(scene, "use-figures".to_owned(), words.use_figures(), Msg::ClickedUseFigures) }
                    { button(scene, "check-figures".to_owned(), words.check_figures(), Msg::ClickedCheckFigures) }
                </div>
            }
            if scene.model.open.contains(Depth::Text) {
                { marked(scene, press) }
            }
        </div>
    }
}

/// One fact: its value, and the candidates with their words.
fn fact_offers(scene: Scene<'_>, press: &Press, fact: Fact) -> Html {
    let words = scene.words();
    let offers = press.reading().of(fact);
    let picked = press.picked(fact);
    let value = match press.value(fact) {
        Some(candidate) => data(
            ["intake-", fact.key()].concat(),
            offer_value(&candidate.offer),
            words.offer(&candidate.offer).into(),
        ),
        None => html! { <span class="undecided">{ words.undecided() }</span> },
    };
    html! {
        <fieldset class="choices offers" id={["offers-", fact.key()].concat()}>
            <legend>{ words.fact(fact) }{ ": " }{ value }</legend>
            { for partial(scene, press, offers) }
            { for offers.candidates.iter().enumerate().map(|(at, candidate)| {
                offer(scene, press, fact, (Some(at), picked == Some(at)), Some(candidate))
            }) }
            if !offers.candidates.is_empty() {
                { offer(scene, press, fact, (None, picked.is_none()), None) }
            }
        </fieldset>
    }
}

fn partial(scene: Scene<'_>, press: &Press, offers: &Offers) -> Option<Html> {
    let (first, last) = offers.partial?;
    let text = press.text().get(first..last)?;
    Some(html! { <p class="warning">{ scene.words().partial(text) }</p> })
}

/// One candidate, or none of them.
fn offer(
    scene: Scene<'_>,
    press: &Press,
    fact: Fact,
    (at, checked): (Option<usize>, bool),
    candidate: Option<&Candidate>,
) -> Html {
    let pick = at.map_or(Pick::Nothing, Pick::Candidate);
    let onchange = scene
        .dispatch
        .reform(move |_: Event| Msg::Picked(fact, pick));
    let name = ["pick-", fact.key()].concat();
    let value = at.map_or_else(|| "none".to_owned(), |at| at.to_string());
    html! {
        <label class="offer">
            <input type="radio" {name} {value} {checked} {onchange} />
            <span>{ candidate.map_or_else(|| scene.words().not_used().into(), |candidate| told(scene, press, candidate)) }</span>
        </label>
    }
}

/// The value, its words, and why it is kept apart.
fn told(scene: Scene<'_>, press: &Press, candidate: &Candidate) -> Html {
    let words = scene.words();
    let (first, last) = candidate.words;
    let source = press.text().get(first..last).unwrap_or_default();
    let apart = candidate.apart.map(|apart| words.apart(apart));
    html! {
        <>
            <strong>{ words.offer(&candidate.offer) }</strong>
            <q>{ source.to_owned() }</q>
            if let Some(reason) = apart {
                <em>{ reason }</em>
            }
        </>
    }
}

/// The text with the words of its candidates marked, each with the name of its fact.
fn marked(scene: Scene<'_>, press: &Press) -> Html {
    let pieces = press.pieces().into_iter().map(|(text, fact)| match fact {
        None => text.into(),
        Some(fact) => html! {
            <mark>{ text }<small>{ scene.words().fact(fact) }</small></mark>
        },
    });
    html! {
        <>
            <h3>{ scene.words().marked_heading() }</h3>
            <p class="marked">{ for pieces }</p>
        </>
    }
}
