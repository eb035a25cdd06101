//! Tests of dates: the arithmetic agrees with the crate `chrono`, and every way in which people write dates is read.

use chrono::{Datelike, NaiveDate};
use kalkulator_ikd::{
    domain::{Date, Weekday},
    reading::{Problem, read_date, read_dates},
    writing::{Lang, iso, long_date, short_date, weekday_name},
};
use proptest::prelude::*;

use crate::given::{cases, day, reads, refusal};

const MONDAY_FIRST: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

#[test]
fn every_day_of_three_centuries_is_as_in_another_calendar() {
    let epoch = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    for year in 1900..=2200_i16 {
        for month in 0..=13_i8 {
            for of_month in 0..=32_i8 {
                let (m, d) = (
                    u32::try_from(month).unwrap(),
                    u32::try_from(of_month).unwrap(),
                );
                let other = NaiveDate::from_ymd_opt(year.into(), m, d);
                let ours = Date::new(year, month, of_month);
                let facts = ours.map(|date| (date.days_since(day(1900, 1, 1)), date.weekday()));
                let expected = other.map(|date| {
                    let days = i32::try_from((date - epoch).num_days()).unwrap();
                    let weekday = usize::try_from(date.weekday().num_days_from_monday()).unwrap();
                    (days, MONDAY_FIRST[weekday])
                });
                assert_eq!(facts, expected, "{year}-{month}-{of_month}");
            }
        }
    }
}

#[test]
fn the_calendar_ends_with_the_year_9999() {
    let last = day(9999, 12, 31);
    assert_eq!(last.next(), last);
    assert_eq!(last.plus_days(1), last);
    assert_eq!(day(9999, 12, 30).next(), last);
    assert_eq!(last.weekday(), Weekday::Friday);
    assert_eq!(last.days_since(day(1900, 1, 1)), 2_958_463);
    assert_eq!(Date::new(1899, 12, 31), None);
    assert_eq!(Date::year_end(9999), last);
}

/// The date that a text is read as, in ISO format, or the name of the problem.
fn read(text: &str) -> String {
    match read_date(text) {
        Ok(read) if read.not_day_first.is_some() => format!("{} month first", iso(read.date)),
        Ok(read) => iso(read.date),
        Err(problem) => refusal(&problem),
    }
}

#[test]
fn thirty_april_is_read_in_every_spelling() {
    reads(
        read,
        "2024-04-30 | 30/04/2024 | 30-04-2024 | 30.04.2024 | 30/4/2024 | 30–04–2024 -> 2024-04-30
        30 April 2024 | 30 Apr 2024 | 30 APRIL 2024 | 30  April  2024 | April 30, 2024 -> 2024-04-30
        Selasa, 30 April 2024 | selasa 30 april 2024 | Selasa (30/4/2024) -> 2024-04-30
        Tuesday, 30 April 2024 | hari Selasa, tanggal 30 April 2024 -> 2024-04-30
        30\u{a0}April\u{a0}2024 | ٣٠/٠٤/٢٠٢٤ | ３０/０４/２０２４ | \u{200e}30 April 2024\u{200f} -> 2024-04-30",
    );
}

#[test]
fn months_are_read_by_every_name() {
    let names = "Januari Jan January|Februari Feb Pebruari Peb February|Maret Mar March|April Apr|\
        Mei May|Juni Jun June|Juli Jul July|Agustus Agt Agu Ags Agst August Aug|\
        September Sept Sep|Oktober Okt October Oct|November Nov Nopember Nop|Desember Des December Dec";
    for (month, names) in (1..).zip(names.split('|')) {
        for name in names.split(' ') {
            let expected = format!("2024-{month:02}-05");
            assert_eq!(read(&format!("5 {name} 2024")), expected, "{name}");
            assert_eq!(read(&format!("5 {name}. 2024")), expected, "{name}.");
            assert_eq!(read(&format!("{name} 5, 2024")), expected, "{name} first");
        }
    }
}

#[test]
fn weekdays_are_read_by_every_name() {
    let names = "Senin Monday|Selasa Tuesday|Rabu Wednesday|Kamis Thursday|\
        Jumat Jum'at Jum’at Friday|Sabtu Saturday|Minggu Ahad Sunday";
    for (date, names) in (1..).zip(names.split('|')) {
        for name in names.split(' ') {
            let expected = format!("2024-04-{date:02}");
            assert_eq!(
                read(&format!("{name}, {date} April 2024")),
                expected,
                "{name}"
            );
        }
    }
}

