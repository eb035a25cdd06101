//! Property tests of the calculation, for any question: target, shortfall, rates, percentages, ranges.

use kalkulator_ikd::{
    domain::{
        Bounds, Done, FirstDay, People, Percent, Plan, Quantity, Question, QuotedShare,
        ServiceCalendar, Share, Switches, TargetGiven,
    },
    reference::decreed_holidays,
    writing::Lang,
};
use proptest::prelude::*;

use crate::{
    given::{Answered, answer, ask, cases, today},
    samples::{
        any_bounds, any_people, any_period, any_question, any_share, any_sound_case, plan_of,
        within,
    },
};

fn contains<T: Copy + Ord>(range: Bounds<T>, inner: Bounds<T>) -> bool {
    range.least <= inner.least && inner.most <= range.most
}

/// The percentages that a text starts with, in hundredths of a per cent: 471 and 515 for "4,71 sampai 5,15 persen dari
/// …".
fn printed(text: &str) -> Vec<u64> {
    let numbers = text.split(" persen").next().unwrap().split(" sampai ");
    numbers
        // Less than a hundredth is printed as "kurang dari 0,01".
        .map(|number| {
            if number.starts_with("kurang dari") {
                "0"
            } else {
                number
            }
        })
        .map(|number| number.replace(['.', ','], "").parse().unwrap())
        .collect()
}

/// The figures of a plan, for comparison with those of another plan.
fn figures(plan: &Plan) -> [Option<Bounds<u64>>; 7] {
    let people = |bounds: Bounds<People>| bounds.map(People::count);
    let percent = |bounds: Bounds<Percent>| bounds.map(Percent::millionths_cut);
    let rates = plan.rates;
    [
        plan.target.map(|target| people(target.least)),
        plan.standing.map(|standing| people(standing.shortfall)),
        plan.coverage.map(percent),
        plan.attainment.map(percent),
        plan.points.map(percent),
        rates.map(|rates| people(rates.service_day)),
        rates.map(|rates| people(rates.week)),
    ]
}

/// Asserts that no printed percentage of a case reaches a threshold that the count has not reached.
fn no_threshold_is_touched(case: &Answered) {
    let (Some(target), Some(done)) = (case.plan.target, case.plan.done) else {
        return;
    };
    let Some(base) = case.inquiry.question.base else {
        return;
    };
    let share_is_missed =
        |people: People, of: People, share: Share| Percent::of(people, of).unwrap().is_below(share);
    if let Some(attainment) = case
        .figures()
        .iter()
        .find(|figure| figure.id == "attainment")
    {
        let printed = printed(&attainment.text);
        assert!(
            done.least >= target.least.most || printed[0] < 10_000,
            "{attainment:?}"
        );
        assert!(
            done.most >= target.least.least || *printed.last().unwrap() < 10_000,
            "{attainment:?}"
        );
    }
    let coverage = printed(&case.text("coverage"));
    for (people, of, printed) in [
        (done.least, base.bounds.most, coverage[0]),
        (done.most, base.bounds.least, *coverage.last().unwrap()),
    ] {
        assert!(!share_is_missed(people, of, Share::WHOLE) || printed < 10_000);
        if let Some(TargetGiven::Share(share)) = case.inquiry.question.target {
            assert!(
                !share_is_missed(people, of, share)
                    || printed * 10_000 < u64::from(share.millionths())
            );
        }
    }
}

#[test]
fn a_coverage_just_below_a_counted_target_is_not_printed_above_it() {
    // 42,000 are 24.9978 per cent of 168,015; one fewer must not read as 25,00 per cent.
    let missed = ask("base=168015&done=41999&target=42000&as-of=2023-11-06");
    assert!(
        missed.text("coverage").starts_with("24,99 persen"),
        "{}",
        missed.text("coverage")
    );
}

