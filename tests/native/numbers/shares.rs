//! Tests of reading shares, targets, activations, numbers of days and lists of holidays as people write them.

use kalkulator_ikd::{
    domain::{CountingFrom, Done, HolidayKind, People, Share, TargetGiven},
    reading::{
        Problem, read_counting_from, read_day_count, read_done, read_holidays, read_share,
        read_target,
    },
    writing::{self, Lang, decimal_point},
};
use proptest::prelude::*;

use super::counts::plain;
use crate::given::{cases, day, reads, refusal};

/// The share that a text is read as, such as `30` or `12.89`, or the name of the problem.
fn share(text: &str) -> String {
    let plain = |quoted: kalkulator_ikd::domain::QuotedShare| decimal_point(quoted.share);
    read_share(text).map_or_else(|problem| refusal(&problem), plain)
}

#[test]
fn shares_are_read() {
    reads(
        share,
        "30 | 30% | 30 % | 30 persen | 30 percent | 30 per cent | ٣٠٪ | ３０％ | 30,0 | 30.00 -> 30
        0,53 | 0.53 | 0,530 persen -> 0.53
        12.5 | 12,5 | 12,50% -> 12.5
        12,890 -> 12.89
        1,234 -> 1.234
        0.123 -> 0.123
        12.3456 -> 12.3456
        0 | 0% -> 0
        1000 | 1.000,0 -> 1000
        99,999999 -> 99.999999",
    );
}

#[test]
fn what_is_no_share_is_refused_by_name() {
    reads(
        share,
        "1.234 | 12.345 persen | 42.000 | 100.000% -> AmbiguousShare
        abc | persen | 30%% | 3,0,0 | ,5 | 30/5 | 3 0 | tiga puluh -> NotANumber
        -5 | −5 % | - 30 -> Negative
        1000,1 | 42000 | 99999999999999999999999999999999999999999 -> ShareTooLarge
        1,2345678 -> TooManyDecimals
        25 poin persen | 25 persen poin | 25 percentage points | 25 poin -> PointsForShare
        ३० | 3\u{202e}0 -> UnreadableSign",
    );
    assert_eq!(share(""), "Empty");
}

#[test]
fn a_quoted_share_keeps_its_decimals() {
    let decimals = |text: &str| read_share(text).unwrap().decimals;
    assert_eq!(
        ["19", "12,89", "12,890", "19,00"].map(decimals),
        [0, 2, 3, 2]
    );
}

#[test]
fn a_target_is_a_share_or_with_its_unit_a_count() {
    let thirty = TargetGiven::Share(Share::percent(30));
    for text in ["30", "30 persen", "30%"] {
        assert_eq!(read_target(text), Ok(thirty));
    }
    for text in ["42.000 orang", "42000 orang", "42 ribu", "42,000 people"] {
        assert_eq!(
            read_target(text),
            Ok(TargetGiven::Count(People::new(42_000)))
        );
    }
    for text in [
        "sekitar 42.000 orang",
        "40.000-42.000 orang",
        "42.000",
        "abc",
    ] {
        assert!(read_target(text).is_err(), "{text}");
    }
}

#[test]
fn activations_are_a_count_or_with_a_per_cent_sign_a_share() {
    let done = |text: &str| match read_done(text) {
        Ok(Done::Count(read)) => plain(read),
        Ok(Done::Share(quoted)) => format!("{}%", decimal_point(quoted.share)),
        Err(problem) => refusal(&problem),
    };
    reads(
        done,
        "314 -> 314
        0 -> 0
        32.000-35.000 -> 32000-35000
        19% | 19 persen | 19 per cent -> 19%
        19,22 % -> 19.22%
        4 poin persen -> PointsForShare
        abc -> NotANumber",
    );
    assert_eq!(done(""), "Empty");
}

