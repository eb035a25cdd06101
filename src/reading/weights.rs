//! What a day takes of the work: "Jumat 60, Sabtu 50", seven numbers from Monday on, or a time and its per cent.

use super::{Problem, clean::clean, date_list::read_dates, months};
use crate::domain::{Boost, Weights};

/// Reads the weights of the weekdays; those not named take 100, and nothing written is an even week.
///
/// ```
/// use kalkulator_ikd::reading::read_weights;
/// assert_eq!(read_weights("Jumat 60, Minggu: 0%"), Ok([100, 100, 100, 100, 60, 100, 0]));
/// assert_eq!(read_weights("100,100,100,100,60,100,0"), read_weights("Jumat 60, Minggu 0"));
/// ```
///
/// # Errors
/// What is neither a weekday with its per cent nor seven numbers is a named problem.
pub fn read_weights(text: &str) -> Result<[u16; 7], Problem> {
    let cleaned = text
        .lines()
        .map(clean)
        .collect::<Result<Vec<_>, _>>()?
        .join(",");
    let has_names = cleaned.contains(|sign: char| sign.is_ascii_alphabetic());
    let between: &[char] = if has_names {
        &[',', ';']
    } else {
        &[',', ';', ' ']
    };
    let entries = cleaned.split(between).map(str::trim);
    let entries: Vec<&str> = entries.filter(|entry| !entry.is_empty()).collect();
    let mut weights = Weights::default().weekdays;
    if has_names {
        for entry in entries {
            named(entry, &mut weights)?;
        }
    } else if !entries.is_empty() {
        if entries.len() != weights.len() {
            return Err(Problem::NotAsSample(cleaned));
        }
        for (weight, entry) in weights.iter_mut().zip(entries) {
            *weight = percent(entry)?;
        }
    }
    Ok(weights)
}

/// "jumat 60".
fn named(entry: &str, weights: &mut [u16; 7]) -> Result<(), Problem> {
    let unclear = || Problem::NotAsSample(entry.to_owned());
    let (name, number) = entry.split_once([' ', ':', '=']).ok_or_else(unclear)?;
    let weekday = months::weekday(name.trim_end_matches(':')).ok_or_else(unclear)?;
    let weight = weights.get_mut(weekday as usize).ok_or_else(unclear)?;
    *weight = percent(number.trim_start_matches([' ', ':', '=']))?;
    Ok(())
}

/// Reads a time with more or less work: "1-30 Juni 2024: 150", "2024-06-01:2024-06-30:150"; nothing written is none.
///
/// ```
/// use kalkulator_ikd::reading::read_boost;
/// let boost = read_boost("1 Juni 2024 sampai 30 Juni 2024: 150 persen").unwrap().unwrap();
/// assert_eq!((boost.period.days(), boost.percent), (30, 150));
/// assert_eq!(read_boost("2024-06-01:2024-06-30:150"), Ok(Some(boost)));
/// assert_eq!(read_boost(""), Ok(None));
/// ```
///
/// # Errors
/// What is no time with its per cent is a named problem.
pub fn read_boost(text: &str) -> Result<Option<Boost>, Problem> {
    let cleaned = clean(text)?;
    if cleaned.is_empty() {
        return Ok(None);
    }
    let unclear = || Problem::NotAsSample(cleaned.clone());
    let (days, number) = cleaned.rsplit_once(':').ok_or_else(unclear)?;
    let days = days.trim().replacen(':', "..", 1);
    let percent = percent(number.trim())?;
    match read_dates(&days)?.as_slice() {
        [period] => Ok(Some(Boost {
            period: *period,
            percent,
        })),
        _ => Err(unclear()),
    }
}

/// "60", "60%", "60 persen": whole per cents.
fn percent(text: &str) -> Result<u16, Problem> {
    let signs = ["persen", "per cent", "%"];
    let number = signs.iter().find_map(|sign| text.strip_suffix(sign));
    let number = number.unwrap_or(text).trim();
    if number.is_empty() || !number.bytes().all(|sign| sign.is_ascii_digit()) {
        return Err(Problem::NotAsSample(text.to_owned()));
    }
    let percent = number
        .parse()
        .ok()
        .filter(|&percent| percent <= Weights::MOST);
    percent.ok_or(Problem::ShareTooLarge)
}
