//! Tests of reading lists of reports and gains as offices write them, and of the history that they make.

use kalkulator_ikd::{
    domain::{Gain, Observation, Oddity, People, Period, Reports},
    reading::{OnLine, Problem, read_gains},
};

use crate::given::{day, refusal, today};

fn read_reports(text: &str) -> Vec<OnLine<Observation>> {
    let list = kalkulator_ikd::reading::read_reports(text, today());
    assert_eq!(list.lines.faults, [], "{text}");
    list.lines.read
}

/// The lines that are not reports, with their problems.
fn faults(text: &str) -> Vec<(u32, Problem)> {
    kalkulator_ikd::reading::read_reports(text, today())
        .lines
        .faults
}

/// A line read as a report: its date, its count, and its base or 0.
fn line(text: &str) -> (String, u64, u64) {
    let report = read_reports(text)[0].value;
    let base = report.base.map_or(0, People::count);
    let date = report.date;
    let day = format!("{}-{}-{}", date.year(), date.month(), date.day());
    (day, report.done.count(), base)
}

fn report(year: i16, month: i8, of: i8, done: u64) -> Observation {
    Observation {
        date: day(year, month, of),
        done: People::new(done),
        base: None,
    }
}

#[test]
fn a_line_reads_the_same_with_any_separator_and_date() {
    for text in [
        "2025-04-20:56573:1276684",
        "2025-04-20;56573;1276684",
        "20/04/2025\t56.573\t1.276.684",
        "20.04.2025 | 56,573 | 1,276,684",
        "20 April 2025, 56.573, 1.276.684",
        "20 Apr 2025 56573 1276684",
        "Minggu, 20 April 2025: 56.573 orang; 1.276.684",
        "20-4-2025 56.573 1.276.684",
        "2025-04-20,56573,1276684",
        "20 April 2025 - 56.573, 1.276.684",
        "20 April 2025 = 56.573 orang, 1.276.684 orang",
    ] {
        assert_eq!(
            line(text),
            ("2025-4-20".to_owned(), 56_573, 1_276_684),
            "{text}"
        );
    }
}

#[test]
fn a_line_needs_no_base() {
    for text in [
        "2025-04-20 56573",
        "20 April 2025: 56.573 orang",
        "20/04/2025,56573",
        "20/04/2025 56 573",
        "Minggu 20 April 2025;56.573;",
    ] {
        assert_eq!(line(text), ("2025-4-20".to_owned(), 56_573, 0), "{text}");
    }
}

#[test]
fn every_bad_line_is_told_by_its_number() {
    let text = "Tanggal; Jumlah\n31/01/2024; 250\n\n31/02/2024; 300\n26-Mar; 400\n30/04/2024;\n31/01/2024; 251\n31/05/24; 5\n1/6/2024;1;2;3";
    let faults = faults(text);
    let lines: Vec<u32> = faults.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [4, 5, 6, 7, 9]);
    assert_eq!(faults[1].1, Problem::PartialDate("26-mar".to_owned()));
    assert_eq!(faults[2].1, Problem::NoCount);
    assert_eq!(faults[3].1, Problem::ReportedBefore(2));
    assert_eq!(faults[4].1, Problem::TooManyColumns);
}