#[test]
fn the_largest_figures_do_not_overflow() {
    let most = "4294967295";
    let largest = ask(&format!("base={most}&done=0&share=1000&as-of=2024-01-01"));
    assert_eq!(
        largest.values("target shortfall"),
        "42949672950 42949672950"
    );
    let beyond = ask(&format!("base=1&done={most}&share=1000&as-of=2024-01-01"));
    assert_eq!(
        beyond.values("target surplus coverage"),
        "10 4294967285 429496729500.000000"
    );
    let all_days = ask(&format!(
        "base={most}&done=1000%&share=0.000001&as-of=1900-01-01&deadline=9999-12-31&week=7"
    ));
    assert_eq!(all_days.value("calendar-days-same"), "2958464");
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_target_reaches_the_share_and_one_person_less_does_not(share in any_share(), base in any_people()) {
        let exact = u128::from(share.millionths()) * u128::from(base.count());
        let (target, whole) = (u128::from(share.at_least_of(base).count()), 100_000_000);
        prop_assert!(target * whole >= exact);
        prop_assert!(target == 0 || (target - 1) * whole < exact);
        prop_assert_eq!(u128::from(share.whole_part_of(base).count()), exact / whole);
        prop_assert!(u128::from(share.nearest_of(base).count()).abs_diff(target) <= 1);
    }

    #[test]
    fn the_rate_covers_the_shortfall_and_one_fewer_a_day_does_not(question in any_question()) {
        let plan = plan_of(&question);
        if let (Some(rates), Some(standing), Some(days)) = (plan.rates, plan.standing, plan.service_days) {
            let ends = [
                (rates.service_day.least, standing.shortfall.least, days.most),
                (rates.service_day.most, standing.shortfall.most, days.least.max(1)),
            ];
            for (rate, shortfall, days) in ends {
                prop_assert!(rate.count() * u64::from(days) >= shortfall.count());
                prop_assert!(rate.count() == 0 || (rate.count() - 1) * u64::from(days) < shortfall.count());
            }
        }
    }

    #[test]
    fn a_full_week_never_needs_more_than_the_shortfall(question in any_question()) {
        let plan = plan_of(&question);
        if let (Some(rates), Some(standing)) = (plan.rates, plan.standing) {
            prop_assert!(rates.week.most <= standing.shortfall.most);
            prop_assert!(rates.week.most.count() <= rates.service_day.most.count() * 5);
        }
    }

    #[test]
    fn a_percentage_touches_no_threshold_that_it_has_not_reached(part in any_people(), whole in 1..=u64::from(u32::MAX), threshold in any_share()) {
        let percent = Percent::of(part, People::new(whole)).unwrap();
        let printed = percent.hundredths(&[Share::WHOLE, threshold]);
        for threshold in [Share::WHOLE, threshold] {
            let reaches = printed * 10_000 >= u64::from(threshold.millionths());
            prop_assert!(!(reaches && percent.is_below(threshold)));
        }
        prop_assert!(printed == percent.hundredths(&[]) || printed == percent.hundredths_cut());
    }

    #[test]
    fn a_percentage_near_its_threshold_touches_it_only_when_it_is_reached(base in 1..=5_000_000_u64, share in any_share(), less in 0..=2_u64) {
        let done = People::new(share.at_least_of(People::new(base)).count().saturating_sub(less));
        let percent = Percent::of(done, People::new(base)).unwrap();
        let reaches = percent.hundredths(&[share]) * 10_000 >= u64::from(share.millionths());
        prop_assert!(!(reaches && percent.is_below(share)));
    }

    #[test]
    fn no_printed_percentage_touches_a_threshold_that_is_not_reached(case in any_sound_case(), less in 0..=2_u64, near in any::<bool>()) {
        let mut case = case;
        let target = answer(case.clone(), today()).plan.target;
        if let (true, Some(target)) = (near, target) {
            let close = target.least.least.count().saturating_sub(less).min(People::MOST_ENTERED.count());
            case.form.set(kalkulator_ikd::state::Field::Done, close.to_string());
        }
        let answered = answer(case, today());
        if answered.plan.coverage.is_some() {
            no_threshold_is_touched(&answered);
        }
    }

    #[test]
    fn coverage_and_attainment_stand_together(case in any_sound_case()) {
        let answered = answer(case, today());
        let has_target = answered.plan.target.is_some_and(|target| target.least.least > People::NONE);
        if answered.inquiry.question.base.is_some() && has_target {
            prop_assert_ne!(answered.value("coverage"), "-");
            prop_assert_ne!(answered.value("attainment"), "-");
        }
    }

    #[test]
    fn more_days_never_need_more_a_day(question in any_question(), longer in 0..400_u32) {
        let later = Question { deadline: question.deadline.map(|last| last.plus_days(longer)), ..question };
        if let (Some(short), Some(long)) = (plan_of(&question).rates, plan_of(&later).rates) {
            prop_assert!(long.service_day.least <= short.service_day.least);
            if let (Some(short), Some(long)) = (short.calendar_day, long.calendar_day) {
                prop_assert!(long.most <= short.most);
            }
        }
    }

    #[test]
    fn ranges_contain_every_exact_answer(question in any_question(), base in any::<u64>(), done in any::<u64>()) {
        let exactly = |bounds, part| Quantity::exactly(within(bounds, part));
        let plan = plan_of(&question);
        let inside = Question {
            base: question.base.map(|range| exactly(range.bounds, base)),
            done: plan.done.map(|range| Done::Count(exactly(range, done))),
            ..question
        };
        let exact = plan_of(&inside);
        for (range, exact) in figures(&plan).into_iter().zip(figures(&exact)) {
            if let (Some(range), Some(exact)) = (range, exact) {
                prop_assert!(contains(range, exact), "{:?} in {:?}", exact, range);
            }
        }
    }

    #[test]
    fn nothing_is_missing_and_left_over_at_once(question in any_question()) {
        let standing = plan_of(&question).standing.unwrap();
        let surplus = standing.surplus.unwrap_or(Bounds::exactly(People::NONE));
        prop_assert!(standing.shortfall.most == People::NONE || surplus.most == People::NONE);
        prop_assert_eq!(standing.surplus.is_some(), standing.shortfall.most == People::NONE);
    }

    #[test]
    fn the_same_question_has_the_same_plan(question in any_question()) {
        prop_assert_eq!(plan_of(&question), plan_of(&question));
    }

    #[test]
    fn starting_with_the_next_day_takes_at_most_one_day(question in any_question()) {
        let days = plan_of(&question).days.unwrap();
        prop_assert_eq!(days.same.calendar - days.next.calendar, 1);
        prop_assert!(days.next.service.most <= days.same.service.most);
        prop_assert!(days.same.service.most - days.next.service.most <= 1);
        prop_assert_eq!(days.of(FirstDay::Next), days.next);
    }

    #[test]
    fn a_quoted_share_has_the_counts_that_print_as_it(share in 0..=100_000_u32, base in 1..=3_000_000_u64, decimals in 0..=3_u32) {
        let quoted = QuotedShare { share: Share::from_millionths(share * 1_000 / 10_u32.pow(6 - decimals) * 10_u32.pow(6 - decimals)), decimals };
        let people = quoted.people_of(Bounds::exactly(People::new(base)));
        let unit = u128::from(10_u32.pow(6 - decimals));
        // Twice the count, scaled to millionths of a per cent. Doubled so that half a unit is a whole number.
        let twice = |count: u64| u128::from(count) * 200_000_000;
        let prints = |count: u64| {
            let (least, past) = ((u128::from(quoted.share.millionths()) * 2).saturating_sub(unit), u128::from(quoted.share.millionths()) * 2 + unit * 2);
            twice(count) >= least * u128::from(base) && twice(count) < past * u128::from(base)
        };
        prop_assert!(!prints(people.most.count() + 1));
        prop_assert!(people.least.count() == 0 || !prints(people.least.count() - 1));
        let some = (people.least.count()..=people.most.count()).any(prints);
        prop_assert!(some || people.is_exact());
    }

    #[test]
    fn two_parts_of_a_period_have_the_days_of_the_whole(period in any_period(), at in 0..500_u32) {
        let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
        let whole = calendar.service_days(period);
        let cut = period.first.plus_days(at % period.days());
        let parts = [(period.first, cut), (cut.next(), period.last)];
        let most: u32 = parts.into_iter().filter_map(|(first, last)| kalkulator_ikd::domain::Period::new(first, last)).map(|part| calendar.service_days(part).most).sum();
        prop_assert_eq!(whole.most, most);
    }

    #[test]
    fn between_puts_the_ends_in_order(bounds in any_bounds()) {
        prop_assert!(bounds.least <= bounds.most);
    }

    #[test]
    fn every_answer_is_said_without_a_panic(case in any_sound_case()) {
        let answered = answer(case, today());
        for lang in [Lang::Id, Lang::En] {
            let words = answered.words(lang);
            prop_assert!(!words.headline(&answered.inquiry, &answered.plan).text().is_empty());
        }
    }
}
