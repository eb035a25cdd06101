//! Single dates and periods, one to a line or parted by commas: "2 Mei 2024, 10-14 Mei 2024".

use super::{Problem, clean::clean, date::read_date, months};
use crate::domain::{Date, Period};

/// Reads dates and periods in any number; an empty text is none.
///
/// ```
/// use kalkulator_ikd::reading::read_dates;
/// let days = |text| read_dates(text).unwrap().iter().map(|period| period.days()).collect::<Vec<_>>();
/// assert_eq!(days("2 Mei 2024, 10-14 Mei 2024"), [1, 5]);
/// assert_eq!(days("2024-05-02,2024-05-10..2024-05-14"), [1, 5]);
/// assert!(days("").is_empty());
/// ```
///
/// # Errors
/// The first entry that is no date is a named problem.
pub fn read_dates(text: &str) -> Result<Vec<Period>, Problem> {
    let mut periods = Vec::new();
    for entry in entries(&on_one_line(text)?) {
        periods.push(read_period(entry)?);
    }
    Ok(periods)
}

/// A list on one line, where a semicolon parts what stood on two.
pub(super) fn on_one_line(text: &str) -> Result<String, Problem> {
    let mut list = String::new();
    for line in text.lines() {
        list.push_str(&clean(line)?);
        list.push(';');
    }
    Ok(list)
}

/// The entries of a list. "Kamis, 2 Mei 2024": a comma behind a weekday parts nothing.
pub(super) fn entries(list: &str) -> Vec<&str> {
    let mut entries = Vec::new();
    for entry in list.split([';', ',']) {
        let entry = entry.trim();
        if !entry.is_empty() && months::weekday(entry).is_none() {
            entries.push(entry);
        }
    }
    entries
}

/// Reads one date or one period.
pub(super) fn read_period(entry: &str) -> Result<Period, Problem> {
    let Some((first, last)) = ends(entry) else {
        return read_day(entry).map(Period::day);
    };
    Period::new(read_day(&first)?, read_day(&last)?).ok_or(Problem::PeriodReversed)
}

fn read_day(text: &str) -> Result<Date, Problem> {
    read_date(text).map(|read| read.date)
}

const BETWEEN: [&str; 9] = [
    "..",
    " - ",
    " sampai dengan ",
    " sampai ",
    " hingga ",
    " s.d. ",
    " s/d ",
    " until ",
    " to ",
];

/// The two ends of a period, the first completed from the last where only its day is written.
pub(super) fn ends(entry: &str) -> Option<(String, String)> {
    let parts = BETWEEN
        .iter()
        .find_map(|word| entry.split_once(word))
        .or_else(|| short(entry))?;
    let (first, last) = (parts.0.trim(), parts.1.trim());
    let is_day = first.len() <= 2 && first.chars().all(|sign| sign.is_ascii_digit());
    let month_and_year = last
        .split_once(' ')
        .map(|(_, rest)| rest)
        .filter(|_| is_day);
    let first = month_and_year.map_or_else(|| first.to_owned(), |rest| format!("{first} {rest}"));
    Some((first, last.to_owned()))
}

/// "10-14 Mei 2024": a dash between two days before a month's name.
fn short(entry: &str) -> Option<(&str, &str)> {
    let (first, last) = entry.split_once('-')?;
    let named = last.split(' ').any(|word| months::month(word).is_some());
    (named && first.len() <= 2).then_some((first, last))
}
