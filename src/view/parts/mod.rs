//! View functions that several parts of the page use: buttons, figures, tables, status lines.

pub(in crate::view) mod choice_group;
pub(in crate::view) mod depth;
pub(in crate::view) mod element;
pub(in crate::view) mod field_box;
pub(in crate::view) mod menu;
pub(in crate::view) mod quiet;

use std::rc::Rc;

use yew::prelude::*;

use self::element::{division, plain, sequence, span};
use super::{Scene, Shown};
use crate::{
    domain::Date,
    state::{File, FileKind, Msg, Notice},
    words::Figure,
};

/// A button that sends a message.
pub(super) fn button(scene: Scene<'_>, id: String, text: &str, msg: Msg) -> Html {
    html! { <button type="button" {id} onclick={sends(scene, msg)}>{ text.to_owned() }</button> }
}

/// Makes a file from an answer, on a given date; `None` if there is nothing to save.
pub(super) type MakeFile = fn(&Shown, Date, FileKind) -> Option<File>;

/// A button that saves a file. The file is made when the button is clicked.
pub(super) struct SaveButton {
    pub(super) id: &'static str,
    pub(super) text: &'static str,
    pub(super) kind: FileKind,
    pub(super) make: MakeFile,
}

impl SaveButton {
    pub(super) fn draw(&self, scene: Scene<'_>) -> Html {
        let (case, dispatch) = (Rc::clone(&scene.answer.case), scene.dispatch.clone());
        let (lang, today) = (scene.model.lang, scene.model.today);
        let Self {
            id,
            text,
            kind,
            make,
        } = *self;
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(file) = make(&Shown::of(&case, lang, today), today, kind) {
                dispatch.emit(Msg::ClickedDownload(file));
            }
        });
        html! { <button type="button" {id} {onclick}>{ text }</button> }
    }
}

/// A fieldset of radio buttons or buttons.
pub(super) fn choices(legend: Html, chips: &[Html]) -> Html {
    let parts = sequence(&[plain("legend", legend), chips_row(chips)]);
    html! { <fieldset class="choices">{ parts }</fieldset> }
}

/// A row of chips.
pub(super) fn chips_row(chips: &[Html]) -> Html {
    division("chips", chips)
}

/// A status line with an id, read aloud when it changes.
pub(super) fn status(id: &'static str, text: Html) -> Html {
    html! { <p {id} role="status">{ text }</p> }
}

/// A line that asks for something, with two buttons.
pub(super) fn asked_line(id: &'static str, text: &str, buttons: [Html; 2]) -> Html {
    let [first, second] = buttons;
    let parts = sequence(&[span("", text.to_owned()), first, second]);
    html! { <div class="asked-line" {id}>{ parts }</div> }
}

/// A click handler that sends a message.
pub(super) fn sends(scene: Scene<'_>, msg: Msg) -> Callback<MouseEvent> {
    let dispatch = scene.dispatch.clone();
    Callback::from(move |_| {
        if let Some(msg) = msg.again() {
            dispatch.emit(msg);
        }
    })
}

/// A `data` element: a machine-readable value with its text.
pub(super) fn data(id: String, value: String, text: Html) -> Html {
    html! { <data {id} {value}>{ text }</data> }
}

/// The result of the last button, and a text to copy by hand if the browser refused to copy it.
pub(super) fn take_away_box(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    // The verdict has its own line for copying, and the answer for figures copied into the question.
    let is_said_here =
        |notice: &Notice| !matches!(notice, Notice::VerdictCopied | Notice::Taken(..));
    let notice = model.notice.filter(is_said_here);
    let notice = notice.map(|notice| words.notice(notice));
    html! {
        <>
            { button_status(notice) }
            if let Some(text) = &model.take_away {
                <textarea id="take-away" readonly=true rows="5" aria-label={notice.unwrap_or_else(|| words.take_away_label())} value={text.text().to_owned()} />
            }
        </>
    }
}

/// The line for the result of a button, read aloud when it changes.
pub(super) fn button_status(text: Option<&'static str>) -> Html {
    html! { <p class="said" role="status">{ text }</p> }
}

/// Figures as a definition list.
pub(super) fn figure_list(figures: &[Figure]) -> Html {
    let mut rows = Vec::new();
    for figure in figures {
        let name = plain("dt", figure.label.clone());
        rows.push(division("figure", &[name, plain("dd", of_figure(figure))]));
    }
    html! { <dl class="figures">{ rows }</dl> }
}

/// The text of a figure in a `data` element with its value.
pub(super) fn of_figure(figure: &Figure) -> Html {
    let (id, value) = (figure.id.to_owned(), figure.value.clone());
    data(id, value, figure.text.clone().into())
}

/// The content of a table: caption, column headers, rows.
pub(super) fn table(caption: &'static str, heads: &[&'static str], rows: Vec<Html>) -> Html {
    let mut cells = Vec::new();
    for &head in heads {
        cells.push(column_head(head));
    }
    sequence(&[
        plain("caption", caption),
        plain("thead", plain("tr", cells)),
        plain("tbody", rows),
    ])
}

/// The header cell of a column.
pub(super) fn column_head(text: &'static str) -> Html {
    html! { <th scope="col">{ text }</th> }
}

/// The header cell of a row.
pub(super) fn row_head(name: Html) -> Html {
    html! { <th scope="row">{ name }</th> }
}

/// The headline, read aloud when it changes.
pub(super) fn headline(text: Html) -> Html {
    html! { <p class="headline" aria-live="polite">{ text }</p> }
}
