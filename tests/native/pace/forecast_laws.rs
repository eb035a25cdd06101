//! Property tests of pace, forecast and gap ledger.

use kalkulator_ikd::{
    domain::{
        Ahead, Bounds, CountingFrom, Course, Date, DayList, Done, End, Enough, Finish, FirstDay,
        Forecast, ForecastInput, Gain, Ledger, Observation, Opening, Pace, People, Period, Plan,
        Quantity, Question, Reports, ServiceCalendar, Snapshot, Switches, TargetGiven, Week,
        Window,
    },
    reference::decreed_holidays,
};
use proptest::prelude::*;

use crate::{
    given::cases,
    samples::{any_day, any_people, any_question, any_share, any_weekdays},
};

fn any_calendar() -> impl Strategy<Value = ServiceCalendar> {
    let week = prop_oneof![
        Just(Week::FiveDays),
        Just(Week::SixDays),
        Just(Week::SevenDays)
    ];
    let opening = || prop_oneof![Just(Opening::Closed), Just(Opening::Open)];
    let closed = (any_day(), 0..20_u32, any_weekdays());
    (week, opening(), opening(), closed, any_weekdays()).prop_map(
        |(week, national, joint_leave, (first, days, weekdays), opened)| {
            let switches = Switches {
                week,
                joint_leave,
                national,
            };
            let periods = vec![Period::new(first, first.plus_days(days)).unwrap()];
            let opened = DayList {
                weekdays: opened,
                ..DayList::default()
            };
            ServiceCalendar::new(switches, decreed_holidays())
                .with_days(DayList { weekdays, periods }, opened)
        },
    )
}

fn any_stand() -> impl Strategy<Value = Snapshot> {
    let target = prop_oneof![
        any_share().prop_map(TargetGiven::Share),
        any_people().prop_map(TargetGiven::Count)
    ];
    (any_people(), any_people(), target).prop_map(|(done, base, target)| Snapshot {
        done,
        base,
        target,
    })
}

fn any_window() -> impl Strategy<Value = Window> {
    prop_oneof![
        Just(Window::Auto),
        Just(Window::Last),
        Just(Window::ThreeMonths),
        Just(Window::Year),
        Just(Window::All)
    ]
}

/// The day from which counting starts, as days after the figures; `None` means the day of the figures.
fn from_a_day() -> impl Strategy<Value = Option<u32>> {
    proptest::option::weighted(0.3, 0..60_u32)
}

/// The date this many days after 1 January 2023; the years from 2023 have a list of holidays.
fn known_day(days: u32) -> Date {
    Date::year_start(2023).plus_days(days)
}

