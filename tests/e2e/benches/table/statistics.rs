//! Spans of time, what is typical of many, and how many times one is another.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "spans of minutes at most, in microseconds; divisors are checked"
)]

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

use crate::draws::Draws;

/// So many times the runs are drawn anew for an interval.
const RESAMPLES: usize = 10_000;

/// A span of time in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Micros(pub(crate) u64);

impl Micros {
    /// So many milliseconds.
    pub(crate) const fn of_millis(millis: u64) -> Self {
        Self(millis * 1000)
    }

    /// What a script told under a name.
    pub(crate) fn told(answer: &Value, name: &str) -> Self {
        let told = answer.get(name).and_then(Value::as_u64);
        Self(told.unwrap_or_else(|| panic!("{name} could not be measured: {answer}")))
    }

    /// All that a script told in a list.
    pub(crate) fn list(answer: &Value, name: &str) -> Vec<Self> {
        let list = answer.get(name).and_then(Value::as_array);
        let list = list.unwrap_or_else(|| panic!("{name} could not be measured: {answer}"));
        list.iter().filter_map(Value::as_u64).map(Self).collect()
    }
}

impl Display for Micros {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{} ms", self.0 / 1000, self.0 % 1000 / 100)
    }
}

/// The middle one, or what lies halfway between the two in the middle.
pub(crate) fn median(spans: &[Micros]) -> Micros {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    median_of_sorted(&sorted)
}

fn median_of_sorted(sorted: &[Micros]) -> Micros {
    let below = at(sorted, sorted.len().saturating_sub(1) / 2);
    let above = at(sorted, sorted.len() / 2);
    Micros(u64::midpoint(below.0, above.0))
}

/// The least one that so many per cent do not exceed.
pub(crate) fn percentile(spans: &[Micros], per_cent: usize) -> Micros {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    let rank = (sorted.len() * per_cent).div_ceil(100);
    at(&sorted, rank.saturating_sub(1))
}

/// The longest.
pub(crate) fn longest(spans: &[Micros]) -> Micros {
    spans.iter().copied().max().unwrap_or_default()
}

fn at(sorted: &[Micros], place: usize) -> Micros {
    sorted.get(place).copied().unwrap_or_default()
}

/// How many times one median is another, in thousandths, with the ends of its 95 per cent bootstrap interval.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratio {
    middle: u64,
    low: u64,
    high: u64,
}

impl Ratio {
    /// Of two samples.
    pub(crate) fn of(above: &[Micros], below: &[Micros], draws: &mut Draws) -> Self {
        let again = |from: &[Micros], draws: &mut Draws| -> Vec<Micros> {
            let runs = from.iter().filter_map(|_| draws.one_of(from));
            runs.collect()
        };
        let mut ratios: Vec<u64> = (0..RESAMPLES)
            .map(|_| thousandths(&again(above, draws), &again(below, draws)))
            .collect();
        ratios.sort_unstable();
        let end = |thousandth: usize| ratios.get(RESAMPLES * thousandth / 1000).copied();
        Self {
            middle: thousandths(above, below),
            low: end(25).unwrap_or_default(),
            high: end(975).unwrap_or_default(),
        }
    }

    /// Whether the interval holds a number of times.
    pub(crate) fn may_be(self, times: u64) -> bool {
        self.low <= times * 1000 && times * 1000 <= self.high
    }

    /// Whether the ratio itself is a number of times at the least.
    pub(crate) fn is_at_least(self, times: u64) -> bool {
        times * 1000 <= self.middle
    }
}

fn thousandths(above: &[Micros], below: &[Micros]) -> u64 {
    median(above).0 * 1000 / median(below).0.max(1)
}

impl Display for Ratio {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let hundredths = |thousandths: u64| {
            let rounded = (thousandths + 5) / 10;
            format!("{}.{:02}", rounded / 100, rounded % 100)
        };
        let [middle, low, high] = [self.middle, self.low, self.high].map(hundredths);
        write!(formatter, "{middle} ({low} to {high})")
    }
}
