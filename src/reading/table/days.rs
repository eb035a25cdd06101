//! Reads a column of dates: the month may come first in all of them, a named month may have a year of two digits.

use super::{
    Reason, RegionTable, Role,
    counts::{LONGEST, is_dash},
    shortened::for_report,
    unread::Unread,
};
use crate::{
    domain::{Date, RegionFigures},
    reading::{Problem, read_date},
};

/// The index of a row in the table, and its number in the source.
type RowPlace = (usize, u32);

/// The dates of a column so far.
#[derive(Debug, Default)]
pub(super) struct DayColumn {
    /// The text of the previous row and its date: most rows repeat it.
    last: Option<(String, ReadDay)>,
    /// From which row on dates are in numbers with slashes, or are not.
    runs: Vec<(usize, bool)>,
    /// Whether a date can only have the day first, and the rows whose date can only have the month first.
    is_day_first: bool,
    month_first: Vec<(RowPlace, Reason)>,
    faults: Vec<(u32, Reason)>,
    more_faults: u32,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReadDay {
    /// A date whose order is known: the month is named, or the year comes first.
    Clear(Date),
    /// A date in numbers, the day first.
    DayFirst(Date),
    /// A date in numbers that exists only with the month first.
    MonthFirst(Date),
    None,
}

/// The most faults that are kept before the order of the column is known. The others are only counted.
const MOST_KEPT: usize = 16;

impl DayColumn {
    /// The date of a cell; `None` if it has none, or one that cannot be read.
    pub(super) fn read(&mut self, cell: &str, (at, number): RowPlace) -> Option<Date> {
        if cell.is_empty() || is_dash(cell) {
            return None;
        }
        let read = match &self.last {
            Some((text, read)) if text == cell && *read != ReadDay::None => *read,
            _ => self.read_new(cell, (at, number)),
        };
        let in_numbers = matches!(read, ReadDay::DayFirst(_) | ReadDay::MonthFirst(_));
        if self.runs.last().is_some_and(|run| run.1) != in_numbers {
            self.runs.push((at, in_numbers));
        }
        match read {
            ReadDay::Clear(date) => Some(date),
            ReadDay::DayFirst(date) => {
                self.is_day_first |= date.day() > 12;
                Some(date)
            }
            ReadDay::MonthFirst(date) => {
                let fault = Problem::NoSuchDay {
                    day: u32::try_from(date.month()).unwrap_or_default(),
                    month: u32::try_from(date.day()).unwrap_or_default(),
                    year: date.year(),
                };
                self.month_first
                    .push(((at, number), Reason::of(Role::AsOf, fault, cell)));
                Some(date)
            }
            ReadDay::None => None,
        }
    }

    fn read_new(&mut self, cell: &str, (_, number): RowPlace) -> ReadDay {
        let read = read_day(cell);
        let read = match read {
            Ok(read) => read,
            Err(problem) => {
                if self.faults.len() < MOST_KEPT {
                    self.faults
                        .push((number, Reason::of(Role::AsOf, problem, cell)));
                } else {
                    self.more_faults = self.more_faults.saturating_add(1);
                }
                ReadDay::None
            }
        };
        self.last = Some((cell.to_owned(), read));
        read
    }

    /// Drops the date of a row that was to be at this index and is no region.
    pub(super) fn forget(&mut self, at: usize) {
        if self
            .month_first
            .last()
            .is_some_and(|((place, _), _)| *place == at)
        {
            self.month_first.pop();
        }
    }

    /// Decides on the order of day and month, and changes the table's dates by it. Returns whether the month comes
    /// first.
    pub(super) fn finish(&mut self, table: &mut RegionTable, unread: &mut Unread) -> bool {
        for (number, reason) in std::mem::take(&mut self.faults) {
            unread.push(number, reason.clone());
        }
        unread.add(Role::AsOf, self.more_faults);
        let month_first = std::mem::take(&mut self.month_first);
        if month_first.is_empty() {
            return false;
        }
        if self.is_day_first {
            for ((at, number), reason) in month_first {
                unread.push(number, reason);
                set_day(table, at, None);
            }
            return false;
        }
        let mut known = month_first.iter().map(|((at, _), _)| *at).peekable();
        let mut runs = self.runs.iter().peekable();
        let mut in_numbers = false;
        for at in 0..table.len() {
            while let Some(run) = runs.next_if(|run| run.0 <= at) {
                in_numbers = run.1;
            }
            let is_right = known.next_if_eq(&at).is_some();
            let day = table.get(at).and_then(|region| region.as_of);
            if in_numbers && !is_right && day.is_some() {
                set_day(table, at, day.and_then(swapped));
            }
        }
        true
    }
}

fn set_day(table: &mut RegionTable, at: usize, as_of: Option<Date>) {
    if let Some(&region) = table.get(at) {
        table.set(at, RegionFigures { as_of, ..region });
    }
}

/// The date with its day as the month.
fn swapped(date: Date) -> Option<Date> {
    Date::new(date.year(), date.day(), date.month())
}

fn read_day(cell: &str) -> Result<ReadDay, Problem> {
    if cell.len() > LONGEST {
        return Err(Problem::NotADate(for_report(cell)));
    }
    let cell = without_midnight(cell);
    let in_numbers = !cell.chars().any(char::is_alphabetic) && !begins_with_year(cell);
    match read_date(cell) {
        Ok(read) if in_numbers => Ok(ReadDay::DayFirst(read.date)),
        Ok(read) => Ok(ReadDay::Clear(read.date)),
        Err(Problem::NoSuchDay { day, month, year }) if in_numbers => {
            let narrow = |number: u32| i8::try_from(number).ok();
            let date = narrow(day).zip(narrow(month));
            let date = date.and_then(|(day, month)| Date::new(year, day, month));
            date.map(ReadDay::MonthFirst)
                .ok_or(Problem::NoSuchDay { day, month, year })
        }
        Err(Problem::TwoDigitYear(written)) if !in_numbers => {
            let whole = cell.strip_suffix(written.as_str());
            let whole = whole.map(|begin| [begin, "20", &written].concat());
            let read = whole.and_then(|whole| read_date(&whole).ok());
            read.map(|read| ReadDay::Clear(read.date))
                .ok_or(Problem::TwoDigitYear(written))
        }
        Err(problem) => Err(problem),
    }
}

fn begins_with_year(cell: &str) -> bool {
    let year = cell.bytes().take_while(u8::is_ascii_digit).count();
    year == 4
}

/// The date of a cell to which a program added the time of day.
fn without_midnight(cell: &str) -> &str {
    let Some((date, time)) = cell.split_once([' ', 'T']) else {
        return cell;
    };
    let is_time = time.contains(':')
        && time
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b':' | b'.' | b'Z'));
    let is_date = date.bytes().any(|byte| byte.is_ascii_digit());
    if is_time && is_date { date } else { cell }
}
