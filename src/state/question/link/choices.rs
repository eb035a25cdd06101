//! The choices of a case as keys and values of a link.

use crate::{
    domain::{BaseKind, FirstDay, Opening, Solve, Span, Week, Window},
    state::{Choice, Choices, Indicator, Pairs},
};

/// The keys of the choices, in the order of [`Choices::made`].
pub(in crate::state) const KEYS: [&str; 10] = [
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

/// How many of these keys, from the first, are written in every link.
const ALWAYS: usize = 6;

/// The values of each key, and the choice that each means.
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
    // Accepted spellings of people who write links by hand.
    (
        "base-kind",
        "wajib_ktp",
        Choice::BaseKind(BaseKind::WajibKtp),
    ),
    ("indicator", "ktp_el", Choice::Indicator(Indicator::KtpEl)),
];

/// The choices of a case as pairs. Those after the first [`ALWAYS`] are written only if they differ from the default.
pub(super) fn pairs(choices: Choices) -> Pairs {
    let defaults = Choices::default().made();
    let is_written = |at: usize, choice: &Choice| at < ALWAYS || !defaults.contains(choice);
    let made = choices.made().into_iter().enumerate();
    made.filter(|(at, choice)| is_written(*at, choice))
        .map(|(_, choice)| pair_of(choice))
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect()
}

/// The choice of a key and a value; `None` if the key does not take the value.
pub(in crate::state) fn choice(key: &str, value: &str) -> Option<Choice> {
    VALUES
        .iter()
        .find(|(name, taken, _)| *name == key && *taken == value)
        .map(|(_, _, choice)| *choice)
}

/// The key and value of a choice in links, which are also its name and value in the page.
pub fn pair_of(choice: Choice) -> (&'static str, &'static str) {
    VALUES
        .iter()
        .find(|(_, _, made)| *made == choice)
        .map_or(("", ""), |(key, value, _)| (key, value))
}
