//! The whole page: one question, one answer, depth on demand.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Drawing, Scene, Shown,
    answer::answer,
    builder::builder,
    claim::claim,
    compact::compact,
    counted::counted,
    element::{paragraph, plain, together},
    examples::examples,
    header::{doors, header},
    milestones::milestones,
    pace::pace,
    press::press,
    question_form::{question_form, steps},
    quiet::quiet,
    table::table,
    take_away::take_away,
};
use crate::state::{Colour, Extent, First, Model, Msg};

/// The model, and where messages go.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct PageProps {
    /// The model.
    pub model: Rc<Model>,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    draw(
        &props.model,
        &Readings::of(&props.model),
        &props.dispatch,
        Drawing::WHOLE,
    )
}

/// The case of the form as read and answered, and the last whole one where the form's is not.
#[derive(Debug)]
pub(crate) struct Readings {
    form: Shown,
    older: Option<Shown>,
}

impl Readings {
    /// Reads and answers.
    pub(crate) fn of(model: &Model) -> Self {
        let shown = |case| Shown::of(case, model.lang, model.today);
        Self {
            form: shown(&model.case),
            older: model.is_waiting().then(|| shown(model.answering())),
        }
    }
}

/// Draws.
pub(crate) fn draw(
    model: &Model,
    readings: &Readings,
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
    together([page, quiet(scene.drawing.page, || footer(scene))])
}

/// The whole page, but for its foot.
fn full(scene: Scene<'_>) -> Html {
    let header = quiet(scene.drawing.page, || header(scene));
    let main = together([
        quiet(scene.drawing.page, || above_table(scene)),
        table(scene),
        quiet(scene.drawing.page, || below_table(scene)),
    ]);
    together([header, html! { <main>{ main }</main> }])
}

/// Form and answer, in the order in which they are read and reached by keys: the style sheet changes it for no part
/// that the program draws. (It does before, for the form that waits for the program under a link: that form's answer
/// has nothing that can be reached.) The parts have keys, so that a change of order moves them and keeps the focus.
fn above_table(scene: Scene<'_>) -> Html {
    let first = scene.model.order.first;
    let mut parts = [question_form(scene), answer(scene)];
    if first.is_of_link() {
        parts.reverse();
    }
    let [start, end] = parts;
    let mut parts = Vec::new();
    if first == First::Verdict {
        parts.push(claim(scene));
    }
    parts.push(html! { <div class="columns">{ together([start, end, steps(scene)]) }</div> });
    if first.is_of_link() {
        parts.push(doors(scene));
    }
    parts.push(counted(scene));
    parts.push(pace(scene));
    parts.push(milestones(scene));
    together(parts)
}

fn below_table(scene: Scene<'_>) -> Html {
    let mut parts = Vec::new();
    if scene.model.order.first != First::Verdict {
        parts.push(claim(scene));
    }
    parts.push(press(scene));
    parts.push(take_away(scene));
    if !scene.model.is_embedded() {
        parts.push(builder(scene));
        parts.push(examples(scene));
    }
    together(parts)
}

/// Where the figures stay, what the result is not, and what a portal should know without its visitors being stopped.
fn footer(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let is_adjusted = |colour: Colour| !colour.is_used_as_given();
    let about = [words.privacy(), " ", words.disclaimer()].map(Html::from);
    let mut parts = [paragraph("", together(about))].to_vec();
    if model.appearance.colour.is_some_and(is_adjusted) {
        parts.push(html! { <p id="notice-colour">{ words.colour_adjusted() }</p> });
    }
    if model.is_embedded() && model.storage_refused {
        parts.push(html! { <p id="notice-storage">{ words.storage_refused() }</p> });
    }
    plain("footer", parts)
}
