//! National holidays and joint leave (cuti bersama) with their decrees, from `data/holidays.csv`.

use std::sync::OnceLock;

use super::rows::rows;
use crate::domain::{Date, Holiday, HolidayKind, Holidays};

/// A day off with its names and the decree that sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedHoliday {
    /// The date and the kind.
    pub holiday: Holiday,
    /// Its name in Indonesian.
    pub name_id: String,
    /// Its name in English.
    pub name_en: String,
    /// The decree that sets the day (SKB 3 Menteri or Keppres).
    pub decree: String,
}

/// All days off with names and decrees, in order of date.
pub fn named_holidays() -> &'static [NamedHoliday] {
    static NAMED: OnceLock<Vec<NamedHoliday>> = OnceLock::new();
    NAMED.get_or_init(|| {
        let rows = rows(include_str!("../../data/holidays.csv"));
        rows.filter_map(|row| named(&row)).collect()
    })
}

/// The same days without names, as the calendar needs them.
pub fn decreed_holidays() -> &'static Holidays {
    static DECREED: OnceLock<Holidays> = OnceLock::new();
    DECREED
        .get_or_init(|| Holidays::new(named_holidays().iter().map(|named| named.holiday).collect()))
}

/// A row without a date or of an unknown kind is none; a test counts that no row of the file is lost.
fn named(row: &[&str]) -> Option<NamedHoliday> {
    let [date, kind, name_id, name_en, decree] = row else {
        return None;
    };
    let kind = match *kind {
        "nasional" => HolidayKind::National,
        "cuti_bersama" => HolidayKind::CutiBersama,
        _ => return None,
    };
    Some(NamedHoliday {
        holiday: Holiday {
            date: iso(date)?,
            kind,
        },
        name_id: (*name_id).to_owned(),
        name_en: (*name_en).to_owned(),
        decree: (*decree).to_owned(),
    })
}

/// Parses a date as the files in `data/` write it: 2024-04-29.
pub(super) fn iso(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
