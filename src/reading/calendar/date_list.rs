//! Lists of days, on lines or separated by commas: "2 Mei 2024, 10-14 Mei 2024", "setiap Jumat, 2 Mei 2024".

use super::{
    Typed,
    date::read_date,
    list_entries::{Dates, ListEntry, entries, is_cut},
    months,
};
use crate::domain::{Date, DayList, Period};
use crate::reading::{Problem, clean::clean};

/// Parses any number of weekdays, dates and periods. A weekday alone means every such day; an empty text is an empty
/// list.
///
/// ```
/// use kalkulator_ikd::reading::read_dates;
/// let days = |text| read_dates(text).unwrap().periods.iter().map(|period| period.days()).collect::<Vec<_>>();
/// assert_eq!(days("2 Mei 2024, 10-14 Mei 2024"), [1, 5]);
/// assert_eq!(days("Kamis, 2 Mei 2024"), [1]);
/// assert_eq!(days("2024-05-02,2024-05-10..2024-05-14"), [1, 5]);
/// assert_eq!(read_dates("Jumat").unwrap().weekdays.count(), 1);
/// assert!(read_dates("").unwrap().is_empty());
/// ```
///
/// # Errors
/// The problem of the first entry that is no day, or of a text of separators alone.
pub fn read_dates(text: &str) -> Result<DayList, Problem> {
    let mut list = DayList::default();
    for entry in entries(&on_one_line(text)?) {
        match entry {
            ListEntry::Weekdays(days) => list.weekdays.set_all(days, true),
            ListEntry::Dates(dates) => {
                let days = dates.read(|text| read_period(text).map(Typed::whole))?;
                list.periods.push(days.value);
            }
        }
    }
    named(text, &list)?;
    Ok(list)
}

/// Returns an error if the list is empty although the text is not blank.
pub(in crate::reading) fn named(text: &str, list: &DayList) -> Result<(), Problem> {
    if list.is_empty() && !clean(text)?.is_empty() {
        return Err(no_date(text));
    }
    Ok(())
}

/// Joins the lines of a list with semicolons, and replaces "dan", "and" and "&" with them.
pub(in crate::reading) fn on_one_line(text: &str) -> Result<String, Problem> {
    let mut list = String::new();
    for line in text.lines() {
        list.push_str(&clean(line)?);
        list.push(';');
    }
    for joint in [" dan ", " and ", "&"] {
        list = list.replace(joint, ";");
    }
    Ok(list)
}

impl Dates<'_> {
    /// Parses the days with `read`. A weekday before them must be the first day's. A weekday after a comma must not be
    /// the last day's, since it could mean that date or every such day.
    pub(in crate::reading) fn read(
        &self,
        read: impl Fn(&str) -> Result<Typed<Period>, Problem>,
    ) -> Result<Typed<Period>, Problem> {
        if is_cut(self.text) {
            return Err(no_date(self.text));
        }
        // A weekday can decide how one date is parsed: "Senin, 11/6/2023".
        let period = match self.beside {
            Some(name) if ends(self.text).is_none() => read(&[name, " ", self.text].concat()),
            _ => read(self.text),
        }?;
        self.check(period)
    }

    /// Checks the days against the weekdays before and after them.
    pub(in crate::reading) fn check(&self, days: Typed<Period>) -> Result<Typed<Period>, Problem> {
        let (date, last) = (days.value.first, days.value.last.weekday());
        match (self.beside.and_then(months::weekday), self.behind) {
            (Some(written), _) if written != date.weekday() => {
                Err(Problem::WeekdayDiffers { date, written })
            }
            (_, Some(name)) if months::weekday(name) == Some(last) => {
                Err(Problem::NotAsSample(name.to_owned()))
            }
            _ => Ok(days),
        }
    }
}

/// Parses one date or one period.
pub(in crate::reading) fn read_period(entry: &str) -> Result<Period, Problem> {
    let Some((first, last)) = ends(entry) else {
        return read_day(entry).map(Period::day);
    };
    let day = |text: &str| read_day(text).map_err(|problem| problem.of_part(|| no_date(entry)));
    Period::new(day(&first)?, day(&last)?).ok_or(Problem::PeriodReversed)
}

pub(in crate::reading) fn no_date(entry: &str) -> Problem {
    Problem::NotADate(entry.trim().to_owned())
}

fn read_day(text: &str) -> Result<Date, Problem> {
    read_date(text).map(|read| read.date)
}

const BETWEEN: [&str; 11] = [
    "..",
    " - ",
    " sampai dengan ",
    " sampai ",
    " hingga ",
    " s.d. ",
    " s.d ",
    " sd ",
    " s/d ",
    " until ",
    " to ",
];

/// The two ends of a period. If the first is only a day, it gets the month and year of the last.
pub(in crate::reading) fn ends(entry: &str) -> Option<(String, String)> {
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

/// The ends of "10-14 Mei 2024": a dash between two days before a month's name.
fn short(entry: &str) -> Option<(&str, &str)> {
    let (first, last) = entry.split_once('-')?;
    let named = last.split(' ').any(|word| months::month(word).is_some());
    (named && first.len() <= 2).then_some((first, last))
}
