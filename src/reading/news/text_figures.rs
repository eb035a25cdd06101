//! Finds the figures of a press text: counts of people and percentages, with hedges such as "sekitar".

use super::{
    PrintedShare,
    counts::{count, is_people},
    percentages::{percent, share},
    tokens::Tokens,
};
use crate::{
    domain::Quantity,
    reading::word_list::{is_one_of, meaning},
};

/// The value of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    People(Quantity),
    Share(PrintedShare),
    Points(PrintedShare),
}

/// A figure and its token range.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextFigure {
    pub(super) value: Value,
    pub(super) from: usize,
    /// The token after it.
    pub(super) to: usize,
}

impl TextFigure {
    pub(super) fn is_count(&self) -> bool {
        matches!(self.value, Value::People(_))
    }
}

/// The figures of a text, in order. `taken` marks the tokens of dates.
pub(super) fn figures(tokens: &Tokens, taken: &[bool]) -> Vec<TextFigure> {
    let mut figures: Vec<TextFigure> = Vec::new();
    let mut at = 0_usize;
    while at < tokens.all.len() {
        let is_free = !taken.get(at).copied().unwrap_or(false);
        if tokens.is_number(at) && is_free && !is_numbering(tokens, at) {
            let begin = figures.last().map_or(0, |figure| figure.to);
            if let Some(figure) = figure(tokens, taken, at, begin) {
                at = figure.to;
                figures.push(figure);
                continue;
            }
        }
        at = at.saturating_add(1);
    }
    figures
}

/// Whether a number counts no people: a sum of money, a section, a time, an age, a part of "24/2013".
fn is_numbering(tokens: &Tokens, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
    let next = at.saturating_add(1);
    is_one_of(before, NUMBERED)
        || before == "/"
        || tokens.word(next) == "/" && tokens.is_number(next.saturating_add(1))
}

const NUMBERED: &str = "rp nomor no pasal ayat ke pukul jam usia umur berusia halaman covid semester triwulan jilid # nik \
     hp wa telp peringkat ranking bab versi android juara urutan";

fn figure(tokens: &Tokens, taken: &[bool], at: usize, begin: usize) -> Option<TextFigure> {
    let (text, mut to) = number(tokens, at);
    let mut ends = (text, String::new());
    if let Some((last, behind)) = range_end(tokens, taken, at, to) {
        ends.1 = last;
        to = behind;
    }
    let (prefix, from) = prefix(tokens, at, begin);
    if let Some(behind) = percent(tokens, to) {
        return share(tokens, (from, behind), (&ends.0, &ends.1), prefix);
    }
    count(tokens, (from, to), (&ends.0, &ends.1), prefix)
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

/// The hedge before a figure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Prefix {
    None,
    About,
    More,
    Nearly,
}

fn prefix(tokens: &Tokens, at: usize, begin: usize) -> (Prefix, usize) {
    let mut from = at;
    let mut prefix = Prefix::None;
    while from > begin {
        let before = from.saturating_sub(1);
        let two = if before > begin {
            tokens.word(before.saturating_sub(1))
        } else {
            ""
        };
        let last = tokens.word(before);
        let (found, words) = if let Some(found) = meaning(&[two, "_", last].concat(), &TWO_WORDS) {
            (found, 2)
        } else if let Some(found) = meaning(last, &ONE_WORD) {
            (found, 1)
        } else if last == "antara" {
            (prefix, 1)
        } else {
            break;
        };
        prefix = found;
        from = from.saturating_sub(words).max(begin);
    }
    (prefix, from)
}

const TWO_WORDS: [(Prefix, &str); 2] = [
    (Prefix::About, "kurang_lebih lebih_kurang kira_kira"),
    (
        Prefix::More,
        "lebih_dari lebih_than more_dari more_than di_atas",
    ),
];

const ONE_WORD: [(Prefix, &str); 3] = [
    (Prefix::About, "sekitar kisaran ± ~ about around"),
    (Prefix::Nearly, "hampir nearly almost"),
    (Prefix::More, "over"),
];

/// Whether a word is a year from 1990 to 2099.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse::<u32>()
            .is_ok_and(|year| (1990..2100).contains(&year))
}
