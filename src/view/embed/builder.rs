//! "Pasang di situs Anda": the builder for embedding the page: choices, preview, HTML snippets.

use web_sys::{HtmlDetailsElement, HtmlInputElement};
use yew::prelude::*;

use crate::view::{
    Scene,
    parts::{
        button,
        element::{division, paragraph, plain, sequence, span},
        menu::{Choosable, Menu, menu},
    },
};
use crate::{
    state::{Background, Extent, Field, Filling, Look, Msg, Shaped, Theme},
    writing::Lang,
};

const WIDTHS: [Option<u16>; 4] = [None, Some(320), Some(600), Some(1000)];

const EXTENTS: [Look; 2] = [Look::Extent(Extent::Full), Look::Extent(Extent::Compact)];

const THEMES: [Look; 3] = [
    Look::Theme(Theme::Auto),
    Look::Theme(Theme::Light),
    Look::Theme(Theme::Dark),
];

const BACKGROUNDS: [Look; 2] = [
    Look::Background(Background::Page),
    Look::Background(Background::Transparent),
];

/// The collapsible section, with content only while it is open.
pub(in crate::view) fn builder(scene: Scene<'_>) -> Html {
    let is_open = scene.model.builder.is_open;
    let ontoggle = scene.dispatch.reform(move |event: Event| {
        let details = event.target_dyn_into::<HtmlDetailsElement>();
        Msg::Shaped(Shaped::Opened(
            details.is_some_and(|details| details.open()),
        ))
    });
    html! {
        <details id="builder" class="depth" open={is_open} {ontoggle}>
            <summary><h2>{ scene.words().builder_heading() }</h2></summary>
            if is_open {
                { choices(scene) }
                { preview(scene) }
                { snippets(scene) }
            }
        </details>
    }
}

fn choices(scene: Scene<'_>) -> Html {
    let (words, builder) = (scene.words(), &scene.model.builder);
    let about_colour = match builder.looks.colour {
        None if !builder.colour.trim().is_empty() => words.builder_colour_unread(),
        Some(colour) if !colour.is_used_as_given() => words.colour_adjusted(),
        _ => "",
    };
    let about_address = match builder.page() {
        None => words.builder_address_needed(),
        Some(_) => "",
    };
    let address = TextBox {
        name: "embed-address",
        label: words.builder_address(),
        about: about_address,
        text: &builder.address,
        typed: Shaped::Address,
    };
    let colour = TextBox {
        name: "embed-colour",
        label: words.builder_colour(),
        about: about_colour,
        text: &builder.colour,
        typed: Shaped::Colour,
    };
    sequence(&[
        address.draw(scene),
        drawn(scene, menus(scene)),
        colour.draw(scene),
        paragraph("hint", words.builder_fields()),
        drawn(scene, fillings(scene)),
    ])
}

fn drawn(scene: Scene<'_>, menus: Vec<Menu>) -> Html {
    let mut parts = Vec::new();
    for each in menus {
        parts.push(menu(scene, each));
    }
    sequence(&parts)
}

/// The menus for width, appearance and language.
fn menus(scene: Scene<'_>) -> Vec<Menu> {
    let (words, builder) = (scene.words(), &scene.model.builder);
    let width = |width: Option<u16>| Choosable {
        value: width.unwrap_or_default().to_string(),
        text: match width {
            None => words.builder_full_width().to_owned(),
            Some(width) => [&width.to_string(), " px"].concat(),
        },
        is_chosen: width == builder.width,
        msg: Msg::Shaped(Shaped::Width(width)),
    };
    let lang = |(lang, text): (Lang, &str)| Choosable {
        value: lang.key().to_owned(),
        text: text.to_owned(),
        is_chosen: lang == builder.lang,
        msg: Msg::Shaped(Shaped::Lang(lang)),
    };
    let look = |look: &Look| Choosable {
        value: look.pair().1.to_owned(),
        text: words.look(*look).to_owned(),
        is_chosen: builder.looks.looks().contains(look),
        msg: Msg::Shaped(Shaped::Look(*look)),
    };
    let mut menus = vec![Menu {
        name: "embed-width".to_owned(),
        label: words.builder_width().to_owned(),
        options: WIDTHS.map(width).into(),
    }];
    for looks in [&EXTENTS[..], &THEMES, &BACKGROUNDS] {
        menus.extend(looks.first().map(|&first| Menu {
            name: ["embed-", first.pair().0].concat(),
            label: words.look_legend(first).to_owned(),
            options: looks.iter().map(look).collect(),
        }));
    }
    menus.push(Menu {
        name: "embed-lang".to_owned(),
        label: words.languages().to_owned(),
        options: [(Lang::Id, "Bahasa Indonesia"), (Lang::En, "English")]
            .map(lang)
            .into(),
    });
    menus
}

