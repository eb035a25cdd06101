//! An addition typed instead of a total count: "+612", "tambahan 612", "naik 612 orang".

use super::count::read_people;
use crate::domain::People;
use crate::reading::clean::clean;

/// Words that mark the number after them as an addition.
const MARKS: [&str; 9] = [
    "tambahan",
    "bertambah",
    "penambahan",
    "ditambah",
    "tambah",
    "naik",
    "plus",
    "additional",
    "another",
];

/// Parses an addition; `None` if the text is not one, or its number is not one exact count.
///
/// ```
/// use kalkulator_ikd::{domain::People, reading::read_addition};
/// assert_eq!(read_addition("+612"), Some(People::new(612)));
/// assert_eq!(read_addition("tambahan 1.206 orang"), Some(People::new(1_206)));
/// assert_eq!(read_addition("612"), None);
/// assert_eq!(read_addition("+/- 612"), None);
/// ```
pub fn read_addition(text: &str) -> Option<People> {
    let cleaned = clean(text).ok()?;
    let rest = match cleaned.strip_prefix('+') {
        Some(rest) => rest,
        None => MARKS.iter().find_map(|mark| behind_word(&cleaned, mark))?,
    };
    let rest = rest.trim_start_matches([' ', ':']);
    let is_number = rest.starts_with(|sign: char| sign.is_ascii_digit());
    is_number.then(|| read_people(rest).ok()).flatten()
}

/// The text after `word`, if the text begins with that whole word.
fn behind_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(word)?;
    rest.starts_with([' ', ':']).then_some(rest)
}
