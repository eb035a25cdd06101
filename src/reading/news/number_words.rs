//! Reads numbers that are spelled in words before a per cent sign or a scale word: "tiga puluh persen", "dua juta".

use super::tokens::{TokenKind, Tokens};
use crate::reading::word_list::is_one_of;

const DIGITS: &str = "nol satu dua tiga empat lima enam tujuh delapan sembilan";
const SCALES: &str = "ribu juta";

/// The number that is spelled from a token on, with its scale word, and the token after it. Only up to 99, or a hundred.
pub(super) fn spelled(tokens: &Tokens, at: usize) -> Option<(String, usize)> {
    let is_word = |at: usize| tokens.kind(at) == Some(TokenKind::Word);
    let is_first = at
        .checked_sub(1)
        .is_none_or(|before| !is_number_word(tokens.word(before)));
    if !is_word(at) || !is_first {
        return None;
    }
    let (number, next) = below_hundred(tokens, at)?;
    let scale = tokens.word(next);
    if is_one_of(scale, SCALES) {
        let text = [&number.to_string(), " ", scale].concat();
        return Some((text, next.saturating_add(1)));
    }
    Some((number.to_string(), next))
}

fn below_hundred(tokens: &Tokens, at: usize) -> Option<(u32, usize)> {
    let next = at.saturating_add(1);
    match tokens.word(at) {
        "sepuluh" => return Some((10, next)),
        "sebelas" => return Some((11, next)),
        "seratus" => return Some((100, next)),
        _ => {}
    }
    let digit = digit(tokens.word(at))?;
    match tokens.word(next) {
        "belas" => Some((digit.saturating_add(10), next.saturating_add(1))),
        "puluh" => {
            let tens = digit.saturating_mul(10);
            let third = next.saturating_add(1);
            let last = self::digit(tokens.word(third));
            Some((
                tens.saturating_add(last.unwrap_or(0)),
                third.saturating_add(usize::from(last.is_some())),
            ))
        }
        _ => Some((digit, next)),
    }
}

fn digit(word: &str) -> Option<u32> {
    let at = DIGITS.split(' ').position(|known| known == word)?;
    u32::try_from(at).ok()
}

fn is_number_word(word: &str) -> bool {
    is_one_of(word, DIGITS) || is_one_of(word, "puluh belas ratus ribu juta koma seribu")
}
