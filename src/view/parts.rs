//! Small parts that the page repeats.

use std::rc::Rc;

use yew::prelude::*;

use super::{Scene, Shown};
use crate::{
    domain::Date,
    state::{File, FileKind, Msg, Notice},
    words::Figure,
};

/// A button that says one message.
pub(super) fn button(scene: Scene<'_>, id: String, text: &str, msg: Msg) -> Html {
    html! { <button type="button" {id} onclick={said(scene, msg)}>{ text.to_owned() }</button> }
}

/// Makes a file of an answer, on a day.
pub(super) type MakeFile = fn(&Shown, Date, FileKind) -> Option<File>;

/// A button that saves a file, which is made when it is clicked.
pub(super) fn save_button(
    scene: Scene<'_>,
    (id, text, kind): (&'static str, &'static str, FileKind),
    make: MakeFile,
) -> Html {
    let (case, dispatch) = (Rc::clone(&scene.answer.case), scene.dispatch.clone());
    let (lang, today) = (scene.model.lang, scene.model.today);
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(file) = make(&Shown::of(&case, lang, today), today, kind) {
            dispatch.emit(Msg::ClickedDownload(file));
        }
    });
    html! { <button type="button" {id} {onclick}>{ text }</button> }
}

/// Radio buttons or buttons under a legend.
pub(super) fn choices(legend: Html, chips: impl IntoIterator<Item = Html>) -> Html {
    html! {
        <fieldset class="choices">
            <legend>{ legend }</legend>
            { chips_row(chips) }
        </fieldset>
    }
}

/// Small parts in a row.
pub(super) fn chips_row(chips: impl IntoIterator<Item = Html>) -> Html {
    let chips: Html = chips.into_iter().collect();
    html! { <div class="chips">{ chips }</div> }
}

/// A sentence under an id, spoken when it comes.
pub(super) fn status(id: &'static str, text: Html) -> Html {
    html! { <p {id} role="status">{ text }</p> }
}

/// A line that asks for something, with its buttons.
pub(super) fn asked_line(id: &'static str, text: &str, buttons: [Html; 2]) -> Html {
    html! {
        <div class="asked-line" {id}>
            <span>{ text.to_owned() }</span>
            { for buttons }
        </div>
    }
}

/// What a click says.
pub(super) fn said(scene: Scene<'_>, msg: Msg) -> Callback<MouseEvent> {
    scene.dispatch.reform(move |_| msg.clone())
}

/// A value for programs with its text for people.
pub(super) fn data(id: String, value: String, text: Html) -> Html {
    html! { <data {id} {value}>{ text }</data> }
}

/// What became of the last button, and the text to be copied by hand where the browser refuses to.
pub(super) fn take_away_box(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    // What was copied in the lens is said there, and what was taken, beside the answer.
    let is_said_here =
        |notice: &Notice| !matches!(notice, Notice::VerdictCopied | Notice::Taken(..));
    let notice = model.notice.filter(is_said_here);
    let notice = notice.map(|notice| words.notice(notice));
    html! {
        <>
            <p class="said" role="status">{ notice }</p>
            if let Some(text) = &model.take_away {
                <textarea id="take-away" readonly=true rows="5" aria-label={notice.unwrap_or_else(|| words.take_away_label())} value={text.0.clone()} />
            }
        </>
    }
}

/// Figures as a list of names and values.
pub(super) fn figure_list(figures: &[Figure]) -> Html {
    let rows = figures.iter().map(|figure| {
        html! {
            <div class="figure">
                <dt>{ figure.label.clone() }</dt>
                <dd>{ data(figure.id.to_owned(), figure.value.clone(), figure.text.clone().into()) }</dd>
            </div>
        }
    });
    html! { <dl class="figures">{ for rows }</dl> }
}
