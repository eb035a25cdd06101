//! The service calendar: on which days an office serves, by its week, the decreed holidays, and the user's own closed
//! and opened days.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "day counts between the years 1900 and 9999 stay below 2^22"
)]

use super::{
    Date, DayList, Holiday, Holidays, Opening, Period, Switches, Weekdays, closed_runs::ClosedRuns,
    own_dates::OwnDates,
};
use crate::domain::Bounds;

/// An office's service calendar. In a year without a list of holidays, a weekday may or may not be a service day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceCalendar {
    switches: Switches,
    /// The weekdays on which the office serves: those of `switches.week`, changed by the weekdays in the user's lists.
    week: Weekdays,
    holidays: Holidays,
    own: OwnDates,
    decreed: Holidays,
}

/// Whether a day is a service day. `Perhaps` is a weekday in a year without a list of holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain) enum Day {
    Served,
    Closed,
    Perhaps,
}

impl ServiceCalendar {
    /// The calendar of an office with these switches and the decreed holidays.
    pub fn new(switches: Switches, decreed: &Holidays) -> Self {
        Self {
            switches,
            week: switches.week.weekdays(),
            holidays: decreed.clone(),
            own: OwnDates::default(),
            decreed: decreed.clone(),
        }
    }

    /// Replaces the decreed list of every year that `own` lists.
    #[must_use]
    pub fn with_own_holidays(mut self, own: &[Holiday]) -> Self {
        self.holidays = self.holidays.replaced_by(own);
        self
    }

    /// Sets the user's own closed and opened days. Weekdays change the week, single dates override week and holidays;
    /// in both, closed wins over opened.
    #[must_use]
    pub fn with_days(mut self, closed: DayList, opened: DayList) -> Self {
        self.week = self.switches.week.weekdays();
        self.week.set_all(opened.weekdays, true);
        self.week.set_all(closed.weekdays, false);
        self.own = OwnDates::of(closed.periods, opened.periods);
        self
    }

    /// The week and the switches for holidays and joint leave.
    pub fn switches(&self) -> Switches {
        self.switches
    }

    /// The weekdays on which the office serves, before holidays.
    pub fn week(&self) -> Weekdays {
        self.week
    }

    /// The first date that the user both closes and opens.
    pub fn closed_and_opened(&self) -> Option<Date> {
        self.own.both
    }

    /// The number of service days in a period; a range if it has weekdays in years without a list of holidays.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Bounds, Date, Period, ServiceCalendar, Switches};
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let period = Period::new(Date::new(2024, 4, 29).unwrap(), Date::new(2024, 12, 31).unwrap()).unwrap();
    /// assert_eq!(calendar.service_days(period), Bounds::exactly(166));
    /// ```
    pub fn service_days(&self, period: Period) -> Bounds<u32> {
        self.service_days_by(period, &mut Runs::default())
    }

    /// The same as `service_days`; reuses the look-ups in `runs` across several periods.
    pub(in crate::domain) fn service_days_by(
        &self,
        period: Period,
        runs: &mut Runs,
    ) -> Bounds<u32> {
        let mut total = Bounds::exactly(0);
        for piece in period.by_year() {
            let days = self.service_days_in_year(piece, runs);
            total = Bounds {
                least: total.least + days.least,
                most: total.most + days.most,
            };
        }
        total
    }

    /// The dates of all service days in a period.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Date, Period, ServiceCalendar, Switches};
    /// use kalkulator_ikd::reference::decreed_holidays;
    /// let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    /// let whole = |year| Period::new(Date::year_start(year), Date::year_end(year)).unwrap();
    /// assert_eq!(calendar.service_dates(whole(2024)).unwrap().len(), 238);
    /// assert_eq!(calendar.service_dates(whole(2020)), Err(2020));
    /// ```
    ///
    /// # Errors
    /// The first year of the period that has no list of holidays.
    pub fn service_dates(&self, period: Period) -> Result<Vec<Date>, i16> {
        let mut dates = Vec::new();
        for piece in period.by_year() {
            if !self.service_days(piece).is_exact() {
                return Err(piece.first.year());
            }
            // Where the count is exact, every possible service day is one.
            dates.extend(piece.each().filter(|&day| self.day(day) != Day::Closed));
        }
        Ok(dates)
    }

