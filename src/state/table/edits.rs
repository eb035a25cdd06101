//! Writes the edits of a table as text, and applies them again. They are stored beside the file, which is stored
//! unchanged.
//!
//! A line has the index of a row, and its figures as links write them:
//! `17;314;58959;;17688;;2024-04-29;7413;Muna Barat`.

use crate::{
    domain::{Date, RegionCode, RegionFigures},
    reading::read_date,
    writing::iso,
};

use super::Held;

/// The edits: all rows that differ from those read, and the rows added since.
pub fn edits_of(held: &Held) -> String {
    let mut edits = String::new();
    for at in held.rows.changed_from(&held.original) {
        if let Some(region) = held.rows.get(at) {
            push_line(&mut edits, at, region, held.rows.name(at));
        }
    }
    edits
}

/// Applies stored edits to a table just read. Lines that do not fit it are skipped.
pub fn apply_edits(held: &mut Held, edits: &str) {
    for line in edits.lines() {
        let Ok((at, region, name)) = read_line(line) else {
            continue;
        };
        apply_edit(held, at, region, name);
    }
}

/// Puts an edited region at an index, or adds it to the end.
pub(super) fn apply_edit(held: &mut Held, at: usize, region: RegionFigures, name: &str) {
    if at < held.rows.len() {
        held.rows.set(at, region);
        held.rows.rename(at, name);
    } else if at == held.rows.len() {
        held.rows.push(region, name);
    }
    held.leave_rejected(region.row);
}

fn push_line(edits: &mut String, at: usize, region: &RegionFigures, name: &str) {
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let cells = [
        at.to_string(),
        region.row.to_string(),
        count(region.wajib_ktp),
        count(region.recorded),
        region.activated.to_string(),
        count(region.target),
        region.as_of.map(iso).unwrap_or_default(),
        region
            .code
            .map(|code| code.digits().to_string())
            .unwrap_or_default(),
    ];
    edits.push_str(&cells.join(";"));
    edits.push(';');
    // A line break would end the line; in a name it is white space anyway.
    edits.extend(name.chars().map(|sign| match sign {
        '\n' | '\r' => ' ',
        _ => sign,
    }));
    edits.push('\n');
}

/// The error for a line that cannot be read.
struct Unfit;

fn read_line(line: &str) -> Result<(usize, RegionFigures, &str), Unfit> {
    let mut cells = line.splitn(9, ';');
    let mut next = || cells.next().ok_or(Unfit);
    let at = number(next()?)?;
    let region = RegionFigures {
        row: number(next()?)?,
        wajib_ktp: optional(next()?, number)?,
        recorded: optional(next()?, number)?,
        activated: number(next()?)?,
        target: optional(next()?, number)?,
        as_of: optional(next()?, date)?,
        code: optional(next()?, code)?,
    };
    Ok((at as usize, region, next()?))
}

/// Reads a cell; `None` if it is empty.
fn optional<T>(text: &str, read: fn(&str) -> Result<T, Unfit>) -> Result<Option<T>, Unfit> {
    match text {
        "" => Ok(None),
        _ => read(text).map(Some),
    }
}

fn number(text: &str) -> Result<u32, Unfit> {
    text.parse().map_err(|_| Unfit)
}

fn date(text: &str) -> Result<Date, Unfit> {
    read_date(text).map(|read| read.date).map_err(|_| Unfit)
}

fn code(text: &str) -> Result<RegionCode, Unfit> {
    let digits = text.parse().map_err(|_| Unfit)?;
    RegionCode::from_digits(digits).ok_or(Unfit)
}
