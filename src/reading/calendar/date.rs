//! Whole dates: 2024-04-30, 30/04/2024, 30 April 2024, "Selasa, 30 Apr 2024". The day comes before the month, unless a
//! weekday matches only month first.

use super::months;
use crate::domain::{Date, Weekday};
use crate::reading::{Problem, clean::clean};

/// A parsed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadDate {
    /// The day.
    pub date: Date,
    /// The date that day-first order would give, if a written weekday shows that the month comes first.
    pub not_day_first: Option<Date>,
}

/// Parses one whole date, in the years 1900 to 9999.
///
/// ```
/// use kalkulator_ikd::{domain::Date, reading::read_date};
/// let read = read_date("Senin (11/6/2023)").unwrap();
/// assert_eq!(Some(read.date), Date::new(2023, 11, 6));
/// assert_eq!(read.not_day_first, Date::new(2023, 6, 11));
/// ```
///
/// # Errors
/// A [`Problem`] for an incomplete date, a day that does not exist or a two-digit year; nothing is completed.
pub fn read_date(text: &str) -> Result<ReadDate, Problem> {
    let cleaned = clean(text)?;
    if cleaned.is_empty() {
        return Err(Problem::Empty);
    }
    let (weekday, parts) = parts(&cleaned);
    let written = WrittenNumbers::of(&parts, &cleaned)
        .ok_or_else(|| Problem::NotADate(text.trim().to_owned()))??;
    written.date(weekday)
}

/// Parses the three parts of a date; `None` if they are not a date.
pub(in crate::reading) fn of_parts(
    [first, second, third]: [&str; 3],
    weekday: Option<Weekday>,
) -> Option<Result<ReadDate, Problem>> {
    let written = WrittenNumbers::of_three(first, second, third)?;
    Some(written.and_then(|written| written.date(weekday)))
}

/// Splits a text into the words and numbers of a date and its weekday. A second, different weekday stays among the
/// words, so the text is not parsed as a date.
fn parts(text: &str) -> (Option<Weekday>, Vec<&str>) {
    let split = |sign: char| !(sign.is_ascii_alphanumeric() || sign == '\'');
    let words = text.split(split).filter(|part| !part.is_empty());
    let mut weekday = None;
    let mut parts = Vec::new();
    for word in words {
        match months::weekday(word) {
            Some(day) if weekday.is_none_or(|known| known == day) => weekday = Some(day),
            None if word == "tanggal" || word == "hari" => {}
            _ => parts.push(word),
        }
    }
    (weekday, parts)
}

/// Day, month and year as written.
struct WrittenNumbers {
    day: u32,
    month: u32,
    year: i16,
    in_numbers: bool,
}

impl WrittenNumbers {
    /// Returns `None` if the parts are no date at all.
    fn of(parts: &[&str], text: &str) -> Option<Result<Self, Problem>> {
        match parts {
            [only] if months::month(only).is_some() || is_year(only) => {
                Some(Err(Problem::PartialDate(text.to_owned())))
            }
            [one, other] => Self::of_two(one, other, text),
            [first, second, third] => Self::of_three(first, second, third),
            _ => None,
        }
    }

    /// Recognises a month with a year or a day. It is always [`Problem::PartialDate`].
    fn of_two(one: &str, other: &str, text: &str) -> Option<Result<Self, Problem>> {
        let is_number = |part: &str| part.parse::<u32>().is_ok();
        let names_month = months::month(one).is_some() && is_number(other);
        let month_behind = is_number(one) && months::month(other).is_some();
        let numbers = is_number(one) && is_year(other) || is_year(one) && is_number(other);
        (names_month || month_behind || numbers).then(|| Err(Problem::PartialDate(text.to_owned())))
    }

    fn of_three(first: &str, second: &str, third: &str) -> Option<Result<Self, Problem>> {
        if is_year(first) {
            return Self::new(third, second.parse().ok()?, first, false);
        }
        if let Some(month) = months::month(second) {
            return Self::new(first, month, third, false);
        }
        if let Some(month) = months::month(first) {
            return Self::new(second, month, third, false);
        }
        Self::new(first, second.parse().ok()?, third, true)
    }

    fn new(day: &str, month: u32, year: &str, in_numbers: bool) -> Option<Result<Self, Problem>> {
        let day: u32 = day.parse().ok()?;
        let number: u32 = year.parse().ok()?;
        if year.len() == 2 {
            return Some(Err(Problem::TwoDigitYear(year.to_owned())));
        }
        if year.len() != 4 || number < 1900 {
            return Some(Err(Problem::YearOutOfRange));
        }
        let year = i16::try_from(number).ok()?;
        Some(Ok(Self {
            day,
            month,
            year,
            in_numbers,
        }))
    }

    fn date(&self, weekday: Option<Weekday>) -> Result<ReadDate, Problem> {
        let day_first = civil(self.year, self.month, self.day);
        let Some(written) = weekday else {
            let date = day_first.ok_or_else(|| self.no_such_day())?;
            return Ok(ReadDate {
                date,
                not_day_first: None,
            });
        };
        if let Some(date) = day_first.filter(|date| date.weekday() == written) {
            return Ok(ReadDate {
                date,
                not_day_first: None,
            });
        }
        let month_first = self
            .in_numbers
            .then(|| civil(self.year, self.day, self.month))
            .flatten();
        match month_first.filter(|date| date.weekday() == written) {
            Some(date) => Ok(ReadDate {
                date,
                not_day_first: day_first,
            }),
            None => Err(day_first.map_or_else(
                || self.no_such_day(),
                |date| Problem::WeekdayDiffers { date, written },
            )),
        }
    }

    fn no_such_day(&self) -> Problem {
        Problem::NoSuchDay {
            day: self.day,
            month: self.month,
            year: self.year,
        }
    }
}

pub(in crate::reading) fn civil(year: i16, month: u32, day: u32) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

/// Whether a part is four digits.
pub(super) fn is_year(part: &str) -> bool {
    part.len() == 4 && part.chars().all(|sign| sign.is_ascii_digit())
}
