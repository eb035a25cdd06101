//! Splits a pasted line into cells at tabs, semicolons, vertical bars, or commas outside quotes.

/// Characters that separate columns and occur neither in a date nor in a number.
const COLUMN_ENDS: [char; 3] = ['\t', ';', '|'];

/// The text of a line before and after a part that is to be replaced, such as its date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    /// The line's text before the part.
    pub before: String,
    /// The line's text after the part.
    pub behind: String,
}

impl Around {
    /// The line with `text` instead of the part.
    pub fn with(&self, text: &str) -> String {
        [&self.before, text, &self.behind].concat()
    }
}

/// The separator of a line's cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) enum Delimiter {
    /// The page's own, a semicolon and a space. A line such as "31 Maret 2026; 12.400; 214.337" is in the page's column
    /// order whatever the header row says.
    Own,
    /// One character.
    Sign(char),
}

/// The cells of a line, each with its separator, and the characters that can separate them.
pub(in crate::reading) struct Cells<'a>(Vec<&'a str>, &'static [char]);

impl<'a> Cells<'a> {
    pub(in crate::reading) fn of(line: &'a str) -> Self {
        // Dates and numbers contain commas too, so a comma separates only if the line has quotes.
        if line.contains('"') && !line.contains(COLUMN_ENDS) {
            let mut is_quoted = false;
            let is_end = move |sign: char| {
                is_quoted ^= sign == '"';
                sign == ',' && !is_quoted
            };
            return Self(line.split_inclusive(is_end).collect(), &[',']);
        }
        Self(line.split_inclusive(COLUMN_ENDS).collect(), &COLUMN_ENDS)
    }

    /// The text of a cell without the quotes that spreadsheets add; empty if there is no such cell.
    pub(in crate::reading) fn text(&self, at: usize) -> &'a str {
        self.0.get(at).map_or("", |piece| bare(piece, self.1))
    }

    /// The text of every cell.
    pub(in crate::reading) fn each(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|piece| bare(piece, self.1))
    }

    /// The non-empty cells, with their indices.
    pub(in crate::reading) fn filled(&self) -> Vec<(usize, &'a str)> {
        let each = self.each().enumerate();
        each.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// The separator after the first cell.
    pub(in crate::reading) fn delimiter(&self) -> Option<Delimiter> {
        let [first, next, ..] = self.0.as_slice() else {
            return None;
        };
        let sign = first.chars().next_back()?;
        Some(if sign == ';' && next.starts_with(' ') {
            Delimiter::Own
        } else {
            Delimiter::Sign(sign)
        })
    }

    /// The text around a part of the cell at `at`: `before` and `behind` are the cell's own text on either side of it.
    pub(in crate::reading) fn around(&self, at: usize, before: &str, behind: &str) -> Around {
        let (cells_before, from) = self.0.split_at_checked(at).unwrap_or_default();
        let (cell, cells_behind) = from.split_first().unwrap_or((&"", &[]));
        let end = if cell.ends_with(self.1) {
            cell.get(cell.len().saturating_sub(1)..).unwrap_or_default()
        } else {
            ""
        };
        Around {
            before: cells_before.concat() + before,
            behind: [behind, end, &cells_behind.concat()].concat(),
        }
    }
}

fn bare<'a>(piece: &'a str, ends: &[char]) -> &'a str {
    let text = piece.strip_suffix(ends).unwrap_or(piece).trim();
    let quoted = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    quoted.map_or(text, str::trim)
}
