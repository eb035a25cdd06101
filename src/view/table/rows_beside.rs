//! What the table has beside its regions, with the buttons and the menu that decide on it.

use yew::prelude::*;

use crate::reading::{Role, TotalScope, UnreadCells};
use crate::{
    reading::SumRow,
    state::{Msg, RowsChoice, TableMsg},
    view::{
        Scene,
        parts::{
            button,
            element::{buttons, division, paragraph, sequence},
            menu::{Choosable, Menu, menu},
        },
    },
};

/// The most rows that may be sums, each with its button.
const MOST_LISTED: usize = 5;

/// The notices.
pub(super) fn rows_beside(scene: Scene<'_>) -> Html {
    let (words, held) = (scene.words(), &scene.model.tables.held);
    let sheet = &held.sheet;
    let mut notices = Vec::new();
    for sentence in words.other_rows(sheet) {
        notices.push(paragraph("hint", sentence));
    }
    notices.push(sums_taken_out(scene));
    notices.push(maybe_sums(scene));
    notices.push(periods(scene));
    for sentence in words.repeated(&sheet.repeated) {
        notices.push(paragraph("notice", sentence));
    }
    for cells in &sheet.unread {
        notices.push(unread(scene, cells));
    }
    if sheet.codes.statistics > 0 {
        notices.push(paragraph(
            "notice",
            words.statistics_codes(sheet.codes.statistics),
        ));
    }
    notices.push(hidden(scene));
    sequence(&notices)
}

/// A button that reads the file again with other rows.
fn chooses(scene: Scene<'_>, id: &str, text: &str, choice: RowsChoice) -> Html {
    let msg = Msg::Table(TableMsg::ChoseRows(choice));
    buttons(&[button(scene, id.to_owned(), text, msg)])
}

/// The button that counts sums without a label as regions again.
fn sums_taken_out(scene: Scene<'_>) -> Html {
    let totals = &scene.model.tables.held.sheet.totals;
    let mut rows = Vec::new();
    for total in totals {
        if matches!(total.scope, TotalScope::Rows(..)) {
            rows.push(total.row);
        }
    }
    if rows.is_empty() {
        return Html::default();
    }
    let [_, _, as_regions] = scene.words().sum_buttons();
    chooses(
        scene,
        "rows-as-regions",
        as_regions,
        RowsChoice::Sums(rows, false),
    )
}

fn maybe_sums(scene: Scene<'_>) -> Html {
    let (words, sums) = (scene.words(), &scene.model.tables.held.sheet.maybe_sums);
    let [leave, leave_all, _] = words.sum_buttons();
    let mut parts = Vec::new();
    for sum in sums.iter().take(MOST_LISTED) {
        let id = ["leave-row-", &sum.row.to_string()].concat();
        parts.push(paragraph("", words.maybe_sum(sum)));
        parts.push(chooses(
            scene,
            &id,
            leave,
            RowsChoice::Sums(vec![sum.row], true),
        ));
    }
    let more = sums.len().saturating_sub(MOST_LISTED);
    if more > 0 {
        parts.push(paragraph("", words.more_sums(more)));
    }
    if sums.len() > 1 {
        let rows = sums.iter().map(|sum: &SumRow| sum.row).collect();
        parts.push(chooses(
            scene,
            "leave-rows",
            leave_all,
            RowsChoice::Sums(rows, true),
        ));
    }
    if parts.is_empty() {
        return Html::default();
    }
    division("notice", &parts)
}

fn periods(scene: Scene<'_>) -> Html {
    let (words, sheet) = (scene.words(), &scene.model.tables.held.sheet);
    let Some(periods) = &sheet.periods else {
        return Html::default();
    };
    let mut options = Vec::new();
    for period in &periods.all {
        options.push(Choosable {
            value: period.clone(),
            text: period.clone(),
            is_chosen: *period == periods.chosen,
            msg: Msg::Table(TableMsg::ChoseRows(RowsChoice::Period(period.clone()))),
        });
    }
    let mut parts = vec![paragraph("", words.periods(sheet, periods))];
    if !options.is_empty() {
        parts.push(menu(
            scene,
            Menu {
                name: "table-period".to_owned(),
                label: words.period_label().to_owned(),
                options,
            },
        ));
    }
    division("notice", &parts)
}

/// Unread cells of a column, and the button that leaves the column out.
fn unread(scene: Scene<'_>, cells: &UnreadCells) -> Html {
    let (words, layout) = (scene.words(), &scene.model.tables.held.sheet.layout);
    let role: Role = cells.reason.cell;
    let place = layout.place(role).and_then(|at| u32::try_from(at).ok());
    let mut parts = vec![paragraph("", words.unread_cells(cells))];
    if let Some(place) = place {
        let id = ["leave-column-", &place.to_string()].concat();
        let msg = Msg::Table(TableMsg::ChoseRole(place, None));
        parts.push(buttons(&[button(scene, id, words.leave_column(), msg)]));
    }
    division("notice", &parts)
}

fn hidden(scene: Scene<'_>) -> Html {
    let held = &scene.model.tables.held;
    let Some([text, take]) = scene.words().hidden_rows(held) else {
        return Html::default();
    };
    let choice = RowsChoice::Hidden(!held.asked.takes_hidden);
    let parts = [
        paragraph("", text),
        chooses(scene, "hidden-rows", &take, choice),
    ];
    division("notice", &parts)
}
