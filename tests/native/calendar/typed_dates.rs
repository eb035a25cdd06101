//! Tests of dates as people type them, without a year or in words. They are read on Monday, 30 November 2026, unless a
//! test says otherwise.

use kalkulator_ikd::{
    domain::{Date, DayList, Period},
    reading::{
        Anchor, Completion, Problem, Typed, YearRule, read_date, read_dates, read_typed_boost,
        read_typed_date, read_typed_dates, read_typed_period,
    },
    writing::{Lang, iso, long_date, month_name, short_date, weekday_name},
};
use proptest::{prelude::*, sample::select};

use crate::given::{cases, day, reads, refusal};

fn monday() -> Date {
    day(2026, 11, 30)
}

fn of_figures() -> Anchor {
    Anchor::latest(monday())
}

fn from_then_on() -> Anchor {
    Anchor::first_from(Some(monday()), monday())
}

fn outcome(read: Result<(String, Completion), Problem>) -> String {
    match read {
        Ok((day, Completion::Nothing)) => day,
        Ok((day, Completion::Day)) => [&day, " replaced"].concat(),
        Ok((day, Completion::Year)) => [&day, " completed"].concat(),
        Err(Problem::WhichDay(days)) => {
            let days: Vec<String> = days.into_iter().map(iso).collect();
            [&days.join(" or "), "?"].concat()
        }
        Err(problem) => refusal(&problem),
    }
}

fn read(text: &str, anchor: Anchor) -> String {
    let read = read_typed_date(text, anchor);
    outcome(read.map(|read| (iso(read.value.date), read.completed)))
}

fn each(periods: &[Period]) -> String {
    let each = periods.iter().map(|period| match period.days() {
        1 => iso(period.first),
        _ => format!("{}..{}", iso(period.first), iso(period.last)),
    });
    each.collect::<Vec<_>>().join(" ")
}

fn listed(text: &str, anchor: Anchor) -> String {
    let read: Result<Typed<DayList>, _> = read_typed_dates(text, anchor);
    outcome(read.map(|read| (each(&read.value.periods), read.completed)))
}

#[test]
fn a_day_of_figures_without_its_year_is_the_latest_one() {
    reads(
        |text| read(text, of_figures()),
        "30/11 | 30-11 | 30.11 | 30 nov | 30 Nov. | 30 November | 30NOV | 30nov | Nov 30 | November 30 -> 2026-11-30 completed
        30th of November | November 30th | the 30th of Nov | tgl 30 Nov | per 30 November -> 2026-11-30 completed
        tanggal 30/11 | per tgl. 30/11 | 30 nopember | ٣٠/١١ | 30–11 | (30/11) -> 2026-11-30 completed
        Senin, 30 November | 30/11 (Senin) | hari Senin 30-11 | Mon 30 Nov -> 2026-11-30 completed
        27/11 | 27 nov | Jumat, 27 Nov -> 2026-11-27 completed
        3/6 | 3 Juni -> 2026-06-03 completed
        1/1 | 1 Januari -> 2026-01-01 or 2027-01-01?",
    );
}

#[test]
fn half_a_year_is_as_far_as_a_year_is_completed() {
    let on = |today: Date| read("3/6", Anchor::latest(today));
    assert_eq!(on(day(2026, 11, 30)), "2026-06-03 completed");
    assert_eq!(on(day(2026, 12, 1)), "2026-06-03 or 2027-06-03?");
    assert_eq!(read("1/12", of_figures()), "2025-12-01 or 2026-12-01?");
    let sunday = Anchor::latest(day(2026, 11, 22));
    assert_eq!(read("30 November", sunday), "2025-11-30 or 2026-11-30?");
}

#[test]
fn a_deadline_without_its_year_is_the_first_one_from_the_figures_on() {
    reads(
        |text| read(text, from_then_on()),
        "31/12 | 31 des | Dec 31 | 31 December | 31-12 | 31.12. -> 2026-12-31 completed
        30/11 -> 2026-11-30 completed
        29/11 | 29 November -> 2027-11-29 completed
        29/2 | 29 Februari -> 2028-02-29 completed",
    );
    let unknown = Anchor::first_from(None, monday());
    assert_eq!(read("31/12", unknown), "2025-12-31 or 2026-12-31?");
    assert_eq!(read("31/12/26", unknown), "2026-12-31 completed");
}

