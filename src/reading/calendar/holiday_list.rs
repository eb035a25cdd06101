//! The user's own list of holidays for a year, one on each line: "2028-01-01; Tahun Baru; nasional".

use super::date::read_date;
use crate::domain::{Holiday, HolidayKind};
use crate::reading::{Problem, clean::clean};

/// A holiday from the user's own list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnHoliday {
    /// The date and the kind.
    pub holiday: Holiday,
    /// The name as written.
    pub name: String,
}

/// Parses a list of holidays, with columns separated by semicolons or tabs. An empty text is an empty list.
///
/// ```
/// use kalkulator_ikd::{domain::HolidayKind, reading::read_holidays};
/// let list = read_holidays("1 Januari 2028; Tahun Baru; nasional\n3/1/2028\tCuti\tcuti bersama").unwrap();
/// assert_eq!(list[1].holiday.kind, HolidayKind::CutiBersama);
/// ```
///
/// # Errors
/// [`Problem::HolidayLine`] with the number of the first line that is not date, name and kind.
pub fn read_holidays(text: &str) -> Result<Vec<OwnHoliday>, Problem> {
    let mut list = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if !line.trim().is_empty() {
            list.push(read_line(line).ok_or(Problem::HolidayLine(number))?);
        }
    }
    Ok(list)
}

fn read_line(line: &str) -> Option<OwnHoliday> {
    let separator = if line.contains(';') { ';' } else { '\t' };
    let (date, rest) = line.split_once(separator)?;
    let (name, last) = rest.rsplit_once(separator).unwrap_or(("", rest));
    let kind = kind(last)?;
    let date = read_date(date).ok()?.date;
    // A date among several cells begins another holiday; "HUT RI 17 Agustus 1945" in one cell is a name.
    if name.contains(separator)
        && name.split(separator).any(|cell| {
            read_date(cell.trim_start_matches(|sign: char| !sign.is_ascii_digit())).is_ok()
        })
    {
        return None;
    }
    // Empty cells beside the name are not part of it.
    let is_around = |sign: char| sign == separator || sign.is_whitespace();
    Some(OwnHoliday {
        holiday: Holiday { date, kind },
        name: name.trim_matches(is_around).to_owned(),
    })
}

fn kind(text: &str) -> Option<HolidayKind> {
    match clean(text).ok()?.as_str() {
        "nasional" | "libur nasional" | "national" => Some(HolidayKind::National),
        "cuti bersama" | "cuti_bersama" | "joint leave" => Some(HolidayKind::CutiBersama),
        _ => None,
    }
}
