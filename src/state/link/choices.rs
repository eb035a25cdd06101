//! The choices of a case as keys and values.

use crate::{
    domain::{BaseKind, FirstDay, Opening, Week},
    state::{Choice, Choices, Indicator, Pairs},
};

/// The keys of choices.
pub(super) const KEYS: [&str; 7] = [
    "indicator",
    "base-kind",
    "week",
    "joint-leave",
    "holidays",
    "start",
    "claim-base-kind",
];

/// Every value that a key takes, and the choice that it makes.
const VALUES: [(&str, &str, Choice); 22] = [
    ("indicator", "ikd", Choice::Indicator(Indicator::Ikd)),
    ("indicator", "ktp-el", Choice::Indicator(Indicator::KtpEl)),
    (
        "base-kind",
        "wajib-ktp",
        Choice::BaseKind(BaseKind::WajibKtp),
    ),
    (
        "base-kind",
        "perekaman",
        Choice::BaseKind(BaseKind::Recorded),
    ),
    (
        "base-kind",
        "penduduk",
        Choice::BaseKind(BaseKind::Population),
    ),
    ("base-kind", "other", Choice::BaseKind(BaseKind::Other)),
    ("week", "5", Choice::Week(Week::FiveDays)),
    ("week", "6", Choice::Week(Week::SixDays)),
    ("week", "7", Choice::Week(Week::SevenDays)),
    ("joint-leave", "closed", Choice::JointLeave(Opening::Closed)),
    ("joint-leave", "open", Choice::JointLeave(Opening::Open)),
    ("holidays", "closed", Choice::National(Opening::Closed)),
    ("holidays", "open", Choice::National(Opening::Open)),
    ("start", "same", Choice::FirstDay(FirstDay::Same)),
    ("start", "next", Choice::FirstDay(FirstDay::Next)),
    ("claim-base-kind", "unknown", Choice::ClaimBaseKind(None)),
    (
        "claim-base-kind",
        "wajib-ktp",
        Choice::ClaimBaseKind(Some(BaseKind::WajibKtp)),
    ),
    (
        "claim-base-kind",
        "perekaman",
        Choice::ClaimBaseKind(Some(BaseKind::Recorded)),
    ),
    (
        "claim-base-kind",
        "penduduk",
        Choice::ClaimBaseKind(Some(BaseKind::Population)),
    ),
    (
        "claim-base-kind",
        "other",
        Choice::ClaimBaseKind(Some(BaseKind::Other)),
    ),
    // As people write it by hand.
    (
        "base-kind",
        "wajib_ktp",
        Choice::BaseKind(BaseKind::WajibKtp),
    ),
    ("indicator", "ktp_el", Choice::Indicator(Indicator::KtpEl)),
];

/// The choices of a case, each with its key. A claim without a kind of base says nothing of it.
pub(super) fn pairs(choices: Choices) -> Pairs {
    let made = [
        Choice::Indicator(choices.indicator),
        Choice::BaseKind(choices.base_kind),
        Choice::Week(choices.switches.week),
        Choice::JointLeave(choices.switches.joint_leave),
        Choice::National(choices.switches.national),
        Choice::FirstDay(choices.first_day),
        Choice::ClaimBaseKind(choices.claim_base_kind),
    ];
    let pair = |choice: &Choice| VALUES.iter().find(|(_, _, made)| made == choice).copied();
    made.iter()
        .filter(|&&choice| choice != Choice::ClaimBaseKind(None))
        .filter_map(pair)
        .map(|(key, value, _)| (key.to_owned(), value.to_owned()))
        .collect()
}

/// The choice that a pair makes; `None` for a value that its key does not take.
pub(super) fn choice(key: &str, value: &str) -> Option<Choice> {
    VALUES
        .iter()
        .find(|(name, taken, _)| *name == key && *taken == value)
        .map(|(_, _, choice)| *choice)
}

/// The key and value of a choice, which are also its name and value in the page.
pub(in crate::state) fn pair_of(choice: Choice) -> (&'static str, &'static str) {
    VALUES
        .iter()
        .find(|(_, _, made)| *made == choice)
        .map_or(("", ""), |(key, value, _)| (key, value))
}
