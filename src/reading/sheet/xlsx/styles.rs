//! Which styles of cells show a number as a date.

use super::xml::{Piece, walk};

/// For each style of cells, whether it shows dates.
pub(super) fn date_styles(part: &[u8]) -> Vec<bool> {
    let mut own: Vec<(u32, bool)> = Vec::new();
    let mut styles = Vec::new();
    let mut is_of_cells = false;
    walk(part, &mut |piece, _| match piece {
        Piece::Open(tag) => match tag.name() {
            b"numFmt" => {
                let shows_date = is_date_format(&tag.text(b"formatCode"));
                own.extend(tag.number(b"numFmtId").map(|id| (id, shows_date)));
            }
            b"cellXfs" => is_of_cells = true,
            b"xf" if is_of_cells => {
                let id = tag.number(b"numFmtId").unwrap_or(0);
                let found = own.iter().find(|(own, _)| *own == id);
                styles.push(found.map_or(is_known_date(id), |(_, shows_date)| *shows_date));
            }
            _ => {}
        },
        Piece::Close(b"cellXfs") => is_of_cells = false,
        _ => {}
    });
    styles
}

/// The formats of dates that every program knows by number.
fn is_known_date(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=31 | 34..=36 | 50..=58)
}

/// Whether a format has a day or a year, or a month without hours: "dd/mm/yyyy", but not "h:mm" nor `[Red]0`.
fn is_date_format(format: &str) -> bool {
    let (mut has_month, mut has_time) = (false, false);
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign.to_ascii_lowercase() {
            '"' => while signs.next().is_some_and(|sign| sign != '"') {},
            '[' => while signs.next().is_some_and(|sign| sign != ']') {},
            '\\' | '_' | '*' => {
                signs.next();
            }
            'd' | 'y' => return true,
            'm' => has_month = true,
            'h' | 's' => has_time = true,
            _ => {}
        }
    }
    has_month && !has_time
}
