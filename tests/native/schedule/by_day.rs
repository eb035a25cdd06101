//! Tests of the schedule (the plan by day) and its milestones: laws, and the days of published cases.

use kalkulator_ikd::{
    domain::{
        Boost, Date, DayList, NoSchedule, Opening, People, Period, Schedule, ServiceCalendar, Span,
        Switches, Week, Weights,
    },
    reference::decreed_holidays,
};
use proptest::{prelude::*, sample::select};

use crate::{
    given::{cases, day},
    samples::{any_people, any_weekdays},
};

fn office(week: Week, opening: Opening) -> ServiceCalendar {
    let switches = Switches {
        week,
        joint_leave: opening,
        ..Switches::default()
    };
    ServiceCalendar::new(switches, decreed_holidays())
}

fn usual() -> ServiceCalendar {
    office(Week::FiveDays, Opening::Closed)
}

fn until(first: Date, last: Date) -> Period {
    Period::new(first, last).unwrap()
}

fn muna() -> Period {
    until(day(2024, 4, 29), day(2024, 12, 31))
}

fn plan(shortfall: u64, reserve: u32, weights: Weights) -> Result<Schedule, NoSchedule> {
    Schedule::of(People::new(shortfall), muna(), reserve, &usual(), weights)
}

fn weekdays(weekdays: [u16; 7]) -> Weights {
    Weights {
        weekdays,
        boost: None,
    }
}

/// The people of each day, in order.
fn parts(schedule: &Schedule) -> Vec<u64> {
    schedule.days.iter().map(|day| day.people.count()).collect()
}

/// The milestones of a schedule, each as "2024-05-31 2100".
fn told(schedule: &Schedule, span: Span) -> Vec<String> {
    let milestones = schedule.milestones(span).into_iter();
    milestones
        .map(|milestone| {
            let date = kalkulator_ikd::writing::iso(milestone.date);
            format!("{date} {}", milestone.total.count())
        })
        .collect()
}

#[test]
fn muna_barat_by_month() {
    assert_eq!(
        told(&plan(17_374, 0, Weights::default()).unwrap(), Span::Month).join(", "),
        "2024-04-30 210, 2024-05-31 2100, 2024-06-30 3990, 2024-07-31 6405, 2024-08-31 8715, 2024-09-30 10815, \
         2024-10-31 13214, 2024-11-30 15294, 2024-12-31 17374"
    );
}

#[test]
fn a_week_ends_with_its_last_service_day() {
    let schedule = plan(17_374, 0, Weights::default()).unwrap();
    // The office is closed on Wednesday 1 May, Thursday 9 May and Friday 10 May.
    assert_eq!(
        told(&schedule, Span::Week)[..3],
        ["2024-05-03 420", "2024-05-08 735", "2024-05-17 1260"]
    );
}

#[test]
fn a_deadline_on_a_day_off_is_the_last_checkpoint_of_months() {
    let period = until(day(2024, 6, 3), day(2024, 6, 30));
    let schedule = Schedule::of(People::new(180), period, 0, &usual(), Weights::default()).unwrap();
    assert_eq!(told(&schedule, Span::Month), ["2024-06-30 180"]);
    assert_eq!(
        told(&schedule, Span::Week).last().unwrap(),
        "2024-06-28 180"
    );
}

#[test]
fn a_reserve_stays_free_at_the_end() {
    let schedule = plan(17_374, 10, Weights::default()).unwrap();
    assert_eq!(schedule.days.len(), 156);
    assert_eq!(
        told(&schedule, Span::Month).last().unwrap(),
        "2024-12-13 17374"
    );
}

#[test]
fn a_short_friday_takes_less_and_an_empty_one_nothing() {
    let by_weight = |friday: u16| {
        let weights = weekdays([100, 100, 100, 100, friday, 100, 100]);
        let week = until(day(2024, 7, 1), day(2024, 7, 5));
        parts(&Schedule::of(People::new(460), week, 0, &usual(), weights).unwrap())
    };
    assert_eq!(by_weight(60), [100, 100, 100, 100, 60]);
    assert_eq!(by_weight(0), [115, 115, 115, 115, 0]);
    assert_eq!(by_weight(100), [92; 5]);
}

