//! Dates without a year: "30/11", "30 nov", "Nov 30".

use super::{Anchor, Completion, ReadDate, Typed, date::civil, months, typed::TypedDate};
use crate::domain::{Date, Weekday};
use crate::reading::Problem;

/// Parses a day and a month. After a month, the number may be a year instead: see [`month_first`].
pub(in crate::reading) fn yearless_date(
    text: &str,
    [one, other]: [&str; 2],
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<TypedDate> {
    if let Some(month) = months::month(other) {
        return Some(in_some_year(one, month, weekday, anchor)?.map(year_completed));
    }
    if let Some(month) = months::month(one) {
        return month_first(text, other, month, weekday, anchor);
    }
    let from_digits = text.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let is_parted = from_digits
        .chars()
        .all(|sign| sign.is_ascii_alphanumeric() || "/-. ()'".contains(sign));
    let month = other
        .parse()
        .ok()
        .filter(|_| is_parted && other.len() <= 2)?;
    Some(in_some_year(one, month, weekday, anchor)?.map(year_completed))
}

fn year_completed(date: Date) -> Typed<ReadDate> {
    Typed::day(date, Completion::Year)
}

/// Parses a month and a number: "Nov 30" is a day, "Nov-26" a month with its year. "Nov 26" may be either if that year
/// is at most one away from today's, so the user is asked.
fn month_first(
    text: &str,
    number: &str,
    month: u32,
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<TypedDate> {
    if text.contains(['-', '/', '\'']) {
        return None;
    }
    let day = in_some_year(number, month, weekday, anchor)?;
    let year = number.parse::<i16>().ok()?.saturating_add(2000);
    let is_near = anchor.today.year().abs_diff(year) <= 1 && weekday.is_none();
    let Some(end) = DayOfMonth::Last.of(month, year).filter(|_| is_near) else {
        return Some(day.map(year_completed));
    };
    let mut days = match day {
        Ok(day) => vec![day],
        Err(Problem::WhichDay(days)) => days,
        Err(problem) => return Some(Err(problem)),
    };
    days.push(end);
    days.sort();
    days.dedup();
    Some(match *days.as_slice() {
        [day] => Ok(year_completed(day)),
        _ => Err(Problem::WhichDay(days)),
    })
}

/// Completes the year of a day and month; `None` if `day` is no number of one or two digits.
fn in_some_year(
    day: &str,
    month: u32,
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<Result<Date, Problem>> {
    let day = day.parse().ok().filter(|_| day.len() <= 2)?;
    let days = of_years(DayOfMonth::Of(day), month, anchor);
    if days.is_empty() {
        let year = anchor.year();
        return Some(Err(Problem::NoSuchDay { day, month, year }));
    }
    Some(anchor.choose(&days, weekday))
}

/// A day of a month: by its number, or the last.
#[derive(Clone, Copy)]
pub(in crate::reading) enum DayOfMonth {
    Of(u32),
    Last,
}

impl DayOfMonth {
    /// The date in a given month and year, if it exists.
    pub(in crate::reading) fn of(self, month: u32, year: i16) -> Option<Date> {
        match self {
            Self::Of(day) => civil(year, month, day),
            Self::Last => civil(year, month, 1).map(Date::month_end),
        }
    }
}

/// The most years between two 29 February.
const YEARS_AROUND: i16 = 8;

/// The day in each year around the anchor's, where it exists.
pub(in crate::reading) fn of_years(day: DayOfMonth, month: u32, anchor: Anchor) -> Vec<Date> {
    let year = anchor.year();
    let years = year.saturating_sub(YEARS_AROUND)..=year.saturating_add(YEARS_AROUND);
    years.filter_map(|year| day.of(month, year)).collect()
}
