//! The day at the head of a report's line, as spreadsheets have it: a whole date, one with a year of two digits, or a
//! month, which means its end.

use crate::domain::Date;
use crate::reading::{
    Problem,
    calendar::{date::read_date, months},
    clean::clean,
    word_list::is_one_of,
};

/// The day of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) struct LineDate {
    pub(in crate::reading) date: Date,
    pub(in crate::reading) completed: Option<LineCompletion>,
}

/// How a date was completed that a line gives in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineCompletion {
    /// A year of two digits is one of this century.
    Century,
    /// A month means its last day.
    MonthEnd,
    /// A month that has not ended means today.
    MonthSoFar,
}

/// Words before a date that say no more than that it is one.
const BEFORE: [&str; 22] = [
    "per", "data", "posisi", "keadaan", "kondisi", "akhir", "bulan", "tanggal", "tgl", "sampai",
    "dengan", "hingga", "s.d.", "s.d", "s/d", "sd", "jumlah", "total", "as", "of", "end", "until",
];

/// Reads a date, on a day: "31 Maret 2026", "31-Mar-26", "Mar-26", "per Maret 2026", "03/2026", "2026-03".
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

/// Whether a text has no more words than the three of a date, beside those that say nothing more.
fn may_be_date(text: &str) -> bool {
    let words = text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '\''));
    let is_beside = |word: &str| {
        word.is_empty() || is_one_of(word, "tanggal hari") || months::weekday(word).is_some()
    };
    words.filter(|word| !is_beside(word)).nth(3).is_none()
}

/// The month that a text names without a year, 1 to 12: "Januari", "bulan Jan".
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

/// The end of a month that is named with its year.
fn month_of(text: &str, today: Date) -> Option<LineDate> {
    let (year, month) = year_and_month(text, today)?;
    let first = Date::new(year, i8::try_from(month).ok()?, 1)?;
    Some(end_of(first, today))
}

/// The end of a day's month, or today while it has not ended.
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
    // Two numbers with a space between them may be two counts.
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

/// "26" behind the name of a month. One in another decade, or to come, may be a day of that month.
fn recent_year(text: &str, today: Date) -> Option<i16> {
    let year: i16 = text.parse().ok().filter(|_| text.len() == 2)?;
    let year = year.saturating_add(2000);
    let known = 2010..=today.year().saturating_add(1);
    known.contains(&year).then_some(year)
}
