//! Applies the messages of the table to the model.

use std::rc::Rc;

use crate::state::{Effect, Model};

use super::{
    Asked, Basis, Cell, Checks, Figures, Held, Keeping, OpenRow, RowPlace, SortBy, TableEffect,
    TableLook, TableMsg, TypedDay,
    intake::{chose_role, offered, read_again, taken},
    kept::keep,
};

/// Applies a message of the table and returns the effects.
pub(in crate::state) fn update_table(model: &mut Model, msg: TableMsg) -> Vec<Effect> {
    let tables = &mut model.tables;
    match msg {
        TableMsg::Offered(offer) => return offered(model, offer),
        TableMsg::Progressed(progress) => tables.progress = tables.progress.and(Some(progress)),
        TableMsg::Read(read) => return taken(model, *read),
        TableMsg::SumsDrawn => {
            tables.lines_wait = false;
            tables.checks = Rc::new(Checks::of(&tables.held));
            return vec![Effect::Table(TableEffect::MeasureLines)];
        }
        TableMsg::ClickedCancel => {
            tables.progress = None;
            return vec![Effect::Table(TableEffect::CancelReading)];
        }
        TableMsg::ChoseRole(column, role) => return chose_role(model, column, role),
        TableMsg::ChoseEncoding(encoding) => {
            tables.asked.encoding = Some(encoding);
            return read_again(model);
        }
        TableMsg::ChoseSheet(sheet) => {
            tables.asked = Asked {
                sheet: Some(sheet),
                ..Asked::default()
            };
            return read_again(model);
        }
        TableMsg::ChoseRows(choice) => {
            tables.asked = tables.held.asked.clone();
            tables.asked.choose_rows(choice);
            return read_again(model);
        }
        TableMsg::Chose(choice) => return change(model, |held| held.choices.choose(choice)),
        TableMsg::TypedTotal(text) => return change(model, |held| held.total = text),
        TableMsg::TypedDay(text) => return typed_day(model, text),
        TableMsg::ChoseDay(text) => return chose_day(model, text),
        TableMsg::ClickedEmpty => {
            return change(model, |held| *held = Held::default());
        }
        TableMsg::Opened(row) => {
            tables.opened = OpenRow::of(row, &tables.held, model.lang);
            return vec![Effect::Table(TableEffect::ShowOpenRow)];
        }
        TableMsg::Closed => return closed(model),
        TableMsg::TypedCell(cell, text) => return typed(model, cell, text),
        TableMsg::ClickedTakeIn => return take_in(model),
        TableMsg::ClickedExport(export) => return vec![Effect::Table(TableEffect::Export(export))],
        TableMsg::ClickedPrint => {
            tables.look.is_printing = true;
            return vec![Effect::Table(TableEffect::Print)];
        }
        TableMsg::Kept(outcome) => {
            tables.keeping = match outcome {
                Ok(()) => Keeping::Kept,
                Err(_) => Keeping::Refused,
            };
        }
        TableMsg::Carried(is_carried) => tables.is_carried = is_carried,
        look => look_otherwise(model, look),
    }
    Vec::new()
}

/// Closes the open row, and moves back to where it was opened.
fn closed(model: &mut Model) -> Vec<Effect> {
    let closed = model.tables.opened.take();
    let leave = |opened: OpenRow| Effect::Table(TableEffect::LeaveRow(opened.row));
    closed.map(leave).into_iter().collect()
}

/// Applies a message about the view: order, filter, search, level, scroll position or printing.
fn look_otherwise(model: &mut Model, msg: TableMsg) {
    let tables = &mut model.tables;
    match msg {
        TableMsg::Scrolled(window) => {
            tables.look.window = window;
            return;
        }
        TableMsg::Printing(is_printing) => {
            tables.look.is_printing = is_printing;
            return;
        }
        TableMsg::Sorted(sort) => sort_by(&mut tables.look, sort),
        TableMsg::Filtered(status) => tables.look.status = status,
        TableMsg::Searched(search) => tables.look.search = search,
        TableMsg::ChoseLevel(level) => tables.look.level = level,
        _ => return,
    }
    tables.scroll_to_top();
    tables.put_in_order();
}

/// Sorts by a column, or reverses the order if it is the same column. Counts begin with the largest, names with the
/// first.
fn sort_by(look: &mut TableLook, sort: SortBy) {
    look.descending = if look.sort == sort {
        !look.descending
    } else {
        !matches!(sort, SortBy::File | SortBy::Name)
    };
    look.sort = sort;
}

