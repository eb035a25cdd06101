//! "Hitung banyak daerah": a table of regions, from where it comes in to where it goes out.

mod goal;
mod intake;
mod lines;
mod looks;
mod open_row;
mod report;
mod sums;

use yew::prelude::*;

use super::{Scene, depth::depth};
use crate::state::Depth;

/// The depth: the ways in, and where there is a table, what was read, its sums, its lines.
pub(super) fn table(scene: Scene<'_>) -> Html {
    let has_table = !scene.model.tables.held.is_empty();
    let question = scene.words().table_question();
    depth(scene, Depth::Table, question, has_table, || {
        html! {
            <>
                { intake::intake(scene) }
                if has_table {
                    { report::report(scene) }
                    if !scene.model.tables.held.rows.is_empty() {
                        { sums::sums(scene) }
                        { goal::goal(scene) }
                        { lines::lines(scene) }
                    }
                }
            </>
        }
    })
}
