//! Tests of the checks of a claim: the published cases have the verdicts worked out by hand, and so have edge cases.

use kalkulator_ikd::{
    domain::Claim,
    state::{Claimed, open_link},
    words::{check_id, check_value, outcome_value},
};

use super::{founding::FOUNDING, published::PUBLISHED};
use crate::given::today;

pub(super) fn claim(link: &str) -> Claim {
    let Claimed { claim, problems } = Claimed::of(&open_link(link, today()).unwrap().case);
    assert_eq!(problems, [], "{link}");
    claim
}

/// Every check of a claim as `id=value`, separated by spaces.
pub(super) fn checks(claim: &Claim) -> String {
    let checks = claim.checks();
    let each = checks
        .iter()
        .map(|check| format!("{}={}", check_id(check), check_value(check)));
    each.collect::<Vec<_>>().join(" ")
}

pub(super) fn verdict(claim: &Claim) -> &'static str {
    claim.verdict(&claim.checks()).map_or("-", outcome_value)
}

#[test]
fn the_published_cases_come_out_as_worked_out_by_hand() {
    let published = FOUNDING.iter().chain(&PUBLISHED);
    for row in published {
        let claim = claim(row.claim);
        assert_eq!(
            (checks(&claim).as_str(), verdict(&claim)),
            (row.checks, row.verdict),
            "{}",
            row.case
        );
    }
}