    /// The holidays in a period that take away a service day, without those on which the user opens the office.
    pub fn closed_by_decree(&self, period: Period) -> impl Iterator<Item = Holiday> {
        let takes = |holiday: &Holiday| {
            let opened = self.day(holiday.date) == Day::Served;
            self.takes_a_weekday(*holiday) && !opened
        };
        self.holidays.within(period).filter(takes)
    }

    /// How many days of the office's week the decrees close in a period, ignoring the user's own dates.
    pub fn days_closed_by_decree(&self, period: Period) -> u32 {
        let mut counted = None;
        let holidays = self.holidays.within(period);
        let each = holidays.filter(|holiday| {
            let closes = self.takes_a_weekday(*holiday);
            closes && counted.replace(holiday.date) != Some(holiday.date)
        });
        u32::try_from(each.count()).unwrap_or(u32::MAX)
    }

    /// How many service days the user's own dates add to a period (negative: remove), compared with the week less the
    /// decreed days off. `None` where the count is a range.
    pub fn own_change(&self, period: Period) -> Option<i32> {
        let counted = self.service_days(period);
        let plain = self
            .week
            .days_in(period)
            .saturating_sub(self.days_closed_by_decree(period));
        let change = i64::from(counted.least) - i64::from(plain);
        if counted.is_exact() {
            i32::try_from(change).ok()
        } else {
            None
        }
    }

    /// The years of a period that have no list of holidays; none if holidays never close this office.
    pub fn unknown_years(&self, period: Period) -> impl Iterator<Item = i16> {
        let depends = self
            .decreed
            .each()
            .any(|holiday| self.takes_a_weekday(holiday));
        (period.first.year()..=period.last.year())
            .filter(move |&year| depends && !self.holidays.knows(year))
    }

    fn takes_a_weekday(&self, holiday: Holiday) -> bool {
        self.week.include(holiday.date) && self.switches.opening(holiday.kind) == Opening::Closed
    }

    pub(in crate::domain) fn service_days_in_year(
        &self,
        piece: Period,
        runs: &mut Runs,
    ) -> Bounds<u32> {
        let (served, perhaps) = self.tally(piece);
        if perhaps == 0 {
            return Bounds::exactly(served);
        }
        let most_closed = runs.most_in(piece.days(), self);
        Bounds {
            least: served + perhaps.saturating_sub(most_closed),
            most: served + perhaps,
        }
    }

    /// Certain and possible service days of a period within one year. Possible ones exist only if the year has no list.
    fn tally(&self, piece: Period) -> (u32, u32) {
        let mut opened = 0;
        let mut usual = self.usual_days(piece);
        for (run, said) in self.own.within(piece) {
            usual -= self.usual_days(run);
            if said == Opening::Open {
                opened += run.days();
            }
        }
        if self.holidays.knows(piece.first.year()) {
            (opened + usual, 0)
        } else {
            (opened, usual)
        }
    }

    /// Days of the office's week that no known holiday closes, within one year.
    fn usual_days(&self, piece: Period) -> u32 {
        self.week.days_in(piece) - self.days_closed_by_decree(piece)
    }

    pub(in crate::domain) fn day(&self, day: Date) -> Day {
        match self.own.on(day) {
            Some(Opening::Closed) => return Day::Closed,
            Some(Opening::Open) => return Day::Served,
            None => {}
        }
        if !self.week.include(day) || self.switches.closes(&self.holidays, day) {
            return Day::Closed;
        }
        if self.holidays.knows(day.year()) {
            Day::Served
        } else {
            Day::Perhaps
        }
    }
}

/// A cache of the most closed days per length of run: computed only if a year is unknown, and reused since whole years
/// repeat.
#[derive(Default)]
pub(in crate::domain) struct Runs {
    counted: Option<ClosedRuns>,
    known: Vec<(u32, u32)>,
}

impl Runs {
    fn most_in(&mut self, days: u32, calendar: &ServiceCalendar) -> u32 {
        if let Some(&(_, most)) = self.known.iter().find(|(length, _)| *length == days) {
            return most;
        }
        let runs = self.counted.get_or_insert_with(|| {
            ClosedRuns::of(&calendar.decreed, calendar.switches, calendar.week)
        });
        let most = runs.most_in(days);
        self.known.push((days, most));
        most
    }
}