#[test]
fn a_year_of_two_digits_is_of_this_century() {
    reads(
        |text| read(text, of_figures()),
        "30/11/26 | 30-11-26 | 30.11.26 | 30 nov 26 | 30-Nov-26 | 30 Nov '26 | 30 Nov ’26 | 30nov26 -> 2026-11-30 completed
        Nov 30, 26 | Senin, 30/11/26 | 30th Nov 26 | per 30/11/26 -> 2026-11-30 completed
        26/11/30 -> 2030-11-26 completed
        30 nov 99 -> 2099-11-30 completed
        30/11/00 -> 2000-11-30 completed
        29/2/26 | 29 Feb 26 | 31/4/26 -> NoSuchDay
        Minggu, 30/11/26 -> WeekdayDiffers
        30/11/6 | 30/11/126 -> YearOutOfRange",
    );
}

#[test]
fn eight_digits_are_a_whole_date() {
    reads(
        |text| read(text, of_figures()),
        "30112026 | 20261130 | Senin 30112026 -> 2026-11-30 replaced
        01022026 -> 2026-02-01 replaced
        20112026 -> 2026-11-20 replaced
        20121231 -> 2012-12-31 replaced
        31022026 | 20260230 | 20261330 | 11302026 -> NoSuchDay
        3011202 | 301120266 | 301126 -> NotADate
        18991231 | 00000000 | 31121899 -> YearOutOfRange",
    );
}

#[test]
fn whole_dates_among_other_words_are_read() {
    reads(
        |text| read(text, of_figures()),
        "per 27 November 2026 | 27th of November 2026 | the 27th November, 2026 | 27nov2026 -> 2026-11-27 replaced
        27 November 2026 | 2026-11-27 | Jumat, 27/11/2026 -> 2026-11-27",
    );
}

#[test]
fn days_in_words_count_from_today() {
    reads(
        |text| read(text, of_figures()),
        "hari ini | Hari  ini | HARI INI | today | Senin, hari ini -> 2026-11-30 replaced
        kemarin | Yesterday | Minggu kemarin | 1 hari lalu | 1 hari yang lalu | 1 day ago -> 2026-11-29 replaced
        kemarin dulu | kemarin lusa | day before yesterday | the day before yesterday | 2 days ago -> 2026-11-28 replaced
        besok | esok | tomorrow | besok Selasa -> 2026-12-01 replaced
        lusa | day after tomorrow -> 2026-12-02 replaced
        Jumat kemarin | Selasa, hari ini -> WeekdayDiffers
        Jumat lalu | minggu lalu | 2 minggu lalu | bulan lalu | nanti | hari | hari itu | 999 hari lalu -> NotADate",
    );
}

#[test]
fn ends_of_months_and_years_are_read() {
    reads(
        |text| read(text, of_figures()),
        "akhir bulan lalu | akhir bulan yang lalu | akhir bulan kemarin | akhir bln lalu -> 2026-10-31 replaced
        end of last month | the end of last month | last day of last month -> 2026-10-31 replaced
        akhir Oktober 2026 | akhir bulan Oktober 2026 | akhir Okt. 2026 | akhir bulan 10 2026 -> 2026-10-31 replaced
        end of October 2026 | end October 2026 | end-Oct 2026 | hari terakhir Oktober 2026 -> 2026-10-31 replaced
        akhir Oktober | akhir bulan Oktober | end of October | akhir Oktober 26 | end of Oct '26 -> 2026-10-31 completed
        akhir bulan ini | end of this month | akhir bulan | end of the month -> 2026-11-30 replaced
        akhir bulan depan | end of next month | akhir tahun ini | akhir 2026 | akhir tahun 2026 -> 2026-12-31 replaced
        end of this year | end of 2026 -> 2026-12-31 replaced
        akhir tahun lalu | end of last year -> 2025-12-31 replaced
        akhir tahun depan | end of next year -> 2027-12-31 replaced
        akhir tahun 26 -> 2026-12-31 completed
        akhir Februari 2028 -> 2028-02-29 replaced
        Sabtu, akhir Oktober 2026 -> 2026-10-31 replaced
        Senin, akhir Oktober 2026 -> WeekdayDiffers
        akhir tahun -> 2025-12-31 or 2026-12-31?
        akhir Mei -> 2026-05-31 or 2027-05-31?
        akhir | akhir minggu | akhir minggu ini | akhir pekan | akhir bulan 13 | akhir 26 | akhir 30 November -> NotADate
        awal bulan ini | pertengahan November | akhir lalu | akhir bulan tahun -> NotADate",
    );
    assert_eq!(
        read("akhir bulan", Anchor::latest(day(2026, 12, 4))),
        "2026-11-30 or 2026-12-31?"
    );
}

