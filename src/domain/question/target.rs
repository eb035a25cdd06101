//! The target in people, from a share or a count, and the rounded values that offices print.

use crate::domain::{Bounds, People, Percent, Share};

/// The target as the user gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetGiven {
    /// A share of the base, such as 30 %.
    Share(Share),
    /// A count of people. The base is then optional.
    Count(People),
}

/// The target in people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The least count that reaches the target, rounded up (decision 0002). Shortfall, rates and forecasts use this
    /// one.
    pub least: Bounds<People>,
    /// The values that offices print, if the target is a share.
    pub printed: Option<PrintedTarget>,
    /// The target as a percentage of the base, if it is a count and the base is known exactly.
    pub amounts_to: Option<Percent>,
}

/// The target share of the base, rounded as offices print it: often one person below the least count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedTarget {
    /// Rounded down to whole people.
    pub cut: Bounds<People>,
    /// Rounded half up to whole people.
    pub nearest: Bounds<People>,
}

impl Target {
    /// The target in people; `None` for a share of an unknown base.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, People, Share, Target, TargetGiven};
    /// let base = Some(Bounds::exactly(People::new(58_959)));
    /// let target = Target::of(TargetGiven::Share(Share::percent(30)), base).unwrap();
    /// assert_eq!(target.least, Bounds::exactly(People::new(17_688)));
    /// assert_eq!(target.printed.unwrap().cut, Bounds::exactly(People::new(17_687)));
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
