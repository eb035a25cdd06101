//! The whole page: one question, one answer, depth on demand.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Scene, Shown,
    answer::answer,
    claim::claim,
    counted::counted,
    examples::examples,
    header::header,
    milestones::milestones,
    pace::pace,
    question_form::{question_form, steps},
    take_away::take_away,
};
use crate::state::{Model, Msg};

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
                { claim(scene) }
                { take_away(scene) }
                { examples(scene) }
            </main>
            <footer>
                <p>{ form.words.privacy() }</p>
                <p>{ form.words.disclaimer() }</p>
            </footer>
        </>
    }
}