#[test]
fn a_date_that_cannot_be_is_told_whatever_stands_behind_it() {
    for (text, fault) in [
        ("31/02/2025 50.000", "NoSuchDay"),
        ("31 Februari 2025: 50.000", "NoSuchDay"),
        ("20 April 400", "PartialDate"),
        ("2024; 400", "PartialDate"),
        ("Senin, 20 April 2025 400", "WeekdayDiffers"),
        ("kira-kira 400", "NotADate"),
    ] {
        assert_eq!(
            faults(text).first().map(|(_, told)| refusal(told)),
            Some(fault.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn a_slip_in_a_count_is_not_split_into_two() {
    for text in [
        "20/04/2025 56.5",
        "20/04/2025; 58,95",
        "20 April 2025: 58,95",
    ] {
        assert_eq!(faults(text).len(), 1, "{text}");
    }
}

#[test]
fn a_gain_reads_as_people_write_periods() {
    for text in [
        "2025-01-01..2025-04-20:7692",
        "1 Januari 2025 sampai 20 April 2025; 7.692",
        "1 Januari 2025 - 20 April 2025: 7.692 orang",
        "1/1/2025 s.d. 20/4/2025 7692",
    ] {
        let gain = read_gains(text).read[0].value;
        assert_eq!(
            (gain.period.first, gain.period.last),
            (day(2025, 1, 1), day(2025, 4, 20)),
            "{text}"
        );
        assert_eq!(gain.added, People::new(7_692), "{text}");
    }
}

#[test]
fn gains_in_a_row_are_reports_back_from_the_newest() {
    let gain = |first, last, added| Gain {
        period: Period::new(first, last).unwrap(),
        added: People::new(added),
    };
    let gains = [
        gain(day(2025, 1, 1), day(2025, 1, 31), 100),
        gain(day(2025, 2, 1), day(2025, 2, 28), 200),
    ];
    let reports = Reports::of(&[], &gains, Some(report(2025, 2, 28, 1_000)));
    let counts: Vec<u64> = reports
        .each()
        .iter()
        .map(|report| report.done.count())
        .collect();
    assert_eq!(counts, [700, 800, 1_000]);
    assert_eq!(reports.oddities(), []);
}

#[test]
fn a_gain_that_contradicts_the_reports_is_told_and_not_used() {
    let period = Period::new(day(2025, 1, 1), day(2025, 1, 31)).unwrap();
    let gain = Gain {
        period,
        added: People::new(100),
    };
    let listed = [report(2024, 12, 31, 700), report(2025, 1, 31, 900)];
    let reports = Reports::of(&listed, &[gain], None);
    assert_eq!(reports.oddities(), [Oddity::GainUnused(period)]);
}

#[test]
fn a_gain_of_more_than_all_until_then_is_told_and_not_used() {
    let period = Period::new(day(2025, 1, 1), day(2025, 1, 31)).unwrap();
    let gain = Gain {
        period,
        added: People::new(901),
    };
    let reports = Reports::of(&[report(2025, 1, 31, 900)], &[gain], None);
    assert_eq!(reports.oddities(), [Oddity::GainUnused(period)]);
}

#[test]
fn repeats_falls_and_differences_are_told() {
    let listed = [
        report(2024, 3, 31, 700),
        report(2024, 1, 31, 500),
        report(2024, 1, 31, 500),
        report(2024, 2, 29, 380),
    ];
    let reports = Reports::of(&listed, &[], Some(report(2024, 3, 31, 710)));
    assert_eq!(reports.each().len(), 3);
    assert_eq!(reports.each()[2].done, People::new(710));
    assert_eq!(
        reports.oddities(),
        [
            Oddity::Repeated(day(2024, 1, 31)),
            Oddity::Differs {
                date: day(2024, 3, 31),
                used: People::new(710),
                other: People::new(700)
            },
            Oddity::Fell {
                first: day(2024, 1, 31),
                last: day(2024, 2, 29),
                by: People::new(120)
            },
        ]
    );
}

#[test]
fn a_minus_is_refused_and_a_dash_between_date_and_count_is_not() {
    let today = day(2026, 11, 27);
    let read = |text: &str| {
        let list = kalkulator_ikd::reading::read_reports(text, today).lines;
        (
            list.read.first().map(|line| line.value.done.count()),
            list.faults.first().map(|(_, problem)| problem.clone()),
        )
    };
    for text in [
        "2026-01-31:-5",
        "31/1/2026 -250",
        "31 Januari 2026: -250",
        "31/1/2026\t-250",
        "31/1/2026; -250",
    ] {
        assert_eq!(read(text), (None, Some(Problem::Negative)), "{text}");
    }
    for text in [
        "31/1/2026 - 250",
        "31 Januari 2026 – 250",
        "2026-01-31: 250",
    ] {
        assert_eq!(read(text), (Some(250), None), "{text}");
    }
    assert_eq!(
        read_gains("2025-01-01..2025-04-20:-7692").faults[0].1,
        Problem::Negative
    );
    assert_eq!(
        kalkulator_ikd::reading::read_pace_changes("2026-10-01:-150").faults[0].1,
        Problem::Negative
    );
}

#[test]
fn a_line_without_a_number_after_the_first_report_is_reported() {
    let today = day(2026, 11, 27);
    for text in ["foo", "server mati", "🙂", "catatan: belum"] {
        let list = kalkulator_ikd::reading::read_reports(
            &["DATA IKD\n2026-01-31:250\n", text].concat(),
            today,
        );
        assert_eq!(list.skipped.others, [3], "{text}");
        let gains = read_gains(&["2025-01-01..2025-04-20:7692\n", text].concat());
        assert_eq!(gains.faults[0].0, 2, "{text}");
    }
    let list = kalkulator_ikd::reading::read_reports(
        "Bulan\tJumlah\nJanuari 2026\t250\nFebruari\t\nJUMLAH\t\n",
        today,
    );
    assert!(list.skipped.others.is_empty());
}
