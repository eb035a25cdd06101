//! A pasted list of reports. Recognises header rows, titles and sums; every line is a report, skipped, or a fault.

use super::{
    OnLine,
    cells::{Around, Cells},
    columns::Columns,
    head::Head,
    line_date::{LineCompletion, read_line_date},
    line_kind::{are_column_numbers, is_sum, is_title},
    lines::Lines,
    row::{ReadRow, SkippedContent, row, row_by_heads},
    undated::{Undated, undated_line},
};
use crate::domain::{Date, Observation, Period};
use crate::reading::{
    Excess, Problem,
    calendar::{firsts::Firsts, months},
};

/// A parsed list of reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportList {
    /// The reports, and the problems of lines that cannot be parsed.
    pub lines: Lines<Observation>,
    /// Lines whose date was completed.
    pub completed: Vec<Completed>,
    /// Content that was skipped because it is no report.
    pub skipped: Skipped,
    /// Totals without a date. If the list also has dated reports, these lines are faults too.
    pub undated: Undated,
}

/// A line whose date was completed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completed {
    /// Its line number, from 1.
    pub line: u32,
    /// How it was completed.
    pub how: LineCompletion,
    /// The whole date.
    pub date: Date,
    /// The line's text around the date.
    pub around: Around,
}

/// Content of a list that was skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Numbers of title lines above the first report, and of header rows with digits.
    pub titles: Vec<u32>,
    /// Numbers of lines with sums or averages.
    pub totals: Vec<u32>,
    /// Numbers of other lines without a number, after the first report.
    pub others: Vec<u32>,
    /// Content beside the counts of reports.
    pub beside: SkippedContent,
    /// The headers of columns that are not read.
    pub columns: Vec<String>,
}

impl Skipped {
    /// Whether nothing was skipped.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Parses a list of reports. `today` completes the current month. Lines without a digit are headings, or skipped.
///
/// ```
/// use kalkulator_ikd::{domain::Date, reading::read_reports};
/// let today = Date::new(2026, 11, 27).unwrap();
/// let list = read_reports("No\tBulan\tJumlah\n1\tMar-26\t12.400\n2\tAprl\t15.310\nJUMLAH\t\t27.710", today);
/// let report = list.lines.read[0].value;
/// assert_eq!((report.date, report.done.count()), (Date::new(2026, 3, 31).unwrap(), 12_400));
/// assert_eq!((list.lines.faults[0].0, list.skipped.totals), (3, vec![4]));
/// ```
pub fn read_reports(text: &str, today: Date) -> ReportList {
    let has_digits = text.contains(char::is_numeric);
    let mut reader = Reader {
        today,
        list: ReportList::default(),
        firsts: Firsts::default(),
        no_heads: 0,
        columns: None,
        without_date: Vec::new(),
    };
    for (line, text) in (1..).zip(text.lines()) {
        if let Some(excess) = Excess::of_line(text) {
            let fault = Problem::TooMuch(excess);
            reader.list.lines.faults.push((line, fault));
            continue;
        }
        let cells = Cells::of(text);
        if text.contains(char::is_numeric) {
            reader.take(line, text, &cells);
        } else if has_digits {
            reader.pass_words(line, &cells);
            reader.list.undated.note_gap(text);
        } else if !text.trim().is_empty() {
            let fault = Problem::NotADate(text.trim().to_owned());
            reader.list.lines.faults.push((line, fault));
        }
    }
    reader.finish(text)
}

/// The most lines that are tried as a header row without success.
const MOST_TRIED: usize = 100;

struct Reader {
    today: Date,
    list: ReportList,
    firsts: Firsts,
    /// Lines tried as a header row without success.
    no_heads: usize,
    /// The columns of the last header row.
    columns: Option<Columns>,
    /// Lines with a total and no date, and their problems, which count if other lines have dates.
    without_date: Vec<(u32, Problem)>,
}

impl Reader {
    fn take_heads(&mut self, cells: &Cells<'_>) -> bool {
        if self.no_heads > MOST_TRIED {
            return false;
        }
        let found = Columns::of(cells);
        let is_head = found.is_some();
        self.no_heads = self.no_heads.saturating_add(usize::from(!is_head));
        self.columns = found.or(self.columns.take());
        is_head
    }

    /// A line without a number: a header row, a sum or month without a count, or another line, which is reported as
    /// skipped if a report comes before it.
    fn pass_words(&mut self, line: u32, cells: &Cells<'_>) {
        let is_head = self.take_heads(cells);
        let first = cells
            .each()
            .find(|cell| !cell.is_empty())
            .unwrap_or_default();
        let begun = !self.list.lines.read.is_empty() || !self.without_date.is_empty();
        let is_month = first
            .split(' ')
            .next()
            .is_some_and(|word| months::month(&word.to_lowercase()).is_some());
        let is_known = is_head || is_sum(first) || is_month;
        if begun && !first.is_empty() && !is_known {
            self.list.skipped.others.push(line);
        }
    }

