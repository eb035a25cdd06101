//! Paths into the future: whole reporting intervals drawn one after the other until an end, the last one cut.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and intervals shorter than 2^22 days, so their products stay below 2^58"
)]

use super::{Interval, draw::Draw};

/// Trials where paths are short; the first draws of all paths together are every combination once.
const TRIALS: u32 = 10_000;
/// Trials where paths are very long: each then averages over hundreds of draws itself.
const FEWEST_TRIALS: u32 = 100;
/// Draws for all trials together: what a slow phone does between two keystrokes.
const DRAWS: u32 = 300_000;

/// What is asked of a band.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Service days until the deadline.
    pub days: Option<u32>,
    /// Still missing, where it is known and not nothing.
    pub shortfall: Option<u64>,
    /// Where the drawing begins.
    pub seed: u64,
}

impl Terms {
    /// A path of more service days is not followed to its end.
    pub const MOST_DAYS: u32 = 7_500;
}

/// What a path is made of: people added over service days.
#[derive(Clone, Copy)]
struct Step {
    added: i64,
    days: u32,
}

/// Where paths end.
pub(in crate::domain) struct Ends {
    days: Vec<u32>,
    added: Vec<i64>,
}

impl Ends {
    /// Follows every path to both of its ends: the target, and the deadline.
    pub(in crate::domain) fn of(intervals: &[Interval], terms: Terms) -> Self {
        follow(&steps(intervals), terms)
    }

    /// How many paths there are.
    pub(in crate::domain) fn trials(&self) -> u32 {
        u32::try_from(self.days.len()).unwrap_or(u32::MAX)
    }

    /// How many of them have reached the target after so many days.
    pub(in crate::domain) fn reached_by(&self, days: u32) -> u32 {
        count_of(self.days.iter().filter(|&&end| end <= days))
    }

    /// The days after which so many of a hundred paths have reached the target.
    pub(in crate::domain) fn days(&self, of_hundred: u32) -> Option<u32> {
        let needed = self.part(of_hundred);
        let enough = |days: i64| self.reached_by(u32::try_from(days).unwrap_or(0)) >= needed;
        least(0, Terms::MOST_DAYS.into(), enough).and_then(|days| u32::try_from(days).ok())
    }

    /// The people that at least so many of a hundred paths add by the deadline.
    pub(in crate::domain) fn added(&self, of_hundred: u32) -> i64 {
        let needed = self.part(of_hundred);
        let (lowest, highest) = self
            .added
            .iter()
            .fold((i64::MAX, i64::MIN), |(low, high), &added| {
                (low.min(added), high.max(added))
            });
        // The most that so many reach is one less than the least that they do not.
        let too_many =
            |people: i64| count_of(self.added.iter().filter(|&&added| added >= people)) < needed;
        least(lowest, highest.saturating_add(1), too_many).map_or(highest, |people| people - 1)
    }

    /// So many of a hundred of the paths.
    fn part(&self, of_hundred: u32) -> u32 {
        self.trials().saturating_mul(of_hundred).div_ceil(100)
    }
}

fn count_of<T>(paths: impl Iterator<Item = T>) -> u32 {
    u32::try_from(paths.count()).unwrap_or(u32::MAX)
}

fn steps(intervals: &[Interval]) -> Vec<Step> {
    let step = |interval: &Interval| Step {
        added: interval.added,
        days: interval.days.most,
    };
    intervals.iter().map(step).collect()
}

fn follow(steps: &[Step], terms: Terms) -> Ends {
    let count = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    let (trials, listed) = trials(steps, terms);
    let mut draw = Draw::seeded(terms.seed);
    let mut ends = Ends {
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
        let (days, added) = path(&mut next, terms);
        ends.days.push(days);
        ends.added.push(added);
    }
    ends
}

/// How many trials, and how many of them are every combination of the first draws once.
fn trials(steps: &[Step], terms: Terms) -> (u32, u32) {
    let count = u32::try_from(steps.len()).unwrap_or(u32::MAX).max(1);
    let days: u64 = steps.iter().map(|step| u64::from(step.days)).sum();
    let added: i64 = steps.iter().map(|step| step.added).sum();
    let of = |whole: u64, part: u64| whole.saturating_mul(count.into()) / part.max(1) + 1;
    let longest = of(Terms::MOST_DAYS.into(), days);
    let by_days = terms.days.map_or(1, |left| of(left.into(), days));
    let by_people = terms.shortfall.map_or(1, |missing| {
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

/// One path: the day on which it covers what is missing, and the people by the deadline.
fn path(next: &mut impl FnMut() -> Option<Step>, terms: Terms) -> (u32, i64) {
    let horizon = terms.days.unwrap_or(0);
    let missing = terms
        .shortfall
        .and_then(|missing| i64::try_from(missing).ok());
    let (mut day, mut sum) = (0, 0);
    let (mut reached, mut by_deadline) = (None, None);
    loop {
        if by_deadline.is_some() && (reached.is_some() || missing.is_none())
            || day >= Terms::MOST_DAYS
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

/// The least number from `low` up to `high` for which something holds that holds for every larger one too.
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
