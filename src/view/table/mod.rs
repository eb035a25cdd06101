//! "Hitung banyak daerah": a table of regions, from where it comes in to where it goes out.

mod day;
mod exports;
mod goal;
mod intake;
mod line_row;
mod lines;
mod looks;
mod open_row;
mod report;
mod sums;

use yew::prelude::*;

use super::{
    Scene,
    parts::{
        depth::depth,
        element::{plain, together, when},
        quiet::quiet,
    },
};
use crate::state::Depth;

/// The depth: the ways in, and where there is a table, what was read, its sums, its lines.
pub(super) fn table(scene: Scene<'_>) -> Html {
    let has_table = !scene.model.tables.held.is_empty();
    let has_rows = !scene.model.tables.held.rows.is_empty();
    let question = scene.words().table_question();
    depth(scene, Depth::Table, question, has_table, || {
        let has_lines = has_rows && !scene.model.tables.lines_wait;
        together(&[
            quiet(scene.drawing.table, || read(scene)),
            when(has_rows, || sums::sums(scene)),
            when(has_lines, || with_lines(scene)),
        ])
    })
}

/// The lines, and what is done with them.
fn with_lines(scene: Scene<'_>) -> Html {
    together(&[
        quiet(scene.drawing.table, || choices(scene)),
        lines::lines(scene),
        open_row::open_region(scene),
        quiet(scene.drawing.table, || ways_out(scene)),
    ])
}

/// The ways in, and what was read.
fn read(scene: Scene<'_>) -> Html {
    let has_table = !scene.model.tables.held.is_empty();
    let report = when(has_table, || report::report(scene));
    together(&[intake::intake(scene), report])
}

/// Whose target is what, and which lines are shown.
fn choices(scene: Scene<'_>) -> Html {
    let heading = plain("h3", scene.words().lines_heading());
    together(&[goal::goal(scene), heading, looks::looks(scene)])
}

/// The ways out, and where the table stays.
fn ways_out(scene: Scene<'_>) -> Html {
    together(&[exports::exports(scene), intake::keeping(scene)])
}
