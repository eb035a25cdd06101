//! The page header: title, languages, banners with notices, links to sections.

use yew::prelude::*;

use super::Scene;
use crate::view::{
    depths::depths,
    parts::{
        button,
        element::{division, optional, paragraph, plain, sequence},
        sends,
    },
};
use crate::{
    state::{Depth, Extent, First, Msg},
    writing::Lang,
};

/// The header: title, languages, banners.
pub(in crate::view) fn header(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let languages = sequence(&[
        language(scene, Lang::Id, "lang-id", "ID", "Bahasa Indonesia"),
        language(scene, Lang::En, "lang-en", "EN", "English"),
    ]);
    let languages = html! {
        <div class="languages" role="group" aria-label={words.languages()}>{ languages }</div>
    };
    let parts = [
        division("masthead", &[plain("h1", words.title()), languages]),
        paragraph("subtitle", words.subtitle()),
        optional(scene.model.order.first == First::Form, || doors(scene)),
        another_case(scene),
        banners(scene),
        (depths().any_news)(scene),
    ];
    plain("header", sequence(&parts))
}

/// The buttons that open the sections that readers of news need first. The compact page has no sections.
pub(in crate::view) fn doors(scene: Scene<'_>) -> Html {
    if scene.model.appearance.extent == Extent::Compact {
        return Html::default();
    }
    let words = scene.words();
    let doors = [
        ("door-claim", words.claim_question(), Depth::Claim),
        ("door-text", words.pasted_text_question(), Depth::Text),
        ("door-table", words.table_question(), Depth::Table),
    ];
    let mut buttons = Vec::new();
    for (id, text, depth) in doors {
        let door = Msg::ClickedDoor(depth);
        buttons.push(button(scene, id.to_owned(), text, door));
    }
    paragraph("doors", buttons)
}

fn language(
    scene: Scene<'_>,
    lang: Lang,
    id: &'static str,
    text: &'static str,
    title: &'static str,
) -> Html {
    let onclick = sends(scene, Msg::ChoseLang(lang));
    let pressed = if scene.model.lang == lang {
        "true"
    } else {
        "false"
    };
    html! { <button type="button" {id} lang={lang.key()} aria-pressed={pressed} {title} {onclick}>{ text }</button> }
}

/// One slim line on where a case that is not the user's own comes from, with the button back.
fn another_case(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    if !model.shows_another() || model.is_embedded() {
        return Html::default();
    }
    let own_is_kept = model.own.is_some();
    let (id, text) = ("back-to-own".to_owned(), words.back_to_own(own_is_kept));
    let line = sequence(&[
        words.another_case(model.origin).into(),
        " · ".into(),
        button(scene, id, text, Msg::ClickedBackToOwn),
    ]);
    let adopted = optional(model.order.first == First::Form, || (depths().adopt)(scene));
    sequence(&[paragraph("banner slim", line), adopted])
}

fn banners(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let mut banners = Vec::new();
    for (key, value) in &model.refused_values {
        let text = words.refused_value(key, value);
        banners.push(banner(format!("problem-{key}"), text));
    }
    if model.storage_refused && !model.is_embedded() {
        let text = words.storage_refused().to_owned();
        banners.push(banner("notice-storage".to_owned(), text));
    }
    if model.left_alone {
        let text = words.left_alone().to_owned();
        banners.push(banner("notice-left-alone".to_owned(), text));
    }
    if model.has_restarted {
        let text = words.has_restarted().to_owned();
        banners.push(banner("notice-restarted".to_owned(), text));
    }
    if model.has_odd_date() {
        let text = words.device_date(model.today);
        banners.push(banner("notice-today".to_owned(), text));
    }
    banners.push((depths().elsewhere)(scene));
    sequence(&banners)
}

fn banner(id: String, text: String) -> Html {
    html! { <p class="banner" {id}>{ text }</p> }
}