/// Asserts the checks of every claim in a table of lines `claim -> checks`. Keys are written without `claim-`, ids
/// without `check-`.
fn says(table: &str) {
    for line in table.lines().filter(|line| !line.trim().is_empty()) {
        let (keys, expected) = line.trim().split_once(" -> ").unwrap();
        let link = keys.split(' ').map(|pair| format!("claim-{pair}"));
        let link = link.collect::<Vec<_>>().join("&");
        let found = checks(&claim(&link)).replace("check-", "");
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn ranges_and_hedges_widen_what_fits() {
    says("
        base=680000 base-kind=perekaman done=32000-35000 quoted-share=4-5+persen -> quoted-share-1=fits:base:exact,nearest,cut,up,whole-percent
        base=680000 done=32000-35000 share=30 shortfall=25% -> shortfall=fits:base:exact,nearest,cut,up,whole-percent
        base=680000 done=32000 quoted-share=5,2 -> quoted-share-1=does-not-fit:base:none
        base=680000 done=32000-35000 quoted-share=5,2 -> quoted-share-1=fits:base:up
        base=680000 done=32000 quoted-share=sekitar+5 -> quoted-share-1=fits:base:exact,nearest,up,whole-percent
        base=200000 base-kind=other share=30 target=60846 -> target=does-not-fit:base:none
        base=~200000 base-kind=other share=30 target=60846 -> target=fits:base:exact,nearest,cut,up
        base=202820 share=30 target=lebih+dari+60.000 -> target=fits:base:exact,nearest,cut,up,thousands
    ");
}

#[test]
fn decimals_that_were_printed_count() {
    // 12.890 / 100.000 = 12,89 %, and 12.891 / 100.000 = 12,891 %.
    says(
        "
        base=100000 done=12890 quoted-share=12,890 -> quoted-share-1=fits:base:exact,nearest,cut,up
        base=100000 done=12891 quoted-share=12,89 -> quoted-share-1=fits:base:nearest,cut
        base=100000 done=12891 quoted-share=12,890 -> quoted-share-1=does-not-fit:base:none
    ",
    );
}

#[test]
fn other_wholes_are_tried_where_base_and_target_do_not_fit() {
    // 21.053 / 516.875 = 4,073132 %. 15.000 / (30 % x 400.000) = 12,5 %. 15.000 / 1.000.000 = 1,5 %.
    says("
        base=511434;516875 done=21053 quoted-share=4,07 -> quoted-share-1=fits:other:nearest,cut
        base=700000 done=15000 share=30 target=400000 quoted-share=12,5 -> quoted-share-1=fits:other:exact,nearest,cut,up target=does-not-fit:base:none
        base=700000 done=15000 quoted-share=1,5 -> quoted-share-1=fits:population:exact,nearest,cut,up
        base=700000 base-kind=penduduk done=15000 quoted-share=1,5 -> quoted-share-1=does-not-fit:base:none
        base=700000 population=1000000 done=15000 quoted-share=1,5 -> quoted-share-1=fits:population:exact,nearest,cut,up
        population=1000000 done=15000 quoted-share=1,4 -> quoted-share-1=does-not-fit:population:none
    ");
}

#[test]
fn a_share_may_be_of_another_part() {
    // 400.000 / 405.000 = 98,765432 %. (520.000 - 410.800) / 520.000 = 21 %. 2.000 / 100.000 = 2 %.
    says("
        base=400000;405000 done=20000 quoted-share=5;98,77 -> quoted-share-1=fits:base:exact,nearest,cut,up,whole-percent quoted-share-2=fits:other:nearest,up
        base=400000;405000 quoted-share=98,77 -> quoted-share-1=fits:other:nearest,up
        base=400000 population=405000 done=20000 quoted-share=98,76 -> quoted-share-1=fits:population:cut
        base=400000;405000 done=20000 quoted-share=97 -> quoted-share-1=does-not-fit:base:none
        base=520000 shortfall=410800 quoted-share=21 -> quoted-share-1=fits:base:exact,nearest,cut,up,whole-percent shortfall=cannot-tell:none:none
        base=520000 shortfall=410800 quoted-share=22 -> quoted-share-1=cannot-tell:none:none shortfall=cannot-tell:none:none
        base=100000 done=98000 shortfall=2000 quoted-share=2 -> quoted-share-1=fits:base:exact,nearest,cut,up,whole-percent shortfall=fits:base:exact,nearest,cut,up,thousands
    ");
}

#[test]
fn a_shortfall_is_held_against_everything_there_is_to_reach() {
    // 30 % x 58.959 - 314 = 17.373,7; 17.687 - 314 = 17.373; 100 - 314 / 17.687 = 98,224685 %.
    says("
        base=58959 done=314 share=30 shortfall=17374 -> shortfall=fits:base-x-share:nearest,up
        base=58959 done=314 target=17687 share=30 shortfall=17373 -> target=fits:base:cut shortfall=fits:target:exact,nearest,cut,up
        base=58959 done=314 share=30 shortfall=17000 -> shortfall=fits:base-x-share:thousands
        base=58959 done=314 share=30 shortfall=18000 -> shortfall=does-not-fit:base-x-share:none
        base=58959 done=314 target=17687 shortfall=98,22% -> target=cannot-tell:none:none shortfall=fits:target:nearest,cut
        done=314 shortfall=17374 -> shortfall=cannot-tell:none:none
        base=58959 done=60000 share=30 shortfall=0 -> shortfall=fits:base:exact,nearest,cut,up,thousands
        quoted-share=29,86 share=30 shortfall=0,14% -> quoted-share-1=cannot-tell:none:none shortfall=fits:base:exact,nearest,cut,up
    ");
}

#[test]
fn without_a_count_a_share_is_tested_only_while_the_base_is_small() {
    // 12 / 36 = 33,33 %; of 37 no count gives 33,3: 12 are 32,43 %, 13 are 35,14 %.
    says(
        "
        base=36 quoted-share=33,3 -> quoted-share-1=fits:base:nearest,cut
        base=37 quoted-share=33,3 -> quoted-share-1=does-not-fit:base:none
        base=1000 quoted-share=33,3 -> quoted-share-1=fits:base:exact,nearest,cut,up
        base=1001 quoted-share=33,3 -> quoted-share-1=cannot-tell:none:none
        base=36-40 quoted-share=33,3 -> quoted-share-1=cannot-tell:none:none
    ",
    );
}

#[test]
fn a_weekday_is_held_against_the_calendar() {
    says(
        "
        as-of=2024-04-16 weekday=Selasa -> weekday=fits:none:exact
        as-of=2024-04-17 weekday=tuesday -> weekday=does-not-fit:none:none
        as-of=Selasa,+17/4/2024 -> weekday=does-not-fit:none:none
        weekday=Selasa -> weekday=cannot-tell:none:none
    ",
    );
}

#[test]
fn the_verdict_is_the_worst_of_the_checks() {
    let of = |link| verdict(&claim(link));
    assert_eq!(
        of("claim-base=400000&claim-done=15000&claim-quoted-share=4"),
        "fits"
    );
    assert_eq!(
        of("claim-base=400000&claim-done=15000&claim-quoted-share=4&claim-target=5"),
        "cannot-tell"
    );
    assert_eq!(
        of("claim-base=400000&claim-done=15000&claim-quoted-share=4;5&claim-target=5"),
        "does-not-fit"
    );
    assert_eq!(of("claim-base=400000"), "cannot-tell");
    assert_eq!(of("claim-base-kind=penduduk"), "-");
}
