//! An office's reports, sorted by day, with gains of periods turned into reports, and the oddities found in them.

mod fitting;

use super::{Gain, Observation};
use crate::domain::{
    Bounds, CountDay, Date, OwnDay, People, Period, ServiceCalendar,
    calendar::service_calendar::Runs, take_steps,
};
use fitting::Fitting;

/// Reports sorted by day, at most one for each day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reports {
    observations: Vec<Observation>,
    /// Gains that no report touches, sorted by date. They have a pace but no total.
    loose: Vec<Gain>,
    /// The days of reports that were computed from gains, sorted. Such a report always includes its own day.
    implied: Vec<Date>,
    oddities: Vec<Oddity>,
}

/// An oddity in the reports that the page mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// The list has more than one report of this day; the first one is used.
    Repeated(Date),
    /// The question's count differs from the report of that day; the question's is used.
    Differs {
        /// The day.
        date: Date,
        /// The question's count, which is used.
        used: People,
        /// The count of the report.
        other: People,
    },
    /// The count fell between two reports.
    Fell {
        /// The day of the larger count.
        first: Date,
        /// The day of the smaller one.
        last: Date,
        /// The decrease in people.
        by: People,
    },
    /// A gain that contradicts the reports or overlaps them without touching one; it is not used.
    GainUnused(Period),
}

/// The people added between two reports, and the service days in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The day of the earlier report.
    pub after: Date,
    /// The day of the later report.
    pub last: Date,
    /// People added; negative if the count fell.
    pub added: i64,
    /// Service days between the two counts: excluding the earlier report's day and including the later one's, or the
    /// reverse if the reports were taken before their days' service.
    pub days: Bounds<u32>,
}

impl Reports {
    /// Sorts the reports, adds the question's own count (`own`), and turns gains into reports where they touch one.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Observation, People, Reports};
    /// let report = |year, done| Observation { date: Date::year_end(year), done: People::new(done), base: None };
    /// let reports = Reports::of(&[report(2024, 48_881), report(2023, 19_500)], &[], None);
    /// assert_eq!(reports.each()[0].done, People::new(19_500));
    /// ```
    pub fn of(listed: &[Observation], gains: &[Gain], own: Option<Observation>) -> Self {
        let mut reports = Self::default();
        for observation in listed {
            if !reports.insert(*observation) {
                reports.oddities.push(Oddity::Repeated(observation.date));
            }
        }
        if let Some(own) = own {
            reports.take_own(own);
        }
        reports.fit(gains);
        let pairs = reports.observations.windows(2);
        let falls = pairs.filter_map(|pair| match pair {
            [first, last] if last.done < first.done => Some(Oddity::Fell {
                first: first.date,
                last: last.date,
                by: first.done.beyond(last.done),
            }),
            _ => None,
        });
        let falls: Vec<Oddity> = falls.collect();
        reports.oddities.extend(falls);
        reports
    }

    /// All reports, the oldest first.
    pub fn each(&self) -> &[Observation] {
        &self.observations
    }

    /// The report of a day.
    pub fn on(&self, date: Date) -> Option<Observation> {
        let at = self.place(date).ok()?;
        self.observations.get(at).copied()
    }

    /// The oddities found.
    pub fn oddities(&self) -> &[Oddity] {
        &self.oddities
    }

    /// The intervals between consecutive reports and the gains that touch no report, the oldest first. `first` is the
    /// first day left: if it is the newest report's own day, each report counts as taken before its day's service.
    pub fn intervals(&self, calendar: &ServiceCalendar, first: Option<Date>) -> Vec<Interval> {
        let newest = self.newest_day(calendar, first);
        let mut runs = Runs::default();
        let mut interval = |after: CountDay, last: CountDay, added: i64| Interval {
            after: after.date,
            last: last.date,
            added,
            days: after.days_until(last).map_or(Bounds::exactly(0), |period| {
                calendar.service_days_by(period, &mut runs)
            }),
        };
        let dated = |report: &Observation| CountDay {
            date: report.date,
            own_day: self.own_day(report.date, newest),
        };
        let pairs = self.observations.windows(2);
        let mut intervals: Vec<Interval> = pairs
            .filter_map(|pair| match pair {
                [first, last] => Some(interval(dated(first), dated(last), last.more_than(*first))),
                _ => None,
            })
            .collect();
        for gain in &self.loose {
            let added = i64::try_from(gain.added.count()).unwrap_or(i64::MAX);
            let included = |date: Date| CountDay {
                date,
                own_day: OwnDay::Included,
            };
            let (after, last) = (gain.period.first.previous(), gain.period.last);
            let at = intervals.partition_point(|other| other.last < last);
            intervals.insert(at, interval(included(after), included(last), added));
        }
        intervals
    }

