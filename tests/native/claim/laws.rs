//! Property tests of the checks of a claim: a figure computed by a rounding rule is found to fit that rule, and a
//! figure that is stated less firmly never fits less.

use kalkulator_ikd::domain::{
    Bounds, Claim, ClaimedShare, Hedge, Outcome, People, Quantity, QuotedShare, Rounding, Share,
};
use proptest::{prelude::*, sample::select};

use crate::{
    given::cases,
    samples::{any_bounds, any_people, any_share},
};

fn people(count: u64) -> Quantity {
    Quantity::exactly(People::new(count))
}

fn exactly(millionths: u128, decimals: u32) -> ClaimedShare {
    let share = Share::from_millionths(u32::try_from(millionths).unwrap());
    ClaimedShare::hedged(QuotedShare { share, decimals }, Hedge::Exactly)
}

/// A fraction rounded to a multiple of `step`. Implements the rules independently of the program.
fn rounded(part: u128, whole: u128, step: u128, rule: Rounding) -> u128 {
    let step_whole = whole * step;
    let steps = match rule {
        Rounding::Cut => part / step_whole,
        Rounding::Up => part.div_ceil(step_whole),
        _ => (part + step_whole / 2 + step_whole % 2) / step_whole,
    };
    steps * step
}

/// Any base, and any number of activations up to nine times the base, whose share may still be entered.
fn base_and_done() -> impl Strategy<Value = (u64, u64)> {
    (1..=People::MOST_ENTERED.count()).prop_flat_map(|base| {
        (
            Just(base),
            0..=People::MOST_ENTERED.count().min(base.saturating_mul(9)),
        )
    })
}

fn any_rounding_of_shares() -> impl Strategy<Value = Rounding> {
    select(vec![
        Rounding::Nearest,
        Rounding::Cut,
        Rounding::Up,
        Rounding::WholePercent,
    ])
}

fn any_rounding_of_counts() -> impl Strategy<Value = Rounding> {
    select(vec![
        Rounding::Nearest,
        Rounding::Cut,
        Rounding::Up,
        Rounding::Thousands,
    ])
}

fn any_quantity() -> impl Strategy<Value = Quantity> {
    (any_bounds(), any::<bool>()).prop_map(|(bounds, about)| Quantity { bounds, about })
}

fn any_claimed_share() -> impl Strategy<Value = ClaimedShare> {
    let hedges = vec![Hedge::Exactly, Hedge::About, Hedge::OrMore, Hedge::Nearly];
    (
        any_share(),
        any_share(),
        0..=6_u32,
        0..=6_u32,
        select(hedges),
    )
        .prop_map(|(one, other, first, last, hedge)| ClaimedShare {
            first: QuotedShare {
                share: one.min(other),
                decimals: first,
            },
            last: QuotedShare {
                share: one.max(other),
                decimals: last,
            },
            hedge,
        })
}

/// Any claim. Its figures are computed from one another, so that about half of the checks fit.
fn any_claim() -> impl Strategy<Value = Claim> {
    let rule = select(vec![Rounding::Nearest, Rounding::Cut, Rounding::Up]);
    (
        base_and_done(),
        1..=100_u32,
        0..=4_u32,
        rule,
        any::<[bool; 3]>(),
    )
        .prop_map(
            |((base, done), percent, decimals, rule, [slips, names_target, names_population])| {
                let share = u128::from(Share::percent(percent).millionths());
                let step = 10_u128.pow(6 - decimals);
                let target = rounded(u128::from(base) * share, 100_000_000, 1, rule);
                let target = u64::try_from(target).unwrap();
                let quoted = rounded(u128::from(done) * 100_000_000, u128::from(base), step, rule);
                let slip = if slips { step } else { 0 };
                Claim {
                    base: Some(people(base)),
                    done: Some(people(done)),
                    quoted: vec![exactly((quoted + slip).min(1_000_000_000), decimals)],
                    share: Some(exactly(share, 0)),
                    target: names_target.then(|| people(target)),
                    population: names_population.then(|| people(base.saturating_add(5))),
                    ..Claim::default()
                }
            },
        )
}

