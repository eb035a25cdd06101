//! The shared texts of a workbook's cells (`sharedStrings.xml`).

use super::xml::Piece;

/// The texts, concatenated.
#[derive(Debug, Default)]
pub(super) struct SharedStrings {
    all: String,
    /// The end of each text in `all`.
    ends: Vec<usize>,
    /// Whether the next text belongs to a cell.
    is_text: bool,
    /// Whether it is a phonetic hint.
    is_spoken: bool,
}

impl SharedStrings {
    /// The text at an index, from 0.
    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let from = at
            .checked_sub(1)
            .map_or(Some(0), |at| self.ends.get(at).copied());
        self.all.get(from?..*self.ends.get(at)?)
    }

    /// Reads the next piece of the part.
    pub(super) fn take(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Open(tag) => match tag.name {
                "si" => {
                    // Text outside an item is dropped.
                    self.all.truncate(self.ends.last().copied().unwrap_or(0));
                    (self.is_text, self.is_spoken) = (false, false);
                }
                "rPh" => self.is_spoken = true,
                "t" => self.is_text = !self.is_spoken,
                _ => {}
            },
            Piece::Close("t") => self.is_text = false,
            Piece::Close("rPh") => self.is_spoken = false,
            Piece::Close("si") => self.ends.push(self.all.len()),
            Piece::Text(text) if self.is_text => self.all.push_str(text),
            _ => {}
        }
    }
}
