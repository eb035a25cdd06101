//! Tests of service days: the calendar agrees with a loop over the days of the crate `chrono`, and with the rule for
//! years without a decree.

use chrono::{Datelike, NaiveDate};
use kalkulator_ikd::{
    domain::{Bounds, Date, DayList, Opening, Period, ServiceCalendar, Switches, Week, Weekday},
    reference::decreed_holidays,
};
use proptest::prelude::*;

use super::decrees::{count, switches};
use crate::{given::cases, samples::any_weekdays};

pub(crate) const CSV: &str = include_str!("../../../data/holidays.csv");

/// The fields of a CSV line. A comma between quotes does not separate fields.
pub(crate) fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().unwrap().push(sign),
        }
    }
    fields
}

/// The number of days of the week on which the office serves, from Monday.
fn days_of(week: Week) -> u32 {
    match week {
        Week::FiveDays => 5,
        Week::SixDays => 6,
        Week::SevenDays => 7,
    }
}

/// Whether a holiday of the file closes the office on this day; `None` if it does not serve on this weekday.
fn is_closed_weekday(date: NaiveDate, switches: Switches) -> Option<bool> {
    let serves = date.weekday().num_days_from_monday() < days_of(switches.week);
    let line = format!("{},", date.format_iso());
    let kinds = CSV
        .lines()
        .filter(|row| row.starts_with(&line))
        .map(|row| fields(row)[1].clone());
    let closes = kinds.into_iter().any(|kind| match kind.as_str() {
        "nasional" => switches.national == Opening::Closed,
        _ => switches.joint_leave == Opening::Closed,
    });
    serves.then_some(closes)
}

trait FormatIso {
    fn format_iso(&self) -> String;
}

