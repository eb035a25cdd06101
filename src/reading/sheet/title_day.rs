//! The day that titles and heads give for all figures: "DATA PER 31 OKTOBER 2026".

use super::first_rows::FirstRows;
use crate::{domain::Date, reading::read_date};

/// Words behind which the day of figures stands.
const BEFORE: [&str; 9] = [
    "per", "posisi", "keadaan", "kondisi", "tanggal", "tgl", "data", "update", "of",
];

/// Words of a day that is another one.
const OTHERS: [&str; 5] = ["target", "tenggat", "batas", "dicetak", "rencana"];

/// The most words of a date: "Sabtu, 31 Oktober 2026".
const WORDS: usize = 4;

/// The one day that the first rows name; `None` where they name none, several, or a part of one.
pub(super) fn title_day(rows: &FirstRows, head_rows: usize) -> Option<Date> {
    let mut found = None;
    for row in rows.iter().take(head_rows) {
        let of_other = |cell: &str| cell.split_whitespace().any(|word| is_one_of(word, &OTHERS));
        let cells = row.cells().filter(|cell| !of_other(cell));
        let line: Vec<&str> = cells.flat_map(str::split_whitespace).collect();
        for day in days(&line) {
            if found.is_some_and(|found| found != day) {
                return None;
            }
            found = Some(day);
        }
    }
    found
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    list.iter().any(|other| word.eq_ignore_ascii_case(other))
}

fn days(line: &[&str]) -> Vec<Date> {
    let mut days = Vec::new();
    let named = line.iter().position(|word| is_one_of(word, &BEFORE));
    let mut rest = named.and_then(|at| line.get(at..)).unwrap_or_default();
    while let Some((_, behind)) = rest.split_first() {
        let lengths = (1..=WORDS.min(rest.len())).rev();
        let words = |length: &usize| rest.get(..*length).unwrap_or_default().join(" ");
        let day_of = |length| Some((length, read_date(&words(&length)).ok()?.date));
        rest = match lengths.into_iter().find_map(day_of) {
            Some((length, date)) => {
                days.push(date);
                rest.get(length..).unwrap_or_default()
            }
            None => behind,
        };
    }
    days
}
