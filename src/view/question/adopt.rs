//! Ways to take over other figures: of someone else's case, or of the same case in another tab.

use yew::prelude::*;

use super::new_number::says;
use crate::state::{Adoptable, HistoryMode, Msg, NewNumberMsg};
use crate::view::{
    Scene,
    parts::{
        button,
        element::{division, optional, sequence},
    },
};

/// The buttons that add a number of someone else's case to the user's own, or copy the whole case. Shown above the
/// form; for a link, below its answer.
pub(in crate::view) fn adopt(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    if model.history_mode() == HistoryMode::Tries || !model.shows_another() {
        return Html::default();
    }
    let mut parts = Vec::new();
    if let Some(Adoptable { theirs, same_day }) = model.adoptable() {
        let text = match same_day {
            None => words.adopt_figure(theirs, model.today),
            Some(own) => {
                parts.push(words.same_day(own, theirs, model.today).into());
                let (id, text) = ("keep-figure".to_owned(), words.take_number(own.done));
                parts.push(button(scene, id, &text, Msg::ClickedBackToOwn));
                words.take_number(theirs.done)
            }
        };
        parts.push(says(
            scene,
            "adopt-figure",
            &text,
            NewNumberMsg::AdoptedFigure,
        ));
    }
    let all = words.adopt_case();
    parts.push(says(scene, "adopt-case", all, NewNumberMsg::AdoptedCase));
    division("adopt", &parts)
}

/// The banner that another tab changed the same case.
pub(in crate::view) fn elsewhere(scene: Scene<'_>) -> Html {
    if scene.model.elsewhere.is_none() {
        return Html::default();
    }
    let words = scene.words();
    let reports = scene.model.only_elsewhere();
    let (id, text) = ("use-elsewhere".to_owned(), words.use_elsewhere());
    let mut parts = vec![
        words.changed_elsewhere().into(),
        " ".into(),
        button(scene, id, text, Msg::ClickedUseElsewhere),
    ];
    let merge = optional(!reports.is_empty(), || {
        let text = words.reports_elsewhere(&reports, scene.model.today);
        let merge = words.merge_reports();
        sequence(&[
            " ".into(),
            text.into(),
            " ".into(),
            says(scene, "merge-elsewhere", merge, NewNumberMsg::Merged),
        ])
    });
    parts.push(merge);
    html! { <p class="banner" id="notice-elsewhere">{ parts }</p> }
}
