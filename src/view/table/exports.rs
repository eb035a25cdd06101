//! The exports of the table: clipboard, CSV files, print.

use yew::prelude::*;

use crate::{
    state::{Export, Msg, TableMsg},
    view::{
        Scene,
        parts::{button, element::buttons},
    },
};

/// One button for each export.
pub(super) fn exports(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let ways = [
        ("copy-lines", Export::Clipboard),
        ("copy-ranking", Export::Ranking),
        ("save-table-csv", Export::CsvLocal),
        ("save-table-plain", Export::CsvPlain),
    ];
    let mut drawn = Vec::new();
    for (id, export) in ways {
        let msg = Msg::Table(TableMsg::ClickedExport(export));
        drawn.push(button(scene, id.to_owned(), words.export(export), msg));
    }
    let (id, print) = ("print-table".to_owned(), Msg::Table(TableMsg::ClickedPrint));
    drawn.push(button(scene, id, words.print_table(), print));
    buttons(&drawn)
}
