//! A period as written: two days with a word or a dash between them, or one day.

use super::{date::read_date, months};
use crate::domain::{Date, Period};
use crate::reading::{Problem, numbers::range::BETWEEN};

/// Parses one date or one period.
pub(in crate::reading) fn read_period(entry: &str) -> Result<Period, Problem> {
    let Some((first, last)) = ends(entry) else {
        return read_day(entry).map(Period::day);
    };
    let day = |text: &str| read_day(text).map_err(|problem| problem.of_part(|| no_date(entry)));
    Period::new(day(&first)?, day(&last)?).ok_or(Problem::PeriodReversed)
}

pub(super) fn no_date(entry: &str) -> Problem {
    Problem::NotADate(entry.trim().to_owned())
}

fn read_day(text: &str) -> Result<Date, Problem> {
    read_date(text).map(|read| read.date)
}

/// The two ends of a period. If the first is only a day, it gets the month and year of the last.
pub(super) fn ends(entry: &str) -> Option<(String, String)> {
    let parts = ["..", " - "]
        .iter()
        .chain(&BETWEEN)
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

/// As [`ends`], or the two parts around a dash: "5-7", "Senin-Rabu".
pub(super) fn ends_around_dash(text: &str) -> Option<(String, String)> {
    ends(text).or_else(|| {
        let (first, last) = text.split_once('-')?;
        Some((first.to_owned(), last.to_owned()))
    })
}

/// The ends of "10-14 Mei 2024": a dash between two days before a month's name.
fn short(entry: &str) -> Option<(&str, &str)> {
    let (first, last) = entry.split_once('-')?;
    let named = last.split(' ').any(|word| months::month(word).is_some());
    (named && first.len() <= 2).then_some((first, last))
}

/// Whether a text begins or ends with a dash or dots: a period without one of its ends.
pub(super) fn is_cut(text: &str) -> bool {
    text.starts_with(['-', '–'])
        || text.ends_with(['-', '–'])
        || text.starts_with("..")
        || text.ends_with("..")
}