#[test]
fn the_end_of_the_year_of_a_deadline_is_of_the_figures_and_of_today() {
    reads(
        |text| read(text, from_then_on()),
        "akhir tahun | end of year | end of the year | akhir bulan depan -> 2026-12-31 replaced",
    );
    assert_eq!(
        read("akhir Desember", from_then_on()),
        "2026-12-31 completed"
    );
    let old = Anchor::first_from(Some(day(2024, 4, 29)), monday());
    assert_eq!(read("akhir tahun", old), "2024-12-31 or 2026-12-31?");
    assert_eq!(read("akhir tahun ini", old), "2026-12-31 replaced");
    assert_eq!(read("31 Desember", old), "2024-12-31 completed");
}

#[test]
fn a_weekday_decides_the_year_or_asks() {
    let sunday = Anchor::latest(day(2026, 11, 22));
    // 30 November was a Sunday in 2025 and is a Monday in 2026.
    assert_eq!(read("Minggu, 30 November", sunday), "2025-11-30 completed");
    assert_eq!(
        read("Senin, 30 November", sunday),
        "2025-11-30 or 2026-11-30?"
    );
    assert_eq!(read("Rabu, 30 November", sunday), "WeekdayDiffers");
    // The latest 30 November is a Monday. The one a year earlier was a Sunday, as written.
    assert_eq!(
        read("Minggu, 30 November", Anchor::latest(day(2027, 1, 4))),
        "2025-11-30 or 2026-11-30?"
    );
    assert_eq!(
        read("Kamis, 31 Desember", from_then_on()),
        "2026-12-31 completed"
    );
    assert_eq!(
        read("Jumat, 31 Desember", from_then_on()),
        "2026-12-31 or 2027-12-31?"
    );
    assert_eq!(read("Senin, 31 Desember", from_then_on()), "WeekdayDiffers");
}

#[test]
fn what_is_no_day_stays_refused() {
    reads(
        |text| read(text, of_figures()),
        "11/30 | 31/2 | 30 Februari | 0/11 | 30/0 | 32/1 | 31 Nov -> NoSuchDay
        Oktober 2026 | 11/2026 | 2026 | November | 2026-11 | Nov-26 | Nov/26 -> PartialDate
        30,11 | 30:11 | 5, 12 | 30 | 1 2 3 4 | 30/11/26/1 | 300/11 | abc | - | 30 foo | 30/11 jam 8 | Nov '26 -> NotADate
        30\u{202e}/11 | ३०/११ -> UnreadableSign",
    );
    assert_eq!(read("", of_figures()), "Empty");
}

#[test]
fn a_month_before_a_number_near_this_year_is_asked_for() {
    assert_eq!(read("Nov 26", of_figures()), "2026-11-26 or 2026-11-30?");
    assert_eq!(read("Des 26", from_then_on()), "2026-12-26 or 2026-12-31?");
    assert_eq!(read("Nov 24", of_figures()), "2026-11-24 completed");
    assert_eq!(read("Kamis, Nov 26", of_figures()), "2026-11-26 completed");
}

#[test]
fn a_question_that_was_kept_is_asked_again() {
    let kept = "2025-11-30 atau 2026-11-30";
    for today in [day(2026, 11, 22), day(2026, 12, 1), day(2030, 1, 1)] {
        assert_eq!(
            read(kept, Anchor::latest(today)),
            "2025-11-30 or 2026-11-30?"
        );
    }
    assert_eq!(read("30 November 2025 atau abc", of_figures()), "NotADate");
}

