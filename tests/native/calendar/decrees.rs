//! Tests of the holidays in the decrees: the file is read, and the service days of each month and year are as expected.

use std::collections::BTreeMap;

use kalkulator_ikd::{
    domain::{
        Bounds, Date, Holiday, HolidayKind, Opening, Period, ServiceCalendar, Switches, Week,
    },
    reference::{decreed_holidays, named_holidays, presets},
    writing::iso,
};

use super::day_loop::{CSV, fields};
use crate::given::{ask, day};

pub(crate) fn switches(week: Week, joint_leave: Opening, national: Opening) -> Switches {
    Switches {
        week,
        joint_leave,
        national,
    }
}

pub(crate) fn count(switches: Switches, first: Date, last: Date) -> Bounds<u32> {
    let calendar = ServiceCalendar::new(switches, decreed_holidays());
    calendar.service_days(Period::new(first, last).unwrap())
}

fn year_count(year: i16, week: Week, joint_leave: Opening) -> u32 {
    let days = count(
        switches(week, joint_leave, Opening::Closed),
        day(year, 1, 1),
        day(year, 12, 31),
    );
    assert!(days.is_exact());
    days.least
}

#[test]
fn every_row_of_the_file_is_read_with_its_decree() {
    let kind = |kind| match kind {
        HolidayKind::National => "nasional",
        HolidayKind::CutiBersama => "cuti_bersama",
    };
    assert!(!CSV.contains("\"\""), "a quotation mark inside a field");
    let rows: Vec<_> = CSV.lines().skip(1).map(fields).collect();
    let read = named_holidays().iter().map(|named| {
        let Holiday { date, kind: of } = named.holiday;
        let parts = [
            &iso(date),
            kind(of),
            &named.name_id,
            &named.name_en,
            &named.decree,
        ];
        parts.map(str::to_owned).to_vec()
    });
    assert_eq!(read.collect::<Vec<_>>(), rows);
    assert!(
        named_holidays()
            .iter()
            .all(|named| !named.decree.is_empty())
    );
}

#[test]
fn the_years_follow_each_other() {
    assert_eq!(decreed_holidays().years(), [2023, 2024, 2025, 2026, 2027]);
}

#[test]
fn each_year_has_the_holidays_of_its_decree() {
    let mut counts: BTreeMap<i16, (u32, u32)> = BTreeMap::new();
    for named in named_holidays() {
        let (national, leave) = counts.entry(named.holiday.date.year()).or_default();
        match named.holiday.kind {
            HolidayKind::National => *national += 1,
            HolidayKind::CutiBersama => *leave += 1,
        }
    }
    let expected = [
        (2023, (16, 11)),
        (2024, (19, 10)),
        (2025, (17, 11)),
        (2026, (17, 8)),
        (2027, (18, 8)),
    ];
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn the_months_have_the_service_days_of_the_table() {
    let table: [(i16, [u32; 12]); 5] = [
        (2023, [21, 20, 21, 14, 21, 17, 20, 22, 20, 22, 22, 19]),
        (2024, [22, 18, 18, 16, 18, 18, 23, 22, 20, 23, 20, 20]),
        (2025, [19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21]),
        (2026, [20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21]),
        (2027, [19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22]),
    ];
    for (year, months) in table {
        for (month, expected) in (1..=12_i8).zip(months) {
            let last = (28..=31)
                .rev()
                .find_map(|day| Date::new(year, month, day))
                .unwrap();
            let counted = count(Switches::default(), day(year, month, 1), last);
            assert_eq!(counted, Bounds::exactly(expected), "{year}-{month}");
        }
    }
}

#[test]
fn the_years_have_the_service_days_of_the_table() {
    let expected = [
        (2023, [239, 250, 289, 300]),
        (2024, [238, 248, 287, 297]),
        (2025, [237, 248, 288, 299]),
        (2026, [240, 248, 291, 299]),
        (2027, [242, 250, 291, 299]),
    ];
    for (year, counts) in expected {
        let ways = [
            (Week::FiveDays, Opening::Closed),
            (Week::FiveDays, Opening::Open),
            (Week::SixDays, Opening::Closed),
            (Week::SixDays, Opening::Open),
        ];
        assert_eq!(
            ways.map(|(week, leave)| year_count(year, week, leave)),
            counts,
            "{year}"
        );
    }
}

#[test]
fn halmahera_barat_has_59_to_75_service_days() {
    assert_eq!(
        count(Switches::default(), day(2020, 9, 18), day(2020, 12, 31)),
        Bounds {
            least: 59,
            most: 75
        }
    );
}

#[test]
fn nothing_is_unknown_where_no_holiday_closes_the_office() {
    let every_day = |week| {
        count(
            switches(week, Opening::Open, Opening::Open),
            day(2020, 9, 18),
            day(2020, 12, 31),
        )
    };
    let weeks = [Week::FiveDays, Week::SixDays, Week::SevenDays];
    assert_eq!(weeks.map(every_day), [75, 90, 105].map(Bounds::exactly));
}

#[test]
fn a_single_day_can_be_closed() {
    let link = "base=58959&done=314&as-of=2024-04-29&closed=2024-05-02,2024-05-10..2024-05-14";
    // 10 May is joint leave, 11 and 12 May are a weekend.
    assert_eq!(ask(link).value("service-days"), "163");
}

#[test]
fn a_single_day_off_can_be_served() {
    let link = "base=58959&done=314&as-of=2024-04-29&opened=2024-05-01,2024-05-04,2024-05-06";
    assert_eq!(ask(link).value("service-days"), "168");
}

#[test]
fn a_day_in_both_lists_is_closed() {
    let link = "base=58959&done=314&as-of=2024-04-29&opened=2024-05-02..2024-05-04&closed=2024-05-02..2024-05-04";
    assert_eq!(ask(link).value("service-days"), "164");
}

#[test]
fn a_year_without_a_decree_is_known_by_the_users_own_list() {
    let link = "base=58959&done=314&as-of=2035-01-01&deadline=2035-01-31";
    let list = "calendar=2035-01-03;Tahun+Baru;nasional%0A2035-01-04;Cuti;cuti+bersama";
    assert_eq!(ask(link).value("service-days"), "15-23");
    assert_eq!(ask(&format!("{link}&{list}")).value("service-days"), "21");
    assert_eq!(
        ask(&format!("{link}&{list}&joint-leave=open")).value("service-days"),
        "22"
    );
}

#[test]
fn the_national_targets_are_dated() {
    let dated = presets()
        .iter()
        .map(|preset| (preset.deadline, preset.share.millionths() / 1_000_000));
    let years = [(2023, 25), (2024, 30), (2025, 30), (2026, 30)];
    assert_eq!(
        dated.collect::<Vec<_>>(),
        years.map(|(year, share)| (day(year, 12, 31), share))
    );
}
