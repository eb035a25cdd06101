//! A date typed into a field, whole or to be completed: "30/11", "30 nov 26", "30112026", "kemarin".

use super::{
    Anchor, Completion, ReadDate, Typed,
    date::{of_parts, read_date},
    months,
    typed::TypedDate,
    worded_day::worded_day,
    yearless_date::yearless_date,
};
use crate::domain::{Date, Weekday};
use crate::reading::{Problem, clean::clean, word_list::is_one_of};

/// Parses a typed date: a whole date as [`read_date`] does, or one that can be completed from the anchor.
///
/// ```
/// use kalkulator_ikd::{domain::Date, reading::{Anchor, Completion, read_typed_date}};
/// let monday = Date::new(2026, 11, 30).unwrap();
/// let read = |text| read_typed_date(text, Anchor::latest(monday)).unwrap();
/// assert_eq!(read("27/11").value.date, Date::new(2026, 11, 27).unwrap());
/// assert_eq!(read("27/11").completed, Completion::Year);
/// assert_eq!(read("akhir bulan lalu").value.date, Date::new(2026, 10, 31).unwrap());
/// ```
///
/// # Errors
/// As [`read_date`], and [`Problem::WhichDay`] with the candidates if the year is not sure.
pub fn read_typed_date(text: &str, anchor: Anchor) -> Result<Typed<ReadDate>, Problem> {
    let whole = read_date(text).map(Typed::whole);
    match whole {
        Err(Problem::NotADate(_) | Problem::PartialDate(_) | Problem::TwoDigitYear(_)) => {}
        read => return read,
    }
    let cleaned = clean(text)?;
    if let Some(days) = asked_before(&cleaned) {
        return Err(Problem::WhichDay(days));
    }
    let (weekday, words) = words_of(&cleaned);
    if let Some(read) = worded_day(&words, weekday, anchor) {
        return read.and_then(|(date, completed)| on_weekday(date, weekday, completed));
    }
    let words: Vec<&str> = words.into_iter().filter(|word| *word != "hari").collect();
    let read = match words.as_slice() {
        [digits] => eight_digits(digits, weekday),
        [one, other] => yearless_date(&cleaned, [one, other], weekday, anchor),
        [first, second, third] => three_parts([first, second, third], weekday),
        _ => None,
    };
    read.unwrap_or(whole)
}

/// The days of "2025-11-30 atau 2026-11-30": the text that a field keeps while the user has not chosen between them.
fn asked_before(text: &str) -> Option<Vec<Date>> {
    let each = text.split(" atau ");
    let days: Option<Vec<Date>> = each.map(|day| Some(read_date(day).ok()?.date)).collect();
    days.filter(|days| days.len() > 1)
}

/// Words beside a date that are ignored.
const FILLERS: &str = "tanggal tgl per pada yang on of the st nd rd th";

/// Splits a text into runs of letters and of digits, without fillers. Returns the weekday separately.
fn words_of(text: &str) -> (Option<Weekday>, Vec<&str>) {
    let mut weekday = None;
    let mut words = Vec::new();
    let parts = text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '\''));
    for word in parts.flat_map(runs) {
        match months::weekday(word) {
            Some(day) if weekday.is_none_or(|known| known == day) => weekday = Some(day),
            None if word.is_empty() || is_one_of(word, FILLERS) => {}
            _ => words.push(word),
        }
    }
    (weekday, words)
}

/// Splits a word into runs: "30nov26" into "30", "nov" and "26", "'26" into "26".
fn runs(word: &str) -> impl Iterator<Item = &str> {
    let is_digit = |sign: &char| sign.is_ascii_digit();
    let mut rest = word;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|sign| is_digit(&sign) != is_digit(&first));
        let (run, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        Some(run.trim_matches('\''))
    })
}

/// Returns the day, or an error if the written weekday does not match it.
fn on_weekday(date: Date, weekday: Option<Weekday>, completed: Completion) -> TypedDate {
    match weekday {
        Some(written) if date.weekday() != written => {
            Err(Problem::WeekdayDiffers { date, written })
        }
        _ => Ok(Typed::day(date, completed)),
    }
}

/// Parses "30112026" or "20261130". No text is a date in both orders: read day first, the second has the year 1130, and
/// years begin at 1900.
fn eight_digits(digits: &str, weekday: Option<Weekday>) -> Option<TypedDate> {
    let is_date = digits.len() == 8 && digits.bytes().all(|sign| sign.is_ascii_digit());
    let (first, last) = digits.split_at_checked(4).filter(|_| is_date)?;
    let ([day, month], [month_behind, day_behind]) = (pairs(first)?, pairs(last)?);
    let year_last = of_parts([day, month, last], weekday)?;
    let read = match year_last {
        Err(Problem::YearOutOfRange) => {
            let year_first = of_parts([first, month_behind, day_behind], weekday)?;
            let is_meant = ("1900".."2100").contains(&first) || year_first.is_ok();
            if is_meant { year_first } else { year_last }
        }
        read => read,
    };
    Some(read.map(|value| Typed {
        value,
        completed: Completion::Day,
    }))
}

fn pairs(digits: &str) -> Option<[&str; 2]> {
    digits.split_at_checked(2).map(|(one, other)| [one, other])
}

/// Parses a date with a two-digit year, or a whole date among other words.
fn three_parts([first, second, third]: [&str; 3], weekday: Option<Weekday>) -> Option<TypedDate> {
    let is_short = third.len() == 2 && first.len() < 4;
    let in_full = ["20", third].concat();
    let (year, completed) = if is_short {
        (in_full.as_str(), Completion::Year)
    } else {
        (third, Completion::Day)
    };
    let read = of_parts([first, second, year], weekday)?;
    Some(read.map(|value| Typed { value, completed }))
}
