//! `People`: a whole number of people, the unit of every count.

/// A whole number of people. Entered counts are at most [`People::MOST_ENTERED`]; sums may be larger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct People(u64);

impl People {
    /// No people.
    pub const NONE: Self = Self(0);

    /// The largest count that may be entered: 4,294,967,295.
    pub const MOST_ENTERED: Self = Self(u32::MAX as u64);

    /// `count` people, any 64-bit number: [`People::MOST_ENTERED`] is checked where counts are parsed.
    pub const fn new(count: u64) -> Self {
        Self(count)
    }

    /// The number of people, without its unit.
    pub const fn count(self) -> u64 {
        self.0
    }

    /// These people and `others` together; at most `u64::MAX`.
    #[must_use]
    pub const fn plus(self, others: Self) -> Self {
        Self(self.0.saturating_add(others.0))
    }

    /// How many more people than `others`; [`People::NONE`] if not more.
    ///
    /// ```
    /// use kalkulator_ikd::domain::People;
    /// assert_eq!(People::new(17_688).beyond(People::new(314)), People::new(17_374));
    /// assert_eq!(People::new(314).beyond(People::new(17_688)), People::NONE);
    /// ```
    #[must_use]
    pub fn beyond(self, others: Self) -> Self {
        Self(self.0.saturating_sub(others.0))
    }

    /// The least whole number a day that adds up to these people within `days`, rounded up; `None` for 0 days.
    ///
    /// ```
    /// use kalkulator_ikd::domain::People;
    /// assert_eq!(People::new(17_374).each_day_of(166), Some(People::new(105)));
    /// assert_eq!(People::new(17_374).each_day_of(0), None);
    /// ```
    pub fn each_day_of(self, days: u32) -> Option<Self> {
        (days > 0).then(|| Self(self.0.div_ceil(u64::from(days))))
    }

    /// This many on each of `days`, capped at `all`.
    #[must_use]
    pub fn in_days_up_to(self, days: u32, all: Self) -> Self {
        Self(self.0.saturating_mul(u64::from(days))).min(all)
    }
}
