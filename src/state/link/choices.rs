//! The choices of a case as keys and values.

use crate::{
    domain::{BaseKind, FirstDay, Opening, Solve, Span, Week, Window},
    state::{Choice, Choices, Indicator, Pairs},
};

/// The keys of choices.
pub(super) const KEYS: [&str; 10] = [
    "indicator",
    "base-kind",
    "week",
    "joint-leave",
    "holidays",
    "start",
    "window",
    "solve",
    "milestones",
    "claim-base-kind",
];

/// Every value that a key takes, and the choice that it makes.
const VALUES: [(&str, &str, Choice); 32] = [
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
    ("window", "auto", Choice::Window(Window::Auto)),
    ("window", "last", Choice::Window(Window::Last)),
    ("window", "3m", Choice::Window(Window::ThreeMonths)),
    ("window", "year", Choice::Window(Window::Year)),
    ("window", "all", Choice::Window(Window::All)),
    ("solve", "rate", Choice::Solve(Solve::Rate)),
    ("solve", "deadline", Choice::Solve(Solve::Deadline)),
    ("solve", "share", Choice::Solve(Solve::Share)),
    ("milestones", "month", Choice::Span(Span::Month)),
    ("milestones", "week", Choice::Span(Span::Week)),
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

/// The choices of a case, each with its key; those of the depths only where they are not the default.
pub(super) fn pairs(choices: Choices) -> Pairs {
    let mut made = vec![
        Choice::Indicator(choices.indicator),
        Choice::BaseKind(choices.base_kind),
        Choice::Week(choices.switches.week),
        Choice::JointLeave(choices.switches.joint_leave),
        Choice::National(choices.switches.national),
        Choice::FirstDay(choices.first_day),
        Choice::ClaimBaseKind(choices.claim_base_kind),
    ];
    let default = Choices::default();
    if choices.window != default.window {
        made.push(Choice::Window(choices.window));
    }
    if choices.solve != default.solve {
        made.push(Choice::Solve(choices.solve));
    }
    if choices.span != default.span {
        made.push(Choice::Span(choices.span));
    }
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
