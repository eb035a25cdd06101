//! The whole page: one question, one answer, depth on demand.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Scene, Shown,
    answer::answer,
    builder::builder,
    claim::claim,
    compact::compact,
    counted::counted,
    examples::examples,
    header::header,
    milestones::milestones,
    pace::pace,
    press::press,
    question_form::{question_form, steps},
    table::table,
    take_away::take_away,
};
use crate::state::{Colour, Extent, Model, Msg};

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
    draw(&props.model, &props.dispatch)
}

/// Reads, answers and draws.
pub(crate) fn draw(model: &Model, dispatch: &Callback<Msg>) -> Html {
    let form = Shown::of(&model.case, model.lang, model.today);
    let older = model
        .is_waiting()
        .then(|| Shown::of(model.answering(), model.lang, model.today));
    let scene = Scene {
        model,
        form: &form,
        answer: older.as_ref().unwrap_or(&form),
        dispatch,
    };
    html! {
        <>
            { if model.appearance.extent == Extent::Compact { compact(scene) } else { full(scene) } }
            { footer(scene) }
        </>
    }
}

/// The whole page, but for its foot.
fn full(scene: Scene<'_>) -> Html {
    html! {
        <>
            { header(scene) }
            <main>
                <div class="columns">
                    { question_form(scene) }
                    { answer(scene) }
                    { steps(scene) }
                </div>
                { counted(scene) }
                { pace(scene) }
                { milestones(scene) }
                { table(scene) }
                { claim(scene) }
                { press(scene) }
                { take_away(scene) }
                if !scene.model.is_embedded() {
                    { builder(scene) }
                    { examples(scene) }
                }
            </main>
        </>
    }
}

/// Where the figures stay, what the result is not, and what a portal should know without its visitors being stopped.
fn footer(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let is_adjusted = |colour: Colour| !colour.is_used_as_given();
    html! {
        <footer>
            <p>{ words.privacy() }{ " " }{ words.disclaimer() }</p>
            if model.appearance.colour.is_some_and(is_adjusted) {
                <p id="notice-colour">{ words.colour_adjusted() }</p>
            }
            if model.is_embedded() && model.storage_refused {
                <p id="notice-storage">{ words.storage_refused() }</p>
            }
        </footer>
    }
}
