//! The gap ledger: how much of a change in the shortfall is due to work, to policy and to a changed base. The three sum
//! exactly.

use crate::domain::{People, TargetGiven};

/// An office's figures on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Activations in total.
    pub done: People,
    /// The base.
    pub base: People,
    /// The target that applied on that day.
    pub target: TargetGiven,
}

/// The causes of a change in the gap, in people; positive if the gap grew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Work: activations, which close the gap.
    pub work: i64,
    /// Policy: the new target against the old one, both of the old base.
    pub policy: i64,
    /// Population: the new base against the old one, both under the new target.
    pub population: i64,
}

impl Ledger {
    /// The causes of the change from `old` to `new`.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Ledger, People, Share, Snapshot, TargetGiven};
    /// let snapshot = |share| Snapshot {
    ///     done: People::new(32_000),
    ///     base: People::new(680_000),
    ///     target: TargetGiven::Share(Share::percent(share)),
    /// };
    /// assert_eq!(Ledger::between(snapshot(25), snapshot(30)).policy, 34_000);
    /// ```
    pub fn between(old: Snapshot, new: Snapshot) -> Self {
        Self {
            work: difference(old.done, new.done),
            policy: difference(count(new.target, old.base), count(old.target, old.base)),
            population: difference(count(new.target, new.base), count(new.target, old.base)),
        }
    }

    /// The total change of the gap.
    pub fn sum(self) -> i64 {
        self.work
            .saturating_add(self.policy)
            .saturating_add(self.population)
    }
}

impl Snapshot {
    /// The people missing to the target; negative above it.
    pub fn gap(self) -> i64 {
        difference(count(self.target, self.base), self.done)
    }
}

fn count(target: TargetGiven, base: People) -> People {
    match target {
        TargetGiven::Share(share) => share.at_least_of(base),
        TargetGiven::Count(people) => people,
    }
}

fn difference(one: People, other: People) -> i64 {
    let number = |people: People| i64::try_from(people.count()).unwrap_or(i64::MAX);
    number(one).saturating_sub(number(other))
}
