//! Puts periods in order as cells name them: "2024", "Semester II 2024", "2024 Oktober", "TW III 2025".

use crate::reading::calendar::months;

/// A number that is larger for a later period; `None` if the text names no year, month or number.
pub(super) fn period_order(text: &str) -> Option<u64> {
    let (mut year, mut part, mut day) = (0_u64, 0_u64, 0_u64);
    let mut is_known = false;
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        let number = word.parse::<u64>().ok();
        match (number, part_named(word)) {
            (Some(number @ 1_900..=2_100), _) => year = year.max(number),
            (Some(number), _) if number < 100 && part == 0 => part = number,
            (Some(number), _) if number < 100 => day = number,
            (None, Some(named)) => {
                day = part;
                part = named;
            }
            _ => continue,
        }
        is_known = true;
    }
    is_known.then(|| {
        year.saturating_mul(10_000)
            .saturating_add(part.saturating_mul(100))
            .saturating_add(day)
    })
}

/// The number of a month, or of a quarter or half-year in Roman numerals.
fn part_named(word: &str) -> Option<u64> {
    let lower = word.to_ascii_lowercase();
    let roman = match lower.as_str() {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        "iv" => Some(4),
        _ => None,
    };
    roman.or_else(|| months::month(&lower).map(u64::from))
}