#[test]
fn days_are_counted_up_to_a_century() {
    let days =
        |text: &str| read_day_count(text).map_or_else(|no| refusal(&no), |days| days.to_string());
    reads(
        days,
        "68 | 68 hari | 68 hari kerja | 68 hari layanan | 68 days -> 68
        0 -> 0
        36.525 -> 36525
        36.526 | 4294967296 -> TooLarge
        -1 -> Negative
        1,5 -> NotWhole
        60-70 | sekitar 68 | abc -> NotANumber",
    );
    assert_eq!(days(""), "Empty");
}

#[test]
fn counting_starts_with_the_figures_today_or_a_date() {
    let from = |text| read_counting_from(text).map(|(from, _)| from);
    for text in ["", "as-of", "tanggal data", " Tanggal Data "] {
        assert_eq!(from(text), Ok(CountingFrom::AsOf));
    }
    for text in ["today", "hari ini", "Hari Ini"] {
        assert_eq!(from(text), Ok(CountingFrom::Today));
    }
    assert_eq!(from("13 Mei 2024"), Ok(CountingFrom::On(day(2024, 5, 13))));
    assert_eq!(from("besok"), Err(Problem::NotADate("besok".into())));
}

#[test]
fn a_list_of_holidays_is_read_line_by_line() {
    let text = "2028-01-01; Tahun Baru; nasional\n\n3 Januari 2028\tCuti\tcuti bersama\r\n";
    let list = read_holidays(text).unwrap();
    let read: Vec<_> = list
        .iter()
        .map(|own| (own.holiday.date, own.holiday.kind, own.name.as_str()))
        .collect();
    let expected = [
        (day(2028, 1, 1), HolidayKind::National, "Tahun Baru"),
        (day(2028, 1, 3), HolidayKind::CutiBersama, "Cuti"),
    ];
    assert_eq!(read, expected);
    assert_eq!(read_holidays(""), Ok(Vec::new()));
}

#[test]
fn a_line_that_is_no_holiday_is_named_by_its_number() {
    let lines = [
        ("abc", 1),
        ("2028-01-01; Tahun Baru; nasional\nabc", 2),
        ("\n\n2028-01-01; Tahun Baru; merah", 3),
        ("2028-02-31; Tahun Baru; nasional", 1),
        ("Januari 2028; Tahun Baru; nasional", 1),
    ];
    for (text, line) in lines {
        assert_eq!(
            read_holidays(text),
            Err(Problem::HolidayLine(line)),
            "{text}"
        );
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_written_share_reads_back(millionths in 0..=1_000_000_000_u32, coarse in 0..=3_u32) {
        let unit = 100_u32.pow(coarse);
        let written = Share::from_millionths(millionths / unit * unit);
        let text = writing::share(written, Lang::Id);
        prop_assert_eq!(read_share(&text).map(|quoted| quoted.share), Ok(written));
        // A point before three digits could separate thousands. Only such a text is rejected.
        let english = writing::share(written, Lang::En);
        match read_share(&english) {
            Ok(quoted) => prop_assert_eq!(quoted.share, written),
            Err(problem) => prop_assert_eq!(problem, Problem::AmbiguousShare(english)),
        }
    }

    #[test]
    fn any_text_is_one_value_or_one_refusal(text in prop_oneof![any::<String>(), "[0-9.,% -]{0,9}( persen| orang| hari| ribu)?", "\\PC{0,20}"]) {
        prop_assert_eq!(read_share(&text), read_share(&text));
        prop_assert_eq!(read_target(&text), read_target(&text));
        prop_assert_eq!(read_done(&text), read_done(&text));
        prop_assert_eq!(read_day_count(&text), read_day_count(&text));
        prop_assert_eq!(read_holidays(&text), read_holidays(&text));
        prop_assert_eq!(read_counting_from(&text), read_counting_from(&text));
    }
}

#[test]
fn a_name_may_have_a_date_and_two_holidays_on_a_line_are_refused() {
    let name = read_holidays("17/8/2028; HUT RI 17 Agustus 1945; nasional");
    assert_eq!(name.unwrap()[0].name, "HUT RI 17 Agustus 1945");
    let two = read_holidays("2028-01-03;Tahun Baru;nasional 2028-01-04;X;nasional");
    assert_eq!(two, Err(Problem::HolidayLine(1)));
}