/// The claim with one of its figures stated less firmly.
fn widened(claim: &Claim, which: usize, by: u64) -> Claim {
    let wider = |quantity: Option<Quantity>| {
        quantity.map(|quantity| Quantity {
            bounds: Bounds {
                least: People::new(quantity.bounds.least.count().saturating_sub(by)),
                most: People::new(quantity.bounds.most.count() + by),
            },
            about: quantity.about,
        })
    };
    let about = |quantity: Option<Quantity>| {
        quantity.map(|quantity| Quantity {
            about: true,
            ..quantity
        })
    };
    let mut claim = claim.clone();
    match which {
        0 => claim.base = wider(claim.base),
        1 => claim.done = wider(claim.done),
        2 => claim.target = wider(claim.target),
        3 => claim.base = about(claim.base),
        4 => claim.done = about(claim.done),
        5 => claim.target = about(claim.target),
        6..=8 => {
            let hedge = [Hedge::About, Hedge::OrMore, Hedge::Nearly][which - 6];
            claim.quoted[0] = ClaimedShare {
                hedge,
                ..claim.quoted[0]
            };
        }
        _ => {
            let last = Share::from_millionths(
                claim.quoted[0]
                    .last
                    .share
                    .millionths()
                    .saturating_add(u32::try_from(by).unwrap()),
            );
            let decimals = u32::try_from(by % 7).unwrap();
            claim.quoted[0].last = QuotedShare {
                share: last,
                decimals,
            };
        }
    }
    claim
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn a_share_computed_by_a_rule_is_found_to_be_of_that_rule((base, done) in base_and_done(), decimals in 0..=6_u32, rule in any_rounding_of_shares()) {
        let step = match rule {
            Rounding::WholePercent => 1_000_000,
            _ => 10_u128.pow(6 - decimals),
        };
        let quoted = rounded(u128::from(done) * 100_000_000, u128::from(base), step, rule);
        prop_assume!(quoted <= 1_000_000_000);
        let claim = Claim { base: Some(people(base)), done: Some(people(done)), quoted: vec![exactly(quoted, decimals)], ..Claim::default() };
        let checks = claim.checks();
        prop_assert_eq!(checks[0].outcome, Outcome::Fits);
        prop_assert!(checks[0].roundings.contains(rule), "{:?}", checks[0]);
    }

    #[test]
    fn a_target_computed_by_a_rule_is_found_to_be_of_that_rule(base in any_people().prop_map(|base| base.max(People::new(1))), share in 1..=100_000_000_u32, rule in any_rounding_of_counts()) {
        let product = u128::from(base.count()) * u128::from(share);
        let step = if rule == Rounding::Thousands { 1_000 } else { 1 };
        let target = rounded(product, 100_000_000, step, rule);
        let share = exactly(u128::from(share), 6);
        let claim = Claim { base: Some(people(base.count())), share: Some(share), target: Some(people(u64::try_from(target).unwrap())), ..Claim::default() };
        let checks = claim.checks();
        prop_assert_eq!(checks[0].outcome, Outcome::Fits);
        prop_assert!(checks[0].roundings.contains(rule), "{:?}", checks[0]);
    }

    #[test]
    fn a_wider_figure_never_fits_less(claim in any_claim(), which in 0..10_usize, by in 0..3_000_000_u64) {
        let (before, after) = (claim.checks(), widened(&claim, which, by).checks());
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(
                before.outcome != Outcome::Fits || after.outcome != Outcome::DoesNotFit,
                "{:?}\n{:?}", before, after
            );
        }
    }

    #[test]
    fn any_claim_is_checked_without_overflow(
        figures in proptest::collection::vec(any_quantity(), 5),
        shares in proptest::collection::vec(any_claimed_share(), 3),
    ) {
        let claim = Claim {
            base: Some(figures[0]),
            other_bases: vec![figures[1]],
            done: Some(figures[2]),
            target: Some(figures[3]),
            population: Some(figures[4]),
            quoted: shares.clone(),
            share: Some(shares[0]),
            shortfall: Some(kalkulator_ikd::domain::ClaimedShortfall::Points(shares[1])),
            ..Claim::default()
        };
        let checks = claim.checks();
        prop_assert_eq!(checks.len(), 5);
        for check in checks {
            prop_assert_eq!(check.outcome == Outcome::Fits, !check.roundings.is_empty());
        }
    }
}

#[test]
fn a_base_that_may_exceed_the_residents_is_still_tried_as_a_part_of_them() {
    let claim = Claim {
        base: Some(people(309_907_550)),
        done: Some(people(300_610_324)),
        quoted: vec![exactly(99_000_000, 0)],
        population: Some(people(309_907_555)),
        ..Claim::default()
    };
    assert_eq!(claim.checks()[0].outcome, Outcome::Fits);
    assert_eq!(widened(&claim, 0, 10).checks()[0].outcome, Outcome::Fits);
}
