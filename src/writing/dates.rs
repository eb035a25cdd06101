//! Dates: 29 April 2024 for people, 2024-04-29 for links and programs.

use super::Lang;
use crate::domain::{Date, Weekday};

/// 2024-04-29.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// 29 April 2024.
pub fn long_date(date: Date, lang: Lang) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month_name(date.month(), lang),
        date.year()
    )
}

/// 29 Apr 2024, for tables.
pub fn short_date(date: Date, lang: Lang) -> String {
    let month: String = month_name(date.month(), lang).chars().take(3).collect();
    format!("{} {month} {}", date.day(), date.year())
}

/// The name of a month, 1 to 12.
pub fn month_name(month: i8, lang: Lang) -> &'static str {
    let names = match lang {
        Lang::Id => [
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ],
        Lang::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    };
    let at = usize::try_from(month.saturating_sub(1)).unwrap_or(usize::MAX);
    names.get(at).copied().unwrap_or_default()
}

/// The name of a weekday.
pub fn weekday_name(day: Weekday, lang: Lang) -> &'static str {
    let (id, en) = match day {
        Weekday::Monday => ("Senin", "Monday"),
        Weekday::Tuesday => ("Selasa", "Tuesday"),
        Weekday::Wednesday => ("Rabu", "Wednesday"),
        Weekday::Thursday => ("Kamis", "Thursday"),
        Weekday::Friday => ("Jumat", "Friday"),
        Weekday::Saturday => ("Sabtu", "Saturday"),
        Weekday::Sunday => ("Minggu", "Sunday"),
    };
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}
