//! Days in words: "hari ini", "kemarin", "3 hari lalu", "akhir bulan lalu", "akhir Oktober 2026", "end of last month".

use super::{
    Completion, Problem,
    anchor::{Anchor, YearRule},
    months,
    yearless_date::{DayOfMonth, of_years},
};
use crate::domain::{Date, Weekday};

/// A month or a year.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Month,
    Year,
}

/// A day, and what of it was not written.
type Read = Result<(Date, Completion), Problem>;

/// The day that words mean, and what was completed; `None` where they mean none.
pub(super) fn worded_day(words: &[&str], weekday: Option<Weekday>, anchor: Anchor) -> Option<Read> {
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
        (Some(Unit::Year), [year]) => end_of_year(year),
        (None, [year]) if year.len() == 4 && in_year(year).is_some() => end_of_year(year),
        (unit, [month, year @ ..]) => {
            let number = || month.parse().ok().filter(|_| unit == Some(Unit::Month));
            let month = months::month(month).or_else(number)?;
            end_of_month(month, year, weekday, anchor)
        }
    }
}

fn end_of_year(year: &str) -> Option<Read> {
    in_year(year).map(|(year, completed)| Ok((Date::year_end(year), completed)))
}

/// "hari ini", "kemarin", "besok", "lusa", "2 hari lalu", and the same in English.
fn near_today(words: &[&str], today: Date) -> Option<Date> {
    let days_back = |days: u16| (0..days).fold(today, |day, _| day.previous());
    match words {
        ["hari", "ini"] | ["today"] => Some(today),
        ["kemarin" | "yesterday"] => Some(days_back(1)),
        ["kemarin", "dulu" | "lusa"] | ["day", "before", "yesterday"] => Some(days_back(2)),
        ["besok" | "esok" | "tomorrow"] => Some(today.next()),
        ["lusa"] | ["day", "after", "tomorrow"] => Some(today.next().next()),
        [days, "hari", "lalu"] | [days, "day" | "days", "ago"] => {
            let days = days.parse().ok().filter(|&days| days <= MOST_DAYS_AGO)?;
            Some(days_back(days))
        }
        _ => None,
    }
}

/// Nobody counts more days back than there are in a year.
const MOST_DAYS_AGO: u16 = 366;

/// "akhir bulan lalu", "akhir tahun ini", "akhir tahun"; `None` where the words name no such end.
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

/// "akhir bulan" without which one: asked for where two could be meant.
fn bare_end(unit: Unit, anchor: Anchor) -> Result<Date, Problem> {
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

/// The end of a month by its name, its year completed where none is written.
fn end_of_month(
    month: u32,
    year: &[&str],
    weekday: Option<Weekday>,
    anchor: Anchor,
) -> Option<Read> {
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

/// A year of four digits, or of two in this century.
fn in_year(text: &str) -> Option<(i16, Completion)> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        2 => Some((year.saturating_add(2000), Completion::Year)),
        4 if year >= Date::FIRST_YEAR => Some((year, Completion::Day)),
        _ => None,
    }
}

fn unit(word: &str) -> Option<Unit> {
    match word {
        "bulan" | "bln" | "month" => Some(Unit::Month),
        "tahun" | "thn" | "year" => Some(Unit::Year),
        _ => None,
    }
}

impl Unit {
    /// The last day of the month or year that a day lies in.
    fn end(self, day: Date) -> Date {
        match self {
            Self::Month => day.month_end(),
            Self::Year => Date::year_end(day.year()),
        }
    }

    /// The last day of the month or year before.
    fn end_before(self, day: Date) -> Date {
        match self {
            Self::Month => day.months_earlier(1).month_end(),
            Self::Year => Date::year_start(day.year()).previous(),
        }
    }
}
