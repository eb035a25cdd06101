//! Lists of days, on lines or separated by commas: "2 Mei 2024, 10-14 Mei 2024", "setiap Jumat, 2 Mei 2024".

use super::{
    Typed,
    list_entries::{Dates, ListEntry, entries},
    months,
    period::{ends, is_cut, no_date, read_period},
};
use crate::domain::{DayList, Period};
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
