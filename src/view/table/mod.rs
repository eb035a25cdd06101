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
    depth::depth,
    element::{plain, together},
    quiet::quiet,
};
use crate::state::Depth;

/// The depth: the ways in, and where there is a table, what was read, its sums, its lines.
pub(super) fn table(scene: Scene<'_>) -> Html {
    let has_table = !scene.model.tables.held.is_empty();
    let has_rows = !scene.model.tables.held.rows.is_empty();
    let question = scene.words().table_question();
    depth(scene, Depth::Table, question, has_table, || {
        let mut parts = [quiet(scene.drawing.table, || read(scene))].to_vec();
        if has_rows {
            parts.push(sums::sums(scene));
        }
        if has_rows && !scene.model.tables.lines_wait {
            parts.push(quiet(scene.drawing.table, || choices(scene)));
            parts.push(lines::lines(scene));
            parts.push(open_row::open_region(scene));
            parts.push(quiet(scene.drawing.table, || ways_out(scene)));
        }
        together(parts)
    })
}

/// The ways in, and what was read.
fn read(scene: Scene<'_>) -> Html {
    let mut parts = [intake::intake(scene)].to_vec();
    if !scene.model.tables.held.is_empty() {
        parts.push(report::report(scene));
    }
    together(parts)
}

/// Whose target is what, and which lines are shown.
fn choices(scene: Scene<'_>) -> Html {
    let heading = plain("h3", scene.words().lines_heading());
    together([goal::goal(scene), heading, looks::looks(scene)])
}

/// The ways out, and where the table stays.
fn ways_out(scene: Scene<'_>) -> Html {
    together([exports::exports(scene), intake::keeping(scene)])
}