#[test]
fn lists_share_a_month_and_are_completed() {
    reads(
        |text| listed(text, from_then_on()),
        "5, 12 Desember 2026 | 5 dan 12 Desember 2026 | 5 & 12 Desember 2026 -> 2026-12-05 2026-12-12 replaced
        5 and 12 December 2026 | 5,12 Desember 2026 | 5; 12/12/2026 | 5, 12 Des. 2026 -> 2026-12-05 2026-12-12 replaced
        5 dan 12 Desember | 5, 12 Des | 5 dan 12/12 | 5, 12/12/26 | 5/12, 12/12 -> 2026-12-05 2026-12-12 completed
        5 Desember dan 12 Desember -> 2026-12-05 2026-12-12 completed
        5, 7, dan 9 Desember -> 2026-12-05 2026-12-07 2026-12-09 completed
        3, 5-7, 9 Desember 2026 | 3, 5 sampai 7 dan 9 Desember 2026 -> 2026-12-03 2026-12-05..2026-12-07 2026-12-09 replaced
        10-14 Des | 10 - 14 Des | 10 s.d. 14 Desember | 10 Des sampai 14 Des -> 2026-12-10..2026-12-14 completed
        24 Desember - 2 Januari | 24 Des 2026 - 2 Jan | 24 Des - 2 Jan 2027 -> 2026-12-24..2027-01-02 completed
        24 Desember, 2 Januari | 24 Des dan 2 Jan 2027 -> 2026-12-24 2027-01-02 completed
        1 Desember 2026, 24 Desember -> 2026-12-01 2026-12-24 completed
        besok, lusa | besok dan lusa -> 2026-12-01 2026-12-02 replaced
        Sabtu, 5 Desember -> 2026-12-05 completed
        2026-12-05,2026-12-10..2026-12-14 -> 2026-12-05 2026-12-10..2026-12-14
        1 Juni, 12 Juni 2026 -> 2026-06-01 or 2027-06-01?
        31, 5 November 2027 -> NoSuchDay
        7-5 Desember 2026 -> PeriodReversed
        5 | 5, 7 | 10-12 | 5 dan | abc, 12 Desember -> NotADate",
    );
    assert_eq!(
        listed("5\n12 Desember 2026", from_then_on()),
        "2026-12-05 2026-12-12 replaced"
    );
    assert_eq!(listed("", from_then_on()), "");
}

#[test]
fn days_that_share_a_month_share_its_year() {
    let tenth = Anchor::first_from(Some(day(2026, 12, 10)), day(2026, 12, 10));
    assert_eq!(
        listed("5 dan 12 Desember", tenth),
        "2026-12-05 2026-12-12 completed"
    );
}

#[test]
fn a_period_without_years_is_the_one_that_its_day_lies_in() {
    let june = day(2026, 6, 15);
    let read = |text, anchor| {
        let read = read_typed_period(text, anchor);
        outcome(read.map(|read| (each(&[read.value]), read.completed)))
    };
    let period = "2026-06-01..2026-06-30 completed";
    assert_eq!(
        read("1-30 Juni", Anchor::first_from(Some(june), june)),
        period
    );
    assert_eq!(read("1-30 Juni", Anchor::latest(june)), period);
    let newyear = "2026-12-24..2027-01-02 completed";
    for today in [day(2026, 12, 30), day(2027, 1, 5)] {
        assert_eq!(read("24 Des - 2 Jan", Anchor::latest(today)), newyear);
    }
    let boost = |text| read_typed_boost(text, Anchor::first_from(Some(june), june)).unwrap();
    let whole = boost("1 Juni 2026 sampai 30 Juni 2026: 150");
    assert_eq!(whole.completed, Completion::Nothing);
    assert_eq!(boost("1-30 Juni: 150").value, whole.value);
    assert_eq!(boost("2026-06-01:2026-06-30:150"), whole);
    assert_eq!(boost(" ").value, None);
}

/// A date with its year, written in every supported way.
fn writings(date: Date, lang: Lang) -> Vec<String> {
    let (d, m, y) = (date.day(), date.month(), date.year());
    let (month, short) = (month_name(m, lang), short_date(date, lang));
    let weekday = weekday_name(date.weekday(), lang);
    let mut texts = vec![
        iso(date),
        long_date(date, lang),
        short.clone(),
        format!("{d:02}{m:02}{y}"),
        iso(date).replace('-', ""),
        format!("{d}/{m}/{y}"),
        format!("{month} {d}, {y}"),
        format!("per {d} {month} {y}"),
        format!("{weekday}, {d}-{m}-{y}"),
        short.replace(' ', ""),
    ];
    if (2000..2100).contains(&y) {
        let yy = y % 100;
        texts.extend([
            format!("{d}/{m}/{yy:02}"),
            format!("{d}.{m}.{yy:02}"),
            format!("{d} {month} {yy:02}"),
            format!("{d}-{}-{yy:02}", &month[..3]),
            format!("{d} {month} '{yy:02}"),
            format!("{weekday}, {d:02}-{m:02}-{yy:02}"),
        ]);
    }
    if date == date.month_end() {
        texts.extend([
            format!("akhir {month} {y}"),
            format!("akhir bulan {month} {y}"),
            format!("end of {month} {y}"),
        ]);
    }
    texts
}

fn any_date() -> impl Strategy<Value = Date> {
    prop_oneof![
        (0..2_958_464_u32).prop_map(|days| day(1900, 1, 1).plus_days(days)),
        (0..36_524_u32).prop_map(|days| day(2000, 1, 1).plus_days(days)),
        (0..36_524_u32).prop_map(|days| day(2000, 1, 1).plus_days(days).month_end()),
    ]
}

