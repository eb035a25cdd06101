//! Dates in words: "hari ini", "kemarin", "3 hari lalu", "akhir bulan lalu", "akhir Oktober 2026", "end of last month".

use super::{
    Completion,
    anchor::{Anchor, YearRule},
    months,
    yearless_date::{DayOfMonth, of_years},
};
use crate::domain::{Date, Weekday};
use crate::reading::{
    Problem,
    word_list::{is_one_of, meaning},
};

/// The unit of "akhir bulan" or "akhir tahun".
#[derive(Clone, Copy, PartialEq)]
enum EndUnit {
    Month,
    Year,
}

/// A day, and the part that was completed.
type WordedDay = Result<(Date, Completion), Problem>;

/// Parses a date in words; `None` if the words are none.
pub(in crate::reading) fn worded_day(
    words: &[&str],
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<WordedDay> {
    let in_words = |day| Ok((day, Completion::Day));
    if let Some(day) = near_today(words, anchor.today) {
        return Some(in_words(day));
    }
    let (["akhir" | "end", rest @ ..]
    | ["hari", "terakhir", rest @ ..]
    | ["last", "day", rest @ ..]) = words
    else {
        return None;
    };
    if let Some(end) = end_of_unit(rest, anchor) {
        return Some(end.map(|day| (day, Completion::Day)));
    }
    let (unit, named) = match rest {
        [first, named @ ..] if unit(first).is_some() => (unit(first), named),
        named => (None, named),
    };
    match (unit, named) {
        (_, []) => None,
        (Some(EndUnit::Year), [year]) => end_of_year(year),
        (None, [year]) if year.len() == 4 && in_year(year).is_some() => end_of_year(year),
        (unit, [month, year @ ..]) => {
            let number = || month.parse().ok().filter(|_| unit == Some(EndUnit::Month));
            let month = months::month(month).or_else(number)?;
            end_of_month(month, year, weekday, anchor)
        }
    }
}

fn end_of_year(year: &str) -> Option<WordedDay> {
    in_year(year).map(|(year, completed)| Ok((Date::year_end(year), completed)))
}

/// Parses "hari ini", "kemarin", "besok", "lusa", "2 hari lalu", and the same in English.
fn near_today(words: &[&str], today: Date) -> Option<Date> {
    let near = meaning(&words.join("_"), &NEAR);
    Some(days_from(today, near.or_else(|| days_ago(words))?))
}

/// Words for days, by their offset from today in days.
const NEAR: [(i16, &str); 5] = [
    (0, "hari_ini today"),
    (-1, "kemarin yesterday"),
    (-2, "kemarin_dulu kemarin_lusa day_before_yesterday"),
    (1, "besok esok tomorrow"),
    (2, "lusa day_after_tomorrow"),
];

/// Parses "2 hari lalu" as -2.
fn days_ago(words: &[&str]) -> Option<i16> {
    let (days, ago) = words.split_first()?;
    let days: u16 = days.parse().ok().filter(|&days| days <= MOST_DAYS_AGO)?;
    let is_ago = is_one_of(&ago.join("_"), "hari_lalu day_ago days_ago");
    0_i16.checked_sub_unsigned(days).filter(|_| is_ago)
}

fn days_from(today: Date, days: i16) -> Date {
    let step = if days < 0 { Date::previous } else { Date::next };
    (0..days.unsigned_abs()).fold(today, |day, _| step(day))
}

/// The most days in "hari lalu": a year.
const MOST_DAYS_AGO: u16 = 366;

/// Parses "akhir bulan lalu", "akhir tahun ini", "akhir tahun"; `None` if the words are none of these.
fn end_of_unit(words: &[&str], anchor: Anchor) -> Option<Result<Date, Problem>> {
    let (one, other) = match words {
        [only] => return unit(only).map(|unit| bare_end(unit, anchor)),
        [one, other] => (one, other),
        _ => return None,
    };
    let (unit, which) = match (unit(one), unit(other)) {
        (Some(unit), None) => (unit, other),
        (None, Some(unit)) => (unit, one),
        _ => return None,
    };
    let this = unit.end(anchor.today);
    let end = match *which {
        "lalu" | "kemarin" | "last" => unit.end_before(anchor.today),
        "ini" | "this" => this,
        "depan" | "next" => unit.end(this.next()),
        _ => return None,
    };
    Some(Ok(end))
}

/// The day of "akhir bulan" or "akhir tahun" alone; an error with two days if both may be meant.
fn bare_end(unit: EndUnit, anchor: Anchor) -> Result<Date, Problem> {
    let this = unit.end(anchor.today);
    let other = match anchor.year {
        YearRule::Latest if this == anchor.today => this,
        YearRule::Latest => unit.end_before(anchor.today),
        YearRule::FirstFrom(day) | YearRule::LastUpTo(day) => unit.end(day),
        YearRule::Asked => this,
    };
    if this == other {
        return Ok(this);
    }
    Err(Problem::WhichDay(vec![this.min(other), this.max(other)]))
}

/// The last day of a named month. A missing year is completed.
fn end_of_month(
    month: u32,
    year: &[&str],
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<WordedDay> {
    match year {
        [] => {
            let days = of_years(DayOfMonth::Last, month, anchor);
            let day = (!days.is_empty()).then(|| anchor.choose(&days, weekday))?;
            Some(day.map(|day| (day, Completion::Year)))
        }
        [year] => {
            let (year, completed) = in_year(year)?;
            let day = DayOfMonth::Last.of(month, year)?;
            Some(Ok((day, completed)))
        }
        _ => None,
    }
}

/// Parses a year of four digits, or of two digits as 20xx.
fn in_year(text: &str) -> Option<(i16, Completion)> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        2 => Some((year.saturating_add(2000), Completion::Year)),
        4 if year >= Date::FIRST_YEAR => Some((year, Completion::Day)),
        _ => None,
    }
}

fn unit(word: &str) -> Option<EndUnit> {
    let units = [
        (EndUnit::Month, "bulan bln month"),
        (EndUnit::Year, "tahun thn year"),
    ];
    meaning(word, &units)
}

impl EndUnit {
    /// The last day of the month or year that contains a day.
    fn end(self, day: Date) -> Date {
        match self {
            Self::Month => day.month_end(),
            Self::Year => Date::year_end(day.year()),
        }
    }

    /// The last day of the month or year before that.
    fn end_before(self, day: Date) -> Date {
        match self {
            Self::Month => day.months_earlier(1).month_end(),
            Self::Year => Date::year_start(day.year()).previous(),
        }
    }
}
