//! Tests that the calendar's work grows linearly with its lists, not quadratically. Counts steps, which unlike time are
//! the same on every machine.

use kalkulator_ikd::{
    domain::{
        Date, DayList, Observation, People, Period, Reports, ServiceCalendar, Switches, steps_of,
    },
    reading::{Problem, read_dates, read_holidays},
    reference::decreed_holidays,
    state::{Field, Inquiry},
    words::Words,
    writing::{Lang, iso, plain_days},
};

use crate::{
    given::{answer, day, today},
    page::links::case_with,
};

/// Single days with a gap of one day between them, so that they do not merge into periods.
fn single_days(count: u32) -> Vec<Period> {
    let days = (0..count).rev().map(|at| day(2019, 1, 2).plus_days(2 * at));
    days.map(Period::day).collect()
}

fn list(count: u32) -> DayList {
    DayList {
        periods: single_days(count),
        ..DayList::default()
    }
}

fn whole() -> Period {
    Period::new(Date::year_start(1900), Date::year_end(9999)).unwrap()
}

/// Asserts that the steps for 2n and 4n are at most 2.25 times those for half the size.
fn doubles(what: &str, n: u32, steps: impl Fn(u32) -> u64) {
    let [one, two, four] = [n, 2 * n, 4 * n].map(steps);
    assert!(one > 0, "{what}: no step is counted");
    assert!(
        two <= one * 2 + one / 4 && four <= two * 2 + two / 4,
        "{what}: {one}, {two}, {four} steps for {n}, {}, {}",
        2 * n,
        4 * n
    );
}

fn office(closed: DayList, opened: DayList) -> ServiceCalendar {
    ServiceCalendar::new(Switches::default(), decreed_holidays()).with_days(closed, opened)
}

#[test]
fn own_days_are_met_once() {
    doubles("merging closed with opened days", 4_000, |n| {
        let opened = single_days(n).into_iter().map(|period| Period {
            first: period.first,
            last: period.first.next(),
        });
        let opened: Vec<Period> = opened.step_by(2).collect();
        let opened = DayList {
            periods: opened,
            ..DayList::default()
        };
        steps_of(|| {
            let _ = office(list(n), opened);
        })
    });
    doubles("counting", 4_000, |n| {
        let calendar = office(list(n), DayList::default());
        steps_of(|| {
            let _ = calendar.service_days(whole());
        })
    });
    doubles("own change", 4_000, |n| {
        let calendar = office(list(n), DayList::default());
        steps_of(|| {
            let _ = calendar.own_change(whole());
        })
    });
}

#[test]
fn a_day_is_found_by_halving() {
    let calendar = office(list(64_000), DayList::default());
    let year = Period::new(day(2024, 1, 1), day(2024, 12, 31)).unwrap();
    let steps = steps_of(|| {
        let _ = calendar.service_dates(year);
    });
    assert!(steps < 366 * 40, "{steps}");
}

#[test]
fn a_period_of_all_years_is_one_run() {
    let calendar = office(
        read_dates("1900-01-01..9999-12-31").unwrap(),
        DayList::default(),
    );
    let steps = steps_of(|| {
        assert_eq!(calendar.service_days(whole()).most, 0);
        assert_eq!(calendar.nth_service_day(day(2024, 4, 29), 1), None);
    });
    assert!(steps < 200_000, "{steps}");
}

/// The steps of everything that the page computes for a case with this text in a field.
fn of_page(field: Field, text: &str) -> u64 {
    let mut case = case_with(field, text);
    case.form.set(Field::AsOf, "2020-01-01");
    case.form.set(Field::Deadline, "2029-12-31");
    steps_of(|| {
        let asked = answer(case.clone(), today());
        let words = Words::of(Lang::Id, &asked.case);
        drop(words.summary(&asked.case, &asked.inquiry, &asked.plan));
        drop(words.period_sentence(&asked.inquiry, &asked.plan));
        drop(words.closed_days(&asked.inquiry, &asked.plan));
        drop(words.steps(&asked.inquiry, &asked.plan));
        drop(words.count_rows(&asked.inquiry, &asked.plan));
        drop(asked.warnings());
    })
}

#[test]
fn the_page_asks_in_steps_that_grow_with_its_lists() {
    for field in [Field::Closed, Field::Opened] {
        doubles(field.key(), 1_000, |n| {
            of_page(field, &plain_days(&list(n)))
        });
    }
    doubles("calendar", 900, |n| {
        let days = (0..n).map(|at| day(2020, 1, 1).plus_days(at));
        let lines = days.map(|date| format!("{};Libur;nasional", iso(date)));
        of_page(Field::Calendar, &lines.collect::<Vec<_>>().join("\n"))
    });
}

#[test]
fn intervals_share_what_was_looked_up() {
    doubles("intervals", 100, |n| {
        let reports: Vec<Observation> = (0..n)
            .map(|at| Observation {
                date: day(1990, 1, 1).plus_days(7 * at),
                done: People::new(at.into()),
                base: None,
            })
            .collect();
        let reports = Reports::of(&reports, &[], None);
        let calendar = office(DayList::default(), DayList::default());
        steps_of(|| drop(reports.intervals(&calendar, None)))
    });
    let reports: Vec<Observation> = (0..400_u32)
        .map(|at| Observation {
            date: day(1990, 1, 1).plus_days(7 * at),
            done: People::new(at.into()),
            base: None,
        })
        .collect();
    let reports = Reports::of(&reports, &[], None);
    let calendar = office(DayList::default(), DayList::default());
    let steps = steps_of(|| drop(reports.intervals(&calendar, None)));
    // The intervals share one pass over the listed days.
    assert!(steps < 20_000, "{steps}");
}

/// The limit of 1,500 lines is enough for sixty years of decrees. A longer list is not read, and the field says so.
#[test]
fn fifteen_hundred_own_holidays_are_read_and_more_are_told() {
    let lines = |count: u32| {
        let days = (0..count).map(|at| day(2028, 1, 1).plus_days(at));
        let lines = days.map(|date| format!("{};Libur;nasional", iso(date)));
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(read_holidays(&lines(10_000)).unwrap().len(), 10_000);
    let problem = |count: u32| {
        let case = case_with(Field::Calendar, &lines(count));
        Inquiry::of(&case, today())
            .problem(Field::Calendar)
            .cloned()
    };
    assert_eq!(problem(1_500), None);
    assert!(matches!(problem(1_501), Some(Problem::TooMuch(_))));
}
