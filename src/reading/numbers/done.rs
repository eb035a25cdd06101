//! The number of activations so far: a count, a range, or a share of the base ("19 persen").

use super::{addition::read_addition, count::read_count, share::read_share};
use crate::domain::Done;
use crate::reading::{Problem, clean::clean};

/// Parses activations. With a per cent sign they are a share of the base.
///
/// # Errors
/// A [`Problem`] if the text is neither count nor share; [`Problem::Addition`] for an addition such as "+612".
pub fn read_done(text: &str) -> Result<Done, Problem> {
    let cleaned = clean(text)?;
    if ["%", "persen", "percent", "per cent", "pct"]
        .iter()
        .any(|sign| cleaned.ends_with(sign))
    {
        return read_share(text).map(Done::Share);
    }
    if let Some(added) = read_addition(text) {
        return Err(Problem::Addition(added));
    }
    read_count(text).map(Done::Count)
}
