//! The ways out: to the clipboard, into a file, onto paper.

use yew::prelude::*;

use crate::{
    state::{Export, Msg, TableMsg},
    view::{Scene, parts::button},
};

/// A button for each way.
pub(super) fn exports(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let buttons = [
        ("copy-lines", Export::Clipboard),
        ("copy-ranking", Export::Ranking),
        ("save-table-csv", Export::CsvLocal),
        ("save-table-plain", Export::CsvPlain),
    ];
    let buttons = buttons.map(|(id, export)| {
        let msg = Msg::Table(TableMsg::ClickedExport(export));
        button(scene, id.to_owned(), words.export(export), msg)
    });
    let print = Msg::Table(TableMsg::ClickedPrint);
    html! {
        <div class="buttons">
            { for buttons }
            { button(scene, "print-table".to_owned(), words.print_table(), print) }
        </div>
    }
}
