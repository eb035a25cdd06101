//! Opening a table: file input, text area for pasting, progress, faults; and whether the table is kept.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    state::{Keeping, Msg, TableMsg},
    view::{
        Scene,
        parts::{
            button,
            element::{buttons, optional, paragraph, plain, sequence},
        },
    },
};

/// The file types of the file input.
const ACCEPTED: &str = ".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xls,.htm,.html,.ods,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The inputs, folded once there is a table.
pub(super) fn intake(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let [_, _, other] = words.table_ways();
    let ways = ways(scene);
    let ways = if tables.held.is_empty() {
        sequence(&[paragraph("hint", words.table_intro()), ways])
    } else {
        let other = sequence(&[plain("summary", other), ways]);
        html! { <details id="table-other" class="more">{ other }</details> }
    };
    let fault = tables.fault.map(|fault| {
        let text = words.table_fault(fault, !tables.held.is_empty());
        html! { <p class="problem" id="problem-table" role="alert">{ text }</p> }
    });
    sequence(&[ways, progress(scene), fault.unwrap_or_default()])
}

/// The inputs. Their events are handled in `browser/table/offer.rs`, as no message carries a file.
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
    let (id, cancel) = ("cancel-table".to_owned(), scene.words().cancel());
    let parts = sequence(&[
        text.clone().into(),
        " ".into(),
        html! { <progress {value} {max} aria-label={text} /> },
        " ".into(),
        button(scene, id, cancel, Msg::Table(TableMsg::ClickedCancel)),
    ]);
    html! { <p class="reading" role="status">{ parts }</p> }
}

/// The notice that the table is not stored, the choice to include it in a saved page, and the button that removes it.
pub(super) fn keeping(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let onchange = scene.dispatch.reform(|event: Event| {
        let is_carried = event.target_unchecked_into::<HtmlInputElement>().checked();
        Msg::Table(TableMsg::Carried(is_carried))
    });
    let refused = optional(tables.keeping == Keeping::Refused, || {
        let text = words.table_not_kept();
        html! { <p id="notice-table-kept" class="hint">{ text }</p> }
    });
    let carry = sequence(&[
        html! { <input type="checkbox" name="carry-table" checked={tables.is_carried} {onchange} /> },
        " ".into(),
        words.carry_table().into(),
    ]);
    let carry = paragraph("hint", plain("label", carry));
    let (id, empty) = ("empty-table".to_owned(), words.empty_table());
    let empties = Msg::Table(TableMsg::ClickedEmpty);
    let empty = buttons(&[button(scene, id, empty, empties)]);
    sequence(&[refused, carry, empty])
}
