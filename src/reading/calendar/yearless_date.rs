//! A day and a month without a year: "30/11", "30 nov", "Nov 30".

use super::{Anchor, Completion, ReadDate, Typed, date::civil, months, typed_date::Read};
use crate::domain::{Date, Weekday};
use crate::reading::Problem;

/// A day and a month: "30/11", "30 nov", "Nov 30". A month before a number may be one of a year.
pub(in crate::reading) fn yearless_date(
    text: &str,
    [one, other]: [&str; 2],
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<Read> {
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

/// "Nov 30" is a day, "Nov-26" a month of a year; "Nov 26" is asked for while that year is near.
fn month_first(
    text: &str,
    number: &str,
    month: u32,
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<Read> {
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

/// A day without a year; `None` for what is no number of a day.
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

/// A day of a month, in any year.
#[derive(Clone, Copy)]
pub(in crate::reading) enum DayOfMonth {
    Of(u32),
    Last,
}

impl DayOfMonth {
    /// The day in a year.
    pub(in crate::reading) fn of(self, month: u32, year: i16) -> Option<Date> {
        match self {
            Self::Of(day) => civil(year, month, day),
            Self::Last => civil(year, month, 1).map(Date::month_end),
        }
    }
}

/// Between two 29 February there are eight years at most.
const YEARS_AROUND: i16 = 8;

/// The day in each of the years around an anchor that has it.
pub(in crate::reading) fn of_years(day: DayOfMonth, month: u32, anchor: Anchor) -> Vec<Date> {
    let year = anchor.year();
    let years = year.saturating_sub(YEARS_AROUND)..=year.saturating_add(YEARS_AROUND);
    years.filter_map(|year| day.of(month, year)).collect()
}
