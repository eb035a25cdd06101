//! Finds the regions that a text names, by the list of all regions.

use super::tokens::{TokenKind, Tokens};
use crate::{
    domain::take_steps,
    reading::word_list::{is_one_of, meaning},
};

/// The type of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Kabupaten,
    Kota,
    Province,
    Country,
}

/// A mention of a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Its full name with the type; two names if the text does not say whether it is kabupaten or kota.
    pub(super) names: Vec<String>,
    pub(super) level: Level,
    /// How likely it is the region of the report: 6 after its office, 3 with its type, 1 for the name alone.
    pub(super) weight: u32,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The regions that are named. `list` has one name per line, sorted by its letters, with marks for its types: `*` kota,
/// `+` both kabupaten and kota, `!` province, `#` country; `a>b` means that a is short for b.
pub(super) fn places(tokens: &Tokens, list: &str) -> Vec<Place> {
    let lines: Vec<&str> = list.lines().collect();
    let mut places = Vec::new();
    let mut misspelled = MOST_MISSPELLED;
    let mut at = 0_usize;
    while at < tokens.all.len() {
        let place = place(tokens, at, &lines, &mut misspelled);
        at = place
            .as_ref()
            .map_or(at.saturating_add(1), |place| place.to);
        places.extend(place);
    }
    places
}

/// The most unknown names with a type before them for which a spelling that differs by one letter is searched.
const MOST_MISSPELLED: usize = 200;

fn place(tokens: &Tokens, at: usize, lines: &[&str], misspelled: &mut usize) -> Option<Place> {
    let token = tokens.all.get(at)?;
    if !token.capital || token.kind != TokenKind::Word || token.aside {
        return None;
    }
    let (typed, office) = type_before(tokens, at);
    if typed.is_none() && is_system(tokens, at) {
        return None;
    }
    let (line, to) = (1..=4_usize)
        .rev()
        .find_map(|words| Some((found(tokens, at, words, lines)?, at.saturating_add(words))))
        .map(|found| {
            let level = typed.or(office.then_some(Level::Kabupaten));
            let Some(level) = level.filter(|_| *misspelled > 0) else {
                return found;
            };
            *misspelled = misspelled.saturating_sub(1);
            longer(tokens, at, found, level, lines)
        })
        .or_else(|| {
            let typed = typed?;
            *misspelled = misspelled.checked_sub(1)?;
            similar(tokens, at, typed, lines)
        })?;
    let typed = typed.or_else(|| meaning(tokens.word(to), &TYPES_BEHIND));
    let (name, marks) = split_marks(line);
    let name = name.split_once('>').map_or(name, |(_, full)| full);
    let (level, names) = full_names(name, marks, typed)?;
    let weight = match (office, typed.is_some()) {
        (true, _) => 6,
        (false, true) => 3,
        _ => 1,
    };
    Some(Place {
        names,
        level,
        weight,
        from: at,
        to,
    })
}

/// A longer name with a slip instead of a short one, behind an office or a type: "Muna Bara" is Muna Barat and not Muna.
fn longer<'a>(
    tokens: &Tokens,
    at: usize,
    found: (&'a str, usize),
    level: Level,
    lines: &[&'a str],
) -> (&'a str, usize) {
    let next = tokens.all.get(found.1);
    let next = next.filter(|next| next.capital && next.kind == TokenKind::Word);
    let Some(next) = next.filter(|_| found.1 == at.saturating_add(1)) else {
        return found;
    };
    let joined = [tokens.word(at), &next.word].concat();
    let longer = only_like(&joined, level, lines);
    longer.map_or(found, |line| (line, found.1.saturating_add(1)))
}

/// Whether a name is that of the register SIAK rather than of a region.
fn is_system(tokens: &Tokens, at: usize) -> bool {
    let token = tokens.all.get(at);
    let before = at.checked_sub(1).map_or("", |at| tokens.word(at));
    let is_capitals = token.is_some_and(|token| token.capitals);
    tokens.word(at) == "siak"
        && (is_capitals && !is_one_of(before, "\n warga")
            || is_one_of(
                before,
                "data aplikasi sistem server database peladen menurut",
            ))
}

fn split_marks(line: &str) -> (&str, &str) {
    let name = line.trim_end_matches(['*', '+', '!', '#']);
    (name, line.get(name.len()..).unwrap_or_default())
}

/// The level and the matching full names: two if the name is of a kabupaten and a kota and the text does not say which.
fn full_names(name: &str, marks: &str, typed: Option<Level>) -> Option<(Level, Vec<String>)> {
    let full = |kind: &str| [kind, name].concat();
    let has = |mark: char| marks.contains(mark);
    let is_kabupaten = has('+') || marks.is_empty();
    let is_kota = has('+') || has('*');
    if has('#') {
        return Some((Level::Country, vec![name.to_owned()]));
    }
    match typed {
        Some(Level::Kabupaten) if is_kabupaten => {
            Some((Level::Kabupaten, vec![full("Kabupaten ")]))
        }
        Some(Level::Kota) if is_kota => Some((Level::Kota, vec![full("Kota ")])),
        Some(Level::Province) if has('!') => Some((Level::Province, vec![full("Provinsi ")])),
        Some(Level::Province) => None,
        _ if has('!') => Some((Level::Province, vec![full("Provinsi ")])),
        _ if is_kabupaten && is_kota => {
            Some((Level::Kota, vec![full("Kabupaten "), full("Kota ")]))
        }
        _ if is_kota => Some((Level::Kota, vec![full("Kota ")])),
        _ => Some((Level::Kabupaten, vec![full("Kabupaten ")])),
    }
}

/// The type before a name, and whether an office is named there: "Disdukcapil Kota".
fn type_before(tokens: &Tokens, at: usize) -> (Option<Level>, bool) {
    let mut typed = None;
    for before in (0..at).rev().take(3) {
        let word = tokens.word(before);
        let type_named = meaning(word, &TYPES);
        if is_one_of(word, OFFICES) {
            return (typed, true);
        }
        if type_named.is_none() && !is_one_of(word, ". administrasi )") {
            break;
        }
        typed = typed.or(type_named);
    }
    let own = before_is_government(tokens, at);
    (typed, own)
}

const TYPES: [(Level, &str); 3] = [
    (Level::Kabupaten, "kabupaten kab pemkab bupati"),
    (Level::Kota, "kota pemkot walikota"),
    (Level::Province, "provinsi prov pemprov gubernur"),
];

/// Types behind a name, as English has them.
const TYPES_BEHIND: [(Level, &str); 3] = [
    (Level::Kabupaten, "regency"),
    (Level::Kota, "city"),
    (Level::Province, "province"),
];

const OFFICES: &str = "disdukcapil dukcapil dispendukcapil dindukcapil kadisdukcapil dispendukcapill sipil \
     kadispendukcapil";

fn before_is_government(tokens: &Tokens, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| is_one_of(tokens.word(before), "pemkab pemkot pemprov"))
}