/// Service days from `first` to `last`, both included; the lower bound if they are a range.
fn surely(calendar: &ServiceCalendar, first: Date, last: Date) -> u64 {
    Period::new(first, last).map_or(0, |period| calendar.service_days(period).least.into())
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn the_nth_service_day_is_the_first_by_which_so_many_have_been(calendar in any_calendar(), first in any_day(), nth in 1..1_500_u64) {
        let day = calendar.nth_service_day(first, nth).unwrap();
        prop_assert!(surely(&calendar, first, day.most) >= nth);
        prop_assert!(day.least <= day.most);
        if day.most > first {
            let before = Period::new(first, day.most.previous()).unwrap();
            let days = calendar.service_days(before);
            prop_assert!(!days.is_exact() || u64::from(days.most) < nth);
        }
    }

    /// The finish is the first day by which pace times service days (less the reserve) covers the shortfall.
    #[test]
    fn the_finish_is_the_first_day_that_covers_the_shortfall(
        calendar in any_calendar(),
        first in any_day(),
        shortfall in 1..100_000_u64,
        added in 1..50_000_i64,
        days in 1..300_u32,
        reserve in 0..30_u32,
    ) {
        let pace = Pace { after: first, last: first, added, days: Bounds::exactly(days) };
        let course = Course::observed(pace, End::Worst, &[]).unwrap();
        let ahead = Ahead { calendar: &calendar, first, reserve };
        let finish = course.covers(People::new(shortfall), ahead, End::Worst);
        prop_assume!(finish.is_some());
        let added = u64::try_from(added).unwrap();
        let covers = |day: Date| {
            let served = surely(&calendar, first, day).saturating_sub(reserve.into());
            served * added >= shortfall * u64::from(days)
        };
        let finish = finish.unwrap();
        prop_assert!(covers(finish));
        prop_assert!(finish == first || !covers(finish.previous()));
    }

    /// A pace equal to the required rate finishes by the deadline.
    #[test]
    fn the_required_rate_as_a_pace_finishes_in_time(
        question in any_question(),
        calendar in any_calendar(),
        next in any::<bool>(),
    ) {
        let mut question = question;
        question.own_days = None;
        question.first_day = if next { FirstDay::Next } else { FirstDay::Same };
        let plan = kalkulator_ikd::domain::Plan::of(&question, &calendar, question.as_of.unwrap());
        prop_assume!(plan.rates.is_some_and(|rates| rates.service_day.most > People::NONE && !rates.perhaps_no_day));
        let needed = plan.rates.unwrap().exact.1;
        let added = i64::try_from(needed.people().count()).unwrap();
        let day = question.as_of.unwrap();
        let pace = Pace { after: day, last: day, added, days: Bounds::exactly(needed.days()) };
        let course = Course::observed(pace, End::Worst, &[]).unwrap();
        let input = ForecastInput { question: &question, plan: &plan, calendar: &calendar, changes: &[] };
        let finish = course.covers(needed.people(), input.ahead().unwrap(), End::Worst).unwrap();
        prop_assert!(Some(finish) <= question.deadline, "{finish:?}");
        let reached = input.on_deadline(course, course).unwrap();
        prop_assert!(reached.least >= plan.target.unwrap().least.most);
    }

    #[test]
    fn a_change_to_the_same_pace_changes_nothing(
        calendar in any_calendar(),
        first in any_day(),
        shortfall in 1..50_000_u64,
        a_day in 1..500_u64,
        later in 1..400_u32,
    ) {
        let changes = [kalkulator_ikd::domain::PaceChange { from: first.plus_days(later), a_day: People::new(a_day) }];
        let ahead = Ahead { calendar: &calendar, first, reserve: 0 };
        let plain = Course::stated(People::new(a_day), &[]).covers(People::new(shortfall), ahead, End::Best);
        let changed = Course::stated(People::new(a_day), &changes).covers(People::new(shortfall), ahead, End::Best);
        prop_assert_eq!(plain, changed);
    }

    #[test]
    fn the_ledger_sums_to_the_change_of_the_gap(old in any_stand(), new in any_stand()) {
        prop_assert_eq!(Ledger::between(old, new).sum(), new.gap() - old.gap());
    }

    /// The order in which reports are written does not matter, and the additions of the intervals sum to the whole.
    #[test]
    fn reports_make_the_same_history_in_any_order(
        counts in proptest::collection::btree_map(0..1_500_u32, 0..100_000_u64, 1..12),
        calendar in any_calendar(),
        start in any_day(),
    ) {
        let listed: Vec<Observation> = counts
            .iter()
            .map(|(days, done)| Observation { date: start.plus_days(*days), done: People::new(*done), base: None })
            .collect();
        let turned: Vec<Observation> = listed.iter().rev().copied().collect();
        let reports = Reports::of(&turned, &[], None);
        prop_assert_eq!(reports.each(), &listed[..]);
        let added: i64 = reports.intervals(&calendar, None).iter().map(|interval| interval.added).sum();
        let whole = i64::try_from(listed.last().unwrap().done.count()).unwrap() - i64::try_from(listed[0].done.count()).unwrap();
        prop_assert_eq!(added, whole);
    }

    /// The service days that a pace is computed from and those to come have no day in common and omit none, with either
    /// setting of the switch.
    #[test]
    fn no_day_is_both_behind_a_pace_and_still_to_come(
        counts in proptest::collection::btree_map(0..500_u32, 0..100_000_u64, 2..9),
        calendar in any_calendar(),
        start in 0..700_u32,
        left in 0..400_u32,
        next in any::<bool>(),
        window in any_window(),
        from in from_a_day(),
    ) {
        let start = known_day(start);
        let report = |(days, done): (&u32, &u64)| Observation { date: start.plus_days(*days), done: People::new(*done), base: None };
        let (last, listed) = counts.iter().map(report).collect::<Vec<_>>().split_last().map(|(last, listed)| (*last, listed.to_vec())).unwrap();
        let question = Question {
            done: Some(Done::Count(Quantity::exactly(last.done))),
            as_of: Some(last.date),
            deadline: Some(last.date.plus_days(left)),
            counting_from: from.map_or(CountingFrom::AsOf, |later| CountingFrom::On(last.date.plus_days(later))),
            first_day: if next { FirstDay::Next } else { FirstDay::Same },
            ..Question::default()
        };
        let plan = Plan::of(&question, &calendar, last.date);
        let intervals = Reports::of(&listed, &[], Some(last)).intervals(&calendar, plan.first);
        let exactly = |first: Date, last: Date| u32::try_from(surely(&calendar, first, last)).unwrap();
        let is_to_come = !next && from.unwrap_or(0) == 0 && exactly(last.date, last.date) == 1;
        // If the newest day is still to come, each report counts as made before its day's service, otherwise after it.
        let after = |date: Date| if is_to_come { date } else { date.next() };
        for interval in &intervals {
            let until = if is_to_come { interval.last.previous() } else { interval.last };
            prop_assert_eq!(interval.days, Bounds::exactly(exactly(after(interval.after), until)));
        }
        if let Some(pace) = Pace::of(&intervals, window) {
            let window = intervals.iter().filter(|interval| pace.after <= interval.after);
            let behind: u32 = window.map(|interval| interval.days.least).sum();
            prop_assert_eq!(Bounds::exactly(behind.max(1)), pace.days);
            let (first, deadline) = (plan.first.unwrap(), question.deadline.unwrap());
            // If counting starts later, the service days until then are in neither.
            let waiting = exactly(last.date.next(), first.previous().min(deadline));
            let to_come = plan.service_days.unwrap().least;
            prop_assert_eq!(behind + waiting + to_come, exactly(after(pace.after), deadline));
        }
    }

    /// The interval of a gain has the service days of the gain's own period, and none before it.
    #[test]
    fn a_gain_up_to_the_figure_counts_its_own_days(
        calendar in any_calendar(),
        start in 0..700_u32,
        length in 1..300_u32,
        next in any::<bool>(),
    ) {
        let period = Period::new(known_day(start), known_day(start + length)).unwrap();
        let own = Observation { date: period.last, done: People::new(900), base: None };
        let first = if next { period.last.next() } else { period.last };
        let gain = Gain { period, added: People::new(500) };
        let intervals = Reports::of(&[], &[gain], Some(own)).intervals(&calendar, Some(first));
        let is_to_come = !next && surely(&calendar, period.last, period.last) == 1;
        let last = if is_to_come { period.last.previous() } else { period.last };
        prop_assert_eq!(u64::from(intervals[0].days.least), surely(&calendar, period.first, last));
    }

    /// Yes if the pace is surely the required rate or more, perhaps if it may be, no otherwise. If all numbers are
    /// exact, yes means a finish by the deadline.
    #[test]
    fn a_pace_is_enough_where_it_is_the_required_rate(
        question in any_question(),
        calendar in any_calendar(),
        added in 0..2_000_i64,
        days in 1..300_u32,
    ) {
        let plan = Plan::of(&question, &calendar, question.as_of.unwrap());
        let input = ForecastInput { question: &question, plan: &plan, calendar: &calendar, changes: &[] };
        let day = question.as_of.unwrap();
        let pace = Pace { after: day, last: day, added, days: Bounds::exactly(days) };
        let forecast = Forecast::of(input, pace);
        let shortfall = plan.standing.unwrap().shortfall;
        if shortfall.most == People::NONE {
            prop_assert_eq!((forecast.enough, forecast.finish), (None, Some(Finish::Reached)));
            return Ok(());
        }
        let left = plan.service_days.unwrap();
        let covers = |people: People, left: u32| u64::try_from(added).unwrap() * u64::from(left) >= people.count() * u64::from(days);
        let (surely, perhaps) = (covers(shortfall.most, left.least), covers(shortfall.least, left.most));
        let expected = match (surely, perhaps) {
            (true, _) => Enough::Yes,
            (false, true) => Enough::Perhaps,
            (false, false) => Enough::No,
        };
        prop_assert_eq!(forecast.enough, Some(expected));
        let Some(Finish::On(finish)) = forecast.finish else { return Ok(()) };
        if question.own_days.is_none() && left.is_exact() && shortfall.is_exact() && finish.is_exact() {
            prop_assert_eq!(Some(finish.most) <= question.deadline, expected == Enough::Yes);
        }
    }
}
