//! Tables for spreadsheets: as an Indonesian Excel opens them, and never as formulas.

/// What a table starts with: without the mark, Excel takes the letters for another alphabet.
pub const CSV_START: &str = "\u{feff}";

/// Adds a row: cells parted by semicolons, since in Indonesia the comma is decimal.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front.
///
/// ```
/// use kalkulator_ikd::writing::push_csv_row;
/// let mut table = String::new();
/// push_csv_row(&mut table, &["Kota; Serang", "=1+1", "314"]);
/// assert_eq!(table, "\"Kota; Serang\";'=1+1;314\r\n");
/// ```
pub fn push_csv_row(table: &mut String, cells: &[&str]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            table.push(';');
        }
        push_cell(table, cell);
    }
    table.push_str("\r\n");
}

fn push_cell(table: &mut String, cell: &str) {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let is_quoted = cell.contains([';', '"', '\r', '\n']);
    let quote = if is_quoted { "\"" } else { "" };
    table.push_str(quote);
    if is_formula {
        table.push('\'');
    }
    for sign in cell.chars() {
        if sign == '"' {
            table.push('"');
        }
        table.push(sign);
    }
    table.push_str(quote);
}
