//! Finds the figures of a press text: counts of people and percentages, with hedges such as "sekitar".

use super::{
    counts::{count, is_people},
    hedge::hedge,
    number_words::spelled,
    percentages::{percent, share},
    text_figure::{TextFigure, WrittenFigure},
    tokens::{Tokens, is_year},
};
use crate::reading::word_list::is_one_of;

/// The figures of a text, in order. `taken` marks the tokens of dates.
pub(super) fn figures(tokens: &Tokens, taken: &[bool]) -> Vec<TextFigure> {
    let mut figures: Vec<TextFigure> = Vec::new();
    let mut at = 0_usize;
    while at < tokens.all.len() {
        let is_free = !taken.get(at).copied().unwrap_or(false);
        let begin = figures.last().map_or(0, |figure| figure.to);
        let spelled = is_free.then(|| spelled_figure(tokens, at, begin)).flatten();
        let counts = is_free && tokens.is_number(at) && !is_numbering(tokens, at);
        let found = spelled.or_else(|| counts.then(|| figure(tokens, taken, at, begin)).flatten());
        let Some(figure) = found else {
            at = at.saturating_add(1);
            continue;
        };
        at = figure.to;
        figures.push(figure);
    }
    figures
}

/// Whether a number counts no people: a sum of money, a section, a time, an age, a part of "24/2013".
fn is_numbering(tokens: &Tokens, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
    let next = at.saturating_add(1);
    let other = next.saturating_add(1);
    let is_part = is_large(tokens.word(at)) && is_large(tokens.word(other));
    let is_whole = before == "/"
        && at
            .checked_sub(2)
            .is_some_and(|part| is_large(tokens.word(part)));
    is_one_of(before, NUMBERED)
        || before == "/" && !(is_whole && is_large(tokens.word(at)))
        || tokens.word(next) == "/" && tokens.is_number(other) && !is_part
}

/// Whether a number is too large for a date or a section: "61.250/400.000" is a part of a whole.
fn is_large(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    digits > 4 || digits == 4 && word.contains(['.', ','])
}

/// A count or share whose number is spelled: "lima persen", "dua juta warga".
fn spelled_figure(tokens: &Tokens, at: usize, begin: usize) -> Option<TextFigure> {
    let (number, to) = spelled(tokens, at)?;
    let (hedge, from) = hedge(tokens, at, begin);
    let behind = percent(tokens, to);
    let written = WrittenFigure {
        first: &number,
        last: "",
        hedge,
        from,
        to: behind.unwrap_or(to),
    };
    match behind {
        Some(_) => share(tokens, &written),
        None if number.contains(' ') => count(tokens, &written),
        None => None,
    }
}

const NUMBERED: &str = "rp nomor no pasal ayat ke pukul jam usia umur berusia halaman covid semester triwulan jilid # nik \
     hp wa telp peringkat ranking bab versi android juara urutan";

fn figure(tokens: &Tokens, taken: &[bool], at: usize, begin: usize) -> Option<TextFigure> {
    let (first, mut to) = number(tokens, at);
    let mut last = String::new();
    if let Some((end, behind)) = range_end(tokens, taken, at, to) {
        (last, to) = (end, behind);
    }
    let (hedge, from) = hedge(tokens, at, begin);
    let behind = percent(tokens, to).or_else(|| headed_percent(tokens, at, to));
    let written = WrittenFigure {
        first: &first,
        last: &last,
        hedge,
        from,
        to: behind.unwrap_or(to),
    };
    match behind {
        Some(_) => share(tokens, &written),
        None => count(tokens, &written),
    }
}

/// For a number with decimals behind a head with a per cent sign, "% IKD = 8,04": the token after it.
fn headed_percent(tokens: &Tokens, at: usize, to: usize) -> Option<usize> {
    let sentence = tokens.sentence(at);
    let last = tokens.word(at).rsplit([',', '.']).next();
    let has_decimals =
        tokens.word(at).contains([',', '.']) && last.is_some_and(|part| part.len() < 3);
    let near = (at.saturating_sub(7)..at).filter(|&at| tokens.sentence(at) == sentence);
    let mut near = near;
    let is_head =
        near.any(|at| is_one_of(tokens.word(at), "% persentase prosentase presentase persen"));
    let led = at
        .checked_sub(1)
        .is_some_and(|at| is_one_of(tokens.word(at), ": ="));
    (has_decimals && is_head && led).then_some(to)
}

/// Parses a number with its scale words: "1 juta 200 ribu", "500.000-an". Returns it and the token after it.
fn number(tokens: &Tokens, at: usize) -> (String, usize) {
    let mut text = tokens.word(at).to_owned();
    let mut to = at.saturating_add(1);
    loop {
        let word = tokens.word(to);
        if is_one_of(word, SCALES) {
            text.push(' ');
            text.push_str(word.trim_end_matches("an"));
            to = to.saturating_add(1);
        } else if tokens.is_number(to) && is_grouped(tokens, at, to) {
            text.push(' ');
            text.push_str(word);
            to = to.saturating_add(1);
        } else {
            break;
        }
    }
    (text, to)
}

const SCALES: &str = "ratus ribu rb juta jt ribuan jutaan thousand million hundred";

/// Whether the next number belongs to this one: "58 959", "1 juta 200 ribu".
fn is_grouped(tokens: &Tokens, at: usize, to: usize) -> bool {
    let before = tokens.word(to.saturating_sub(1));
    let next = tokens.word(to.saturating_add(1));
    let word = tokens.word(to);
    let three = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let short = tokens.word(at).len() <= 3 && tokens.is_number(to.saturating_sub(1));
    let stands_alone = !tokens.is_number(to.saturating_add(1)) || next.len() == 3;
    (three && short && stands_alone && !tokens.word(at).starts_with('0'))
        || (is_one_of(before, SCALES) && before != next && is_one_of(next, SCALES))
}

/// Parses the upper end of a range.
fn range_end(tokens: &Tokens, taken: &[bool], at: usize, to: usize) -> Option<(String, usize)> {
    let between = at
        .checked_sub(1)
        .is_some_and(|before| tokens.word(before) == "antara");
    let mut next = to;
    if let Some(behind) = percent(tokens, next) {
        next = behind;
    } else if is_people(tokens.word(next)) {
        next = next.saturating_add(1);
    }
    next = match (tokens.word(next), tokens.word(next.saturating_add(1))) {
        ("sampai", "dengan") => next.saturating_add(2),
        ("-" | "sampai" | "hingga" | "sd" | "to", _) => next.saturating_add(1),
        ("dan" | "and", _) if between => next.saturating_add(1),
        ("s", "." | "/") if tokens.word(next.saturating_add(2)) == "d" => {
            next.saturating_add(if tokens.word(next.saturating_add(3)) == "." {
                4
            } else {
                3
            })
        }
        _ => return None,
    };
    let is_date = taken.get(next).copied().unwrap_or(true);
    if !tokens.is_number(next) || is_date || is_year(tokens.word(next)) {
        return None;
    }
    let (last, behind) = number(tokens, next);
    let is_percent = |at| percent(tokens, at).is_some();
    (!is_percent(to) || is_percent(behind)).then_some((last, behind))
}
