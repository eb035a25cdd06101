//! CSV export: rows of quoted cells with a delimiter, and protection against texts that a spreadsheet would run as
//! formulas.

/// The byte order mark at the start of a CSV file; without it Excel does not read the file as UTF-8.
pub const CSV_START: &str = "\u{feff}";

/// A CSV format, which is the delimiter of its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Csv {
    delimiter: char,
}

impl Csv {
    /// Semicolons, which Excel expects under Indonesian settings, where the comma is the decimal sign.
    pub const SEMICOLONS: Self = Self { delimiter: ';' };
    /// Commas, which programs expect.
    pub const COMMAS: Self = Self { delimiter: ',' };
    /// Tabs, which spreadsheets use when they copy and paste.
    pub const TABS: Self = Self { delimiter: '\t' };

    /// Appends a row of text cells.
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

    /// Appends a cell with an untrusted text, quoted if necessary. If a spreadsheet could run it as a formula, an
    /// apostrophe is put in front, which is removed when the page reads the table again.
    pub fn push_text(self, table: &mut String, text: &str) {
        // Every possible delimiter is quoted, so that a reader that guesses the delimiter guesses right.
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

    /// Ends a cell whose figure has been appended already; figures need neither quotes nor an apostrophe.
    pub fn end_cell(self, table: &mut String) {
        table.push(self.delimiter);
    }

    /// Ends a row: removes the delimiter after its last cell and appends a line break.
    pub fn end_row(self, table: &mut String) {
        if table.ends_with(self.delimiter) {
            table.pop();
        }
        table.push_str("\r\n");
    }
}

/// Whether a spreadsheet could run the text as a formula, or the text looks as if it were protected already.
///
/// Leading spaces and zero-width characters are skipped, as some spreadsheets skip them: a needless apostrophe is
/// removed again on reading, a missing one lets the formula run. Apostrophes are skipped so that a text with its own
/// gets a second one.
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