/// The line whose name has the letters of these words, ignoring spaces: "Lubuk Linggau", "Lubuklinggau".
fn found<'a>(tokens: &Tokens, at: usize, words: usize, lines: &[&'a str]) -> Option<&'a str> {
    let named = tokens.all.get(at..at.saturating_add(words))?;
    if !named
        .iter()
        .all(|token| token.kind == TokenKind::Word && token.capital)
    {
        return None;
    }
    let letters: String = named.iter().map(|token| token.word.as_str()).collect();
    let order = |line: &&str| name_letters(line).cmp(letters.chars());
    let at = lines.binary_search_by(order).ok()?;
    lines.get(at).copied()
}

/// The letters of a line's name, in lower case.
fn name_letters(line: &str) -> impl Iterator<Item = char> + Clone + '_ {
    let name = line
        .split(['>', '*', '+', '!', '#'])
        .next()
        .unwrap_or_default();
    let letters = name.chars().filter(char::is_ascii_alphabetic);
    letters.map(|sign| sign.to_ascii_lowercase())
}

/// The only name of this type that differs from one or two words by one letter.
fn similar<'a>(
    tokens: &Tokens,
    at: usize,
    typed: Level,
    lines: &[&'a str],
) -> Option<(&'a str, usize)> {
    let next = tokens.all.get(at.saturating_add(1));
    let joined = next
        .filter(|next| next.capital && next.kind == TokenKind::Word)
        .map(|next| [tokens.word(at), &next.word].concat());
    let two = joined.map(|word| (word, at.saturating_add(2)));
    let one = (tokens.word(at).to_owned(), at.saturating_add(1));
    let of = |(word, to): (String, usize)| Some((only_like(&word, typed, lines)?, to));
    two.and_then(of).or_else(|| of(one))
}

/// The only line of this type whose name differs from a word by one letter.
fn only_like<'a>(word: &str, typed: Level, lines: &[&'a str]) -> Option<&'a str> {
    let mut found = None;
    for line in lines.iter().filter(|_| word.len() > 4) {
        if differs_by_one(word, line) && is_of_type(split_marks(line).1, typed) {
            if found.is_some() {
                return None;
            }
            found = Some(*line);
        }
    }
    found
}

fn is_of_type(marks: &str, typed: Level) -> bool {
    full_names("", marks, Some(typed)).is_some_and(|(level, _)| level == typed)
}

/// Whether a word differs from a line's name by one letter left out, inserted, changed or swapped with its neighbour.
fn differs_by_one(word: &str, line: &str) -> bool {
    let (mut one, mut other) = (word.chars(), name_letters(line));
    loop {
        take_steps(1);
        let (was_one, was_other) = (one.clone(), other.clone());
        let (first, second) = (one.next(), other.next());
        if first.is_some() && first == second {
            continue;
        }
        let is_swapped = || {
            let (mut one, mut other) = (one.clone(), other.clone());
            let is_pair = first.is_some() && (first, one.next()) == (other.next(), second);
            is_pair && one.eq(other)
        };
        return one.clone().eq(other.clone())
            || one.clone().eq(was_other)
            || was_one.eq(other.clone())
            || is_swapped();
    }
}
