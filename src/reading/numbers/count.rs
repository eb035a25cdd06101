//! Counts of whole people: "58.959", "15 ribu", "1,2 juta orang", "sekitar 680.000", "32.000-35.000".
#![expect(
    clippy::arithmetic_side_effects,
    reason = "each part of a number is below 2^32 and its place value at most 10^12, so 128 bits hold the sums"
)]

use super::{
    range,
    scaled::{number, scale_of},
};
use crate::domain::{Bounds, People, Quantity};
use crate::reading::{Problem, clean::clean};

/// Parses a count that is exact, approximate or a range. Each end is from 0 to 4,294,967,295 people.
///
/// ```
/// use kalkulator_ikd::{domain::{Bounds, People}, reading::read_count};
/// let read = |text| read_count(text).map(|quantity| (quantity.bounds.least.count(), quantity.bounds.most.count()));
/// assert_eq!(read("58.959 orang"), Ok((58_959, 58_959)));
/// assert_eq!(read("58,959"), Ok((58_959, 58_959)));
/// assert_eq!(read("1,2 juta"), Ok((1_200_000, 1_200_000)));
/// assert_eq!(read("lebih dari 15 ribu"), Ok((15_000, 15_999)));
/// assert_eq!(read("32.000 s.d. 35.000"), Ok((32_000, 35_000)));
/// assert!(read("58.95").is_err());
/// ```
///
/// # Errors
/// A [`Problem`] if the text is no number, could mean two, or is out of range.
pub fn read_count(text: &str) -> Result<Quantity, Problem> {
    let cleaned = clean(text)?;
    if cleaned.is_empty() {
        return Err(Problem::Empty);
    }
    if cleaned.contains('%') || cleaned.contains("persen") || cleaned.contains("percent") {
        return Err(Problem::PercentForCount);
    }
    if cleaned.starts_with('-') {
        return Err(negative_or_unread(&cleaned));
    }
    let (cleaned, about) = without_prefix(&cleaned, &ABOUT);
    if let Some((first, last)) = range::split(&without_unit(cleaned)) {
        return read_range(&first, &last, about);
    }
    let stated = Stated::parse(cleaned)?;
    Ok(Quantity {
        bounds: stated.bounds()?,
        about,
    })
}

/// Parses one exact count, from 0 to 4,294,967,295 people.
///
/// # Errors
/// As [`read_count`]; a range or an approximate count is [`Problem::NotANumber`].
pub fn read_people(text: &str) -> Result<People, Problem> {
    let quantity = read_count(text)?;
    if quantity.about || !quantity.bounds.is_exact() {
        return Err(Problem::NotANumber(text.trim().to_owned()));
    }
    Ok(quantity.bounds.least)
}

/// Words for "about". They set [`Quantity::about`] and leave the bounds as they are.
pub(in crate::reading) const ABOUT: [&str; 12] = [
    "sekitar",
    "kira-kira",
    "kira kira",
    "kurang lebih",
    "lebih kurang",
    "kurang-lebih",
    "±",
    "+/-",
    "~",
    "about",
    "around",
    "approximately",
];
pub(in crate::reading) const MORE: [&str; 5] =
    ["lebih dari", "lebih", "di atas", "more than", "over"];
pub(in crate::reading) const NEARLY: [&str; 3] = ["hampir", "almost", "nearly"];
const MORE_BEHIND: [&str; 2] = ["lebih", "more"];
const UNITS: [&str; 6] = ["orang", "jiwa", "penduduk", "warga", "people", "persons"];

/// The hedge of a number: exact, "lebih dari" (or more), or "hampir" (nearly).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sense {
    Exactly,
    OrMore,
    Nearly,
}

/// A number with the place value of its last non-zero digit: 1,000 in "15 ribu", which "lebih dari" extends to 15,999.
struct Stated {
    people: u128,
    unit: u128,
    sense: Sense,
}

impl Stated {
    fn parse(text: &str) -> Result<Self, Problem> {
        let (text, more) = without_prefix(text, &MORE);
        let (text, nearly) = without_prefix(text, &NEARLY);
        let text = without_unit(text);
        let (text, more_behind) = without_suffix(&text, &MORE_BEHIND);
        let text = without_unit(text);
        let sense = match (more || more_behind, nearly) {
            (true, true) => return Err(Problem::NotANumber(text)),
            (true, false) => Sense::OrMore,
            (false, true) => Sense::Nearly,
            (false, false) => Sense::Exactly,
        };
        let (people, unit) = number(&text)?;
        Ok(Self {
            people,
            unit,
            sense,
        })
    }

    fn bounds(&self) -> Result<Bounds<People>, Problem> {
        let within = match self.sense {
            Sense::Exactly => Bounds::exactly(self.people),
            Sense::OrMore => Bounds {
                least: self.people,
                most: self.people + self.unit - 1,
            },
            Sense::Nearly => Bounds {
                least: (self.people + 1).saturating_sub(self.unit),
                most: self.people,
            },
        };
        Ok(Bounds {
            least: entered(within.least)?,
            most: entered(within.most)?,
        })
    }
}

fn read_range(first: &str, last: &str, about: bool) -> Result<Quantity, Problem> {
    let lower = number(&without_unit(first))?.0;
    let upper = number(&without_unit(last))?.0;
    if ends_in_scale(last) && !ends_in_scale(first) && lower > 0 {
        return Err(Problem::RangeUnclear(format!("{first}-{last}")));
    }
    if upper < lower {
        return Err(Problem::RangeReversed);
    }
    Ok(Quantity {
        bounds: Bounds {
            least: entered(lower)?,
            most: entered(upper)?,
        },
        about,
    })
}

fn entered(people: u128) -> Result<People, Problem> {
    let people = u64::try_from(people).map(People::new).ok();
    people
        .filter(|&people| people <= People::MOST_ENTERED)
        .ok_or(Problem::TooLarge)
}

fn ends_in_scale(text: &str) -> bool {
    let text = without_unit(text);
    text.rsplit(|sign: char| !sign.is_ascii_alphabetic())
        .next()
        .is_some_and(|word| !word.is_empty() && scale_of(word).is_some())
}

fn negative_or_unread(text: &str) -> Problem {
    let follows = text.trim_start_matches('-').trim_start();
    if follows.starts_with(|sign: char| sign.is_ascii_digit()) {
        Problem::Negative
    } else {
        Problem::NotANumber(text.to_owned())
    }
}

pub(in crate::reading) fn without_prefix<'a>(text: &'a str, words: &[&str]) -> (&'a str, bool) {
    for word in words {
        if let Some(rest) = text.strip_prefix(word)
            && !rest.starts_with(|sign: char| sign.is_ascii_alphabetic())
        {
            return (rest.trim_start(), true);
        }
    }
    (text, false)
}

fn without_suffix<'a>(text: &'a str, words: &[&str]) -> (&'a str, bool) {
    for word in words {
        if let Some(rest) = text.strip_suffix(word)
            && rest.ends_with(' ')
        {
            return (rest.trim_end(), true);
        }
    }
    (text, false)
}

/// Strips a unit of people, such as "orang", from the end of a text.
fn without_unit(text: &str) -> String {
    let text = text.trim().trim_end_matches('.').trim_end();
    let shorter = UNITS.iter().find_map(|unit| text.strip_suffix(unit));
    shorter.map_or(text, str::trim_end).to_owned()
}
