//! Finds dates in titles, whole or partial: "31 OKTOBER 2026", "1 - 31 OKTOBER 2026", "BULAN OKTOBER 2026".

use super::{
    title_cues::TitleCue,
    title_date_meaning::{TitleDateMeaning, title_date_meaning},
    title_tokens::{TitleToken, TitleTokenKind, TitleTokens},
};
use crate::{
    domain::Date,
    reading::{
        Problem,
        calendar::months,
        read_date,
        word_list::{is_one_of, meaning},
    },
};

/// Words for parts of a year, with their length in months.
const PARTS: [(i8, &str); 3] = [
    (6, "semester smt"),
    (3, "triwulan tw kuartal quarter"),
    (12, "tahun thn year"),
];

/// Words for the number of a quarter or half-year.
const NUMBERS: [(i8, &str); 4] = [(1, "i 1"), (2, "ii 2"), (3, "iii 3"), (4, "iv 4")];

/// A date as far as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum WrittenTitleDate {
    Day(Date),
    /// A period. Holds its last day.
    PeriodTo(Date),
    /// A month, quarter or half-year. Holds its last day.
    Ending(Date),
    /// A year. Holds its last day.
    Year(Date),
    Yearless(i8, Option<i8>),
    Faulty(Problem),
}

/// A date in a title, and its meaning.
#[derive(Clone, Debug)]
pub(super) struct TitleDate {
    pub(super) written: WrittenTitleDate,
    pub(super) meaning: TitleDateMeaning,
    /// The text of the date and of the cues directly before it.
    pub(super) words: String,
}

/// The most tokens of a date: "31 / BULAN 10 / TAHUN 2026".
const LONGEST: usize = 9;

/// The dates of a text, in order.
pub(super) fn mentions(text: &str) -> Vec<TitleDate> {
    let tokens = TitleTokens::of(text);
    let (mut mentions, mut at, mut since) = (Vec::new(), 0_usize, 0_usize);
    while at < tokens.all.len() {
        let Some((written, end)) = tokens.written_at(at) else {
            at = at.saturating_add(1);
            continue;
        };
        let before = tokens.all.get(since..at).unwrap_or_default();
        if !is_of_other_thing(&written, before) {
            mentions.push(TitleDate {
                written,
                meaning: title_date_meaning(before, since == 0),
                words: tokens.written(with_cues(&tokens, since, at), end),
            });
        }
        (at, since) = (end, end);
    }
    mentions
}

/// Whether a date belongs to something else: "DKB SEMESTER I 2026" is the source of the base, "NOMOR 470 TAHUN 2025" a
/// regulation.
fn is_of_other_thing(written: &WrittenTitleDate, before: &[TitleToken]) -> bool {
    let has = |list: &str| before.iter().any(|token| is_one_of(&token.word, list));
    match written {
        WrittenTitleDate::Ending(_) => has("dkb"),
        WrittenTitleDate::Year(_) => has("dkb nomor no"),
        _ => false,
    }
}

/// The index of the first of the cues and fillers directly before a date.
fn with_cues(tokens: &TitleTokens<'_>, since: usize, at: usize) -> usize {
    let before = tokens.all.get(since..at).unwrap_or_default();
    let belongs = |token: &&TitleToken| {
        let is_cue = matches!(
            token.cue(),
            Some(TitleCue::State | TitleCue::Data | TitleCue::Near | TitleCue::Printed)
        );
        is_cue || token.is_filler() || token.is_break() || is_one_of(&token.word, ": . ,")
    };
    at.saturating_sub(before.iter().rev().take_while(belongs).count())
}

