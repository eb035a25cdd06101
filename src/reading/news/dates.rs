//! Finds the dates of a press text, whole or partial, and what each one is: date of the figures, deadline or other.

use super::{
    date_meaning::DateMeaning,
    tokens::{TokenKind, Tokens, is_year},
};
use crate::{
    domain::{Date, Weekday},
    reading::{Problem, calendar::months, read_date, word_list::is_one_of},
};

/// A date as far as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// A whole date, and whether its weekday is wrong.
    Whole(Date, bool),
    /// A day and a month, perhaps with a weekday.
    DayMonth(u32, u32, Option<Weekday>),
    /// A month, with its year if written.
    Month(u32, Option<i16>),
    /// The end of a year, 31 December; `None` for "akhir tahun" without a year.
    YearEnd(Option<i16>),
    /// A year; `None` for "tahun ini".
    Year(Option<i16>),
    /// "tahun 2024 ini": the year in which the text was written.
    ThisYear(i16),
    /// The first or second half of a year: "semester I 2026".
    Half(bool, i16),
}

/// A date with its meaning and token range.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) written: Written,
    pub(super) says: DateMeaning,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The dates of a text, in order. What each one is is found later.
pub(super) fn mentions(tokens: &Tokens) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut at = 0_usize;
    while at < tokens.all.len() {
        let Some((written, to)) = written(tokens, at) else {
            at = at.saturating_add(1);
            continue;
        };
        mentions.push(Mention {
            written,
            says: DateMeaning::Else,
            from: at,
            to,
        });
        at = to;
    }
    mentions
}

fn written(tokens: &Tokens, at: usize) -> Option<(Written, usize)> {
    let next = at.saturating_add(1);
    match tokens.word(at) {
        "akhir" | "penghujung" | "end" => return year_end(tokens, next),
        "semester" => return half(tokens, next),
        "tahun" | "ditahun"
            if is_year(tokens.word(next)) && tokens.word(next.saturating_add(1)) == "ini" =>
        {
            return Some((
                Written::ThisYear(year(tokens, next)?),
                next.saturating_add(2),
            ));
        }
        "tahun" if is_year(tokens.word(next)) => {
            return Some((Written::Year(year(tokens, next)), next.saturating_add(1)));
        }
        "tahun" if tokens.word(next) == "ini" => {
            return Some((Written::Year(None), next.saturating_add(1)));
        }
        _ => {}
    }
    if let Some(weekday) = weekday(tokens.word(at)) {
        let marks = (next..next.saturating_add(3)).find(|&at| tokens.is_number(at))?;
        let between = (next..marks).all(|at| is_one_of(tokens.word(at), ", ( tanggal /"));
        let (written, to) = between.then(|| day(tokens, marks, Some(weekday)))??;
        let closes = tokens.word(to) == ")" && (next..marks).any(|at| tokens.word(at) == "(");
        return Some((written, to.saturating_add(usize::from(closes))));
    }
    if tokens.is_number(at) {
        return day(tokens, at, None).or_else(|| bare_year(tokens, at));
    }
    let month = month(tokens, at)?;
    if is_year(tokens.word(next)) {
        return Some((
            Written::Month(month, year(tokens, next)),
            next.saturating_add(1),
        ));
    }
    // "April 29, 2024"
    let third = next.saturating_add(2);
    let is_comma = tokens.word(next.saturating_add(1)) == ",";
    if tokens.is_number(next) && is_comma && is_year(tokens.word(third)) {
        return whole(tokens, at, third.saturating_add(1), None);
    }
    Some((Written::Month(month, None), next))
}

/// Parses "I 2026", "kedua tahun 2025" after "semester".
fn half(tokens: &Tokens, at: usize) -> Option<(Written, usize)> {
    let is_first = is_one_of(tokens.word(at), "i 1 pertama satu");
    if !is_first && !is_one_of(tokens.word(at), "ii 2 kedua dua") {
        return None;
    }
    let next = at.saturating_add(1);
    let next = next.saturating_add(usize::from(is_one_of(tokens.word(next), "tahun / ,")));
    let year = year(tokens, next).filter(|_| is_year(tokens.word(next)))?;
    Some((Written::Half(is_first, year), next.saturating_add(1)))
}

