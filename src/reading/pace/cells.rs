//! A line of a list in its cells, each with the sign that parts it from the next.

/// Signs that part columns and stand neither in a date nor in a number.
const COLUMN_ENDS: [char; 3] = ['\t', ';', '|'];

/// What stands around a part of a line that is to be written anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    /// The line before it.
    pub before: String,
    /// The line behind it.
    pub behind: String,
}

impl Around {
    /// The line with a text in the place of that part.
    pub fn with(&self, text: &str) -> String {
        [&self.before, text, &self.behind].concat()
    }
}

/// The cells of a line, and the signs that can end one.
pub(in crate::reading) struct Cells<'a>(Vec<&'a str>, &'static [char]);

impl<'a> Cells<'a> {
    pub(in crate::reading) fn of(line: &'a str) -> Self {
        // A comma stands in dates and numbers, unless these are in quotes.
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

    /// The text of a cell, without the quotes that spreadsheets put around some; empty where there is none.
    pub(in crate::reading) fn text(&self, at: usize) -> &'a str {
        self.0.get(at).map_or("", |piece| bare(piece, self.1))
    }

    /// The text of every cell.
    pub(in crate::reading) fn each(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|piece| bare(piece, self.1))
    }

    /// Cells in which something stands, with their places.
    pub(in crate::reading) fn filled(&self) -> Vec<(usize, &'a str)> {
        let each = self.each().enumerate();
        each.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// The sign that parts the first cell from the next. A semicolon with a space behind it is the page's own: "31
    /// Maret 2026; 12.400; 214.337" stands in the page's order under any heads.
    pub(in crate::reading) fn delimiter(&self) -> Option<(char, bool)> {
        let [first, next, ..] = self.0.as_slice() else {
            return None;
        };
        let sign = first.chars().next_back()?;
        Some((sign, sign == ';' && next.starts_with(' ')))
    }

    /// What stands around a part of a cell: the cell's own text before and behind it, and the other cells.
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
