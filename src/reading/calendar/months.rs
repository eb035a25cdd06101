//! Names and abbreviations of months and weekdays, Indonesian and English.

use crate::domain::Weekday;
use crate::reading::word_list::meaning;

/// The month that a lower-case word names, 1 to 12, in any spelling in use: Agt, Nopember, Pebruari.
pub(in crate::reading) fn month(word: &str) -> Option<u32> {
    named(word, &MONTHS)
}

/// The weekday that a lower-case word names.
pub(in crate::reading) fn weekday(word: &str) -> Option<Weekday> {
    named(word, &WEEKDAYS)
}

/// Looks up a name. Skips words of fewer than three letters and numbers at once, as most words of a text are such.
fn named<T: Copy>(word: &str, lists: &[(T, &str)]) -> Option<T> {
    let is_name = word.len() > 2 && word.starts_with(|sign: char| sign.is_ascii_lowercase());
    is_name.then(|| meaning(word.trim_end_matches('.'), lists))?
}

const MONTHS: [(u32, &str); 12] = [
    (1, "januari january jan"),
    (2, "februari pebruari february feb peb"),
    (3, "maret march mar"),
    (4, "april apr"),
    (5, "mei may"),
    (6, "juni june jun"),
    (7, "juli july jul"),
    (8, "agustus august agt agu ags agst aug"),
    (9, "september sept sep"),
    (10, "oktober october okt oct"),
    (11, "november nopember nov nop"),
    (12, "desember december des dec"),
];

const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "senin monday mon sen"),
    (Weekday::Tuesday, "selasa tuesday tue sel"),
    (Weekday::Wednesday, "rabu wednesday wed rab"),
    (Weekday::Thursday, "kamis thursday thu kam"),
    (Weekday::Friday, "jumat jum'at friday fri jum"),
    (Weekday::Saturday, "sabtu saturday sat sab"),
    (Weekday::Sunday, "minggu ahad sunday sun min"),
];
