//! Loads a file into the table: offered, read, and read again with other settings.

use std::rc::Rc;

use super::{
    Held, OfferedFile, ReadProgress, ReadSheet, TableEffect, TableFault, TableLook, Tables,
    carry::carry_over,
    kept::{asked_of, keep, restore},
};
use crate::state::{Effect, Model};

/// Handles an offered file: orders to read it, unless it is too large.
pub(super) fn offered(model: &mut Model, offer: OfferedFile) -> Vec<Effect> {
    let tables = &mut model.tables;
    tables.fault = None;
    tables.asked = asked_of(&offer.edits);
    if offer.is_too_large() {
        tables.fault = Some(TableFault::TooLarge);
        return Vec::new();
    }
    tables.progress = Some(ReadProgress {
        read: 0,
        of: offer.bytes,
    });
    vec![read(offer, tables)]
}

fn read(offer: OfferedFile, tables: &Tables) -> Effect {
    Effect::Table(TableEffect::Read {
        offer,
        asked: tables.asked.clone(),
    })
}

/// Reads the same file again with other settings. If the columns stay, edits are carried over (`carry.rs`).
pub(super) fn read_again(model: &mut Model) -> Vec<Effect> {
    let tables = &mut model.tables;
    let offer = OfferedFile {
        source: tables.held.source,
        name: Rc::clone(&tables.held.file),
        bytes: 0,
        edits: String::new(),
    };
    tables.progress = Some(ReadProgress { read: 0, of: 0 });
    vec![read(offer, tables)]
}

/// Assigns a role to a column and reads the file again.
pub(super) fn chose_role(
    model: &mut Model,
    column: u32,
    role: Option<crate::reading::Role>,
) -> Vec<Effect> {
    let tables = &mut model.tables;
    let columns = &tables.held.sheet.layout.columns;
    let shown = || columns.iter().map(|column| column.role).collect();
    // Choices made while the file is still being read again count too.
    let is_reading = tables.progress.is_some();
    let chosen = tables.asked.roles.take().filter(|_| is_reading);
    let mut roles: Vec<_> = chosen.unwrap_or_else(shown);
    // A role belongs to one column only, but a year and a month together name a period.
    let is_only = role.is_some_and(|role| !role.is_key());
    for (at, other) in (0_u32..).zip(&mut roles) {
        if at == column {
            *other = role;
        } else if *other == role && is_only {
            *other = None;
        }
    }
    tables.asked.roles = Some(roles);
    read_again(model)
}

/// Handles a file that was read: its table replaces the present one, which undo restores. If the file is no table, the
/// present one is kept.
pub(super) fn taken(model: &mut Model, read: ReadSheet) -> Vec<Effect> {
    let is_expected = model.tables.progress.take().is_some();
    if !is_expected {
        return Vec::new();
    }
    let sheet = match read.outcome {
        Ok(sheet) => sheet,
        Err(fault) => {
            model.tables.fault = Some(fault);
            return Vec::new();
        }
    };
    let comes_back = !read.edits.is_empty();
    let asked = model.tables.asked.clone();
    let mut held = Held::read(sheet, read.source, read.file, asked);
    held.find_codes();
    restore(&mut held, &read.edits);
    if !comes_back {
        carry_over(&mut held, &model.tables.held);
    }
    if !comes_back {
        model.note(None);
        model.history.keep_one_table(&model.tables.held);
    }
    let tables = &mut model.tables;
    tables.held = Rc::new(held);
    tables.fault = None;
    tables.lines_wait = true;
    tables.opened = None;
    tables.look = TableLook::default();
    vec![
        Effect::Table(TableEffect::DrawLines),
        keep(&model.tables.held),
    ]
}