#[test]
fn a_boost_takes_more_for_a_time() {
    let boost = Boost {
        period: until(day(2024, 7, 3), day(2024, 7, 4)),
        percent: 150,
    };
    let weights = Weights {
        boost: Some(boost),
        ..Weights::default()
    };
    let week = until(day(2024, 7, 1), day(2024, 7, 5));
    let schedule = Schedule::of(People::new(600), week, 0, &usual(), weights).unwrap();
    assert_eq!(parts(&schedule), [100, 100, 150, 150, 100]);
}

#[test]
fn equal_remainders_go_to_the_earlier_day() {
    let week = until(day(2024, 7, 1), day(2024, 7, 5));
    let even = Schedule::of(People::new(7), week, 0, &usual(), Weights::default()).unwrap();
    assert_eq!(parts(&even), [2, 2, 1, 1, 1]);
    // The weights sum to 550 per cent. The exact parts of 3 people are 0.545… on four days and 0.818… on the fifth,
    // which therefore gets the first person.
    let heavy = weekdays([100, 100, 100, 100, 150, 100, 100]);
    let schedule = Schedule::of(People::new(3), week, 0, &usual(), heavy).unwrap();
    assert_eq!(parts(&schedule), [1, 1, 0, 0, 1]);
}

#[test]
fn where_no_plan_can_be_made_the_reason_is_named() {
    let weights = Weights::default();
    let of = |first, last| Schedule::of(People::new(5), until(first, last), 0, &usual(), weights);
    assert_eq!(
        of(day(2027, 12, 1), day(2028, 1, 31)),
        Err(NoSchedule::UnknownYear(2028))
    );
    assert_eq!(
        of(day(2024, 6, 29), day(2024, 6, 30)),
        Err(NoSchedule::NoDay)
    );
    assert_eq!(
        of(day(2024, 1, 1), day(2034, 1, 1)),
        Err(NoSchedule::TooLong)
    );
    assert_eq!(plan(5, 166, weights), Err(NoSchedule::NoDay));
    assert_eq!(plan(5, 0, weekdays([0; 7])), Err(NoSchedule::NoWeight));
    assert_eq!(
        plan(5, 0, weekdays([0, 0, 0, 0, 0, 100, 100])),
        Err(NoSchedule::NoWeight)
    );
}

#[test]
fn an_office_that_keeps_no_holiday_is_planned_in_any_year() {
    let switches = Switches {
        week: Week::SevenDays,
        joint_leave: Opening::Open,
        national: Opening::Open,
    };
    let calendar = ServiceCalendar::new(switches, decreed_holidays());
    let period = until(day(2030, 1, 1), day(2030, 12, 31));
    let schedule =
        Schedule::of(People::new(365), period, 0, &calendar, Weights::default()).unwrap();
    assert_eq!(parts(&schedule), [1; 365]);
}

fn any_weights() -> impl Strategy<Value = Weights> {
    let weekdays = prop_oneof![
        1 => Just([100_u16; 7]),
        3 => proptest::array::uniform7(select(vec![0_u16, 30, 60, 100, 100, 150, 1_000])),
    ];
    let boost = proptest::option::of((0..400_u32, 0..60_u32, 0..=300_u16));
    (weekdays, boost).prop_map(|(weekdays, boost)| Weights {
        weekdays,
        boost: boost.map(|(at, length, percent)| {
            let first = day(2024, 1, 1).plus_days(at);
            Boost {
                period: until(first, first.plus_days(length)),
                percent,
            }
        }),
    })
}

