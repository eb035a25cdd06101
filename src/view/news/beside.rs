//! The findings of a pasted text besides its facts: several regions, several days, a pace, a table.

use yew::prelude::*;

use crate::{
    state::{Depth, Field, Msg, PastedText},
    view::{
        Scene,
        parts::{
            button,
            element::{buttons, optional, paragraph, sequence},
        },
    },
};

/// The hints, each with the button that leads on.
pub(super) fn beside(scene: Scene<'_>, pasted: &PastedText) -> Html {
    let (words, beside) = (scene.words(), &pasted.reading().beside);
    let has_regions = !beside.regions.is_empty();
    let is_table = beside.is_table && !has_regions;
    let pace = beside
        .pace
        .map(|pace| paragraph("hint", words.pace_in_text(pace)));
    let parts = [
        optional(has_regions, || regions(scene, pasted)),
        optional(is_table, || paragraph("hint", words.table_in_text())),
        optional(has_regions || is_table, || {
            let door = Msg::ClickedDoor(Depth::Table);
            buttons(&[button(scene, "to-table".to_owned(), words.to_table(), door)])
        }),
        optional(!beside.reports.is_empty(), || reports(scene, pasted)),
        pace.unwrap_or_default(),
    ];
    sequence(&parts)
}

fn regions(scene: Scene<'_>, pasted: &PastedText) -> Html {
    let words = scene.words();
    let table = words.regions_table(&pasted.reading().beside.regions);
    html! {
        <>
            { paragraph("hint", words.regions_in_text()) }
            <pre id="regions-in-text">{ table }</pre>
        </>
    }
}

/// The numbers of several days, with the button that adds them to the list of reports.
fn reports(scene: Scene<'_>, pasted: &PastedText) -> Html {
    let (words, reports) = (scene.words(), &pasted.reading().beside.reports);
    let known = scene.form.case.form.text(Field::Obs).trim_end();
    let added = words.report_lines(reports);
    let list = if known.is_empty() {
        added
    } else {
        [known, "\n", &added].concat()
    };
    let add = Msg::Entered(Field::Obs, list);
    sequence(&[
        paragraph("hint", words.reports_in_text(reports)),
        buttons(&[button(
            scene,
            "add-reports".to_owned(),
            words.add_reports(),
            add,
        )]),
    ])
}
