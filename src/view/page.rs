//! The whole page: one question, one answer, depth on demand.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    Shown,
    answer::Answer,
    counted::Counted,
    examples::Examples,
    header::Header,
    question_form::{QuestionForm, QuestionFormProps},
    take_away::TakeAwayBox,
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
    let PageProps { model, dispatch } = props;
    let shown = Shown::of(&model.case, model.lang, model.today);
    let answer = if model.is_waiting() {
        Shown::of(model.answering(), model.lang, model.today)
    } else {
        Rc::clone(&shown)
    };
    let form = QuestionFormProps {
        model: Rc::clone(model),
        shown: Rc::clone(&shown),
        dispatch: dispatch.clone(),
    };
    let words = shown.words.clone();
    html! {
        <>
            <Header {model} words={words.clone()} {dispatch} />
            <main>
                <div class="columns">
                    <QuestionForm {model} shown={&shown} {dispatch} />
                    <Answer shown={&answer} waiting={model.is_waiting()} {dispatch} />
                </div>
                <Counted {form} answer={&answer} />
                <TakeAwayBox {model} shown={&answer} {dispatch} />
                <Examples words={words.clone()} {dispatch} />
            </main>
            <footer>
                <p>{ words.privacy() }</p>
                <p>{ words.disclaimer() }</p>
            </footer>
        </>
    }
}
