//! Questions about a changed base or another group, and suggested sources of the base.

use yew::prelude::*;

use super::new_number::says;
use crate::view::{
    Scene,
    parts::{chips_row, choice_group::Radio, choices, element::sequence, status},
};
use crate::{
    domain::Date,
    state::{BaseChange, Field, GroupChoice, Msg, NewNumberMsg},
};

/// The questions below the field of the base.
pub(in crate::view) fn base_news(scene: Scene<'_>) -> Html {
    sequence(&[group(scene), base_change(scene)])
}

fn group(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let Some(made) = scene.model.case.visit.group else {
        return Html::default();
    };
    let each = GroupChoice::ALL.map(|choice| {
        let radio = Radio::of(("number-group", choice.key()), choice == made);
        let text = words.group_choice(choice).into();
        radio.draw(
            scene,
            text,
            Msg::NewNumber(NewNumberMsg::ChoseGroup(choice)),
        )
    });
    choices(words.group_legend().into(), &each)
}

fn base_change(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let Some(made) = model.case.visit.base_change else {
        return Html::default();
    };
    let former = model.former_target();
    let each = BaseChange::ALL.map(|change| {
        let radio = Radio::of(("base-change", change.key()), change == made);
        let text = words.base_change(change).into();
        radio.draw(scene, text, Msg::NewNumber(NewNumberMsg::ChoseBase(change)))
    });
    let can_lock = former.filter(|_| !model.is_locked(Field::Target));
    let moved = words.base_moved(&scene.form.inquiry, &scene.form.plan, former);
    let mut parts = vec![
        status("base-moved", moved.into()),
        choices(words.base_change_legend().into(), &each),
    ];
    let lock = can_lock.map(|target| {
        let text = words.lock_target(target);
        says(scene, "lock-target", &text, NewNumberMsg::LockedTarget)
    });
    parts.push(lock.unwrap_or_default());
    html! { <div class="news" id="base-news">{ parts }</div> }
}

/// Buttons that fill in the source of the base: the official population data (DKB) of the last two half-years.
pub(in crate::view) fn base_sources(scene: Scene<'_>) -> Html {
    let words = scene.words();
    if scene.model.is_locked(Field::BaseSource) {
        return Html::default();
    }
    let mut sources = Vec::new();
    for (at, (half, year)) in ended_halves(scene.model.today).into_iter().enumerate() {
        let name = words.dkb(half, year);
        let id = ["base-source-", &at.to_string()].concat();
        let chosen = NewNumberMsg::ChoseSource(name.clone());
        sources.push(says(scene, &id, &name, chosen));
    }
    chips_row(&sources)
}

/// The last two completed half-years, the later one first.
fn ended_halves(today: Date) -> [(u8, i16); 2] {
    let before = today.year().saturating_sub(1);
    if today.month() > 6 {
        [(1, today.year()), (2, before)]
    } else {
        [(2, before), (1, before)]
    }
}
