//! A number of days: "68", "68 hari".

use super::{Problem, clean::clean, count::read_people};

/// The most days that may be entered: a century.
const MOST_DAYS: u64 = 36_525;

/// Reads a number of days.
///
/// # Errors
/// What is not a whole number of days up to a century is a named problem.
pub fn read_day_count(text: &str) -> Result<u32, Problem> {
    let cleaned = clean(text)?;
    let number = ["hari kerja", "hari layanan", "hari", "days", "day"]
        .iter()
        .find_map(|unit| cleaned.strip_suffix(unit));
    let people = read_people(number.unwrap_or(&cleaned))?;
    if people.0 > MOST_DAYS {
        return Err(Problem::TooLarge);
    }
    u32::try_from(people.0).map_err(|_| Problem::TooLarge)
}
