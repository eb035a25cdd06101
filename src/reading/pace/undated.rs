//! Monthly totals without dates, such as a column copied from a spreadsheet, perhaps with month names but no year.

use super::{
    cells::{Around, Cells},
    columns::Columns,
    counts::{BEHIND_A_DATE, count_in, counts_of, without_percent},
    head::running_number,
    line_date::read_month,
};
use crate::domain::{Date, Observation, People};
use crate::reading::{clean::clean, numbers::count::read_people};

/// Monthly totals whose year is not written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undated {
    /// The totals, in order.
    pub totals: Vec<UndatedTotal>,
    /// The month of the first total, 1 to 12, if it is named.
    pub first_month: Option<u32>,
    first_place: u32,
    has_marked_gaps: bool,
}

/// A monthly total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndatedTotal {
    /// Its line number, from 1.
    pub line: u32,
    /// Months since the first total.
    pub months: u32,
    /// The total.
    pub done: People,
    /// The base, if there is one.
    pub base: Option<People>,
    /// The text around the name of its month, if it has one.
    pub around: Option<Around>,
}

impl UndatedTotal {
    /// The report of this total, if the first total is of the month of `first`: dated at its month's end, or today.
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

/// A parsed line without a date.
pub(in crate::reading) struct UndatedLine {
    /// Its month, 1 to 12, and the text around the month's name.
    named: Option<(u32, Around)>,
    done: People,
    base: Option<People>,
}

/// Parses a line without a date; `ordinal` is the expected running number.
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
            // "Mar 31; 12.400" may be the day 31 March.
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
        // "Maret 2024" is a month without a total, "2024; 400" is a year with one.
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

/// The month at the beginning of a cell, and the rest after it: "januari", "januari: 12.400".
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
    /// Adds a total, on the line at `place` in its list. Returns false if only one of it and the first total names its
    /// month.
    ///
    /// Named months ascend, so a month not after the one before is in the next year. Unnamed totals count one month for
    /// each line, blank ones included, as a column with an empty cell has it.
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

    /// Notes that a line without a total, such as "-", counts as a month. A blank line may be mere spacing.
    pub(in crate::reading) fn note_gap(&mut self, text: &str) {
        self.has_marked_gaps |= !self.totals.is_empty() && !text.trim().is_empty();
    }

    /// Numbers unnamed totals without gaps if a blank line follows each of them.
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

/// Months from the month `after` months past `first` to the next `month`: 1 to 12. Months are numbered 1 to 12.
fn months_between(first: u32, after: u32, month: u32) -> u32 {
    let last = first.saturating_add(after) % 12;
    let before = month.saturating_add(11).saturating_sub(last) % 12;
    before.saturating_add(1)
}
