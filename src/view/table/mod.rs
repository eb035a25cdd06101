//! "Hitung banyak daerah": the section for a table of regions: opening it, what was read, sums, rows, exports.

mod day;
mod exports;
mod goal;
mod intake;
mod line_row;
mod lines;
mod looks;
mod open_row;
mod report;
mod rows_beside;
mod sums;

use yew::prelude::*;

use super::{
    Scene,
    parts::{
        depth::depth,
        element::{optional, plain, sequence},
        quiet::quiet,
    },
};
use crate::state::Depth;

/// The collapsible section "Hitung banyak daerah".
pub(super) fn table(scene: Scene<'_>) -> Html {
    let has_table = !scene.model.tables.held.is_empty();
    let has_rows = !scene.model.tables.held.rows.is_empty();
    let question = scene.words().table_question();
    depth(scene, Depth::Table, question, has_table, || {
        let has_lines = has_rows && !scene.model.tables.lines_wait;
        sequence(&[
            quiet(scene.drawing.table, || read(scene)),
            optional(has_rows, || sums::sums(scene)),
            optional(has_lines, || with_lines(scene)),
            optional(has_table && !has_rows, || intake::keeping(scene)),
        ])
    })
}

/// The rows with their choices and exports.
fn with_lines(scene: Scene<'_>) -> Html {
    sequence(&[
        quiet(scene.drawing.table, || choices(scene)),
        lines::lines(scene),
        open_row::open_region(scene),
        quiet(scene.drawing.table, || ways_out(scene)),
    ])
}

/// The inputs, and the report on what was read.
fn read(scene: Scene<'_>) -> Html {
    let has_table = !scene.model.tables.held.is_empty();
    let report = optional(has_table, || report::report(scene));
    sequence(&[intake::intake(scene), report])
}

/// The choices of targets and of the rows shown.
fn choices(scene: Scene<'_>) -> Html {
    let heading = plain("h3", scene.words().lines_heading());
    sequence(&[goal::goal(scene), heading, looks::looks(scene)])
}

/// The exports, and whether the table is kept.
fn ways_out(scene: Scene<'_>) -> Html {
    sequence(&[exports::exports(scene), intake::keeping(scene)])
}