#[test]
fn a_weekday_tells_month_first_from_day_first() {
    assert_eq!(read("Senin (11/6/2023)"), "2023-11-06 month first");
    assert_eq!(
        read_date("Senin (11/6/2023)").unwrap().not_day_first,
        Some(day(2023, 6, 11))
    );
    assert_eq!(read("Minggu (11/6/2023)"), "2023-06-11");
    assert_eq!(read("11/6/2023"), "2023-06-11");
}

#[test]
fn what_is_no_whole_date_is_refused_by_name() {
    reads(
        read,
        "April 2024 | 2024 | 30 April | Desember | 04/2024 -> PartialDate
        30/04/24 | 30 April 24 | 30-04-24 -> TwoDigitYear
        31 Februari 2024 | 29 Februari 2023 | 2024-02-30 | 31/04/2024 -> NoSuchDay
        4/30/2024 | 2024-13-01 | 0/1/2024 | 1/0/2024 -> NoSuchDay
        30 April 1899 | 30 April 10000 | 30 April 124 -> YearOutOfRange
        Senin, 30 April 2024 | Rabu (11/6/2023) -> WeekdayDiffers
        besok | abc | 1 2 3 4 | 30 Foo 2024 | - | hari Senin -> NotADate
        30\u{202e}/04/2024 | ३०/०४/२०२४ -> UnreadableSign",
    );
    assert_eq!(["", "   "].map(read), ["Empty"; 2]);
}

#[test]
fn a_day_that_does_not_exist_is_named_in_its_parts() {
    let no_such = Problem::NoSuchDay {
        day: 31,
        month: 2,
        year: 2024,
    };
    assert_eq!(read_date("31 Februari 2024"), Err(no_such));
}

#[test]
fn single_days_and_periods_are_read_from_lines_and_commas() {
    let days = |text| {
        let periods = read_dates(text).unwrap().periods;
        let each = periods
            .iter()
            .map(|period| format!("{}..{}", iso(period.first), iso(period.last)));
        each.collect::<Vec<_>>().join(" ").replace("2024-05-", "")
    };
    assert_eq!(days(""), "");
    assert_eq!(days("2 Mei 2024"), "02..02");
    assert_eq!(days("2024-05-02,2024-05-10..2024-05-14"), "02..02 10..14");
    assert_eq!(days("2 Mei 2024, 10-14 Mei 2024"), "02..02 10..14");
    assert_eq!(
        days("Kamis, 2 Mei 2024; 10 sampai 14 Mei 2024\n20 Mei 2024"),
        "02..02 10..14 20..20"
    );
    assert_eq!(days("10 s.d. 14 Mei 2024"), "10..14");
    assert_eq!(days("10 Mei 2024 - 14 Mei 2024"), "10..14");
    assert_eq!(read_dates("14-10 Mei 2024"), Err(Problem::PeriodReversed));
    assert_eq!(
        read_dates("2 Mei 2024, abc"),
        Err(Problem::NotADate("abc".into()))
    );
}

#[test]
fn two_weekdays_beside_a_date_are_none() {
    for text in ["Minggu, 4 Mei 2024, Sabtu", "Sabtu Minggu 4 Mei 2024"] {
        assert!(read_date(text).is_err(), "{text}");
    }
    assert!(read_date("Sabtu, 4 Mei 2024 (Saturday)").is_ok());
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_written_date_reads_back(days in 0..2_958_464_u32) {
        let date = day(1900, 1, 1).plus_days(days);
        prop_assert_eq!(read(&iso(date)), iso(date));
        for lang in [Lang::Id, Lang::En] {
            let long = long_date(date, lang);
            prop_assert_eq!(read(&long), iso(date));
            prop_assert_eq!(read(&short_date(date, lang)), iso(date));
            prop_assert_eq!(read(&format!("{}, {long}", weekday_name(date.weekday(), lang))), iso(date));
        }
    }

    #[test]
    fn any_text_is_a_date_or_a_named_refusal(text in ".{0,40}") {
        prop_assert_eq!(read_date(&text), read_date(&text));
        prop_assert_eq!(read_dates(&text), read_dates(&text));
    }

    #[test]
    fn a_text_like_a_date_never_panics(text in "[0-9a-z .,/'()-]{0,24}") {
        prop_assert_eq!(read_date(&text), read_date(&text));
        prop_assert_eq!(read_dates(&text), read_dates(&text));
    }
}
