//! Simulated paths of the forecast's band: whole reporting intervals drawn with replacement, the last one cut at the
//! end.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and intervals shorter than 2^22 days, so their products stay below 2^58"
)]

use super::{Interval, draw::Draw};

/// The number of paths if they are short. Their first draws run through all combinations instead of being random.
const TRIALS: u32 = 10_000;
/// The number of paths if they are very long: each averages over hundreds of draws already.
const FEWEST_TRIALS: u32 = 100;
/// The limit of draws for all paths together, chosen so that a slow phone is done between two keystrokes.
const DRAWS: u32 = 300_000;

/// The inputs of a band.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BandInput {
    /// Service days until the deadline, if it is known.
    pub days: Option<u32>,
    /// People still missing, if that is known and above 0.
    pub shortfall: Option<u64>,
    /// The seed of the pseudo-random generator.
    pub seed: u64,
}

impl BandInput {
    /// The service days after which a path is abandoned.
    pub const MOST_DAYS: u32 = 7_500;
}

/// One interval to draw: people added over a number of service days.
#[derive(Clone, Copy)]
struct DrawnInterval {
    added: i64,
    days: u32,
}

/// The results of all paths: the day on which each reaches the target (`u32::MAX` for never), and the people it adds by
/// the deadline.
pub(in crate::domain) struct PathResults {
    days: Vec<u32>,
    added: Vec<i64>,
}

impl PathResults {
    /// Simulates the paths.
    pub(in crate::domain) fn of(intervals: &[Interval], input: BandInput) -> Self {
        follow(&steps(intervals), input)
    }

    /// The number of paths.
    pub(in crate::domain) fn trials(&self) -> u32 {
        u32::try_from(self.days.len()).unwrap_or(u32::MAX)
    }

    /// The number of paths that reach the target within `days` service days.
    pub(in crate::domain) fn reached_by(&self, days: u32) -> u32 {
        count_of(self.days.iter().filter(|&&end| end <= days))
    }

    /// The service days within which `of_hundred` per cent of the paths reach the target; `None` beyond
    /// [`BandInput::MOST_DAYS`].
    pub(in crate::domain) fn days(&self, of_hundred: u32) -> Option<u32> {
        let needed = self.part(of_hundred);
        let enough = |days: i64| self.reached_by(u32::try_from(days).unwrap_or(0)) >= needed;
        least(0, BandInput::MOST_DAYS.into(), enough).and_then(|days| u32::try_from(days).ok())
    }

    /// The most people that at least `of_hundred` per cent of the paths add by the deadline.
    pub(in crate::domain) fn added(&self, of_hundred: u32) -> i64 {
        let needed = self.part(of_hundred);
        let (lowest, highest) = self
            .added
            .iter()
            .fold((i64::MAX, i64::MIN), |(low, high), &added| {
                (low.min(added), high.max(added))
            });
        // Searches for the least count that too few paths reach; the answer is one less.
        let too_many =
            |people: i64| count_of(self.added.iter().filter(|&&added| added >= people)) < needed;
        least(lowest, highest.saturating_add(1), too_many).map_or(highest, |people| people - 1)
    }

    /// `of_hundred` per cent of the paths, rounded up.
    fn part(&self, of_hundred: u32) -> u32 {
        self.trials().saturating_mul(of_hundred).div_ceil(100)
    }
}

fn count_of<T>(paths: impl Iterator<Item = T>) -> u32 {
    u32::try_from(paths.count()).unwrap_or(u32::MAX)
}

fn steps(intervals: &[Interval]) -> Vec<DrawnInterval> {
    let step = |interval: &Interval| DrawnInterval {
        added: interval.added,
        days: interval.days.most,
    };
    intervals.iter().map(step).collect()
}

fn follow(steps: &[DrawnInterval], input: BandInput) -> PathResults {
    let count = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    let (trials, listed) = trials(steps, input);
    let mut draw = Draw::seeded(input.seed);
    let mut ends = PathResults {
        days: Vec::new(),
        added: Vec::new(),
    };
    for trial in 0..trials {
        let (mut rest, mut left) = (trial, listed);
        let mut next = || {
            let at = if left > 1 {
                left /= count;
                let at = rest % count;
                rest /= count;
                at
            } else {
                draw.below(count)
            };
            steps.get(usize::try_from(at).unwrap_or(0)).copied()
        };
        let (days, added) = path(&mut next, input);
        ends.days.push(days);
        ends.added.push(added);
    }
    ends
}

/// The number of paths, and how many combinations of first draws they run through; the former is a multiple of the
/// latter.
fn trials(steps: &[DrawnInterval], input: BandInput) -> (u32, u32) {
    let count = u32::try_from(steps.len()).unwrap_or(u32::MAX).max(1);
    let days: u64 = steps.iter().map(|step| u64::from(step.days)).sum();
    let added: i64 = steps.iter().map(|step| step.added).sum();
    let of = |whole: u64, part: u64| whole.saturating_mul(count.into()) / part.max(1) + 1;
    let longest = of(BandInput::MOST_DAYS.into(), days);
    let by_days = input.days.map_or(1, |left| of(left.into(), days));
    let by_people = input.shortfall.map_or(1, |missing| {
        u64::try_from(added)
            .ok()
            .filter(|&added| added > 0)
            .map_or(longest, |added| of(missing, added))
    });
    let draws = by_days.max(by_people).min(longest);
    let wanted = u32::try_from(u64::from(DRAWS) / draws)
        .unwrap_or(TRIALS)
        .clamp(FEWEST_TRIALS, TRIALS);
    let mut listed = 1;
    while listed * count <= wanted && count > 1 {
        listed *= count;
    }
    (listed * wanted.div_ceil(listed), listed)
}

/// One path: the service day on which it covers the shortfall, and the people it adds by the deadline.
fn path(next: &mut impl FnMut() -> Option<DrawnInterval>, input: BandInput) -> (u32, i64) {
    let horizon = input.days.unwrap_or(0);
    let missing = input
        .shortfall
        .and_then(|missing| i64::try_from(missing).ok());
    let (mut day, mut sum) = (0, 0);
    let (mut reached, mut by_deadline) = (None, None);
    loop {
        if by_deadline.is_some() && (reached.is_some() || missing.is_none())
            || day >= BandInput::MOST_DAYS
        {
            break;
        }
        let Some(step) = next() else { break };
        if by_deadline.is_none() && day + step.days >= horizon {
            let part = step.added * i64::from(horizon - day);
            by_deadline = Some(sum + part.div_euclid(step.days.into()));
        }
        if let Some(missing) = missing.filter(|_| reached.is_none())
            && sum + step.added >= missing
        {
            let part = (missing - sum) * i64::from(step.days);
            let cut = (part + step.added - 1) / step.added.max(1);
            reached = Some(day + u32::try_from(cut).unwrap_or(0));
        }
        day += step.days;
        sum += step.added;
    }
    (reached.unwrap_or(u32::MAX), by_deadline.unwrap_or(sum))
}

/// The least number in `low..=high` for which `holds` is true; `holds` must stay true from there on. `None` if there is
/// none.
fn least(mut low: i64, mut high: i64, holds: impl Fn(i64) -> bool) -> Option<i64> {
    if !holds(high) {
        return None;
    }
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(high)
}