/// One menu for each field that is not empty: who fills it in.
fn fillings(scene: Scene<'_>) -> Vec<Menu> {
    let form = &scene.form.case.form;
    let has_text = |field: &Field| !form.text(*field).trim().is_empty();
    let menu = |field: Field| Menu {
        name: ["embed-", field.key()].concat(),
        label: scene.words().label(field).to_owned(),
        options: Filling::ALL
            .map(|filling| Choosable {
                value: filling.key().to_owned(),
                text: scene.words().filling(filling).to_owned(),
                is_chosen: filling == scene.model.builder.filling(field),
                msg: Msg::Shaped(Shaped::Filled(field, filling)),
            })
            .into(),
    };
    Field::ALL.into_iter().filter(has_text).map(menu).collect()
}

/// A field of the builder.
struct TextBox<'a> {
    name: &'static str,
    label: &'static str,
    /// What is wrong or notable about its text; empty if nothing is.
    about: &'static str,
    text: &'a str,
    typed: fn(String) -> Shaped,
}

impl TextBox<'_> {
    fn draw(&self, scene: Scene<'_>) -> Html {
        let typed = self.typed;
        let oninput = scene.dispatch.reform(move |event: InputEvent| {
            Msg::Shaped(typed(
                event.target_unchecked_into::<HtmlInputElement>().value(),
            ))
        });
        let (name, value) = (self.name, self.text.to_owned());
        let about_id = [name, "-about"].concat();
        html! {
            <div class="field">
                <label for={name}>{ self.label }</label>
                <input id={name} {name} type="text" autocomplete="off" {value} aria-describedby={about_id.clone()} {oninput} />
                <span class="hint" id={about_id}>{ self.about }</span>
            </div>
        }
    }
}

/// A static preview of the embedded page: the content security policy forbids a real frame.
fn preview(scene: Scene<'_>) -> Html {
    let (words, builder) = (scene.words(), &scene.model.builder);
    let theme = match builder.looks.theme {
        Theme::Dark => "dark",
        Theme::Auto | Theme::Light => "light",
    };
    let (_, background) = Look::Background(builder.looks.background).pair();
    let width = builder.width.map(|width| width.to_string());
    let answer = scene
        .answer
        .words
        .headline(&scene.answer.inquiry, &scene.answer.plan);
    let sample = |field: Field| {
        let text = scene.form.case.form.text(field).to_owned();
        let parts = [plain("b", words.label(field)), plain("i", text)];
        span("sample", sequence(&parts))
    };
    let parts = sequence(&[
        plain("b", words.title()),
        division("samples", &[Field::Base, Field::Done].map(sample)),
        paragraph("", words.terms_line(&scene.form.inquiry)),
        paragraph("answer", answer.text()),
        span("button", words.open_full()),
    ]);
    let preview = html! {
        <div class="preview" inert=true data-theme={theme} data-background={background} data-width={width}>
            { parts }
        </div>
    };
    let caption = plain("figcaption", words.preview());
    plain("figure", sequence(&[caption, preview]))
}

fn snippets(scene: Scene<'_>) -> Html {
    let Some(snippets) =
        scene
            .words()
            .snippets(&scene.model.builder, &scene.form.case, scene.model.today)
    else {
        return Html::default();
    };
    let names = ["frame", "script", "wordpress"];
    let texts = [snippets.frame, snippets.script, snippets.address];
    let boxes = names
        .into_iter()
        .zip(scene.words().snippet_labels())
        .zip(texts)
        .map(|((name, label), text)| {
            let id = ["snippet-", name].concat();
            let copy = Msg::ClickedCopyText(text.clone());
            html! {
                <div class="field">
                    <label for={id.clone()}>{ label }</label>
                    <textarea {id} readonly=true rows="4" value={text} />
                    { button(scene, ["copy-", name].concat(), scene.words().copy_code(), copy) }
                </div>
            }
        });
    boxes.collect()
}