impl TitleTokens<'_> {
    fn written_at(&self, at: usize) -> Option<(WrittenTitleDate, usize)> {
        let found = self.period_at(at).or_else(|| self.date_at(at));
        found
            .or_else(|| self.month_at(at))
            .or_else(|| self.part_in_numbers_at(at))
            .or_else(|| self.part_of_year_at(at))
    }

    /// Whether a number is an ordinal, such as the 4 of "MINGGU KE-4 OKTOBER 2026", and not a day.
    fn is_ordinal(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).and_then(|at| self.get(at));
        let is = |back, word| before(back).is_some_and(|token| token.word == word);
        is(1, "ke") || is(1, "-") && is(2, "ke")
    }

    /// Parses "keadaan 31-10" or "posisi 10/2026". Only after a cue, since such numbers have many other meanings.
    fn part_in_numbers_at(&self, at: usize) -> Option<(WrittenTitleDate, usize)> {
        let cue = self.get(at.checked_sub(1)?)?.cue();
        let sign = self.get(at.saturating_add(1))?;
        let is_after_cue = matches!(cue, Some(TitleCue::State | TitleCue::Data | TitleCue::Near));
        if !is_after_cue || !matches!(&*sign.word, "-" | "/") {
            return None;
        }
        let is_month = |month: &i8| (1..=12).contains(month);
        let (first, second) = (self.get(at)?, self.get(at.saturating_add(2))?);
        let end = at.saturating_add(3);
        if let Some(year) = second.year() {
            let month = Date::new(year, first.day().filter(is_month)?, 1)?;
            return Some((WrittenTitleDate::Ending(month.month_end()), end));
        }
        let month = second.day().filter(is_month)?;
        Some((WrittenTitleDate::Yearless(month, Some(first.day()?)), end))
    }

    /// Parses a whole date, or one that has a problem.
    fn date_at(&self, at: usize) -> Option<(WrittenTitleDate, usize)> {
        let first = self.get(at)?;
        let begins = first.kind == TitleTokenKind::Number
            || first.month().is_some()
            || months::weekday(&first.word).is_some();
        // In "OKTOBER 2026" the following number is a year, not a day.
        if !begins || self.is_ordinal(at) || self.month_and_year(at).is_some() {
            return None;
        }
        let mut text = String::new();
        for (token, end) in self
            .all
            .get(at..)?
            .iter()
            .zip(at.saturating_add(1)..)
            .take(LONGEST)
        {
            match token.kind {
                TitleTokenKind::Row => return None,
                TitleTokenKind::Word if token.is_filler() => continue,
                TitleTokenKind::Cell => continue,
                _ => text.extend([" ", &token.word]),
            }
            match read_date(&text) {
                Ok(read) => return Some((WrittenTitleDate::Day(read.date), end)),
                // "31 OKTOBER, 30 SEPTEMBER": the number is a day, not a two-digit year.
                Err(Problem::TwoDigitYear(_))
                    if self.get(end).is_some_and(|next| next.month().is_some()) =>
                {
                    return None;
                }
                Err(
                    problem @ (Problem::NoSuchDay { .. }
                    | Problem::WeekdayDiffers { .. }
                    | Problem::TwoDigitYear(_)),
                ) => return Some((WrittenTitleDate::Faulty(problem), end)),
                Err(_) => {}
            }
        }
        None
    }

    /// Parses a month with its year, also "Okt-26", as the month's last day.
    fn month_and_year(&self, at: usize) -> Option<(Date, usize)> {
        let (month, next) = (self.get(at)?.month()?, at.saturating_add(1));
        let place = self.skip_fillers(next);
        let token = self.get(place)?;
        let is_short = self.get(next).is_some_and(|sign| sign.word == "-") && token.word.len() == 2;
        let of_century = || token.word.parse::<i16>().ok()?.checked_add(2_000);
        let year = token.year().or_else(|| of_century().filter(|_| is_short))?;
        let first = Date::new(year, month, 1)?;
        Some((first.month_end(), place.saturating_add(1)))
    }

    /// Parses a month with its year, a day and month without one, or a month alone after "bulan".
    fn month_at(&self, at: usize) -> Option<(WrittenTitleDate, usize)> {
        if let Some((end, behind)) = self.month_and_year(at) {
            return Some((WrittenTitleDate::Ending(end), behind));
        }
        let (token, next) = (self.get(at)?, at.saturating_add(1));
        let month = self.get(next)?.month();
        let behind = next.saturating_add(1);
        if let (Some(day), Some(month)) = (token.day().filter(|_| !self.is_ordinal(at)), month) {
            return Some((WrittenTitleDate::Yearless(month, Some(day)), behind));
        }
        if token.word != "bulan" || self.month_and_year(next).is_some() {
            return None;
        }
        Some((WrittenTitleDate::Yearless(month?, None), behind))
    }

    /// Parses "SEMESTER I TAHUN 2026", "TRIWULAN III 2026" or "TAHUN 2025".
    fn part_of_year_at(&self, at: usize) -> Option<(WrittenTitleDate, usize)> {
        let next = at.saturating_add(1);
        let months = meaning(&self.get(at)?.word, &PARTS)?;
        if months == 12 {
            let year = self.get(next)?.year()?;
            return Some((
                WrittenTitleDate::Year(Date::year_end(year)),
                next.saturating_add(1),
            ));
        }
        let number = meaning(&self.get(next)?.word, &NUMBERS)?;
        let place = self.skip_fillers(next.saturating_add(1));
        let first = Date::new(self.get(place)?.year()?, number.saturating_mul(months), 1)?;
        Some((
            WrittenTitleDate::Ending(first.month_end()),
            place.saturating_add(1),
        ))
    }

    /// Parses "1 - 31 OKTOBER 2026", "1 JANUARI S.D. 31 OKTOBER 2026" or "JANUARI - OKTOBER 2026".
    fn period_at(&self, at: usize) -> Option<(WrittenTitleDate, usize)> {
        let first = self.get(at)?;
        if let Some((WrittenTitleDate::Day(day), behind)) = self.date_at(at) {
            let (last, end) = self.day_after_range(behind)?;
            return (day <= last).then_some((WrittenTitleDate::PeriodTo(last), end));
        }
        if let Some((WrittenTitleDate::Yearless(_, Some(_)), behind)) = self.month_at(at) {
            let (last, end) = self.day_after_range(behind)?;
            return Some((WrittenTitleDate::PeriodTo(last), end));
        }
        let behind = at.saturating_add(1);
        if let Some(day) = first.day() {
            let (last, end) = self.day_after_range(behind)?;
            return (day <= last.day()).then_some((WrittenTitleDate::PeriodTo(last), end));
        }
        first.month()?;
        let (last, end) = self.month_and_year(self.after_range(behind)?)?;
        Some((WrittenTitleDate::Ending(last), end))
    }

    fn day_after_range(&self, at: usize) -> Option<(Date, usize)> {
        match self.date_at(self.after_range(at)?)? {
            (WrittenTitleDate::Day(day), end) => Some((day, end)),
            _ => None,
        }
    }

    /// The index after a dash, "s.d." or "sampai dengan tanggal".
    fn after_range(&self, at: usize) -> Option<usize> {
        let is_range = |token: &TitleToken| {
            let is_dash =
                |sign: char| matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '~');
            is_one_of(&token.word, "sd sampai hingga to until") || token.word.starts_with(is_dash)
        };
        self.get(at).filter(|token| is_range(token))?;
        let belongs = |token: &&TitleToken| {
            is_range(token) || token.is_filler() || is_one_of(&token.word, "tanggal tgl .")
        };
        let rest = self.all.get(at..)?;
        Some(at.saturating_add(rest.iter().take_while(belongs).count()))
    }
}