/// Parses "tahun", "tahun ini", "tahun 2024" or "2024" after "akhir".
fn year_end(tokens: &Tokens, at: usize) -> Option<(Written, usize)> {
    let next = at.saturating_add(1);
    match (tokens.word(at), tokens.word(next)) {
        (word, _) if is_year(word) => Some((Written::YearEnd(year(tokens, at)), next)),
        ("tahun", word) if is_year(word) => {
            Some((Written::YearEnd(year(tokens, next)), next.saturating_add(1)))
        }
        ("tahun", "ini") => Some((Written::YearEnd(None), next.saturating_add(1))),
        ("tahun", "lalu" | "depan" | "sebelumnya") => None,
        ("tahun", _) => Some((Written::YearEnd(None), next)),
        ("of", word) if is_year(word) => {
            Some((Written::YearEnd(year(tokens, next)), next.saturating_add(1)))
        }
        ("desember" | "december", word) if is_year(word) => {
            Some((Written::YearEnd(year(tokens, next)), next.saturating_add(1)))
        }
        _ => None,
    }
}

/// Parses a date that begins with a number.
fn day(tokens: &Tokens, at: usize, weekday: Option<Weekday>) -> Option<(Written, usize)> {
    let next = at.saturating_add(1);
    let first = tokens.word(at);
    if first.split(['.', '-']).count() == 3 && first.len() > 7 {
        return whole(tokens, at, next, weekday);
    }
    if let Some(month) = month_word(tokens.word(next)) {
        let behind = next.saturating_add(1);
        let number = first.parse().ok().filter(|day| (1..=31).contains(day))?;
        if is_year(tokens.word(behind)) {
            return whole(tokens, at, behind.saturating_add(1), weekday);
        }
        return Some((Written::DayMonth(number, month, weekday), behind));
    }
    let sign = tokens.word(next);
    let second = next.saturating_add(1);
    if !is_one_of(sign, "/ -") || !tokens.is_number(second) {
        return None;
    }
    let third = second.saturating_add(2);
    if tokens.word(second.saturating_add(1)) == sign && tokens.is_number(third) {
        return whole(tokens, at, third.saturating_add(1), weekday);
    }
    let (day, month) = (first.parse().ok()?, tokens.word(second).parse().ok()?);
    let fits = (1..=31).contains(&day) && (1..=12).contains(&month) && sign == "/";
    let is_date = weekday.is_some() || at.checked_sub(1).is_some_and(|at| tokens.word(at) == "(");
    (fits && is_date).then_some((
        Written::DayMonth(day, month, weekday),
        second.saturating_add(1),
    ))
}

/// Parses a whole date with [`read_date`], its weekday included.
fn whole(
    tokens: &Tokens,
    from: usize,
    to: usize,
    weekday: Option<Weekday>,
) -> Option<(Written, usize)> {
    let mut text = tokens.plain(from, to);
    if let Some(weekday) = weekday {
        text.push(' ');
        text.push_str(WEEKDAYS.get(weekday as usize).copied().unwrap_or_default());
    }
    let written = match read_date(&text) {
        Ok(read) => Written::Whole(read.date, false),
        Err(Problem::WeekdayDiffers { date, .. }) => Written::Whole(date, true),
        Err(_) => return None,
    };
    Some((written, to))
}

const WEEKDAYS: [&str; 7] = [
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
];

/// A weekday written in full, since the abbreviations "min" and "sen" are words too.
fn weekday(word: &str) -> Option<Weekday> {
    months::weekday(word).filter(|_| word.len() > 3)
}

/// Parses a year alone, as in "target 2024".
fn bare_year(tokens: &Tokens, at: usize) -> Option<(Written, usize)> {
    let next = at.saturating_add(1);
    let counts = is_one_of(tokens.word(next), "orang jiwa warga % persen");
    (is_year(tokens.word(at)) && !counts).then(|| (Written::Year(year(tokens, at)), next))
}

fn year(tokens: &Tokens, at: usize) -> Option<i16> {
    tokens.word(at).parse().ok()
}

/// A month written in full, with a capital, since some names are also ordinary words.
fn month(tokens: &Tokens, at: usize) -> Option<u32> {
    let token = tokens
        .all
        .get(at)
        .filter(|token| token.kind == TokenKind::Word)?;
    let is_name = token.capital && (token.word.len() > 3 || token.word == "mei");
    months::month(&token.word).filter(|_| is_name)
}

fn month_word(word: &str) -> Option<u32> {
    months::month(word)
}

impl Mention {
    /// The year, if it is written.
    pub(super) fn year(&self) -> Option<i16> {
        match self.written {
            Written::Whole(date, _) => Some(date.year()),
            Written::Month(_, year) | Written::Year(year) | Written::YearEnd(year) => year,
            Written::ThisYear(year) | Written::Half(_, year) => Some(year),
            Written::DayMonth(..) => None,
        }
    }
}
