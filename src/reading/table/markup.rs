//! Splits tables that web systems export as HTML under the name of a workbook (.xls), and XML spreadsheets, into rows.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions within a text of at most 2^32 bytes, none beyond its length; columns are limited"
)]

use super::{
    cells::{CellSpan, Row, RowEnd},
    entities::push_plain,
    intake::MOST_COLUMNS,
};
use crate::domain::take_steps;

/// The rows of the tables in a text.
#[derive(Debug, Default)]
pub(super) struct Markup {
    text: String,
    spans: Vec<CellSpan>,
    /// For each column, in how many rows from the next one on it is covered by a cell above.
    covered: Vec<usize>,
    is_hidden: bool,
}

/// The row that is being read.
#[derive(Debug, Default)]
struct Open {
    has_begun: bool,
    /// The place in the text at which the open cell begins.
    cell: Option<usize>,
    /// Rows and further columns that the open cell covers.
    down: usize,
    across: usize,
    /// The first and last column and the further rows of cells that cover several rows.
    covers: Vec<(usize, usize, usize)>,
    /// The place among `TITLES` of the open element whose text is a title.
    title: Option<usize>,
}

/// Whether a text is a page or an XML spreadsheet with a table.
pub(super) fn is_markup(text: &str) -> bool {
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let lower = text
        .get(..text.len().min(4_096))
        .unwrap_or(text)
        .to_ascii_lowercase();
    let has = |word: &str| lower.contains(word);
    text.starts_with('<')
        && (has("<table") || has("<tr") || has("<html") || has("<worksheet") || has("<workbook"))
}

/// Elements whose text outside a table is a title.
const TITLES: [&str; 13] = [
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "caption", "center", "b", "strong", "div", "font",
];

impl Markup {
    /// Reads from `from` to the end of a row. Without one, it reads on to where nothing of a row has begun.
    pub(super) fn scan(&mut self, text: &str, from: usize, is_last: bool) -> RowEnd {
        self.text.clear();
        self.spans.clear();
        self.is_hidden = false;
        let mut open = Open::default();
        let mut at = from;
        let end = loop {
            let rest = text.get(at..).unwrap_or_default();
            let Some(tag) = rest.find('<') else {
                break self.end_of_text(&mut open, rest, text.len(), is_last);
            };
            self.take_text(&open, rest.get(..tag).unwrap_or_default());
            let Some(length) = tag_length(rest.get(tag..).unwrap_or_default()) else {
                break self.end_of_text(&mut open, "", text.len(), is_last);
            };
            let written = rest.get(tag..tag + length).unwrap_or_default();
            let begin = at + tag;
            at = begin + length;
            if let Some(end) = self.take_tag(&mut open, written, (begin, at)) {
                break end;
            }
        };
        let behind = if let RowEnd::At(behind) | RowEnd::Nothing(behind) = end {
            behind
        } else {
            text.len()
        };
        take_steps(behind - from);
        end
    }