    /// Whether the report of `date` includes that day: as `newest` does, but always if it was computed from a gain.
    pub fn own_day(&self, date: Date, newest: OwnDay) -> OwnDay {
        if self.implied.binary_search(&date).is_ok() {
            OwnDay::Included
        } else {
            newest
        }
    }

    /// Whether the newest report includes its own day; it does if a gain without a total ends later.
    fn newest_day(&self, calendar: &ServiceCalendar, first: Option<Date>) -> OwnDay {
        let Some(newest) = self.observations.last() else {
            return OwnDay::Included;
        };
        let is_later = |gain: &Gain| newest.date < gain.period.last;
        if self.loose.iter().any(is_later) {
            return OwnDay::Included;
        }
        self.own_day(newest.date, OwnDay::of(newest.date, first, calendar))
    }

    /// Inserts a report at its date; false if that date already has one.
    fn insert(&mut self, observation: Observation) -> bool {
        let place = self.place(observation.date);
        if let Err(at) = place {
            self.observations.insert(at, observation);
        }
        place.is_err()
    }

    /// The index of the report of `date`, or the index to insert it at.
    fn place(&self, date: Date) -> Result<usize, usize> {
        self.observations.binary_search_by(|other| {
            take_steps(1);
            other.date.cmp(&date)
        })
    }

    /// Adds the question's own count as a report. If the list has a report of that day, the question's count replaces
    /// it.
    fn take_own(&mut self, own: Observation) {
        let listed = self.place(own.date).ok();
        match listed.and_then(|at| self.observations.get_mut(at)) {
            Some(listed) => {
                if listed.done != own.done {
                    self.oddities.push(Oddity::Differs {
                        date: own.date,
                        used: own.done,
                        other: listed.done,
                    });
                }
                listed.done = own.done;
                listed.base = listed.base.or(own.base);
            }
            None => {
                self.insert(own);
            }
        }
    }

    /// Turns each gain that begins or ends at a report into another report, which further gains may touch. Of several
    /// gains that touch a report, the first in the list is used first.
    fn fit(&mut self, gains: &[Gain]) {
        let mut fitting = Fitting::of(gains);
        for report in &self.observations {
            fitting.reach(report.date);
        }
        while let Some(gain) = fitting.next() {
            let Some(made) = self.made_by(gain.value) else {
                // The gain exceeds the report that it ends at; another report may still touch its beginning.
                continue;
            };
            fitting.take(gain.at);
            self.take_made(made, gain.value.period);
            fitting.reach(made.date);
        }
        for gain in fitting.left() {
            if self.is_free(gain.period) {
                let last = gain.period.last;
                let at = self.loose.partition_point(|other| other.period.last < last);
                self.loose.insert(at, gain);
            } else {
                self.oddities.push(Oddity::GainUnused(gain.period));
            }
        }
        self.implied.sort_unstable();
    }

    /// The report that a gain gives: from the report before its first day, or else from the report on its last day.
    fn made_by(&self, gain: Gain) -> Option<Observation> {
        let before = self.on(gain.period.first.previous());
        let after = || self.on(gain.period.last);
        before
            .and_then(|report| report.after(gain))
            .or_else(|| after()?.before(gain))
    }

    fn take_made(&mut self, made: Observation, period: Period) {
        match self.on(made.date) {
            Some(known) if known.done != made.done => {
                self.oddities.push(Oddity::GainUnused(period));
            }
            Some(_) => {}
            None => {
                self.implied.push(made.date);
                self.insert(made);
            }
        }
    }

    /// Whether `period` is before or after all reports and overlaps no gain in `loose`.
    fn is_free(&self, period: Period) -> bool {
        let beside = |first: Date, last: Date| period.last < first || last < period.first;
        let reports = match (self.observations.first(), self.observations.last()) {
            (Some(first), Some(last)) => beside(first.date, last.date),
            _ => true,
        };
        // Loose gains do not overlap each other, so only the first that ends on or after the period's first day can
        // overlap it.
        let at = self.loose.partition_point(|gain| {
            take_steps(1);
            gain.period.last < period.first
        });
        let is_apart = |gain: &Gain| gain.period.shared_with(period).is_none();
        reports && self.loose.get(at).is_none_or(is_apart)
    }
}

impl Observation {
    /// How many more people than in an earlier report; negative if the count fell.
    pub(in crate::domain) fn more_than(self, earlier: Self) -> i64 {
        let people = |people: People| i64::try_from(people.count()).unwrap_or(i64::MAX);
        people(self.done).saturating_sub(people(earlier.done))
    }
}
