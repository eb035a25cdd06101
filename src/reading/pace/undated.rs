//! Totals without dates, as a column copied from a spreadsheet has them: one to a month, perhaps with its name.

use super::{
    cells::{Around, Cells},
    columns::Columns,
    counts::{BEHIND_A_DATE, count_in, counts_of, without_percent},
    head::running_number,
    line_date::read_month,
};
use crate::domain::{Date, Observation, People};
use crate::reading::{clean::clean, numbers::count::read_people};

/// Totals of months that are not named with their year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undated {
    /// Every total.
    pub totals: Vec<UndatedTotal>,
    /// The month of the first, 1 to 12, if it is named.
    pub first_month: Option<u32>,
    first_place: u32,
    has_marked_gaps: bool,
}

/// A total of some month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndatedTotal {
    /// Its line, from 1.
    pub line: u32,
    /// How many months after the first.
    pub months: u32,
    /// The total.
    pub done: People,
    /// The base, where there is one.
    pub base: Option<People>,
    /// What stands around the name of its month, if it has one.
    pub around: Option<Around>,
}

impl UndatedTotal {
    /// The report that it is if the first total is of a month.
    pub fn report(&self, first: Date, today: Date) -> Observation {
        let months = i16::try_from(self.months.min(12_000)).unwrap_or(0);
        let day = first.months_earlier(months.saturating_neg());
        Observation {
            date: super::line_date::end_of(day, today).date,
            done: self.done,
            base: self.base,
        }
    }
}

/// A line without a date.
pub(in crate::reading) struct UndatedLine {
    /// The month that it names, and what stands around that.
    named: Option<(u32, Around)>,
    done: People,
    base: Option<People>,
}

/// Reads a line without a date; `ordinal` is what its running number would be.
pub(in crate::reading) fn undated_line(
    cells: &Cells<'_>,
    columns: Option<&Columns>,
    ordinal: usize,
) -> Option<UndatedLine> {
    if let Some(columns) = columns {
        return by_heads(cells, columns);
    }
    let mut filled = cells.filled();
    if let [(_, number), _, ..] = filled.as_slice()
        && running_number(number) == Some(ordinal)
    {
        filled.remove(0);
    }
    let mut counts = Vec::new();
    let mut named = None;
    let is_only = filled.len() == 1;
    for (at, text) in filled {
        let text = clean(text).ok()?;
        let (month, rest) = month_before(&text);
        if let Some(month) = month.filter(|_| counts.is_empty()) {
            // "Mar 31; 12.400" may be a day.
            if !is_only && !rest.is_empty() {
                return None;
            }
            named = Some((month, cells.around(at, "", rest)));
        }
        let (count, _) = without_percent(rest.trim_start_matches(BEHIND_A_DATE));
        if !count.is_empty() {
            counts.push(count.to_owned());
        }
    }
    let (done, base) = match counts.as_slice() {
        // "Maret 2024" is a month without a total, "2024; 400" a year with one.
        [year] if named.is_some() && is_year(year) => return None,
        [year, _] if named.is_none() && is_year(year) => return None,
        [counts] => counts_of(counts, ' ').ok()?,
        [done, base] => (read_people(done).ok()?, Some(read_people(base).ok()?)),
        _ => return None,
    };
    Some(UndatedLine { named, done, base })
}

fn is_year(text: &str) -> bool {
    text.parse()
        .is_ok_and(|year: u32| (1900..2100).contains(&year))
}

/// The month at the beginning of a cell, and what stands behind it: "januari", "januari: 12.400".
fn month_before(text: &str) -> (Option<u32>, &str) {
    let whole = read_month(text);
    if whole.is_some() {
        return (whole, "");
    }
    let end = text.find(BEHIND_A_DATE).unwrap_or(0);
    let (name, rest) = text.split_at(end);
    let month = read_month(name);
    (month, if month.is_some() { rest } else { text })
}

fn by_heads(cells: &Cells<'_>, columns: &Columns) -> Option<UndatedLine> {
    let count = |at: Option<usize>| count_in(at.map_or("", |at| cells.text(at))).ok();
    let named = match columns.date.filter(|&at| !cells.text(at).is_empty()) {
        Some(at) => Some((read_month(cells.text(at))?, cells.around(at, "", ""))),
        None => None,
    };
    Some(UndatedLine {
        named,
        done: count(columns.done)??,
        base: count(columns.base)?,
    })
}

impl Undated {
    /// Takes a line in, the `place`-th of its list; not one that is named where the first is not, or the other way
    /// round.
    ///
    /// Named months follow each other, so a smaller one is of the next year. Of those without a name each line is a
    /// month, a blank one too, as in a column with an empty cell.
    pub(in crate::reading) fn push(&mut self, line: u32, place: u32, read: UndatedLine) -> bool {
        let (month, around) = read.named.unzip();
        let months = match (self.totals.last(), self.first_month, month) {
            (None, ..) => {
                (self.first_month, self.first_place) = (month, place);
                0
            }
            (_, None, None) => place.saturating_sub(self.first_place),
            (Some(last), Some(first), Some(month)) => {
                last.months
                    .saturating_add(months_between(first, last.months, month))
            }
            _ => return false,
        };
        self.totals.push(UndatedTotal {
            line,
            months,
            done: read.done,
            base: read.base,
            around,
        });
        true
    }

    /// A line that is not blank, as "-", stands for a month; a blank one may only part the others.
    pub(in crate::reading) fn note_gap(&mut self, text: &str) {
        self.has_marked_gaps |= !self.totals.is_empty() && !text.trim().is_empty();
    }

    /// A list with a blank line behind each total has no months without one.
    pub(in crate::reading) fn close_gaps(&mut self) {
        let mut pairs = self.totals.windows(2);
        let is_spaced = pairs.all(|pair| match pair {
            [one, next] => next.months.saturating_sub(one.months) > 1,
            _ => true,
        });
        if self.first_month.is_none() && is_spaced && !self.has_marked_gaps {
            for (months, total) in (0..).zip(&mut self.totals) {
                total.months = months;
            }
        }
    }
}

/// From the month that lies some months after the first to the next one of a name: 1 to 12.
fn months_between(first: u32, after: u32, month: u32) -> u32 {
    let last = first.saturating_add(after) % 12;
    let before = month.saturating_add(11).saturating_sub(last) % 12;
    before.saturating_add(1)
}
