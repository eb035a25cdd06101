//! A changed base or another group: what it means for the reports; and names for where the base comes from.

use yew::prelude::*;

use super::{
    Scene,
    news::{msg_of, radio},
    parts::button,
};
use crate::{
    domain::Date,
    state::{BaseChange, Field, GroupChoice, NewsMsg},
};

/// Under the field of the base.
pub(super) fn base_news(scene: Scene<'_>) -> Html {
    html! {
        <>
            { group(scene) }
            { base_change(scene) }
        </>
    }
}

fn group(scene: Scene<'_>) -> Html {
    let (visit, words) = (&scene.model.case.visit, scene.words());
    let Some(made) = visit.group else {
        return Html::default();
    };
    let each = GroupChoice::ALL.map(|choice| {
        let chosen = ("number-group", choice.key(), choice == made);
        let msg = msg_of(NewsMsg::ChoseGroup(choice));
        radio(scene, chosen, words.group_choice(choice).into(), msg)
    });
    html! {
        <fieldset class="choices news" id="number-group">
            <legend>{ words.group_legend() }</legend>
            <div class="chips">{ for each }</div>
        </fieldset>
    }
}

fn base_change(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let Some(made) = model.case.visit.base_change else {
        return Html::default();
    };
    let former = model.former_target();
    let each = BaseChange::ALL.map(|change| {
        let chosen = ("base-change", change.key(), change == made);
        let msg = msg_of(NewsMsg::ChoseBase(change));
        radio(scene, chosen, words.base_change(change).into(), msg)
    });
    let can_lock = former.filter(|_| !model.is_locked(Field::Target));
    html! {
        <div class="news" id="base-news">
            <p role="status">{ words.base_moved(&scene.form.inquiry, &scene.form.plan, former) }</p>
            <fieldset class="choices">
                <legend class="visually-hidden">{ words.base_change_legend() }</legend>
                <div class="chips">{ for each }</div>
            </fieldset>
            if let Some(target) = can_lock {
                { button(scene, "lock-target".to_owned(), &words.lock_target(target), msg_of(NewsMsg::LockedTarget)) }
            }
        </div>
    }
}

/// Two names for the official population data of the last two half-years that have ended.
pub(super) fn base_sources(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let each = ended_halves(scene.model.today)
        .into_iter()
        .enumerate()
        .map(|(at, half)| {
            let name = words.dkb(half);
            let id = format!("base-source-{at}");
            button(scene, id, &name, msg_of(NewsMsg::ChoseSource(name.clone())))
        });
    if scene.model.is_locked(Field::BaseSource) {
        return Html::default();
    }
    html! { <div class="chips">{ for each }</div> }
}

/// The last two half-years that have ended, the later one first.
fn ended_halves(today: Date) -> [(u8, i16); 2] {
    let before = today.year().saturating_sub(1);
    if today.month() > 6 {
        [(1, today.year()), (2, before)]
    } else {
        [(2, before), (1, before)]
    }
}
