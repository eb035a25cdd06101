//! Where counting starts: the day of the figures, today, or a date.

use super::{Problem, ReadDate, clean::clean, read_date};
use crate::domain::CountingFrom;

/// Reads where counting starts; nothing written means the day of the figures.
///
/// # Errors
/// As [`read_date`].
pub fn read_counting_from(text: &str) -> Result<(CountingFrom, Option<ReadDate>), Problem> {
    match clean(text)?.as_str() {
        "" | "as-of" | "tanggal data" | "data date" => Ok((CountingFrom::AsOf, None)),
        "today" | "hari ini" => Ok((CountingFrom::Today, None)),
        _ => read_date(text).map(|read| (CountingFrom::On(read.date), Some(read))),
    }
}
