//! The head of the page: title, languages, and what the user should know first.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    state::{Model, Msg},
    words::Words,
    writing::Lang,
};

/// What the head shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub(super) struct HeaderProps {
    /// The model.
    pub model: Rc<Model>,
    /// The case's words.
    pub words: Words,
    /// Where messages go.
    pub dispatch: Callback<Msg>,
}

/// Title, languages, banners.
#[component]
pub(super) fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { words, .. } = props;
    html! {
        <header>
            <div class="masthead">
                <h1>{ words.title() }</h1>
                <div class="languages" role="group" aria-label={words.languages()}>
                    { language(props, Lang::Id, "lang-id", "Indonesia") }
                    { language(props, Lang::En, "lang-en", "English") }
                </div>
            </div>
            <p class="subtitle">{ words.subtitle() }</p>
            { banners(props) }
        </header>
    }
}

fn language(props: &HeaderProps, lang: Lang, id: &'static str, name: &'static str) -> Html {
    let onclick = props
        .dispatch
        .reform(move |_: MouseEvent| Msg::ChoseLang(lang));
    let is_shown = props.model.lang == lang;
    html! {
        <button type="button" {id} lang={lang.key()} aria-pressed={is_shown.to_string()} {onclick}>{ name }</button>
    }
}

fn banners(props: &HeaderProps) -> Html {
    let HeaderProps {
        model,
        words,
        dispatch,
    } = props;
    let own_is_kept = model.own.is_some();
    let onclick = dispatch.reform(|_: MouseEvent| Msg::ClickedBackToOwn);
    html! {
        <>
            if model.shows_another() {
                <p class="banner">
                    { words.another_case(own_is_kept) }{ " " }
                    <button type="button" id="back-to-own" {onclick}>{ words.back_to_own(own_is_kept) }</button>
                </p>
            }
            for (key, value) in model.refused_values.iter() {
                <p class="banner problem" id={format!("problem-{key}")}>{ words.refused_value(key, value) }</p>
            }
            if model.storage_refused {
                <p class="banner" id="notice-storage">{ words.storage_refused() }</p>
            }
            if model.has_odd_date() {
                <p class="banner" id="notice-today">{ words.device_date(model.today) }</p>
            }
        </>
    }
}
