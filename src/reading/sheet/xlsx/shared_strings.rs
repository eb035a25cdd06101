//! The texts that the cells of a workbook share.

use super::xml::{Piece, Records, TooLong};

/// Texts one behind the other.
#[derive(Debug)]
pub(super) struct SharedStrings {
    records: Records,
    texts: Texts,
}

#[derive(Debug, Default)]
struct Texts {
    all: String,
    /// Where each ends.
    ends: Vec<usize>,
    /// Whether the text that comes is of the cell.
    is_text: bool,
    /// Whether it is a hint of how to speak it.
    is_spoken: bool,
}

impl SharedStrings {
    pub(super) fn new() -> Self {
        Self {
            records: Records::new(b"si"),
            texts: Texts::default(),
        }
    }

    /// Takes the next bytes of the part.
    pub(super) fn feed(&mut self, bytes: &[u8]) -> Result<(), TooLong> {
        let texts = &mut self.texts;
        self.records.feed(bytes, &mut |piece| texts.take(&piece))
    }

    /// The text in a place, from 0.
    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let ends = &self.texts.ends;
        let from = at
            .checked_sub(1)
            .map_or(Some(0), |at| ends.get(at).copied());
        self.texts.all.get(from?..*ends.get(at)?)
    }
}

impl Texts {
    fn take(&mut self, piece: &Piece<'_>) {
        match piece {
            Piece::Open(tag) => match tag.name() {
                // What came of a text that was cut off comes again.
                b"si" => {
                    self.all.truncate(self.ends.last().copied().unwrap_or(0));
                    (self.is_text, self.is_spoken) = (false, false);
                }
                b"rPh" => self.is_spoken = true,
                b"t" => self.is_text = !self.is_spoken,
                _ => {}
            },
            Piece::Close(b"t") => self.is_text = false,
            Piece::Close(b"rPh") => self.is_spoken = false,
            Piece::Close(b"si") => self.ends.push(self.all.len()),
            Piece::Text(text) if self.is_text => self.all.push_str(text),
            _ => {}
        }
    }
}
