//! Names of months and weekdays as they are written.

use crate::domain::Weekday;

/// The month that a lower-case word names, 1 to 12: Agt, Nopember, Pebruari and English names too.
pub(super) fn month(word: &str) -> Option<u32> {
    let number = match word.trim_end_matches('.') {
        "januari" | "january" | "jan" => 1,
        "februari" | "pebruari" | "february" | "feb" | "peb" => 2,
        "maret" | "march" | "mar" => 3,
        "april" | "apr" => 4,
        "mei" | "may" => 5,
        "juni" | "june" | "jun" => 6,
        "juli" | "july" | "jul" => 7,
        "agustus" | "august" | "agt" | "agu" | "ags" | "agst" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "october" | "okt" | "oct" => 10,
        "november" | "nopember" | "nov" | "nop" => 11,
        "desember" | "december" | "des" | "dec" => 12,
        _ => return None,
    };
    Some(number)
}

/// The weekday that a lower-case word names.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let day = match word.trim_end_matches('.') {
        "senin" | "monday" | "mon" | "sen" => Weekday::Monday,
        "selasa" | "tuesday" | "tue" | "sel" => Weekday::Tuesday,
        "rabu" | "wednesday" | "wed" | "rab" => Weekday::Wednesday,
        "kamis" | "thursday" | "thu" | "kam" => Weekday::Thursday,
        "jumat" | "jum'at" | "friday" | "fri" | "jum" => Weekday::Friday,
        "sabtu" | "saturday" | "sat" | "sab" => Weekday::Saturday,
        "minggu" | "ahad" | "sunday" | "sun" | "min" => Weekday::Sunday,
        _ => return None,
    };
    Some(day)
}
