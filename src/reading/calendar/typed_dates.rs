//! Typed lists of days and periods, with completion: "5, 12 Desember 2026", "5 dan 12 Desember", "24 Des - 2 Jan".

use super::{
    Anchor, Completion, Typed, YearRule,
    date_list::{named, on_one_line, read_dates},
    list_entries::{Dates, ListEntry, entries},
    period::{ends, ends_around_dash, no_date},
    read_date, read_typed_date,
};
use crate::domain::{Date, DayList, Period};
use crate::reading::{Problem, clean::clean};

/// Parses a typed list: whole dates as [`read_dates`] does, and dates that can be completed. A day without a month gets
/// that of the entry after it.
///
/// ```
/// use kalkulator_ikd::{domain::Date, reading::{Anchor, read_typed_dates}};
/// let as_of = Date::new(2026, 11, 30).unwrap();
/// let read = read_typed_dates("5 dan 12 Desember", Anchor::first_from(Some(as_of), as_of)).unwrap();
/// let days: Vec<_> = read.value.periods.iter().map(|period| period.first.day()).collect();
/// assert_eq!(days, [5, 12]);
/// ```
///
/// # Errors
/// As [`read_typed_date`], for the last entry that is no date.
pub fn read_typed_dates(text: &str, anchor: Anchor) -> Result<Typed<DayList>, Problem> {
    if let Ok(list) = read_dates(text) {
        return Ok(Typed::whole(list));
    }
    let line = on_one_line(text)?;
    let mut list = Typed::whole(DayList::default());
    let mut next = None;
    for entry in entries(&line).into_iter().rev() {
        match entry {
            ListEntry::Weekdays(days) => list.value.weekdays.set_all(days, true),
            ListEntry::Dates(dates) => {
                let read = read_entry(&dates, next, anchor)?;
                list.completed = list.completed.max(read.completed);
                list.value.periods.push(read.value);
                next = Some(read);
            }
        }
    }
    list.value.periods.reverse();
    named(text, &list.value)?;
    Ok(list)
}

/// Parses a typed period or one day: "24 Desember - 2 Januari". If neither end has a year, future periods complete the
/// last end and past ones the first; the other end is the nearest such day before or after it.
///
/// # Errors
/// As [`read_typed_date`], and [`Problem::PeriodReversed`] if the last day comes before the first.
pub fn read_typed_period(entry: &str, anchor: Anchor) -> Result<Typed<Period>, Problem> {
    let Some((first, last)) = ends(&clean(entry)?) else {
        return Ok(read_typed_date(entry, anchor)?.map(|read| Period::day(read.date)));
    };
    let is_to_come = matches!(anchor.year, YearRule::FirstFrom(_));
    let begins_from_last = read_date(&first).is_err() && (is_to_come || read_date(&last).is_ok());
    let day = |text: &str, year: YearRule| {
        let read = read_typed_date(text, anchor.with(year)).map(|read| read.map(|read| read.date));
        read.map_err(|problem| problem.of_part(|| no_date(entry)))
    };
    let (first, last) = if begins_from_last {
        let last = day(&last, anchor.year)?;
        (day(&first, YearRule::LastUpTo(last.value))?, last)
    } else {
        let first = day(&first, anchor.year)?;
        (first, day(&last, YearRule::FirstFrom(first.value))?)
    };
    let value = Period::new(first.value, last.value).ok_or(Problem::PeriodReversed)?;
    Ok(Typed {
        value,
        completed: first.completed.max(last.completed),
    })
}

/// Parses one entry. `next` is the entry after it, from which a missing month or year is taken.
fn read_entry(
    entry: &Dates<'_>,
    next: Option<Typed<Period>>,
    anchor: Anchor,
) -> Result<Typed<Period>, Problem> {
    if let Some(days) = days_alone(entry.text) {
        let next = next.ok_or_else(|| no_date(entry.text))?;
        return entry.check(in_month_of(next, days)?);
    }
    let read_by = |anchor: Anchor| entry.read(|text| read_typed_period(text, anchor));
    let read = read_by(anchor);
    let Some(next) = next.filter(|next| next.completed == Completion::Nothing) else {
        return read;
    };
    let other = read_by(anchor.with(YearRule::LastUpTo(next.value.first)))?;
    match read {
        Ok(read) if read.value != other.value => {
            let (one, other) = (read.value.first, other.value.first);
            Err(Problem::WhichDay(vec![one.min(other), one.max(other)]))
        }
        read => read.or(Ok(other)),
    }
}

/// Parses "5", "5-7" and "5 sampai 7": days whose month follows a later day of the list. "30-11" is a day and a month.
fn days_alone(entry: &str) -> Option<[u32; 2]> {
    let number = |text: &str| text.trim().parse::<u32>().ok().filter(|&day| day <= 31);
    if let Some(day) = number(entry) {
        return Some([day, day]);
    }
    let (first, last) = ends_around_dash(entry)?;
    let days = [number(&first)?, number(&last)?];
    let [first, last] = days;
    (first < last).then_some(days)
}

/// Days in the month in which the next entry begins.
fn in_month_of(next: Typed<Period>, [first, last]: [u32; 2]) -> Result<Typed<Period>, Problem> {
    let (year, month) = (next.value.first.year(), next.value.first.month());
    let day_of = |day: u32| {
        let date = i8::try_from(day)
            .ok()
            .and_then(|day| Date::new(year, month, day));
        let month = u32::try_from(month).unwrap_or(0);
        date.ok_or(Problem::NoSuchDay { day, month, year })
    };
    let value = Period::new(day_of(first)?, day_of(last)?).ok_or(Problem::PeriodReversed)?;
    Ok(Typed {
        value,
        completed: next.completed.max(Completion::Day),
    })
}
