//! Tables for spreadsheets: rows of cells with a delimiter, and never a formula.

/// What a table for Excel starts with: without the mark, Excel takes the letters for another alphabet.
pub const CSV_START: &str = "\u{feff}";

/// What parts the cells of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Csv {
    delimiter: char,
}

impl Csv {
    /// Semicolons, as an Indonesian Excel parts cells: there the comma is decimal.
    pub const SEMICOLONS: Self = Self { delimiter: ';' };
    /// Commas, as programs do.
    pub const COMMAS: Self = Self { delimiter: ',' };
    /// Tabs, as spreadsheets do when they copy and paste.
    pub const TABS: Self = Self { delimiter: '\t' };

    /// Adds a row of texts.
    ///
    /// ```
    /// use kalkulator_ikd::writing::Csv;
    /// let mut table = String::new();
    /// Csv::SEMICOLONS.push_row(&mut table, &["Kota; Serang", "=1+1", "314"]);
    /// assert_eq!(table, "\"Kota; Serang\";'=1+1;314\r\n");
    /// ```
    pub fn push_row(self, table: &mut String, cells: &[&str]) {
        for cell in cells {
            self.push_text(table, cell);
        }
        self.end_row(table);
    }

    /// Adds a cell with a text of anybody's. One that a spreadsheet would run as a formula gets an apostrophe in
    /// front, which is taken off where the table is read again.
    pub fn push_text(self, table: &mut String, text: &str) {
        // Any delimiter is quoted, so that whoever reads the table finds the right one.
        let is_quoted = text.contains([';', ',', '\t', '"', '\r', '\n']);
        let quote = if is_quoted { "\"" } else { "" };
        table.push_str(quote);
        if is_formula(text) {
            table.push('\'');
        }
        for part in text.split_inclusive('"') {
            table.push_str(part);
            if part.ends_with('"') {
                table.push('"');
            }
        }
        table.push_str(quote);
        self.end_cell(table);
    }

    /// Ends a cell whose figure is written already: one of the page's own needs no quotes and is no formula.
    pub fn end_cell(self, table: &mut String) {
        table.push(self.delimiter);
    }

    /// Ends a row behind the end of its last cell.
    pub fn end_row(self, table: &mut String) {
        if table.ends_with(self.delimiter) {
            table.pop();
        }
        table.push_str("\r\n");
    }
}

/// Whether a spreadsheet may run a text, or whether it looks like one that was kept from running.
///
/// Spaces and signs without a width are passed over, since some spreadsheets do so too: an apostrophe too many comes
/// off again, one too few runs. Apostrophes are passed over so that a text with one of its own gets a second.
fn is_formula(text: &str) -> bool {
    let is_passed_over = |sign: char| {
        sign == '\''
            || sign.is_whitespace()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let runs = text.trim_start_matches(is_passed_over);
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.starts_with(['\t', '\r', '\n']) || runs.starts_with(signs)
}
