//! Recognises lines of a list of reports that are no reports: sums, titles, numbers of columns.

use super::{cells::Cells, head::running_number};
use crate::reading::table::is_total;

/// Whether a label is that of a sum or an average: "JUMLAH", "Total", "Rata-rata".
pub(super) fn is_sum(label: &str) -> bool {
    let starts = |word: &str| {
        label
            .get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    is_total(label) || starts("rata-rata") || starts("average")
}

/// Whether a line is a title, such as "DATA AKTIVASI IKD PER 31 OKTOBER 2026": words, and only numbers that fit a date.
pub(super) fn is_title(text: &str, cells: &Cells<'_>) -> bool {
    let numbers = text.split(|sign: char| !sign.is_ascii_digit());
    let mut numbers = numbers.filter(|number| !number.is_empty());
    let is_of_a_date = |number: &str| {
        let number: u32 = number.parse().unwrap_or(u32::MAX);
        number <= 31 || (1900..2100).contains(&number)
    };
    let begins = text.trim_start().starts_with(char::is_alphabetic);
    begins && cells.filled().len() == 1 && numbers.all(is_of_a_date)
}

/// Whether cells number the columns below the headers: "(1) (2) (3)".
pub(super) fn are_column_numbers(cells: &Cells<'_>) -> bool {
    let filled = cells.filled();
    let mut numbered = (1..).zip(&filled);
    filled.len() > 2
        && numbered
            .all(|(number, (_, text))| running_number(text.trim_start_matches('(')) == Some(number))
}