impl FormatIso for NaiveDate {
    fn format_iso(&self) -> String {
        format!("{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

fn of_chrono(date: NaiveDate) -> Date {
    Date::new(
        i16::try_from(date.year()).unwrap(),
        i8::try_from(date.month()).unwrap(),
        i8::try_from(date.day()).unwrap(),
    )
    .unwrap()
}

/// The days of all years for which the file has holidays.
fn listed_days() -> Vec<NaiveDate> {
    let years = decreed_holidays().years();
    let first = NaiveDate::from_ymd_opt(i32::from(years[0]), 1, 1).unwrap();
    let last = i32::from(*years.last().unwrap());
    first
        .iter_days()
        .take_while(|date| date.year() <= last)
        .collect()
}

/// [`is_closed_weekday`] for every listed day.
fn listed(switches: Switches) -> Vec<Option<bool>> {
    listed_days()
        .into_iter()
        .map(|date| is_closed_weekday(date, switches))
        .collect()
}

/// The range of service days by the rule for years without a decree: in each year, at most as many holidays as in the
/// worst run of equal length in the listed years.
fn unknown_days(first: NaiveDate, last: NaiveDate, switches: Switches) -> Bounds<u32> {
    let closed: Vec<u32> = listed(switches)
        .into_iter()
        .map(|day| u32::from(day == Some(true)))
        .collect();
    let mut total = Bounds::exactly(0);
    for year in first.year()..=last.year() {
        let start = first.max(NaiveDate::from_ymd_opt(year, 1, 1).unwrap());
        let end = last.min(NaiveDate::from_ymd_opt(year, 12, 31).unwrap());
        let days: Vec<_> = start.iter_days().take_while(|date| *date <= end).collect();
        let serves =
            |date: &&NaiveDate| date.weekday().num_days_from_monday() < days_of(switches.week);
        let open = u32::try_from(days.iter().filter(serves).count()).unwrap();
        let most_closed = closed
            .windows(days.len())
            .map(|run| run.iter().sum::<u32>())
            .max()
            .unwrap();
        total = Bounds {
            least: total.least + open.saturating_sub(most_closed),
            most: total.most + open,
        };
    }
    total
}

fn any_switches() -> impl Strategy<Value = Switches> {
    let opening = || prop_oneof![Just(Opening::Closed), Just(Opening::Open)];
    let week = prop_oneof![
        Just(Week::FiveDays),
        Just(Week::SixDays),
        Just(Week::SevenDays)
    ];
    (week, opening(), opening()).prop_map(|(week, leave, national)| switches(week, leave, national))
}

/// An office's own closed and opened days, evaluated naively, day by day.
#[derive(Clone, Debug)]
struct Told {
    closed: DayList,
    opened: DayList,
}

impl Told {
    /// Whether the office serves on a day according to its own days and its week; `None` if that depends on holidays.
    fn says(&self, date: NaiveDate, switches: Switches) -> Option<bool> {
        let day = of_chrono(date);
        let names = |list: &DayList| list.periods.iter().any(|period| period.contains(day));
        let weekday = Weekday::ALL[date.weekday().num_days_from_monday() as usize];
        if names(&self.closed) || names(&self.opened) {
            return Some(!names(&self.closed));
        }
        let of_week = date.weekday().num_days_from_monday() < days_of(switches.week);
        let is_off = self.closed.weekdays.contains(weekday)
            || !of_week && !self.opened.weekdays.contains(weekday);
        is_off.then_some(false)
    }

    /// For each listed day: 1 if a holiday closes the office on a weekday on which it would serve, else 0.
    fn closed_by_decree(&self, switches: Switches) -> Vec<u32> {
        let weekly = Self {
            closed: DayList {
                periods: Vec::new(),
                ..self.closed.clone()
            },
            opened: DayList {
                periods: Vec::new(),
                ..self.opened.clone()
            },
        };
        let days = listed_days().into_iter();
        days.map(|date| u32::from(weekly.loses(date, switches)))
            .collect()
    }

    fn count(&self, first: NaiveDate, last: NaiveDate, switches: Switches) -> Bounds<u32> {
        let listed = self.closed_by_decree(switches);
        let mut total = Bounds::exactly(0);
        for year in first.year()..=last.year() {
            let start = first.max(NaiveDate::from_ymd_opt(year, 1, 1).unwrap());
            let end = last.min(NaiveDate::from_ymd_opt(year, 12, 31).unwrap());
            let days: Vec<_> = start.iter_days().take_while(|date| *date <= end).collect();
            let part = self.count_in_year(&days, &listed, switches);
            total = Bounds {
                least: total.least + part.least,
                most: total.most + part.most,
            };
        }
        total
    }

    fn count_in_year(&self, days: &[NaiveDate], listed: &[u32], switches: Switches) -> Bounds<u32> {
        let number = |says: &dyn Fn(NaiveDate) -> bool| {
            u32::try_from(days.iter().filter(|date| says(**date)).count()).unwrap()
        };
        let surely = number(&|date| self.says(date, switches) == Some(true));
        let usual = number(&|date| self.says(date, switches).is_none());
        if decreed_holidays().knows(of_chrono(days[0]).year()) {
            let closed = number(&|date| self.loses(date, switches));
            return Bounds::exactly(surely + usual - closed);
        }
        let runs = listed.windows(days.len());
        let most_closed = runs.map(|run| run.iter().sum::<u32>()).max().unwrap();
        Bounds {
            least: surely + usual.saturating_sub(most_closed),
            most: surely + usual,
        }
    }

    /// Whether a holiday closes the office on this day, and the office's own days do not decide otherwise.
    fn loses(&self, date: NaiveDate, switches: Switches) -> bool {
        let every_day = Switches {
            week: Week::SevenDays,
            ..switches
        };
        self.says(date, switches).is_none() && is_closed_weekday(date, every_day) == Some(true)
    }
}

/// Any two lists of own days. They may overlap each other and contain weekdays.
fn any_told() -> impl Strategy<Value = Told> {
    let list = || {
        let periods = proptest::collection::vec((0..2_600_u32, 0..40_u32), 0..6);
        (any_weekdays(), periods).prop_map(|(weekdays, periods)| {
            let periods = periods.into_iter().map(|(at, length)| {
                let first = Date::new(2022, 1, 1).unwrap().plus_days(at);
                Period::new(first, first.plus_days(length)).unwrap()
            });
            DayList {
                weekdays,
                periods: periods.collect(),
            }
        })
    };
    (list(), list()).prop_map(|(closed, opened)| Told { closed, opened })
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn own_days_count_as_they_are_told(told in any_told(), from in 0..2_400_u64, length in 0..900_u64, of in any_switches()) {
        let first = NaiveDate::from_ymd_opt(2021, 6, 1).unwrap() + chrono::Days::new(from);
        let last = first + chrono::Days::new(length);
        let calendar = ServiceCalendar::new(of, decreed_holidays()).with_days(told.closed.clone(), told.opened.clone());
        let period = Period::new(of_chrono(first), of_chrono(last)).unwrap();
        let counted = calendar.service_days(period);
        prop_assert_eq!(counted, told.count(first, last, of));
        if let Ok(dates) = calendar.service_dates(period) {
            prop_assert_eq!(Bounds::exactly(u32::try_from(dates.len()).unwrap()), counted);
            let serves = |date: &Date| calendar.service_days(Period::day(*date)).most == 1;
            prop_assert!(dates.iter().all(serves));
            if let (Some(last), Ok(nth)) = (dates.last(), u64::try_from(dates.len())) {
                prop_assert_eq!(calendar.nth_service_day(period.first, nth), Some(Bounds::exactly(*last)));
            }
        }
        // The numbers in the explanation add up.
        if let Some(change) = calendar.own_change(period) {
            let usual = i64::from(calendar.week().days_in(period)) - i64::from(calendar.days_closed_by_decree(period));
            prop_assert_eq!(usual + i64::from(change), i64::from(counted.least));
        }
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn a_known_period_counts_as_a_loop_over_its_days(from in any::<prop::sample::Index>(), length in 1..800_usize, of in any_switches()) {
        let listed = listed_days();
        let days: Vec<_> = listed.iter().copied().skip(from.index(listed.len())).take(length).collect();
        let start = days[0];
        let served = days.iter().filter(|date| is_closed_weekday(**date, of) == Some(false)).count();
        let counted = count(of, of_chrono(start), of_chrono(*days.last().unwrap()));
        prop_assert_eq!(counted, Bounds::exactly(u32::try_from(served).unwrap()));
    }

    #[test]
    fn an_unknown_period_counts_by_the_worst_run_of_the_known_years(from in 0..1_000_u64, length in 0..900_u64, of in any_switches(), before in any::<bool>()) {
        let after = i32::from(*decreed_holidays().years().last().unwrap()) + 1;
        let year = if before { 2017 } else { after };
        let start = NaiveDate::from_ymd_opt(year, 1, 1).unwrap() + chrono::Days::new(from);
        let end = start + chrono::Days::new(length);
        let counted = count(of, of_chrono(start), of_chrono(end));
        prop_assert_eq!(counted, unknown_days(start, end, of));
    }
}
