//! Carries choices and edits over to the same sheet, read again with other rows.

use super::{Held, edits::apply_edit};
use crate::reading::Layout;

/// Copies choices and edits from the table before, if it was read from the same columns of the same sheet. Edited rows
/// are found by their number in the source; those that are not in the table any more are dropped.
pub(super) fn carry_over(held: &mut Held, before: &Held) {
    if !held.is_same_sheet(before) {
        return;
    }
    held.typed_day = before.typed_day.clone();
    if !has_same_roles(&held.sheet.layout, &before.sheet.layout) {
        return;
    }
    held.choices = before.choices;
    held.total.clone_from(&before.total);
    let mut places: Vec<(u32, usize)> = held
        .rows
        .regions()
        .map(|region| region.row)
        .zip(0..)
        .collect();
    places.sort_unstable();
    for at in before.rows.changed_from(&before.original) {
        let Some(&region) = before.rows.get(at) else {
            continue;
        };
        let name = before.rows.name(at);
        let place = places.binary_search_by_key(&region.row, |(row, _)| *row);
        match place.ok().and_then(|place| places.get(place)) {
            Some(&(_, place)) => apply_edit(held, place, region, name),
            None if at >= before.original.len() => {
                let end = held.rows.len();
                apply_edit(held, end, region, name);
            }
            None => {}
        }
    }
}

fn has_same_roles(one: &Layout, other: &Layout) -> bool {
    let roles = |layout: &Layout| {
        layout
            .columns
            .iter()
            .map(|column| column.role)
            .collect::<Vec<_>>()
    };
    roles(one) == roles(other)
}