    /// The row that was read.
    pub(super) fn row(&self, number: u32) -> Row<'_> {
        Row::new(number, &self.text, &self.spans).hidden(self.is_hidden)
    }

    fn end_of_text(&mut self, open: &mut Open, rest: &str, length: usize, is_last: bool) -> RowEnd {
        if !is_last {
            return RowEnd::Beyond;
        }
        self.take_text(open, rest);
        self.end_cell(open);
        if self.spans.is_empty() {
            RowEnd::Nothing(length)
        } else {
            self.end_row(open);
            RowEnd::At(length)
        }
    }

    /// Adds text to the open cell, or to a title.
    fn take_text(&mut self, open: &Open, text: &str) {
        if open.cell.is_some() || (open.title.is_some() && !open.has_begun) {
            push_plain(text, &mut self.text);
        }
    }

    /// Takes a tag between two offsets; `Some` if a row ends with it or before it.
    fn take_tag(
        &mut self,
        open: &mut Open,
        tag: &str,
        (begin, behind): (usize, usize),
    ) -> Option<RowEnd> {
        let name = tag
            .trim_start_matches('<')
            .split([' ', '>', '\t', '\n', '\r'])
            .next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        let (slash, name) = name
            .strip_prefix('/')
            .map_or(("", name.as_str()), |name| ("/", name));
        let name = name
            .trim_end_matches('/')
            .rsplit(':')
            .next()
            .unwrap_or_default();
        match (slash, name) {
            ("", "tr" | "row") => {
                if self.has_row(open) {
                    self.end_row(open);
                    return Some(RowEnd::At(begin));
                }
                open.has_begun = true;
                let lower = tag.to_ascii_lowercase().replace(' ', "");
                self.is_hidden = lower.contains("display:none") || lower.contains("hidden=\"1\"");
            }
            ("/", "tr" | "row" | "table") if open.has_begun => {
                self.end_row(open);
                return Some(RowEnd::At(behind));
            }
            ("", "td" | "th" | "cell") => self.begin_cell(open, tag),
            ("/", "td" | "th" | "cell") => self.end_cell(open),
            (_, "br" | "p" | "div") => self.text.push(' '),
            _ => {}
        }
        if open.cell.is_none() && self.ends_title(open, slash, name) {
            return Some(RowEnd::At(behind));
        }
        // What comes before a row need not be read again with it.
        let is_idle = !open.has_begun && self.text.trim().is_empty() && open.title.is_none();
        is_idle.then_some(RowEnd::Nothing(behind))
    }

    /// Takes the tag of an element outside cells; whether a title ends with it, which is a row by itself.
    fn ends_title(&mut self, open: &mut Open, slash: &str, name: &str) -> bool {
        let place = TITLES.iter().position(|title| *title == name);
        match (slash.is_empty(), open.title) {
            (true, None) => open.title = place,
            (false, Some(title)) if place == Some(title) => {
                open.title = None;
                let is_row = !open.has_begun && !self.text.trim().is_empty();
                if is_row {
                    self.end_row(open);
                }
                return is_row;
            }
            _ => {}
        }
        false
    }

    /// Whether there is a row, or a title, before the present place.
    fn has_row(&mut self, open: &Open) -> bool {
        open.has_begun || !self.text.trim().is_empty()
    }

    fn begin_cell(&mut self, open: &mut Open, tag: &str) {
        self.end_cell(open);
        open.has_begun = true;
        let number = |key: &str| attribute(tag, key).unwrap_or(0).min(MOST_COLUMNS);
        let place = number("index");
        while self.spans.len() + 1 < place {
            self.push_empty();
        }
        while self
            .covered
            .get(self.spans.len())
            .is_some_and(|rows| *rows > 0)
        {
            self.push_empty();
        }
        open.cell = Some(self.text.len());
        open.across = number("colspan")
            .saturating_sub(1)
            .max(number("mergeacross"));
        open.down = number("rowspan").saturating_sub(1).max(number("mergedown"));
    }

    fn push_empty(&mut self) {
        self.spans
            .push(CellSpan::new(self.text.len(), self.text.len()));
    }

    fn end_cell(&mut self, open: &mut Open) {
        let Some(from) = open.cell.take() else { return };
        if self.spans.len() > MOST_COLUMNS {
            return;
        }
        let (first, rows) = (self.spans.len(), open.down);
        self.spans.push(CellSpan::new(from, self.text.len()));
        for _ in 0..open.across {
            self.push_empty();
        }
        if rows > 0 {
            open.covers.push((first, self.spans.len(), rows));
        }
    }

    /// Ends the row. Without cells it is a title.
    fn end_row(&mut self, open: &mut Open) {
        self.end_cell(open);
        if self.spans.is_empty() && !self.text.trim().is_empty() {
            self.spans.push(CellSpan::new(0, self.text.len()));
            return;
        }
        for rows in &mut self.covered {
            *rows = rows.saturating_sub(1);
        }
        for &(first, behind, rows) in &open.covers {
            let width = self.covered.len().max(behind);
            self.covered.resize(width, 0);
            let columns = self.covered.iter_mut().take(behind).skip(first);
            columns.for_each(|covered| *covered = rows);
        }
    }
}

/// The length of a tag, a comment, or an element whose text is not shown; `None` if it does not end.
fn tag_length(rest: &str) -> Option<usize> {
    let ends_with = |begin: &str, end: &str| {
        let is_it = rest
            .get(..begin.len())
            .is_some_and(|first| first.eq_ignore_ascii_case(begin));
        is_it.then(|| position(rest, end).map(|at| at + end.len()))
    };
    let skipped = ends_with("<!--", "-->")
        .or_else(|| ends_with("<style", "</style>"))
        .or_else(|| ends_with("<script", "</script>"));
    match skipped {
        Some(length) => length,
        None => rest.find('>').map(|at| at + 1),
    }
}

/// The position of a text in small letters, in any capitals.
fn position(rest: &str, searched: &str) -> Option<usize> {
    let windows = rest.as_bytes().windows(searched.len());
    windows
        .into_iter()
        .position(|bytes| bytes.eq_ignore_ascii_case(searched.as_bytes()))
}

/// The number in an attribute, by the last part of its name.
fn attribute(tag: &str, key: &str) -> Option<usize> {
    let at = position(tag, key)?;
    let value = tag.get(at + key.len()..)?.trim_start().strip_prefix('=')?;
    let value = value.trim_start_matches([' ', '"', '\'']);
    let end = value.find(|sign: char| !sign.is_ascii_digit());
    value.get(..end.unwrap_or(value.len()))?.parse().ok()
}
