//! Reports of an office: the total of activations by a day (observation), or the people added in a period (gain).

use crate::domain::{Date, People, Period};

/// The total of activations by a day, since the service began. `OwnDay` says whether it includes that day's service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The day of the count.
    pub date: Date,
    /// Activations in total.
    pub done: People,
    /// The base on that day, if it was reported.
    pub base: Option<People>,
}

/// The people added in a period. Many offices keep only such figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// The period, both ends included.
    pub period: Period,
    /// People added in it.
    pub added: People,
}

impl Observation {
    /// The earlier report that follows from this one and a gain that ends on its day (56,573, of which 7,692 since 1
    /// January): it is dated the day before the gain. `None` if the gain does not end on this day or exceeds the count.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Gain, Observation, People, Period};
    /// let day = |year, month, day| Date::new(year, month, day).unwrap();
    /// let april = Observation { date: day(2025, 4, 20), done: People::new(56_573), base: None };
    /// let period = Period::new(day(2025, 1, 1), day(2025, 4, 20)).unwrap();
    /// let before = april.before(Gain { period, added: People::new(7_692) }).unwrap();
    /// assert_eq!((before.date, before.done), (day(2024, 12, 31), People::new(48_881)));
    /// ```
    pub fn before(self, gain: Gain) -> Option<Self> {
        let ends_here = gain.period.last == self.date && gain.added <= self.done;
        ends_here.then(|| Self {
            date: gain.period.first.previous(),
            done: self.done.beyond(gain.added),
            base: None,
        })
    }

    /// The later report that follows from this one and a gain that begins on the next day; `None` if the gain does not.
    pub fn after(self, gain: Gain) -> Option<Self> {
        let starts_here = gain.period.first.previous() == self.date;
        starts_here.then(|| Self {
            date: gain.period.last,
            done: self.done.plus(gain.added),
            base: None,
        })
    }
}
