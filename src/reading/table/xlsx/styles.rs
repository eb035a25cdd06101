//! Finds the cell styles that show a number as a date.

use super::xml::{Piece, Tag};
use crate::reading::SheetFault;

/// The most custom number formats of a workbook; Excel allows about 250.
const MOST_OWN: usize = 4_096;

/// The most cell styles; Excel allows 65,490.
const MOST_STYLES: usize = 65_536;

/// For each cell style, whether it shows dates.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// Custom formats: id, and whether it shows dates. Sorted by id after all are read.
    own: Vec<(u32, bool)>,
    cells: Vec<bool>,
    is_of_cells: bool,
}

impl Styles {
    /// Whether the style at an index shows dates.
    pub(super) fn shows_date(&self, at: usize) -> bool {
        self.cells.get(at) == Some(&true)
    }

    /// Reads the next piece of the part.
    pub(super) fn take(&mut self, piece: &Piece<'_>) -> Result<(), SheetFault> {
        match piece {
            Piece::Open(tag) => return self.open(tag),
            Piece::Close("cellXfs") => self.is_of_cells = false,
            // The sort is stable, so the first of several formats with the same id counts.
            Piece::Close("numFmts") => self.own.sort_by_key(|(id, _)| *id),
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, tag: &Tag<'_>) -> Result<(), SheetFault> {
        match tag.name {
            "numFmt" => {
                let shows_date = is_date_format(&tag.text("formatCode"));
                let id = tag.number("numFmtId")?;
                self.own.extend(id.map(|id| (id, shows_date)));
            }
            "cellXfs" => self.is_of_cells = true,
            "xf" if self.is_of_cells => {
                let id = tag.number("numFmtId")?.unwrap_or(0);
                let at = self.own.partition_point(|(own, _)| *own < id);
                let own = self.own.get(at).filter(|(own, _)| *own == id);
                let shows_date = own.map_or(is_known_date(id), |(_, shows_date)| *shows_date);
                self.cells.push(shows_date);
            }
            _ => {}
        }
        if self.own.len() > MOST_OWN || self.cells.len() > MOST_STYLES {
            return Err(SheetFault::TooLarge);
        }
        Ok(())
    }
}

/// Whether a built-in format id shows dates.
fn is_known_date(id: u32) -> bool {
    matches!(id, 14..=17 | 22 | 27..=31 | 34..=36 | 50..=58)
}

/// Whether a format has a day or year, or a month without hours: "dd/mm/yyyy", but not "h:mm" or `[Red]0`.
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
