//! The date of a report line as spreadsheets write it: a whole date, a date with a two-digit year, or a month, which
//! means its last day.

use crate::domain::Date;
use crate::reading::{
    Problem,
    calendar::{date::read_date, months},
    clean::clean,
    word_list::is_one_of,
};

/// The date of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) struct LineDate {
    pub(in crate::reading) date: Date,
    pub(in crate::reading) completed: Option<LineCompletion>,
}

/// How an incomplete date of a report line was completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineCompletion {
    /// A two-digit year is taken as 20xx.
    Century,
    /// A month without a day is taken as its last day.
    MonthEnd,
    /// The current month without a day is taken as today.
    MonthSoFar,
}

/// Words before a date that are ignored.
const BEFORE: [&str; 22] = [
    "per", "data", "posisi", "keadaan", "kondisi", "akhir", "bulan", "tanggal", "tgl", "sampai",
    "dengan", "hingga", "s.d.", "s.d", "s/d", "sd", "jumlah", "total", "as", "of", "end", "until",
];

/// Parses the date of a report line: "31 Maret 2026", "31-Mar-26", "Mar-26", "per Maret 2026", "03/2026", "2026-03".
pub(in crate::reading) fn read_line_date(text: &str, today: Date) -> Result<LineDate, Problem> {
    let cleaned = clean(text)?;
    let text = without_words(&cleaned);
    if let Some((before, year)) = text.split_once(" '") {
        return read_line_date(&[before, year].join(" "), today);
    }
    if !may_be_date(text) {
        return Err(Problem::NotADate(text.to_owned()));
    }
    let whole = |date, completed| LineDate { date, completed };
    match read_date(text) {
        Ok(read) => Ok(whole(read.date, None)),
        Err(Problem::TwoDigitYear(year)) => {
            let at = text.rfind(&year).unwrap_or(text.len());
            let (before, behind) = text.split_at(at);
            let read = read_date(&[before, "20", behind].concat())?;
            Ok(whole(read.date, Some(LineCompletion::Century)))
        }
        Err(problem) => month_of(text, today).ok_or(problem),
    }
}

/// Whether a text has at most the three words of a date, weekdays and ignored words not counted.
fn may_be_date(text: &str) -> bool {
    let words = text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '\''));
    let is_beside = |word: &str| {
        word.is_empty() || is_one_of(word, "tanggal hari") || months::weekday(word).is_some()
    };
    words.filter(|word| !is_beside(word)).nth(3).is_none()
}

/// Parses the name of a month without a year, as 1 to 12: "Januari", "bulan Jan".
pub(in crate::reading) fn read_month(text: &str) -> Option<u32> {
    let cleaned = clean(text).ok()?;
    months::month(without_words(&cleaned))
}

fn without_words(text: &str) -> &str {
    match text.split_once(' ') {
        Some((word, rest)) if BEFORE.contains(&word) => without_words(rest.trim_start()),
        _ => text,
    }
}

/// The end of a month that is written with its year.
fn month_of(text: &str, today: Date) -> Option<LineDate> {
    let (year, month) = year_and_month(text, today)?;
    let first = Date::new(year, i8::try_from(month).ok()?, 1)?;
    Some(end_of(first, today))
}

/// The last day of a day's month, or today if that month has not ended.
pub(in crate::reading) fn end_of(day: Date, today: Date) -> LineDate {
    let end = day.month_end();
    let goes_on = today < end && today.month_end() == end;
    let (date, completed) = if goes_on {
        (today, LineCompletion::MonthSoFar)
    } else {
        (end, LineCompletion::MonthEnd)
    };
    LineDate {
        date,
        completed: Some(completed),
    }
}

fn year_and_month(text: &str, today: Date) -> Option<(i16, u32)> {
    let is_sign = |sign: char| !sign.is_ascii_alphanumeric();
    let mut parts = text.split(is_sign).filter(|part| !part.is_empty());
    let (first, second) = (parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    if let Some(month) = months::month(first) {
        return year(second)
            .or_else(|| recent_year(second, today))
            .map(|year| (year, month));
    }
    // Two numbers separated by a space may be two counts.
    let number = |part: &str| part.parse().ok().filter(|_| !text.contains(' '));
    if let Some(year) = year(first) {
        let month = months::month(second).or_else(|| number(second));
        return month.map(|month| (year, month));
    }
    Some((year(second)?, number(first)?))
}

fn year(text: &str) -> Option<i16> {
    text.parse().ok().filter(|_| text.len() == 4)
}

/// The year "26" after a month's name, from 2010 to next year. Any other number may be a day of that month.
fn recent_year(text: &str, today: Date) -> Option<i16> {
    let year: i16 = text.parse().ok().filter(|_| text.len() == 2)?;
    let year = year.saturating_add(2000);
    let known = 2010..=today.year().saturating_add(1);
    known.contains(&year).then_some(year)
}
