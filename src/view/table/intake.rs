//! The ways in: a file, a pasted text; how far one has been read; why it is no table.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    state::{Keeping, Msg, TableMsg},
    view::{Scene, parts::button},
};

/// What programs write tables as.
const ACCEPTED: &str = ".csv,.tsv,.tab,.txt,.xlsx,.xlsm,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The ways in, folded up once there is a table.
pub(super) fn intake(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let [_, _, other] = words.table_ways();
    let ways = ways(scene);
    html! {
        <>
            if tables.held.is_empty() {
                <p class="hint">{ words.table_intro() }</p>
                { ways }
            } else {
                <details id="table-other" class="more"><summary>{ other }</summary>{ ways }</details>
            }
            { progress(scene) }
            if let Some(fault) = tables.fault {
                <p class="problem" id="problem-table" role="alert">{ words.table_fault(fault, !tables.held.is_empty()) }</p>
            }
        </>
    }
}

/// A file is taken where the browser layer listens (`browser/table/offer.rs`); so is a pasted text.
fn ways(scene: Scene<'_>) -> Html {
    let [open, paste, _] = scene.words().table_ways();
    html! {
        <div class="ways">
            <div class="field">
                <label for="table-file">{ open }</label>
                <input id="table-file" name="table" type="file" accept={ACCEPTED} />
            </div>
            <div class="field">
                <label for="table-paste">{ paste }</label>
                <textarea id="table-paste" name="paste" rows="3" autocomplete="off" spellcheck="false" />
            </div>
        </div>
    }
}

fn progress(scene: Scene<'_>) -> Html {
    let Some(progress) = scene.model.tables.progress else {
        return Html::default();
    };
    let text = scene.words().table_progress(progress);
    let (value, max) = (progress.read.to_string(), progress.of.max(1).to_string());
    html! {
        <p class="reading" role="status">
            { text.clone() }{ " " }
            <progress {value} {max} aria-label={text} />{ " " }
            { button(scene, "cancel-table".to_owned(), scene.words().cancel(), Msg::Table(TableMsg::ClickedCancel)) }
        </p>
    }
}

/// Where the table stays, and the way to be rid of it.
pub(super) fn keeping(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let onchange = scene.dispatch.reform(|event: Event| {
        let is_carried = event.target_unchecked_into::<HtmlInputElement>().checked();
        Msg::Table(TableMsg::Carried(is_carried))
    });
    html! {
        <>
            if tables.keeping == Keeping::Refused {
                <p id="notice-table-kept" class="hint">{ words.table_not_kept() }</p>
            }
            <p class="hint"><label><input type="checkbox" name="carry-table" checked={tables.is_carried} {onchange} />{ " " }{ words.carry_table() }</label></p>
            <div class="buttons">
                { button(scene, "empty-table".to_owned(), words.empty_table(), Msg::Table(TableMsg::ClickedEmpty)) }
            </div>
        </>
    }
}