    fn take(&mut self, line: u32, text: &str, cells: &Cells<'_>) {
        match self.read(cells) {
            Ok(read) => self.push(line, read),
            Err(_) if self.take_heads(cells) => self.list.skipped.titles.push(line),
            Err(problem) => self.pass_over(line, text, cells, problem),
        }
    }

    /// The columns of the header row, if it has the same separator as this line.
    fn columns_for(&self, cells: &Cells<'_>) -> Option<&Columns> {
        self.columns.as_ref().filter(|columns| columns.fit(cells))
    }

    fn read(&self, cells: &Cells<'_>) -> Result<ReadRow, Problem> {
        let read_head = |text: &str| {
            let read = read_line_date(text, self.today)?;
            Ok(Head {
                period: Period::day(read.date),
                completed: read.completed,
            })
        };
        let columns = self.columns_for(cells);
        // A header row without a date column belongs to totals without dates.
        let by_heads = columns.filter(|columns| columns.date.is_some() || columns.done.is_none());
        if let Some(columns) = by_heads {
            return row_by_heads(cells, columns, &read_head);
        }
        let ordinal = self.list.lines.read.len().saturating_add(1);
        row(cells, ordinal, &read_head)
    }

    fn push(&mut self, line: u32, read: ReadRow) {
        let ReadRow {
            row,
            completed,
            skipped,
        } = read;
        let report = Observation {
            date: row.head.last,
            done: row.done,
            base: row.base,
        };
        let list = &mut self.list;
        let (day, value) = (Period::day(report.date), report);
        list.lines
            .push_once(&mut self.firsts, day, OnLine { line, value });
        list.skipped.beside.has_percent |= skipped.has_percent;
        list.skipped.beside.has_notes |= skipped.has_notes;
        let completed = completed.map(|(how, around)| Completed {
            line,
            how,
            date: report.date,
            around,
        });
        list.completed.extend(completed);
    }

    /// Classifies a line that is no report: a sum, a title, a total without a date, or a fault.
    fn pass_over(&mut self, line: u32, text: &str, cells: &Cells<'_>, problem: Problem) {
        let list = &mut self.list;
        let mut words = cells
            .each()
            .filter(|cell| cell.contains(char::is_alphabetic));
        let is_first = list.lines.read.is_empty() && self.without_date.is_empty();
        if words.next().is_some_and(is_sum) {
            list.skipped.totals.push(line);
        } else if is_first && are_column_numbers(cells) {
            list.skipped.titles.push(line);
        } else if self.take_undated(line, cells) {
            self.without_date.push((line, problem));
        } else if is_first && is_title(text, cells) {
            self.list.skipped.titles.push(line);
        } else {
            self.list.undated.note_gap(text);
            self.list.lines.faults.push((line, problem));
        }
    }

    fn take_undated(&mut self, line: u32, cells: &Cells<'_>) -> bool {
        let ordinal = self.list.undated.totals.len().saturating_add(1);
        let Some(read) = undated_line(cells, self.columns_for(cells), ordinal) else {
            return false;
        };
        let dated = u32::try_from(self.list.lines.read.len()).unwrap_or(u32::MAX);
        let other = self.list.skipped.lines().saturating_add(dated);
        let place = line.saturating_sub(other);
        self.list.undated.push(line, place, read)
    }

    fn finish(mut self, text: &str) -> ReportList {
        let list = &mut self.list;
        list.undated.close_gaps();
        list.name_titles_alone(text);
        if !list.lines.read.is_empty() {
            list.lines.faults.append(&mut self.without_date);
            list.lines.faults.sort_by_key(|(line, _)| *line);
            // Beside dated reports, one undated number is a slip; several may be another column.
            if list.undated.totals.len() < 2 {
                list.undated = Undated::default();
            }
        }
        let is_used = !list.lines.read.is_empty() || !list.undated.totals.is_empty();
        if let Some(columns) = self.columns.filter(|_| is_used) {
            list.skipped.columns = columns.others;
        }
        self.list
    }
}

impl ReportList {
    /// Makes the skipped lines faults if the list has neither a report nor another fault.
    fn name_titles_alone(&mut self, text: &str) {
        let is_used = !self.lines.read.is_empty() || !self.undated.totals.is_empty();
        if is_used || !self.lines.faults.is_empty() {
            return;
        }
        self.skipped = Skipped::default();
        let lines = (1..).zip(text.lines());
        let faulty = lines.filter(|(_, line)| line.contains(char::is_numeric));
        self.lines.faults = faulty
            .map(|(number, line)| (number, Problem::NotADate(line.trim().to_owned())))
            .collect();
    }
}

impl Skipped {
    fn lines(&self) -> u32 {
        let lines = self.titles.len().saturating_add(self.totals.len());
        u32::try_from(lines).unwrap_or(u32::MAX)
    }
}