fn any_calendar() -> impl Strategy<Value = ServiceCalendar> {
    let weeks = select(vec![Week::FiveDays, Week::SixDays, Week::SevenDays]);
    let days = || {
        (0..400_u32, 0..20_u32, any_weekdays()).prop_map(|(at, length, weekdays)| {
            let first = day(2024, 1, 1).plus_days(at);
            let periods = vec![until(first, first.plus_days(length))];
            DayList { weekdays, periods }
        })
    };
    let openings = select(vec![Opening::Open, Opening::Closed]);
    (weeks, openings, days(), days())
        .prop_map(|(week, opening, closed, opened)| office(week, opening).with_days(closed, opened))
}

fn any_known_period() -> impl Strategy<Value = Period> {
    (0..1_000_u32, 0..450_u32).prop_map(|(at, length)| {
        let first = day(2024, 1, 1).plus_days(at);
        until(first, first.plus_days(length).min(day(2027, 12, 31)))
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn parts_sum_to_the_shortfall_on_service_days_alone(
        shortfall in any_people(), period in any_known_period(), reserve in 0..15_u32, calendar in any_calendar(),
        weights in any_weights(),
    ) {
        let Ok(schedule) = Schedule::of(shortfall, period, reserve, &calendar, weights) else {
            return Ok(());
        };
        prop_assert_eq!(parts(&schedule).iter().sum::<u64>(), shortfall.count());
        let served = calendar.service_days(period).most - reserve;
        prop_assert_eq!(schedule.days.len(), usize::try_from(served).unwrap());
        for part in &schedule.days {
            prop_assert!(period.contains(part.date));
            prop_assert_eq!(calendar.service_days(Period::day(part.date)).most, 1);
            prop_assert!(part.people == People::NONE || weights.of(part.date) > 0);
        }
    }

    #[test]
    fn unweighted_parts_differ_by_at_most_one_and_the_larger_come_first(
        shortfall in any_people(), period in any_known_period(), calendar in any_calendar(),
    ) {
        let Ok(schedule) = Schedule::of(shortfall, period, 0, &calendar, Weights::default()) else {
            return Ok(());
        };
        let parts = parts(&schedule);
        prop_assert!(parts[0] - parts[parts.len() - 1] <= 1);
        prop_assert!(parts.is_sorted_by(|one, next| one >= next));
        let rate = shortfall.each_day_of(u32::try_from(parts.len()).unwrap()).unwrap();
        prop_assert_eq!(parts[0], rate.count());
    }

    #[test]
    fn no_part_is_a_whole_person_from_its_exact_one(
        shortfall in any_people(), period in any_known_period(), calendar in any_calendar(), weights in any_weights(),
    ) {
        let Ok(schedule) = Schedule::of(shortfall, period, 0, &calendar, weights) else {
            return Ok(());
        };
        let whole: u128 = schedule.days.iter().map(|part| u128::from(weights.of(part.date))).sum();
        for part in &schedule.days {
            let exact = u128::from(shortfall.count()) * u128::from(weights.of(part.date));
            prop_assert!((u128::from(part.people.count()) * whole).abs_diff(exact) < whole);
        }
    }

    #[test]
    fn checkpoints_rise_and_end_with_the_shortfall(
        shortfall in any_people(), period in any_known_period(), reserve in 0..15_u32, calendar in any_calendar(),
        weights in any_weights(),
    ) {
        let Ok(schedule) = Schedule::of(shortfall, period, reserve, &calendar, weights) else {
            return Ok(());
        };
        for span in [Span::Month, Span::Week] {
            let milestones = schedule.milestones(span);
            prop_assert!(milestones.is_sorted_by(|one, next| one.date < next.date && one.total <= next.total));
            let last = milestones.last().unwrap();
            prop_assert_eq!(last.total, shortfall);
            prop_assert!(last.date <= period.last);
            let days: u32 = milestones.iter().map(|milestone| milestone.service_days).sum();
            prop_assert_eq!(usize::try_from(days).unwrap(), schedule.days.len());
            for milestone in &milestones {
                let sum: u64 = schedule.days.iter().filter(|part| part.date <= milestone.date).map(|part| part.people.count()).sum();
                prop_assert_eq!(sum, milestone.total.count());
            }
        }
    }
}
