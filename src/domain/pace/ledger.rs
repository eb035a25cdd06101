//! Why the gap moved between two reports: by work, by policy, by a changed base. The three sum exactly.

use crate::domain::{People, TargetGiven};

/// Where an office stood on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// All who had activated.
    pub done: People,
    /// Of how many.
    pub base: People,
    /// The target of that day.
    pub target: TargetGiven,
}

/// What moved the gap, in people; above zero it grew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Work: those who activated close the gap.
    pub work: i64,
    /// Policy: another target for the old base.
    pub policy: i64,
    /// Population: another base under the new target.
    pub population: i64,
}

impl Ledger {
    /// What moved the gap from one stand to the next.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Ledger, People, Share, Stand, TargetGiven};
    /// let stand = |share| Stand {
    ///     done: People(32_000),
    ///     base: People(680_000),
    ///     target: TargetGiven::Share(Share::percent(share)),
    /// };
    /// assert_eq!(Ledger::between(stand(25), stand(30)).policy, 34_000);
    /// ```
    pub fn between(old: Stand, new: Stand) -> Self {
        Self {
            work: difference(old.done, new.done),
            policy: difference(count(new.target, old.base), count(old.target, old.base)),
            population: difference(count(new.target, new.base), count(new.target, old.base)),
        }
    }

    /// How far the gap moved.
    pub fn sum(self) -> i64 {
        self.work
            .saturating_add(self.policy)
            .saturating_add(self.population)
    }
}

impl Stand {
    /// Still missing; below zero above the target.
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
    let number = |people: People| i64::try_from(people.0).unwrap_or(i64::MAX);
    number(one).saturating_sub(number(other))
}
