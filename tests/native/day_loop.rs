//! The service calendar against a loop over days of another calendar, and against the rule for unknown years.

use chrono::{Datelike, NaiveDate};
use kalkulator_ikd::{
    domain::{Bounds, Date, Opening, Switches, Week},
    reference::decreed_holidays,
};
use proptest::prelude::*;

use super::{
    calendar::{count, switches},
    given::cases,
};

pub(crate) const CSV: &str = include_str!("../../data/holidays.csv");

/// The fields of a line; a comma between quotes parts nothing.
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

/// Weekday from Monday, and the kinds of holiday, of every day that the file lists years for.
fn is_closed_weekday(date: NaiveDate, switches: Switches) -> Option<bool> {
    let serves = date.weekday().num_days_from_monday() < switches.week.days();
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

/// The days of all years that the file lists.
fn listed_days() -> Vec<NaiveDate> {
    let years = decreed_holidays().years();
    let first = NaiveDate::from_ymd_opt(i32::from(years[0]), 1, 1).unwrap();
    let last = i32::from(*years.last().unwrap());
    first
        .iter_days()
        .take_while(|date| date.year() <= last)
        .collect()
}

/// For every listed day: `None` on a weekend, else whether a holiday closes the office.
fn listed(switches: Switches) -> Vec<Option<bool>> {
    listed_days()
        .into_iter()
        .map(|date| is_closed_weekday(date, switches))
        .collect()
}

/// The rule for years without a decree, day by day and piece by piece.
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
            |date: &&NaiveDate| date.weekday().num_days_from_monday() < switches.week.days();
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