/// Changes the table in one undo step.
fn change(model: &mut Model, how: impl FnOnce(&mut Held)) -> Vec<Effect> {
    let mut held = Held::clone(&model.tables.held);
    how(&mut held);
    take_up(model, held)
}

/// Replaces the table by a changed one. (Not part of `change`, which is compiled once for each caller.)
fn take_up(model: &mut Model, held: Held) -> Vec<Effect> {
    if held == *model.tables.held {
        return Vec::new();
    }
    model.note(None);
    model.tables.held = Rc::new(held);
    vec![keep(&model.tables.held)]
}

/// Handles typing in the open row: a readable cell takes effect at once, a problem is shown beside it.
fn typed(model: &mut Model, cell: Cell, text: String) -> Vec<Effect> {
    let Some(opened) = &mut model.tables.opened else {
        return Vec::new();
    };
    opened.put(cell, text);
    let (row, has_problem) = (opened.row, opened.problem(cell).is_some());
    let RowPlace::Region(at) = row else {
        return Vec::new();
    };
    if has_problem {
        return Vec::new();
    }
    model.note_cell(Some(at), cell);
    let tables = &mut model.tables;
    let Some(opened) = &tables.opened else {
        return Vec::new();
    };
    let (at, text) = (at as usize, opened.text(cell));
    let Some(before) = tables.held.rows.get(at).copied() else {
        return Vec::new();
    };
    // Drops the other reference to the table: with it `make_mut` would copy the rows.
    tables.made_of = None;
    let held = Rc::make_mut(&mut tables.held);
    if cell == Cell::Name {
        held.rows.rename(at, text.trim());
    } else if let Ok(changed) = cell.put(before, text) {
        held.rows.set(at, changed);
    }
    let after = held.rows.get(at).copied().unwrap_or_default();
    Rc::make_mut(&mut tables.figures).change(&tables.held, at, &before, &after);
    model.tables.made_of = Some(model.made_of());
    vec![keep(&model.tables.held)]
}

/// Sets the day of all rows that give none; an empty text removes it.
fn chose_day(model: &mut Model, text: String) -> Vec<Effect> {
    let day = TypedDay::of(text, model.today);
    change(model, |held| held.typed_day = day)
}

/// Handles typing of the day of all rows that give none. Typing on belongs to the same undo step.
fn typed_day(model: &mut Model, text: String) -> Vec<Effect> {
    if model.tables.held.typed_day.text == text {
        return Vec::new();
    }
    let day = TypedDay::of(text, model.today);
    model.note_cell(None, Cell::AsOf);
    Rc::make_mut(&mut model.tables.held).typed_day = day;
    vec![keep(&model.tables.held)]
}

/// Adds a corrected row to the end of the table.
fn take_in(model: &mut Model) -> Vec<Effect> {
    let Some(opened) = model.tables.opened.take() else {
        return Vec::new();
    };
    let (RowPlace::Rejected(at), Some(mut region)) = (opened.row, opened.region()) else {
        model.tables.opened = Some(opened);
        return Vec::new();
    };
    let Some(row) = model.tables.held.rejected.get(at as usize) else {
        return Vec::new();
    };
    region.row = row.row;
    let name = opened.text(Cell::Name).trim().to_owned();
    change(model, |held| {
        held.rows.push(region, &name);
        held.leave_rejected(region.row);
    })
}

/// Computes figures and order again if table, question or day have changed.
pub(in crate::state) fn refresh(model: &mut Model) {
    if model.tables.held.is_empty() && model.tables.made_of.is_none() {
        return;
    }
    let made_of = model.made_of();
    let before = model.tables.made_of.as_ref();
    if before.is_some_and(|before| before.is_same(&made_of)) {
        return;
    }
    let is_same_table = before.is_some_and(|before| before.has_table_of(&made_of));
    let basis = Basis::of(&made_of.case, made_of.today);
    let tables = &mut model.tables;
    if !is_same_table && !tables.lines_wait {
        tables.checks = Rc::new(Checks::of(&tables.held));
    }
    if !is_same_table || tables.figures.basis.as_ref() != Some(&basis) {
        tables.figures = Rc::new(Figures::of(&tables.held, basis));
        tables.put_in_order();
    }
    tables.made_of = Some(made_of);
}
