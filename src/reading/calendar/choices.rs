//! The day from which counting starts: the date of the figures, today, or a date.

use super::{Anchor, ReadDate, Typed, read_date, read_typed_date};
use crate::domain::CountingFrom;
use crate::reading::{Problem, clean::clean};

/// Parses the day from which counting starts. An empty text means the date of the figures.
///
/// # Errors
/// As [`read_date`].
pub fn read_counting_from(text: &str) -> Result<(CountingFrom, Option<ReadDate>), Problem> {
    match in_words(text)? {
        Some(from) => Ok((from, None)),
        None => read_date(text).map(|read| (CountingFrom::On(read.date), Some(read))),
    }
}

/// As [`read_counting_from`] for typed text. "Hari ini" stays relative to the device's date; other dates are completed.
///
/// # Errors
/// As [`read_typed_date`].
pub fn read_typed_counting_from(
    text: &str,
    anchor: Anchor,
) -> Result<Typed<CountingFrom>, Problem> {
    if let Some(value) = in_words(text)? {
        return Ok(Typed::whole(value));
    }
    let read = read_typed_date(text, anchor)?;
    Ok(read.map(|read| CountingFrom::On(read.date)))
}

fn in_words(text: &str) -> Result<Option<CountingFrom>, Problem> {
    let cleaned = clean(text)?;
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    Ok(match words.as_slice() {
        [] | ["as-of"] | ["tanggal", "data"] | ["data", "date"] => Some(CountingFrom::AsOf),
        ["today"] | ["hari", "ini"] => Some(CountingFrom::Today),
        _ => None,
    })
}
