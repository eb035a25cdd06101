//! Normalises a text before parsing: lower case, ASCII digits, plain spaces and dashes.

use super::Problem;
use crate::domain::take_steps;

/// Trims a text, lower-cases its ASCII letters and replaces variant characters with their ASCII equivalent: full-width
/// and Arabic-Indic digits, no-break and thin spaces, dashes and the Unicode minus. Drops invisible direction marks.
///
/// # Errors
/// [`Problem::UnreadableSign`] for a mark that reorders the visible text, or a digit of another script.
pub(super) fn clean(text: &str) -> Result<String, Problem> {
    take_steps(text.len());
    let mut cleaned = String::with_capacity(text.len());
    for sign in text.chars() {
        match plain(sign) {
            Plain::Sign(plain) => cleaned.push(plain.to_ascii_lowercase()),
            Plain::Nothing => {}
            Plain::Refused => return Err(Problem::UnreadableSign(sign)),
        }
    }
    Ok(cleaned.trim().to_owned())
}

/// The result of normalising one character: a replacement, dropped, or refused.
pub(super) enum Plain {
    Sign(char),
    Nothing,
    Refused,
}

/// Normalises one character.
pub(super) fn plain(sign: char) -> Plain {
    let digit_from = |zero: u32| {
        u32::from(sign)
            .checked_sub(zero)
            .and_then(|value| char::from_digit(value, 10))
    };
    let digit = match sign {
        '\u{0660}'..='\u{0669}' => digit_from(0x0660),
        '\u{06F0}'..='\u{06F9}' => digit_from(0x06F0),
        '\u{FF10}'..='\u{FF19}' => digit_from(0xFF10),
        _ => None,
    };
    if let Some(digit) = digit {
        return Plain::Sign(digit);
    }
    match sign {
        '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' | '\t' => {
            Plain::Sign(' ')
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => Plain::Sign('-'),
        '\u{FF0E}' => Plain::Sign('.'),
        '\u{FF0C}' => Plain::Sign(','),
        '\u{FF05}' | '\u{066A}' => Plain::Sign('%'),
        '\u{2019}' | '\u{02BC}' | '`' => Plain::Sign('\''),
        // Direction marks and isolates that do not reorder digits, joiners, and a byte order mark.
        '\u{200B}'..='\u{200F}'
        | '\u{061C}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => Plain::Nothing,
        // Overrides and embeddings can display digits in another order than the text holds them.
        '\u{202A}'..='\u{202E}' => Plain::Refused,
        _ if sign.is_numeric() && !sign.is_ascii() => Plain::Refused,
        _ => Plain::Sign(sign),
    }
}
