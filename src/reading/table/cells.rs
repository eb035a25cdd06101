//! Splits delimited text (CSV) into rows and cells, which borrow from it: only rows with quotes to unescape are copied.
//!
//! Not `csv-core`: it drops empty lines, which count for row numbers, and does not report a quote that is never closed.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions within a text of at most 2^32 bytes, none beyond its length; rows up to 2^32"
)]

use crate::domain::take_steps;

/// The most bytes of a row.
pub(super) const MOST_ROW: usize = 256 << 10;

/// One row of a sheet or text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    /// The row number in the source, from 1.
    pub(super) number: u32,
    /// Whether the source hides it, as a filter does.
    pub(super) is_hidden: bool,
    text: &'a str,
    spans: &'a [CellSpan],
}

/// The byte range of a cell in the text of its row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CellSpan {
    pub(super) from: u32,
    /// Exclusive end.
    pub(super) to: u32,
}

impl CellSpan {
    pub(super) fn new(from: usize, to: usize) -> Self {
        let narrow = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        Self {
            from: narrow(from),
            to: narrow(to),
        }
    }
}

impl<'a> Row<'a> {
    pub(super) fn new(number: u32, text: &'a str, spans: &'a [CellSpan]) -> Self {
        Self {
            number,
            is_hidden: false,
            text,
            spans,
        }
    }

    /// The same row, hidden or not.
    pub(super) fn hidden(self, is_hidden: bool) -> Self {
        Self { is_hidden, ..self }
    }

    /// The number of cells.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// A cell, trimmed; empty if the row is too short.
    pub(super) fn cell(&self, at: usize) -> &'a str {
        take_steps(1);
        let Some(span) = self.spans.get(at) else {
            return "";
        };
        let cell = self.text.get(span.from as usize..span.to as usize);
        let cell = cell.unwrap_or_default();
        let is_plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
        let bytes = cell.as_bytes();
        if is_plain(bytes.first()) && is_plain(bytes.last()) {
            return cell;
        }
        cell.trim()
    }

    /// The cells, in order.
    pub(super) fn cells(self) -> impl Iterator<Item = &'a str> {
        (0..self.len()).map(move |at| self.cell(at))
    }

    /// The number of cells up to the last non-empty one.
    pub(super) fn width(&self) -> usize {
        let filled = (0..self.len()).rev().find(|&at| !self.cell(at).is_empty());
        filled.map_or(0, |at| at + 1)
    }
}

/// The end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowEnd {
    /// The offset after the line end.
    At(usize),
    /// The text ends before the row does, and more may follow.
    Beyond,
    /// The text ends within quotes.
    InQuotes,
    /// There is no row up to this offset.
    Nothing(usize),
}

/// Finds rows and cells in a text.
#[derive(Debug)]
pub(super) struct Scanner {
    delimiter: u8,
    spans: Vec<CellSpan>,
    /// The cells of a row with quotes that had to be unescaped.
    written_out: String,
    needs_writing_out: bool,
}

impl Scanner {
    pub(super) fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            spans: Vec::new(),
            written_out: String::new(),
            needs_writing_out: false,
        }
    }

    /// Finds the cells of the row that begins at `from`. If `is_last`, the end of the text ends the row.
    pub(super) fn scan(&mut self, text: &str, from: usize, is_last: bool) -> RowEnd {
        let end = self.find(text, from, is_last);
        let behind = if let RowEnd::At(behind) = end {
            behind
        } else {
            text.len()
        };
        take_steps(behind - from);
        end
    }

    fn find(&mut self, text: &str, from: usize, is_last: bool) -> RowEnd {
        let bytes = text.as_bytes();
        self.spans.clear();
        self.needs_writing_out = false;
        let mut from = from;
        loop {
            let behind = if bytes.get(from) == Some(&b'"') {
                match self.quoted(bytes, from) {
                    Some(behind) => behind,
                    None => return RowEnd::InQuotes,
                }
            } else {
                let behind = self.plain_end(bytes, from);
                self.spans.push(CellSpan::new(from, behind));
                behind
            };
            match bytes.get(behind) {
                Some(b'\n') => return RowEnd::At(behind + 1),
                Some(b'\r') => match bytes.get(behind + 1) {
                    Some(b'\n') => return RowEnd::At(behind + 2),
                    None if !is_last => return RowEnd::Beyond,
                    _ => return RowEnd::At(behind + 1),
                },
                Some(_) => from = behind + 1,
                None if is_last => return RowEnd::At(behind),
                None => return RowEnd::Beyond,
            }
        }
    }

    /// The row that was last scanned.
    pub(super) fn row<'a>(&'a mut self, number: u32, text: &'a str) -> Row<'a> {
        if !self.needs_writing_out {
            return Row::new(number, text, &self.spans);
        }
        self.written_out.clear();
        for span in &mut self.spans {
            let cell = text.get(span.from as usize..span.to as usize);
            let from = self.written_out.len();
            push_unquoted(cell.unwrap_or_default(), &mut self.written_out);
            *span = CellSpan::new(from, self.written_out.len());
        }
        Row::new(number, &self.written_out, &self.spans)
    }

    /// The offset of the next delimiter, line end or end of text.
    fn plain_end(&self, bytes: &[u8], from: usize) -> usize {
        let delimiter = self.delimiter;
        let mut at = from;
        // A plain loop: it takes half of the parsing time, and a size-optimised build does not unroll iterators.
        while let Some(&byte) = bytes.get(at)
            && byte != delimiter
            && byte != b'\n'
            && byte != b'\r'
        {
            at += 1;
        }
        at
    }

    /// Scans a cell that begins with a quote; `None` if the text ends before its closing quote.
    fn quoted(&mut self, bytes: &[u8], from: usize) -> Option<usize> {
        let mut at = from + 1;
        let mut is_simple = true;
        loop {
            let rest = bytes.get(at..)?;
            at += rest.iter().position(|&byte| byte == b'"')?;
            if bytes.get(at + 1) != Some(&b'"') {
                break;
            }
            is_simple = false;
            at += 2;
        }
        let behind = self.plain_end(bytes, at + 1);
        // Without doubled quotes and text after the closing quote, the cell is exactly the text between the quotes.
        if is_simple && behind == at + 1 {
            self.spans.push(CellSpan::new(from + 1, at));
        } else {
            self.needs_writing_out = true;
            self.spans.push(CellSpan::new(from, behind));
        }
        Some(behind)
    }
}

/// Appends a cell without its quotes; a doubled quote becomes a single one.
fn push_unquoted(cell: &str, out: &mut String) {
    let Some(inside) = cell.strip_prefix('"') else {
        out.push_str(cell);
        return;
    };
    let mut rest = inside;
    while let Some((before, behind)) = rest.split_once('"') {
        out.push_str(before);
        let Some(behind) = behind.strip_prefix('"') else {
            out.push_str(behind);
            return;
        };
        out.push('"');
        rest = behind;
    }
    out.push_str(rest);
}
