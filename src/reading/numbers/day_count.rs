//! A number of days: "68", "68 hari".

use super::count::read_people;
use crate::reading::{Problem, clean::clean};

/// The most days that a field accepts: a century.
const MOST_DAYS: u64 = 36_525;

/// Parses a number of days, 0 to 36,525.
///
/// # Errors
/// A [`Problem`] if the text is not a whole number of days in that range.
pub fn read_day_count(text: &str) -> Result<u32, Problem> {
    let cleaned = clean(text)?;
    let number = ["hari kerja", "hari layanan", "hari", "days", "day"]
        .iter()
        .find_map(|unit| cleaned.strip_suffix(unit));
    let unit_alone = || Problem::NotANumber(cleaned.clone());
    let read = match number {
        Some(number) => read_people(number).map_err(|problem| problem.of_part(unit_alone)),
        None => read_people(&cleaned),
    };
    let people = read?;
    if people.count() > MOST_DAYS {
        return Err(Problem::TooLarge);
    }
    u32::try_from(people.count()).map_err(|_| Problem::TooLarge)
}
