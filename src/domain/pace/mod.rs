//! The pace: people added on each service day, observed between reports; and what it leads to.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "added people are below 2^36, so products with a million stay below 2^57"
)]

mod additions;
mod band;
mod course;
mod draw;
mod forecast;
mod lead;
mod ledger;
mod observation;
mod paths;
mod projection;
mod reports;
mod solve;

pub use additions::{Addition, Stretch};
pub use band::{Backtest, Band, backtest, extremes};
pub use course::{Ahead, Course, End, PaceChange};
pub use forecast::{Enough, Finish, Forecast, ForecastInput};
pub use lead::LeadOverLine;
pub use ledger::{Ledger, Snapshot};
pub use observation::{Gain, Observation};
pub use paths::BandInput;
pub use reports::{Interval, Oddity, Reports};
pub use solve::{Solve, Solved};

use super::{Bounds, Date};

/// The reports that the pace is computed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Window {
    /// The latest interval, extended backwards until it has 20 service days.
    #[default]
    Auto,
    /// The latest interval.
    Last,
    /// From the report nearest to the day three months before the newest one.
    ThreeMonths,
    /// From the report nearest to 1 January of the newest report's year.
    Year,
    /// From the first report.
    All,
}

/// The fewest service days of the default window, and of a pace that is not called short: four weeks of five days.
const ENOUGH_DAYS: u32 = 20;
/// The fewest service days for a yes or no: one week.
const FEWEST_DAYS: u32 = 5;

/// An exact number of people added over a number of service days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The day of the earlier report.
    pub after: Date,
    /// The day of the newest report.
    pub last: Date,
    /// People added; negative if the count fell.
    pub added: i64,
    /// Service days between the two reports, at least 1; a range in years without a list of holidays.
    pub days: Bounds<u32>,
}

impl Pace {
    /// The pace in a window; `None` if there is no interval, or no service day in the window.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, Date, Interval, Pace, Window};
    /// let day = |year, month, day| Date::new(year, month, day).unwrap();
    /// let since_january = Interval {
    ///     after: day(2024, 12, 31),
    ///     last: day(2025, 4, 20),
    ///     added: 7_692,
    ///     days: Bounds::exactly(110),
    /// };
    /// let pace = Pace::of(&[since_january], Window::Auto).unwrap();
    /// assert_eq!(pace.millionths_cut().least, 69_927_272);
    /// ```
    pub fn of(intervals: &[Interval], window: Window) -> Option<Self> {
        let newest = intervals.last()?.last;
        let first = match window {
            Window::Auto => enough(intervals),
            Window::Last => intervals.len() - 1,
            Window::ThreeMonths => nearest(intervals, newest.months_earlier(3)),
            Window::Year => nearest(intervals, Date::year_start(newest.year())),
            Window::All => 0,
        };
        let used = intervals.get(first..)?;
        let mut pace = Self {
            after: used.first()?.after,
            last: newest,
            added: 0,
            days: Bounds::exactly(0),
        };
        for interval in used {
            pace.added += interval.added;
            pace.days = Bounds {
                least: pace.days.least + interval.days.least,
                most: pace.days.most + interval.days.most,
            };
        }
        pace.days.least = pace.days.least.max(1);
        (pace.days.most > 0).then_some(pace)
    }

    /// Whether the pace may rest on fewer than 20 service days.
    pub fn is_short(self) -> bool {
        self.days.least < ENOUGH_DAYS
    }

    /// Whether the pace may rest on fewer than 5 service days, too few for a yes or no.
    pub fn is_early(self) -> bool {
        self.days.least < FEWEST_DAYS
    }

    /// Millionths of a person a service day, rounded towards zero.
    pub fn millionths_cut(self) -> Bounds<i64> {
        let over = |days: u32| self.added * 1_000_000 / i64::from(days.max(1));
        Bounds::between(over(self.days.most), over(self.days.least))
    }
}

/// The index of the latest interval from which on there are at least 20 service days; 0 if there are fewer.
fn enough(intervals: &[Interval]) -> usize {
    let mut days = 0;
    for (at, interval) in intervals.iter().enumerate().rev() {
        days += interval.days.least;
        if days >= ENOUGH_DAYS {
            return at;
        }
    }
    0
}

/// The index of the interval that begins nearest to `day`; the earlier one if two are equally near.
fn nearest(intervals: &[Interval], day: Date) -> usize {
    let distance = |interval: &Interval| interval.after.days_since(day).unsigned_abs();
    let mut found = 0;
    for (at, interval) in intervals.iter().enumerate() {
        if intervals
            .get(found)
            .is_some_and(|best| distance(interval) < distance(best))
        {
            found = at;
        }
    }
    found
}
