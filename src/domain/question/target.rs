//! The target: given as a share or as a count, and the counts that offices make of it.

use crate::domain::{Bounds, People, Percent, Share};

/// How the target was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetGiven {
    /// A share of the base: 30 %.
    Share(Share),
    /// A count of people; the base is then optional.
    Count(People),
}

/// The target in people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The least count that reaches the target: what everything else is computed from.
    pub least: Bounds<People>,
    /// What offices print besides, where the target is a share.
    pub printed: Option<PrintedTarget>,
    /// What a count amounts to of the base, where both are known.
    pub amounts_to: Option<Percent>,
}

/// The target as offices print it; one person fewer than the least count in many reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedTarget {
    /// With the fraction of a person dropped.
    pub cut: Bounds<People>,
    /// To the nearest whole person.
    pub nearest: Bounds<People>,
}

impl Target {
    /// The target of a base; a share of an unknown base is no count.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, People, Share, Target, TargetGiven};
    /// let base = Some(Bounds::exactly(People(58_959)));
    /// let target = Target::of(TargetGiven::Share(Share::percent(30)), base).unwrap();
    /// assert_eq!(target.least, Bounds::exactly(People(17_688)));
    /// assert_eq!(target.printed.unwrap().cut, Bounds::exactly(People(17_687)));
    /// ```
    pub fn of(given: TargetGiven, base: Option<Bounds<People>>) -> Option<Self> {
        match given {
            TargetGiven::Share(share) => base.map(|base| Self::of_share(share, base)),
            TargetGiven::Count(people) => Some(Self {
                least: Bounds::exactly(people),
                printed: None,
                amounts_to: base
                    .filter(|base| base.is_exact())
                    .and_then(|base| Percent::of(people, base.least)),
            }),
        }
    }

    fn of_share(share: Share, base: Bounds<People>) -> Self {
        Self {
            least: base.map(|base| share.at_least_of(base)),
            printed: Some(PrintedTarget {
                cut: base.map(|base| share.whole_part_of(base)),
                nearest: base.map(|base| share.nearest_of(base)),
            }),
            amounts_to: None,
        }
    }
}
