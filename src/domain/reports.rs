//! An office's reports in order of time, the periods' gains fitted in, and what is odd about them.

use super::{
    Bounds, Date, Gain, Observation, OwnDay, People, Period, ServiceCalendar,
    service_calendar::Runs,
};

/// Reports sorted by day, one to a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reports {
    observations: Vec<Observation>,
    /// Gains that touch no report: their pace is known, their total is not.
    loose: Vec<Gain>,
    /// The days of reports that follow from gains: a period's gain includes its last day, whatever other counts do.
    implied: Vec<Date>,
    oddities: Vec<Oddity>,
}

/// What is told of the reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// The same report stands there twice.
    Repeated(Date),
    /// The question names another count than the report of that day; the question's is used.
    Differs {
        /// The day.
        date: Date,
        /// The count that is used.
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
        /// By how many.
        by: People,
    },
    /// A gain that overlaps reports and does not fit between two of them: it is not used.
    GainUnused(Period),
}

/// What happened between two reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The day of the earlier report.
    pub after: Date,
    /// The day of the later report.
    pub last: Date,
    /// Those added; negative where the count fell.
    pub added: i64,
    /// Service days between the two: without the day of the earlier report and with that of the later one, or the
    /// other way round where the newest report's day is still to come.
    pub days: Bounds<u32>,
}

impl Reports {
    /// Sorts reports, with the question's own as one of them, and fits gains in.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Observation, People, Reports};
    /// let report = |year, done| Observation { date: Date::year_end(year), done: People(done), base: None };
    /// let reports = Reports::of(&[report(2024, 48_881), report(2023, 19_500)], &[], None);
    /// assert_eq!(reports.each()[0].done, People(19_500));
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

    /// Every report, the oldest first.
    pub fn each(&self) -> &[Observation] {
        &self.observations
    }

    /// The report of a day.
    pub fn on(&self, date: Date) -> Option<Observation> {
        self.observations
            .iter()
            .copied()
            .find(|observation| observation.date == date)
    }

    /// What is to be told.
    pub fn oddities(&self) -> &[Oddity] {
        &self.oddities
    }

    /// What happened from each report to the next, the oldest first. Days are still to come from `first` on: where the
    /// newest report's own day is the next of them, each report counts as taken before its day's service.
    pub fn intervals(&self, calendar: &ServiceCalendar, first: Option<Date>) -> Vec<Interval> {
        let newest = self.newest_day(calendar, first);
        let mut runs = Runs::default();
        let mut interval = |after: (Date, OwnDay), last: (Date, OwnDay), added: i64| Interval {
            after: after.0,
            last: last.0,
            added,
            days: OwnDay::days_between(after, last).map_or(Bounds::exactly(0), |period| {
                calendar.service_days_by(period, &mut runs)
            }),
        };
        let dated = |report: &Observation| (report.date, self.own_day(report.date, newest));
        let pairs = self.observations.windows(2);
        let mut intervals: Vec<Interval> = pairs
            .filter_map(|pair| match pair {
                [first, last] => Some(interval(dated(first), dated(last), last.more_than(*first))),
                _ => None,
            })
            .collect();
        for gain in &self.loose {
            let added = i64::try_from(gain.added.0).unwrap_or(i64::MAX);
            let included = |date: Date| (date, OwnDay::Included);
            let (after, last) = (gain.period.first.previous(), gain.period.last);
            let at = intervals.partition_point(|other| other.last < last);
            intervals.insert(at, interval(included(after), included(last), added));
        }
        intervals
    }

    /// Whether the report of a day includes that day, as the newest one does.
    pub fn own_day(&self, date: Date, newest: OwnDay) -> OwnDay {
        if self.implied.contains(&date) {
            OwnDay::Included
        } else {
            newest
        }
    }

    /// Whether the newest report includes its day; a gain after all reports includes it.
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

    /// Puts a report in its place; not where its day already has one.
    fn insert(&mut self, observation: Observation) -> bool {
        let at = self
            .observations
            .partition_point(|other| other.date < observation.date);
        let is_new = self
            .observations
            .get(at)
            .is_none_or(|other| other.date != observation.date);
        if is_new {
            self.observations.insert(at, observation);
        }
        is_new
    }

    /// The question's own figure counts as a report; where the list has that day, the question prevails.
    fn take_own(&mut self, own: Observation) {
        let listed = self
            .observations
            .iter_mut()
            .find(|other| other.date == own.date);
        match listed {
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

    /// A gain that begins or ends at a report makes another report; gains in a row follow from each other.
    fn fit(&mut self, gains: &[Gain]) {
        let mut open: Vec<Gain> = gains.to_vec();
        while let Some((at, made)) = self.next_fit(&open) {
            let gain = open.remove(at);
            let known = self.on(made.date);
            match known {
                Some(known) if known.done != made.done => {
                    self.oddities.push(Oddity::GainUnused(gain.period));
                }
                Some(_) => {}
                None => {
                    self.implied.push(made.date);
                    self.insert(made);
                }
            }
        }
        for gain in open {
            if self.is_free(gain.period) {
                self.loose.push(gain);
            } else {
                self.oddities.push(Oddity::GainUnused(gain.period));
            }
        }
    }

    fn next_fit(&self, gains: &[Gain]) -> Option<(usize, Observation)> {
        gains.iter().enumerate().find_map(|(at, gain)| {
            let mut reports = self.observations.iter();
            let made = reports.find_map(|report| report.before(*gain).or(report.after(*gain)))?;
            Some((at, made))
        })
    }

    /// Whether a period lies before or after all reports, and beside all loose gains.
    fn is_free(&self, period: Period) -> bool {
        let beside = |first: Date, last: Date| period.last < first || last < period.first;
        let reports = match (self.observations.first(), self.observations.last()) {
            (Some(first), Some(last)) => beside(first.date, last.date),
            _ => true,
        };
        let among = |gain: &Gain| gain.period.shared_with(period).is_some();
        reports && !self.loose.iter().any(among)
    }
}

impl Observation {
    /// How many more these are than those of an earlier report; negative where the count fell.
    pub(super) fn more_than(self, earlier: Self) -> i64 {
        let people = |people: People| i64::try_from(people.0).unwrap_or(i64::MAX);
        people(self.done).saturating_sub(people(earlier.done))
    }
}
