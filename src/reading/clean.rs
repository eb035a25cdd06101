//! Characters that mean the same are made the same, before anything is read.

use super::Problem;
use crate::domain::take_steps;

/// The text in lower-case ASCII signs where one stands for it: full-width and Arabic-Indic digits, no-break and thin
/// spaces, dashes and the Unicode minus. Marks that only steer the direction of text are dropped.
///
/// # Errors
/// A mark that reorders what is seen, or a digit of another script, is named.
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

/// What a sign is read as.
pub(super) enum Plain {
    Sign(char),
    Nothing,
    Refused,
}

/// The plain sign that stands for a sign.
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
        // Direction marks and isolates without effect on digits, joiners, and a byte order mark.
        '\u{200B}'..='\u{200F}'
        | '\u{061C}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => Plain::Nothing,
        // Overrides and embeddings can show other digits than the text holds.
        '\u{202A}'..='\u{202E}' => Plain::Refused,
        _ if sign.is_numeric() && !sign.is_ascii() => Plain::Refused,
        _ => Plain::Sign(sign),
    }
}
