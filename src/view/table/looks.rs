//! The form to search, filter, group and sort the rows of the table.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    domain::RegionLevel,
    state::{Msg, SortBy, StatusFilter, TableMsg, groups_of},
    view::{
        Scene,
        parts::{
            element::division,
            menu::{Choosable, Menu, menu},
        },
    },
};

/// The search field, and the menus for filter, level and order.
pub(super) fn looks(scene: Scene<'_>) -> Html {
    let (words, look) = (scene.words(), &scene.model.tables.look);
    let oninput = scene.dispatch.reform(|event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Msg::Table(TableMsg::Searched(text))
    });
    let [search, status, level, sort] = words.look_labels();
    let statuses = [
        StatusFilter::All,
        StatusFilter::Below,
        StatusFilter::Reached,
        StatusFilter::LeftOut,
        StatusFilter::AboveBase,
    ];
    let statuses = statuses.map(|filter| Choosable {
        value: words.status_filter(filter).to_owned(),
        text: words.status_filter(filter).to_owned(),
        is_chosen: look.status == filter,
        msg: Msg::Table(TableMsg::Filtered(filter)),
    });
    let menus = [
        ("table-status", status, Vec::from(statuses)),
        ("table-level", level, levels(scene)),
        ("table-sort", sort, sorts(scene)),
    ];
    let menus = menus.map(|(name, label, options)| Menu {
        name: name.to_owned(),
        label: label.to_owned(),
        options,
    });
    let mut parts = Vec::new();
    parts.push(html! {
        <div class="menu">
            <label for="table-search">{ search }</label>
            <input id="table-search" name="table-search" type="search" autocomplete="off" value={look.search.clone()} {oninput} />
        </div>
    });
    for each in menus {
        parts.push(menu(scene, each));
    }
    division("looks", &parts)
}

/// The levels by which the codes of the table allow rows to be grouped.
fn levels(scene: Scene<'_>) -> Vec<Choosable> {
    let tables = &scene.model.tables;
    let levels = RegionLevel::ALL.into_iter().rev().filter(|&level| {
        level == RegionLevel::Village
            || groups_of(&tables.figures, level).is_some_and(|groups| !groups.is_empty())
    });
    levels
        .map(|level| Choosable {
            value: scene.words().level(level).to_owned(),
            text: scene.words().level(level).to_owned(),
            is_chosen: tables.look.level == level,
            msg: Msg::Table(TableMsg::ChoseLevel(level)),
        })
        .collect()
}

fn sorts(scene: Scene<'_>) -> Vec<Choosable> {
    let tables = &scene.model.tables;
    let base = tables.held.choices.base;
    let sorts = [SortBy::File, SortBy::Name]
        .into_iter()
        .chain(SortBy::FIGURES);
    sorts
        .map(|sort| Choosable {
            value: scene.words().line_head(sort, base).to_owned(),
            text: scene.words().line_head(sort, base).to_owned(),
            is_chosen: tables.look.sort == sort,
            msg: Msg::Table(TableMsg::Sorted(sort)),
        })
        .collect()
}
