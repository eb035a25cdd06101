//! Writes a table's settings, choices and edits as text, to be stored beside its file for the next visit.
//!
//! The first line has settings and choices as pairs; each further line is an edited row (`edits.rs`). Unknown keys and
//! values are skipped.

use std::rc::Rc;

use crate::{
    domain::{BaseColumn, Sharing},
    reading::{Encoding, Role},
    state::{Effect, decode_pairs, encode_pairs},
};

use super::{
    Asked, CodeSystem, GoalChoice, Held, TableChoice, TableEffect, TypedDay, apply_edits, edits_of,
};

const ROLES: [(Role, &str); 9] = [
    (Role::Code, "code"),
    (Role::Name, "name"),
    (Role::WajibKtp, "wajib-ktp"),
    (Role::Recorded, "recorded"),
    (Role::Activated, "done"),
    (Role::AsOf, "as-of"),
    (Role::Target, "target"),
    (Role::Period, "period"),
    (Role::Part, "part"),
];

const ENCODINGS: [(Encoding, &str); 4] = [
    (Encoding::Utf8, "utf-8"),
    (Encoding::Utf16Le, "utf-16le"),
    (Encoding::Utf16Be, "utf-16be"),
    (Encoding::Windows1252, "windows-1252"),
];

const CHOICES: [(TableChoice, &str); 11] = [
    (TableChoice::Base(BaseColumn::WajibKtp), "base-wajib-ktp"),
    (TableChoice::Base(BaseColumn::Recorded), "base-recorded"),
    (TableChoice::Goal(GoalChoice::Share), "goal-share"),
    (TableChoice::Goal(GoalChoice::Own), "goal-own"),
    (TableChoice::Goal(GoalChoice::SharedOut), "goal-total"),
    (TableChoice::Codes(CodeSystem::Unasked), "codes-unknown"),
    (TableChoice::Codes(CodeSystem::Official), "codes-kemendagri"),
    (TableChoice::Codes(CodeSystem::Statistics), "codes-bps"),
    (TableChoice::Sharing(Sharing::ByWeight), "by-base"),
    (TableChoice::Sharing(Sharing::ByLeft), "by-left"),
    (TableChoice::Sharing(Sharing::KeepingDone), "keeping-done"),
];

/// The effect that stores the table for the next visit.
pub(in crate::state) fn keep(held: &Held) -> Effect {
    Effect::Table(TableEffect::Keep {
        source: held.source,
        name: Rc::clone(&held.file),
        edits: kept_of(held),
    })
}

/// Everything about a table that is not in its file.
pub fn kept_of(held: &Held) -> String {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut push = |key: &str, value: String| pairs.push((key.to_owned(), value));
    if let Some(roles) = &held.asked.roles {
        let keys = roles
            .iter()
            .map(|role| role.map_or("", |role| key_of(role, &ROLES)));
        push("roles", keys.collect::<Vec<_>>().join(","));
    }
    if let Some(encoding) = held.asked.encoding {
        push("encoding", key_of(encoding, &ENCODINGS).to_owned());
    }
    if let Some(sheet) = held.asked.sheet {
        push("sheet", sheet.to_string());
    }
    if let Some(period) = &held.asked.period {
        push("period", period.clone());
    }
    if held.asked.takes_hidden {
        push("hidden", "1".to_owned());
    }
    for (row, is_sum) in &held.asked.decided {
        push(if *is_sum { "sum" } else { "region" }, row.to_string());
    }
    for (choice, key) in CHOICES {
        if held.choices.has(choice) {
            push("choice", key.to_owned());
        }
    }
    push("total", held.total.clone());
    if held.typed_day != TypedDay::default() {
        push("as-of", held.typed_day.kept());
    }
    [&encode_pairs(&pairs), "\n", &edits_of(held)].concat()
}

/// The settings for reading a stored table.
pub(super) fn asked_of(kept: &str) -> Asked {
    let mut asked = Asked::default();
    for (key, value) in pairs_of(kept) {
        match key.as_str() {
            "roles" => {
                let roles = value.split(',').map(|key| of_key(key, &ROLES));
                asked.roles = Some(roles.collect());
            }
            "encoding" => asked.encoding = of_key(&value, &ENCODINGS),
            "sheet" => asked.sheet = value.parse().ok(),
            "period" => asked.period = Some(value),
            "hidden" => asked.takes_hidden = value == "1",
            "sum" | "region" => {
                let row = value.parse().ok();
                asked.decided.extend(row.map(|row| (row, key == "sum")));
            }
            _ => {}
        }
    }
    asked
}

/// Applies stored choices and edits to a table just read.
pub(super) fn restore(held: &mut Held, kept: &str) {
    for (key, value) in pairs_of(kept) {
        match key.as_str() {
            "choice" => {
                if let Some(choice) = of_key(&value, &CHOICES) {
                    held.choices.choose(choice);
                }
            }
            "total" => held.total = value,
            "as-of" => held.typed_day = TypedDay::of_kept(value),
            _ => {}
        }
    }
    let edits = kept.split_once('\n').map_or("", |(_, edits)| edits);
    apply_edits(held, edits);
}

fn pairs_of(kept: &str) -> Vec<(String, String)> {
    decode_pairs(kept.lines().next().unwrap_or_default())
}

fn key_of<T: Copy + PartialEq>(value: T, keys: &[(T, &'static str)]) -> &'static str {
    let found = keys.iter().find(|(known, _)| *known == value);
    found.map_or("", |(_, key)| key)
}

fn of_key<T: Copy>(key: &str, keys: &[(T, &'static str)]) -> Option<T> {
    let found = keys.iter().find(|(_, known)| *known == key);
    found.map(|(value, _)| *value)
}
