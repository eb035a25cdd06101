//! Spans of time, their median and spread, and how many times one is another.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "spans of minutes at most, in microseconds; divisors are checked"
)]

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

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
    let below = at(&sorted, sorted.len().saturating_sub(1) / 2);
    let above = at(&sorted, sorted.len() / 2);
    Micros(u64::midpoint(below.0, above.0))
}

/// The median and the ends of the middle half.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spread {
    pub(crate) median: Micros,
    pub(crate) low: Micros,
    pub(crate) high: Micros,
}

impl Spread {
    /// Of all runs.
    pub(crate) fn of(spans: &[Micros]) -> Self {
        Self {
            median: median(spans),
            low: percentile(spans, 25),
            high: percentile(spans, 75),
        }
    }
}

impl Display for Spread {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { median, low, high } = self;
        write!(formatter, "{median} ({low} to {high})")
    }
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

/// How many times one spread is another, in hundredths: by the medians, and by the ends that are nearest and farthest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratio {
    median: u64,
    low: u64,
    high: u64,
}

impl Ratio {
    /// Of two spreads.
    pub(crate) fn of(above: Spread, below: Spread) -> Self {
        let times = |above: Micros, below: Micros| above.0 * 100 / below.0.max(1);
        Self {
            median: times(above.median, below.median),
            low: times(above.low, below.high),
            high: times(above.high, below.low),
        }
    }

    /// Whether it is a number of times at the least; `None` where the ends disagree.
    pub(crate) fn is_at_least(self, times: u64) -> Option<bool> {
        let [by_low, by_high] = [self.low, self.high].map(|end| end >= times * 100);
        (by_low == by_high).then_some(by_low)
    }

    /// Whether it is so many hundredths at the most; `None` where the ends disagree.
    pub(crate) fn is_at_most(self, hundredths: u64) -> Option<bool> {
        let [by_low, by_high] = [self.low, self.high].map(|end| end <= hundredths);
        (by_low == by_high).then_some(by_low)
    }
}

impl Display for Ratio {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let text = |times: u64| format!("{}.{:02}", times / 100, times % 100);
        let [median, low, high] = [self.median, self.low, self.high].map(text);
        write!(formatter, "{median} ({low} to {high})")
    }
}
