//! Weights of service days in the schedule: "Jumat 60, Sabtu 50", seven numbers from Monday on, or a period and its per
//! cent.

use crate::domain::{Boost, Weekdays, Weights};
use crate::reading::{Anchor, Problem, Typed, calendar::months, clean::clean, read_typed_dates};

/// Parses the weights of the weekdays in per cent of a full day, Monday first. A weekday that is not named has 100, so
/// an empty text gives 100 to each.
///
/// ```
/// use kalkulator_ikd::reading::read_weights;
/// assert_eq!(read_weights("Jumat 60, Minggu: 0%"), Ok([100, 100, 100, 100, 60, 100, 0]));
/// assert_eq!(read_weights("100,100,100,100,60,100,0"), read_weights("Jumat 60, Minggu 0"));
/// ```
///
/// # Errors
/// A [`Problem`] if an entry is no weekday with its per cent, and the text is not seven numbers either.
pub fn read_weights(text: &str) -> Result<[u16; 7], Problem> {
    let mut weights = Weights::default().weekdays;
    let mut unnamed = 0_usize;
    let mut named = Weekdays::default();
    // A text of separators alone is an error, but a blank text is not.
    let mut is_sound = clean(text)?.is_empty();
    for entry in text.split([',', ';', '\n']) {
        let entry = clean(entry)?;
        if entry.is_empty() {
            continue;
        }
        is_sound = true;
        let unclear = || Problem::NotAsSample(entry.clone());
        let mut place = unnamed;
        let mut number = entry.as_str();
        if let Some((name, behind)) = entry.split_once([' ', ':']) {
            let day = months::weekday(name).ok_or_else(unclear)?;
            // Named twice, it could have either weight.
            if named.contains(day) {
                return Err(unclear());
            }
            named.set(day, true);
            place = day as usize;
            number = behind.trim_start_matches([' ', ':']);
        } else {
            unnamed = unnamed.saturating_add(1);
        }
        *weights.get_mut(place).ok_or_else(unclear)? = percent(number)?;
    }
    if matches!(unnamed, 0 | 7) && is_sound {
        Ok(weights)
    } else {
        Err(Problem::NotAsSample(text.trim().to_owned()))
    }
}

/// Parses a period with more or less work, in per cent of the usual: "1-30 Juni 2024: 150",
/// "2024-06-01:2024-06-30:150". Dates without a year are completed: "1-30 Juni: 150". An empty text is `None`.
///
/// ```
/// use kalkulator_ikd::{domain::Date, reading::{Anchor, read_typed_boost}};
/// let anchor = Anchor::latest(Date::new(2024, 7, 1).unwrap());
/// let read = read_typed_boost("1 Juni sampai 30 Juni: 150 persen", anchor).unwrap();
/// let boost = read.value.unwrap();
/// assert_eq!((boost.period.days(), boost.percent), (30, 150));
/// ```
///
/// # Errors
/// As [`read_typed_date`](crate::reading::read_typed_date); a missing, fractional or too large percentage.
pub fn read_typed_boost(text: &str, anchor: Anchor) -> Result<Typed<Option<Boost>>, Problem> {
    let cleaned = clean(text)?;
    if cleaned.is_empty() {
        return Ok(Typed::whole(None));
    }
    let unclear = || Problem::NotAsSample(cleaned.clone());
    let (days, number) = cleaned.rsplit_once(':').ok_or_else(unclear)?;
    let days = days.trim().replacen(':', "..", 1);
    let percent = percent(number.trim())?;
    let read = read_typed_dates(&days, anchor)?;
    match *read.value.periods.as_slice() {
        [period] if read.value.weekdays == Weekdays::default() => {
            Ok(read.map(|_| Some(Boost { period, percent })))
        }
        _ => Err(unclear()),
    }
}

/// Parses a whole per cent: "60", "60%", "60 persen".
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
