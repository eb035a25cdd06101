//! Numbers with scale words: "58.959", "15 ribu", "1 juta 200 ribu".
#![expect(
    clippy::arithmetic_side_effects,
    reason = "each part is checked to be below 2^32 before it is added, so 128 bits hold the sum"
)]

use super::literal::Literal;
use crate::reading::Problem;

/// Parses a number whose parts have descending scale words, such as "1 juta 200 ribu".
/// Returns the people and the place value of the last non-zero digit.
pub(in crate::reading) fn number(text: &str) -> Result<(u128, u128), Problem> {
    let parts = parts(text).ok_or_else(|| Problem::NotANumber(text.to_owned()))?;
    let (mut total, mut unit, mut below) = (0_u128, 1, u128::MAX);
    for (digits, scale) in parts {
        let literal =
            Literal::parse(&digits).ok_or_else(|| Problem::NotANumber(text.to_owned()))?;
        let (people, last) = part(&literal, scale, text)?;
        // "1 juta 200" may be short for 1.2 million, so a scale between the parts must not be skipped.
        if people >= below || (below < u128::MAX && scale * 1_000 < below) {
            return Err(Problem::NotANumber(text.to_owned()));
        }
        below = scale;
        unit = last;
        total += people;
    }
    Ok((total, unit))
}

/// Returns the people of one part and the place value of its last non-zero digit; refuses a fraction of a person.
fn part(literal: &Literal, scale: u128, text: &str) -> Result<(u128, u128), Problem> {
    if literal.lone_group && scale > 1 {
        return Err(Problem::AmbiguousScale(text.to_owned()));
    }
    let finest = usize::try_from(scale.ilog10()).unwrap_or(0);
    if literal.is_finer_than(finest) || (scale == 1 && !written_whole(literal)) {
        return Err(not_whole(literal, text));
    }
    let people = literal.scaled(finest).ok_or(Problem::TooLarge)?;
    if people > u128::from(u32::MAX) {
        return Err(Problem::TooLarge);
    }
    Ok((people, literal.last_digit_unit(finest)))
}

/// Whether a count has no decimals, or only zeros after its thousands: "58.959,00" is whole, but "58,00" may be a slip
/// for 58.000 or 5.800.
fn written_whole(literal: &Literal) -> bool {
    literal
        .decimals
        .as_deref()
        .is_none_or(|decimals| literal.whole.len() > 3 && decimals.chars().all(|sign| sign == '0'))
}

/// The problem of a count with a fraction. It suggests whole numbers that a missing digit or an extra point explain.
fn not_whole(literal: &Literal, text: &str) -> Problem {
    let decimals = literal.decimals.clone().unwrap_or_default();
    let whole: Option<u64> = literal.whole.parse().ok();
    let mut suggestions: Vec<u64> = match whole {
        // "58.959,50" has its thousands, so only the fraction is wrong.
        Some(whole) if whole >= 1_000 => vec![whole, whole.saturating_add(1)],
        _ if decimals.len() < 3 => {
            let padded = format!("{}{decimals:0<3}", literal.whole);
            let joined = format!("{}{decimals}", literal.whole);
            [joined, padded]
                .iter()
                .filter_map(|digits| digits.parse().ok())
                .collect()
        }
        _ => Vec::new(),
    };
    suggestions.dedup();
    Problem::NotWhole {
        text: text.to_owned(),
        suggestions,
    }
}

/// Splits a text into numbers, each with the scale of the word after it.
fn parts(text: &str) -> Option<Vec<(String, u128)>> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let digits = rest
            .find(|sign: char| sign.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let (number, behind) = rest.split_at(digits);
        let word_end = behind
            .find(|sign: char| !sign.is_ascii_alphabetic())
            .unwrap_or(behind.len());
        let (word, next) = behind.split_at(word_end);
        parts.push((joined_groups(number.trim())?, scale_of(word)?));
        rest = next.trim_start();
    }
    (!parts.is_empty()).then_some(parts)
}

/// Removes spaces and apostrophes that group digits: "58 959" to "58959"; `None` if they do not group by three.
fn joined_groups(text: &str) -> Option<String> {
    if !text.starts_with(|sign: char| sign.is_ascii_digit())
        || !text.ends_with(|sign: char| sign.is_ascii_digit())
    {
        return None;
    }
    let mut groups = text.split([' ', '\'']);
    let first = groups.next()?;
    if first == text {
        return Some(text.to_owned());
    }
    let plain = |group: &str| group.chars().all(|sign| sign.is_ascii_digit());
    let fits = |group: &str| group.len() == 3 && plain(group);
    if first.len() > 3 || first.starts_with('0') || !plain(first) || !groups.all(fits) {
        return None;
    }
    Some(text.chars().filter(char::is_ascii_digit).collect())
}

pub(in crate::reading) fn scale_of(word: &str) -> Option<u128> {
    if word.is_empty() {
        return Some(1);
    }
    SCALES
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, scale)| *scale)
}

const SCALES: [(&str, u128); 11] = [
    ("ratus", 100),
    ("hundred", 100),
    ("ribu", 1_000),
    ("rb", 1_000),
    ("thousand", 1_000),
    ("juta", 1_000_000),
    ("jt", 1_000_000),
    ("million", 1_000_000),
    ("miliar", 1_000_000_000),
    ("milyar", 1_000_000_000),
    ("billion", 1_000_000_000),
];
