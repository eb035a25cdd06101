//! Dates and lists of days as text: 29 April 2024 for people, 2024-04-29 for links and programs.

use super::Lang;
use crate::domain::{Date, DayList, Period, Weekday};

/// A date for links and programs: 2024-04-29.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// A date with the name of the month: 29 April 2024.
pub fn long_date(date: Date, lang: Lang) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month_name(date.month(), lang),
        date.year()
    )
}

/// A period with both ends: "10 Mei 2024 sampai 14 Mei 2024"; a single date if it is one day.
pub fn long_period(period: Period, lang: Lang) -> String {
    let first = long_date(period.first, lang);
    if period.first == period.last {
        return first;
    }
    [&first, to(lang), &long_date(period.last, lang)].concat()
}

/// The word between the ends of a period, with spaces around it.
pub fn to(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => " sampai ",
        Lang::En => " to ",
    }
}

/// The parts of a list of days: "setiap Jumat", "2 Mei 2024", "10 Mei 2024 sampai 14 Mei 2024".
pub fn long_days(list: &DayList, lang: Lang) -> Vec<String> {
    let weekdays = list.weekdays.each().map(|day| every(day, lang));
    let periods = list.periods.iter().map(|&period| long_period(period, lang));
    weekdays.chain(periods).collect()
}

/// A list of days for links: `jumat,2024-05-02,2024-05-10..2024-05-14`.
pub fn plain_days(list: &DayList) -> String {
    let weekdays = list.weekdays.each();
    let weekdays = weekdays.map(|day| weekday_name(day, Lang::Id).to_ascii_lowercase());
    let periods = list.periods.iter().map(|period| {
        if period.first == period.last {
            return iso(period.first);
        }
        [iso(period.first), iso(period.last)].join("..")
    });
    weekdays.chain(periods).collect::<Vec<_>>().join(",")
}

/// A recurring weekday: "setiap Jumat".
pub fn every(day: Weekday, lang: Lang) -> String {
    let every = match lang {
        Lang::Id => "setiap ",
        Lang::En => "every ",
    };
    [every, weekday_name(day, lang)].concat()
}

/// A date with the month cut to three letters, for tables: 29 Apr 2024.
pub fn short_date(date: Date, lang: Lang) -> String {
    let month: String = month_name(date.month(), lang).chars().take(3).collect();
    format!("{} {month} {}", date.day(), date.year())
}

/// The name of a month, 1 to 12; empty for other numbers.
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
