//! A course: an assumed number of people a service day, which can change from given dates on.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "people are below 2^36 and days below 2^22, so people times days stay below 2^58; larger sums saturate"
)]

use super::Pace;
use crate::domain::{Bounds, Date, People, Period, ServiceCalendar};

/// An exact pace of `people` over `days` service days, and the changes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course<'a> {
    people: u64,
    days: u32,
    changes: &'a [PaceChange],
}

/// A new pace from a date on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaceChange {
    /// The first day of the new pace.
    pub from: Date,
    /// People a service day from then on.
    pub a_day: People,
}

/// The service days ahead: the calendar, the first day that counts, and the reserve for outages.
#[derive(Clone, Copy, Debug)]
pub struct Ahead<'a> {
    /// The office's calendar.
    pub calendar: &'a ServiceCalendar,
    /// The first day that counts.
    pub first: Date,
    /// Service days taken off for outages.
    pub reserve: u32,
}

/// The end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The favourable end: the earlier day, the larger count.
    Best,
    /// The unfavourable end: the later day, the smaller count.
    Worst,
}

/// A stretch of days at one pace; without an end if it is the last one.
struct Leg {
    first: Date,
    last: Option<Date>,
    people: u64,
}

impl<'a> Course<'a> {
    /// A course of a whole number of people a service day. `changes` must be sorted by date.
    pub fn stated(a_day: People, changes: &'a [PaceChange]) -> Self {
        Self {
            people: a_day.count(),
            days: 1,
            changes,
        }
    }

    /// A course at the faster or slower end of an observed pace; `None` if the pace is negative. `changes` must be
    /// sorted by date.
    pub fn observed(pace: Pace, end: End, changes: &'a [PaceChange]) -> Option<Self> {
        let days = match end {
            End::Best => pace.days.least,
            End::Worst => pace.days.most,
        };
        Some(Self {
            people: u64::try_from(pace.added).ok()?,
            days: days.max(1),
            changes,
        })
    }

    /// Whether nobody is added, now or after any change.
    pub fn stands_still(self) -> bool {
        self.people == 0
            && self
                .changes
                .iter()
                .all(|change| change.a_day == People::NONE)
    }

    /// The first day by which the people added cover `shortfall`; `None` if that takes more than a thousand years.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Ahead, Course, Date, End, People, ServiceCalendar, Switches};
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let ahead = Ahead { calendar: &calendar, first: Date::new(2024, 4, 29).unwrap(), reserve: 0 };
    /// let day = Course::stated(People::new(105), &[]).covers(People::new(17_374), ahead, End::Worst);
    /// assert_eq!(day, Date::new(2024, 12, 31));
    /// ```
    pub fn covers(self, shortfall: People, ahead: Ahead<'_>, end: End) -> Option<Date> {
        let pick = |days: Bounds<u32>| end.days(days);
        let mut missing = shortfall.count() * u64::from(self.days);
        let mut lost = u64::from(ahead.reserve);
        for leg in self.legs(ahead.first) {
            let needed = if leg.people == 0 {
                u64::MAX
            } else {
                missing.div_ceil(leg.people).saturating_add(lost)
            };
            let days = leg.last.map(|last| {
                let period = Period::new(leg.first, last);
                u64::from(period.map_or(0, |period| pick(ahead.calendar.service_days(period))))
            });
            match days {
                Some(days) if days < needed => {
                    let served = days.saturating_sub(lost);
                    lost = lost.saturating_sub(days);
                    missing -= served * leg.people;
                }
                _ => {
                    let day = ahead.calendar.nth_service_day(leg.first, needed)?;
                    return Some(match end {
                        End::Best => day.least,
                        End::Worst => day.most,
                    });
                }
            }
        }
        None
    }

    /// People added up to `last`, rounded down. `days` are the service days until then, less the reserve.
    pub fn adds_until(self, last: Date, days: u32, ahead: Ahead<'_>, end: End) -> People {
        let mut added = 0_u64;
        let mut reserve = ahead.reserve;
        if self.changes.is_empty() {
            added = self.people * u64::from(days);
        } else {
            for leg in self.legs(ahead.first) {
                let leg_last = leg.last.map_or(last, |leg_last| leg_last.min(last));
                let days = Period::new(leg.first, leg_last)
                    .map_or(0, |period| end.days(ahead.calendar.service_days(period)));
                let served = u64::from(days.saturating_sub(reserve));
                added = added.saturating_add(leg.people.saturating_mul(served));
                reserve = reserve.saturating_sub(days);
            }
        }
        People::new(added / u64::from(self.days))
    }

    /// The course split at its changes. A leg's people are those of `self.days` service days.
    fn legs(self, first: Date) -> Vec<Leg> {
        let mut legs = vec![Leg {
            first,
            last: None,
            people: self.people,
        }];
        for change in self.changes {
            let people = change.a_day.count() * u64::from(self.days);
            let Some(leg) = legs.last_mut() else { continue };
            if change.from <= leg.first {
                leg.people = people;
                continue;
            }
            leg.last = Some(change.from.previous());
            legs.push(Leg {
                first: change.from,
                last: None,
                people,
            });
        }
        legs
    }
}

impl End {
    fn days(self, days: Bounds<u32>) -> u32 {
        match self {
            Self::Best => days.most,
            Self::Worst => days.least,
        }
    }
}
