//! The band around a forecast: quantiles of simulations that draw whole reporting intervals with replacement (decision
//! 0020).
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and days below 2^22, so their products stay below 2^58"
)]

use super::{BandInput, Interval, paths::PathResults};

/// The fewest intervals for which a band is computed.
const FEWEST: usize = 3;
/// The fewest intervals for which the band is not called rough ("indikatif").
const MANY: usize = 5;

/// The results of the simulations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The number of simulations.
    pub trials: u32,
    /// Whether the band is only indicative, because it is based on three or four intervals.
    pub is_rough: bool,
    /// Service days after which 50 and 85 of 100 simulations have reached the target; the inner `None` is beyond
    /// [`BandInput::MOST_DAYS`].
    pub days: Option<(Option<u32>, Option<u32>)>,
    /// People added by the deadline in at least 50 and 85 of 100 simulations.
    pub added: Option<(i64, i64)>,
    /// The number of simulations that reach the target by the deadline.
    pub in_time: Option<u32>,
    /// The interval with the most people a service day.
    pub best: Interval,
    /// The interval with the fewest people a service day.
    pub worst: Interval,
}

impl Band {
    /// Simulates from `intervals`; `None` if fewer than three have a service day.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Band, Bounds, Date, Interval, BandInput};
    /// let day = |of| Date::new(2024, 5, of).unwrap();
    /// let interval = |of, added| Interval { after: day(of), last: day(of + 1), added, days: Bounds::exactly(1) };
    /// let intervals = [interval(6, 2), interval(7, 2), interval(8, 2)];
    /// let input = BandInput { days: Some(5), shortfall: Some(7), seed: 1 };
    /// let band = Band::of(&intervals, input).unwrap();
    /// assert_eq!((band.days, band.added), (Some((Some(4), Some(4))), Some((10, 10))));
    /// ```
    pub fn of(intervals: &[Interval], input: BandInput) -> Option<Self> {
        let merged = served(intervals);
        if merged.len() < FEWEST {
            return None;
        }
        let ends = PathResults::of(&merged, input);
        let in_time = input.days.filter(|_| input.shortfall.is_some());
        Some(Self {
            trials: ends.trials(),
            is_rough: merged.len() < MANY,
            days: input.shortfall.map(|_| (ends.days(50), ends.days(85))),
            added: input.days.map(|_| (ends.added(50), ends.added(85))),
            in_time: in_time.map(|days| ends.reached_by(days)),
            best: *merged.iter().reduce(|best, other| faster(other, best))?,
            worst: *merged.iter().reduce(|worst, other| slower(other, worst))?,
        })
    }
}

/// The forecast of the last interval from those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backtest {
    /// People that half of the paths add at least.
    pub forecast: i64,
    /// The last interval, as it was.
    pub last: Interval,
}

/// Tests the band's method on the last interval: the people that 50 of 100 simulations, based on the earlier intervals,
/// would have added in it, and the interval itself. `None` if there are fewer than three intervals; unlike a band, a
/// median needs only two earlier ones.
///
/// ```
/// use kalkulator_ikd::domain::{Bounds, Date, Interval, backtest};
/// let day = |of| Date::new(2024, 5, of).unwrap();
/// let interval = |of, added| Interval { after: day(of), last: day(of + 1), added, days: Bounds::exactly(1) };
/// let test = backtest(&[interval(6, 4), interval(7, 4), interval(8, 7)], 1).unwrap();
/// assert_eq!((test.forecast, test.last.added), (4, 7));
/// ```
pub fn backtest(intervals: &[Interval], seed: u64) -> Option<Backtest> {
    let merged = served(intervals);
    let (last, before) = merged.split_last().filter(|_| merged.len() >= FEWEST)?;
    let input = BandInput {
        days: Some(last.days.most),
        shortfall: None,
        seed,
    };
    Some(Backtest {
        forecast: PathResults::of(before, input).added(50),
        last: *last,
    })
}

/// The intervals that have a service day. One without (from Saturday to Sunday) is merged into the interval before it,
/// the first one into the next.
fn served(intervals: &[Interval]) -> Vec<Interval> {
    let mut merged: Vec<Interval> = Vec::new();
    for interval in intervals {
        match merged.last_mut() {
            Some(before) if interval.days.most == 0 || before.days.most == 0 => {
                before.last = interval.last;
                before.added += interval.added;
                before.days.least += interval.days.least;
                before.days.most += interval.days.most;
            }
            _ => merged.push(*interval),
        }
    }
    merged.retain(|interval| interval.days.most > 0);
    merged
}

fn faster<'a>(one: &'a Interval, other: &'a Interval) -> &'a Interval {
    if is_faster(one, other) { one } else { other }
}

fn slower<'a>(one: &'a Interval, other: &'a Interval) -> &'a Interval {
    if is_faster(other, one) { one } else { other }
}

fn is_faster(one: &Interval, other: &Interval) -> bool {
    let cross = |added: i64, days: u32| added * i64::from(days);
    cross(one.added, other.days.most) > cross(other.added, one.days.most)
}

/// The intervals with the most and with the fewest people a service day; `None` if fewer than three have a service day.
pub fn extremes(intervals: &[Interval]) -> Option<(Interval, Interval)> {
    let merged = served(intervals);
    let enough = merged.get(FEWEST - 1).is_some();
    let best = merged.iter().reduce(|best, other| faster(other, best))?;
    let worst = merged.iter().reduce(|worst, other| slower(other, worst))?;
    enough.then_some((*best, *worst))
}
