//! The whole page: header, form and answer, collapsible sections, footer.

pub(in crate::view) mod examples;
pub(in crate::view) mod header;
mod scene;
mod shown;
pub(in crate::view) mod take_away;

pub use scene::{Drawing, Pass, Scene};
pub use shown::Shown;

use std::rc::Rc;

use yew::prelude::*;

use self::header::{doors, header};
use super::{
    depths::{ViewDepths, depths},
    embed::compact::compact,
    parts::{
        button_status,
        element::{division, optional, paragraph, plain, sequence},
        quiet::quiet,
        sends,
    },
    question::{
        answer::answer,
        question_form::{question_form, steps},
    },
};
use crate::state::{Colour, Extent, First, Model, Msg};

/// The properties of [`Page`].
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct PageProps {
    /// The model to draw.
    pub model: Rc<Model>,
    /// The callback for messages.
    pub dispatch: Callback<Msg>,
}

/// The page as a component, for rendering on the server and in tests.
#[component]
pub fn Page(props: &PageProps) -> Html {
    draw(
        &props.model,
        &PageReadings::of(&props.model),
        &props.dispatch,
        Drawing::WHOLE,
    )
}

/// The case of the form, read and answered; while the form has a fault, also the last case without one.
#[derive(Debug)]
pub(crate) struct PageReadings {
    form: Shown,
    older: Option<Shown>,
}

impl PageReadings {
    /// Reads and answers the cases of the model.
    pub(crate) fn of(model: &Model) -> Self {
        let shown = |case| Shown::of(case, model.lang, model.today);
        Self {
            form: shown(&model.case),
            older: model.is_waiting().then(|| shown(model.answering())),
        }
    }
}

/// Draws the page. Parts that `drawing` marks as drawn before are skipped.
pub(crate) fn draw(
    model: &Model,
    readings: &PageReadings,
    dispatch: &Callback<Msg>,
    drawing: Drawing,
) -> Html {
    let scene = Scene {
        model,
        form: &readings.form,
        answer: readings.older.as_ref().unwrap_or(&readings.form),
        dispatch,
        drawing,
    };
    let page = if model.appearance.extent == Extent::Compact {
        compact(scene)
    } else {
        full(scene)
    };
    sequence(&[page, quiet(scene.drawing.page, || footer(scene))])
}

/// The full page without its footer.
fn full(scene: Scene<'_>) -> Html {
    let header = quiet(scene.drawing.page, || header(scene));
    let depths = depths();
    let main = sequence(&[
        quiet(scene.drawing.page, || emptied(scene)),
        quiet(scene.drawing.page, || above_table(scene, depths)),
        (depths.table)(scene),
        quiet(scene.drawing.page, || (depths.below_table)(scene)),
    ]);
    sequence(&[header, html! { <main>{ main }</main> }])
}

/// The notice that everything was cleared, with an undo button. Shown until something is typed.
fn emptied(scene: Scene<'_>) -> Html {
    let (words, is_emptied) = (scene.words(), scene.model.emptied.is_some());
    let button = optional(is_emptied, || {
        let onclick = sends(scene, Msg::ClickedUndoReset);
        html! { <button type="button" id="undo-reset" {onclick}>{ words.undo() }</button> }
    });
    let told = button_status(is_emptied.then(|| words.emptied()));
    html! { <div id="emptied" class="emptied">{ told }{ button }</div> }
}

/// Form and answer, in reading order, which is also the order of the Tab key: the style sheet reorders nothing that
/// the program draws. (It does reorder the static form of a link until the program runs; that form's answer has nothing
/// to focus.) The parts have keys, so that Yew moves them when the order changes and the focus is kept.
fn above_table(scene: Scene<'_>, depths: &ViewDepths) -> Html {
    let first = scene.model.order.first;
    let [start, end] = if first.is_of_link() {
        [answer(scene), question_form(scene)]
    } else {
        [question_form(scene), answer(scene)]
    };
    sequence(&[
        optional(first == First::Verdict, || (depths.claim)(scene)),
        division("columns", &[start, end, steps(scene)]),
        optional(first.is_of_link(), || doors(scene)),
        (depths.above_table)(scene),
    ])
}

/// The footer: privacy, disclaimer, and notices for the portal that need not interrupt visitors.
fn footer(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let is_adjusted = |colour: Colour| !colour.is_used_as_given();
    let about = [words.privacy(), " ", words.disclaimer()].map(Html::from);
    let (is_changed, is_refused) = (
        model.appearance.colour.is_some_and(is_adjusted),
        model.is_embedded() && model.storage_refused,
    );
    let parts = sequence(&[
        paragraph("", sequence(&about)),
        optional(
            is_changed,
            || html! { <p id="notice-colour">{ words.colour_adjusted() }</p> },
        ),
        optional(
            is_refused,
            || html! { <p id="notice-storage">{ words.storage_refused() }</p> },
        ),
    ]);
    plain("footer", parts)
}
