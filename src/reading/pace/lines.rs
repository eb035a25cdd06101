//! Pasted lists with one entry on each line: gains and changes of pace. Lists of reports are parsed in `list`.

use super::{
    cells::Cells,
    head::{Head, ReadHead},
    row::{ListRow, SkippedContent, row},
};
use crate::domain::{Gain, PaceChange, Period};
use crate::reading::{
    Excess, Problem,
    calendar::{date::read_date, firsts::Firsts, period::read_period},
};

/// An entry with its line number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnLine<T> {
    /// The line number, from 1.
    pub line: u32,
    /// The parsed entry.
    pub value: T,
}

/// The parsed lines of a list, and the problems of the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines<T> {
    /// The parsed entries, in the order of the list.
    pub read: Vec<OnLine<T>>,
    /// Lines that cannot be parsed: line number from 1, and reason.
    pub faults: Vec<(u32, Problem)>,
}

impl<T> Default for Lines<T> {
    fn default() -> Self {
        Self {
            read: Vec::new(),
            faults: Vec::new(),
        }
    }
}

impl<T: Copy + PartialEq> Lines<T> {
    /// Adds an entry, or a fault if an earlier line has a different value for the same period.
    pub(in crate::reading) fn push_once(
        &mut self,
        firsts: &mut Firsts,
        of: Period,
        entry: OnLine<T>,
    ) {
        let first = firsts.place(of, self.read.len());
        match self.read.get(first) {
            Some(other) if other.value != entry.value => {
                let fault = Problem::ReportedBefore(other.line);
                self.faults.push((entry.line, fault));
            }
            _ => self.read.push(entry),
        }
    }
}

/// Parses gains: "1 Januari 2025 sampai 20 April 2025; 7.692". Lines before the first digit are skipped as headings.
///
/// ```
/// use kalkulator_ikd::reading::read_gains;
/// let gain = read_gains("2025-01-01..2025-04-20:7692").read[0].value;
/// assert_eq!((gain.period.days(), gain.added.count()), (110, 7_692));
/// ```
pub fn read_gains(text: &str) -> Lines<Gain> {
    let gain = |row: ListRow| Gain {
        period: row.head,
        added: row.done,
    };
    rows(text, read_period, gain, |gain| gain.period)
}

/// Parses changes of pace: "1 Juni 2026; 150" is 150 people a service day from that date on. Sorted by date.
pub fn read_pace_changes(text: &str) -> Lines<PaceChange> {
    let change = |row: ListRow| PaceChange {
        from: row.head.last,
        a_day: row.done,
    };
    let read_day = |text: &str| read_date(text).map(|read| Period::day(read.date));
    let mut lines = rows(text, read_day, change, |change| Period::day(change.from));
    lines.read.sort_by_key(|line| line.value.from);
    lines
}

/// Parses each line as a period and one count, and collects the problems of the others.
fn rows<T: Copy + PartialEq>(
    text: &str,
    read_period: impl Fn(&str) -> Result<Period, Problem>,
    entry: fn(ListRow) -> T,
    days: fn(&T) -> Period,
) -> Lines<T> {
    let read_head: ReadHead<'_> = &|text| {
        let period = read_period(text)?;
        Ok(Head {
            period,
            completed: None,
        })
    };
    let (mut lines, mut firsts) = (Lines::default(), Firsts::default());
    for (line, text) in filled_lines(text) {
        if let Some(excess) = Excess::of_line(text) {
            lines.faults.push((line, Problem::TooMuch(excess)));
            continue;
        }
        let ordinal = lines.read.len().saturating_add(1);
        match row(&Cells::of(text), ordinal, read_head) {
            Ok(read) if read.row.base.is_some() || read.skipped != SkippedContent::default() => {
                lines.faults.push((line, Problem::TooManyColumns));
            }
            Ok(read) => {
                let value = entry(read.row);
                lines.push_once(&mut firsts, days(&value), OnLine { line, value });
            }
            Err(problem) => lines.faults.push((line, problem)),
        }
    }
    lines
}

/// The lines that are not blank, with their numbers. If any line has a digit, the lines before it are headings.
fn filled_lines(text: &str) -> impl Iterator<Item = (u32, &str)> {
    let has_digits = text.contains(char::is_numeric);
    (1..)
        .zip(text.lines())
        .skip_while(move |(_, line)| has_digits && !line.contains(char::is_numeric))
        .filter(|(_, line)| !line.trim().is_empty())
}
