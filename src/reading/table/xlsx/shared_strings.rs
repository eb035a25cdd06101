//! The texts that the cells of a workbook share.

use super::xml::Piece;

/// Texts one behind the other.
#[derive(Debug, Default)]
pub(super) struct SharedStrings {
    all: String,
    /// Where each ends.
    ends: Vec<usize>,
    /// Whether the text that comes is of the cell.
    is_text: bool,
    /// Whether it is a hint of how to speak it.
    is_spoken: bool,
}

impl SharedStrings {
    /// The text in a place, from 0.
    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let from = at
            .checked_sub(1)
            .map_or(Some(0), |at| self.ends.get(at).copied());
        self.all.get(from?..*self.ends.get(at)?)
    }

    /// Takes the next piece of the part.
    pub(super) fn take(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Open(tag) => match tag.name {
                "si" => {
                    // What stands between texts is of none.
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
