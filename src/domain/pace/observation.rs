//! What an office reported: how many had activated by a day, or how many were added in a period.

use crate::domain::{Date, People, Period};

/// How many had activated by a day, since the service began; `OwnDay` says whether with that day's service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The day.
    pub date: Date,
    /// All who had activated by then.
    pub done: People,
    /// The base on that day, where it was reported.
    pub base: Option<People>,
}

/// How many were added in a period: many offices hold no more than that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// The period, both ends counted.
    pub period: Period,
    /// Those added in it.
    pub added: People,
}

impl Observation {
    /// The report before this one that a gain up to its day implies: 56,573 of which 7,692 since 1 January.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Gain, Observation, People, Period};
    /// let day = |year, month, day| Date::new(year, month, day).unwrap();
    /// let april = Observation { date: day(2025, 4, 20), done: People(56_573), base: None };
    /// let period = Period::new(day(2025, 1, 1), day(2025, 4, 20)).unwrap();
    /// let before = april.before(Gain { period, added: People(7_692) }).unwrap();
    /// assert_eq!((before.date, before.done), (day(2024, 12, 31), People(48_881)));
    /// ```
    pub fn before(self, gain: Gain) -> Option<Self> {
        let ends_here = gain.period.last == self.date && gain.added <= self.done;
        ends_here.then(|| Self {
            date: gain.period.first.previous(),
            done: self.done.beyond(gain.added),
            base: None,
        })
    }

    /// The report after this one that a gain from the next day on implies.
    pub fn after(self, gain: Gain) -> Option<Self> {
        let starts_here = gain.period.first.previous() == self.date;
        starts_here.then(|| Self {
            date: gain.period.last,
            done: People(self.done.0.saturating_add(gain.added.0)),
            base: None,
        })
    }
}
