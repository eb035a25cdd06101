//! A target: a share ("30 persen") or, with its unit, a count ("42.000 orang").

use super::{count::read_people, share::read_share};
use crate::domain::TargetGiven;
use crate::reading::{Problem, clean::clean};

/// Parses a target. A number without a unit is a share in per cent.
///
/// ```
/// use kalkulator_ikd::{domain::{People, Share, TargetGiven}, reading::read_target};
/// assert_eq!(read_target("30"), Ok(TargetGiven::Share(Share::percent(30))));
/// assert_eq!(read_target("42.000 orang"), Ok(TargetGiven::Count(People::new(42_000))));
/// ```
///
/// # Errors
/// A [`Problem`] if the text is neither share nor count.
pub fn read_target(text: &str) -> Result<TargetGiven, Problem> {
    let cleaned = clean(text)?;
    if COUNTED.iter().any(|word| cleaned.ends_with(word)) {
        return read_people(text).map(TargetGiven::Count);
    }
    read_share(text).map(|quoted| TargetGiven::Share(quoted.share))
}

/// The endings that mark a count.
const COUNTED: [&str; 10] = [
    "orang", "jiwa", "people", "persons", "ribu", "juta", "rb", "jt", "thousand", "million",
];