fn any_anchor() -> impl Strategy<Value = Anchor> {
    (any_date(), any_date(), 0..4_u8).prop_map(|(today, other, rule)| match rule {
        0 => Anchor::latest(today),
        1 => Anchor::first_from(Some(other), today),
        2 => Anchor::first_from(None, today),
        _ => Anchor {
            today,
            year: YearRule::LastUpTo(other),
        },
    })
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_date_with_its_year_reads_as_itself_in_every_writing(date in any_date(), anchor in any_anchor(), english in any::<bool>()) {
        let lang = if english { Lang::En } else { Lang::Id };
        for text in writings(date, lang) {
            let read = read_typed_date(&text, anchor);
            prop_assert_eq!(read.map(|read| read.value.date), Ok(date), "{}", text);
        }
    }

    #[test]
    fn a_completed_year_is_on_its_side_of_the_anchor(date in any_date(), anchor in any_anchor(), writing in 0..6_usize) {
        let (d, m) = (date.day(), date.month());
        let month = month_name(m, Lang::Id);
        let weekday = weekday_name(date.weekday(), Lang::Id);
        let text = [format!("{d}/{m}"), format!("{d} {month}"), format!("{month} {d}"), format!("{weekday}, {d}.{m}"), format!("akhir {month}"), format!("{d}-{}", &month[..3])][writing].clone();
        match read_typed_date(&text, anchor) {
            Ok(read) => {
                let day = read.value.date;
                prop_assert_eq!(read.completed, Completion::Year);
                prop_assert_eq!(day.month(), m);
                let is_right = match anchor.year {
                    YearRule::Latest => day <= anchor.today && (text.contains(weekday) || anchor.today.days_since(day) <= 180),
                    YearRule::FirstFrom(first) => first <= day && (text.contains(weekday) || day.days_since(first) <= 366 * 8),
                    YearRule::LastUpTo(last) => day <= last,
                    YearRule::Asked => text.contains(weekday),
                };
                prop_assert!(is_right, "{} at {:?}: {}", text, anchor, iso(day));
                if text.contains(weekday) {
                    prop_assert_eq!(day.weekday(), date.weekday());
                }
            }
            Err(Problem::WhichDay(days)) => {
                prop_assert!(!days.is_empty() && days.is_sorted());
                prop_assert!(days.iter().all(|day| day.month() == m));
            }
            Err(Problem::WeekdayDiffers { .. }) => prop_assert!(text.contains(weekday)),
            Err(problem) => prop_assert!(false, "{}: {:?}", text, problem),
        }
    }

    #[test]
    fn a_whole_date_is_read_as_everywhere(text in ".{0,30}", anchor in any_anchor()) {
        if let Ok(read) = read_date(&text) {
            prop_assert_eq!(read_typed_date(&text, anchor), Ok(Typed { value: read, completed: Completion::Nothing }));
        }
        if let Ok(periods) = read_dates(&text) {
            prop_assert_eq!(read_typed_dates(&text, anchor), Ok(Typed { value: periods, completed: Completion::Nothing }));
        }
    }

    #[test]
    fn no_text_panics(text in prop_oneof![".{0,40}", "[0-9a-z .,/'()&;:-]{0,24}"], anchor in any_anchor()) {
        let _ = (read_typed_date(&text, anchor), read_typed_dates(&text, anchor), read_typed_boost(&text, anchor));
        let _ = read_typed_period(&text, anchor);
    }

    #[test]
    fn no_words_of_dates_panic(words in proptest::collection::vec(select(WORDS), 0..7), parts in select(vec![" ", "", "/", "-", ", "]), anchor in any_anchor()) {
        let text = words.join(parts);
        let _ = (read_typed_date(&text, anchor), read_typed_dates(&text, anchor), read_typed_boost(&text, anchor));
    }

    #[test]
    fn a_text_is_completed_alike_in_a_list(date in any_date(), anchor in any_anchor()) {
        let text = format!("{} {}", date.day(), month_name(date.month(), Lang::Id));
        let alone = read_typed_date(&text, anchor).map(|read| vec![Period::day(read.value.date)]);
        prop_assert_eq!(read_typed_dates(&text, anchor).map(|read| read.value.periods), alone);
    }
}

const WORDS: &[&str] = &[
    "hari", "ini", "kemarin", "akhir", "end", "of", "bulan", "tahun", "lalu", "depan", "last",
    "next", "month", "day", "ago", "yang", "besok", "lusa", "30", "29", "2", "11", "26", "2026",
    "9999", "1900", "30112026", "nov", "februari", "senin", "minggu", "dan", "atau", "sampai", "'",
    "th", "0", "99",
];
