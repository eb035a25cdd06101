//! Weekdays as written: every such day ("setiap Jumat", "Senin-Rabu"), or the name beside a date.

use super::{
    months,
    period::{ends_around_dash, is_cut},
};
use crate::domain::{Weekday, Weekdays};
use crate::reading::word_list::is_one_of;

/// Parses "Jumat", "setiap Jumat", "Sabtu/Minggu", "Senin-Rabu", "Senin s.d. Kamis", "Fridays".
pub(super) fn weekdays(text: &str) -> Option<Weekdays> {
    if is_cut(text) {
        return None;
    }
    let mut days = Weekdays::default();
    let each: Option<Vec<Weekday>> = text.split('/').map(weekday).collect();
    if let Some(each) = each {
        for day in each {
            days.set(day, true);
        }
        return Some(days);
    }
    let (first, last) = ends_around_dash(text)?;
    let (first, last) = (weekday(&first)?, weekday(&last)?);
    let around = Weekday::ALL.into_iter().cycle();
    let from_first = around.skip_while(|&day| day != first);
    for day in from_first.take_while(|&day| day != last) {
        days.set(day, true);
    }
    days.set(last, true);
    (first != last).then_some(days)
}

/// Words before a weekday that mean every such day.
const EVERY: &str = "setiap tiap tiap-tiap every each semua all";

/// Words before a weekday that are ignored.
const FILLERS: &str = "hari pada on";

/// The weekday that a text names, with or without such words before it.
fn weekday(text: &str) -> Option<Weekday> {
    let name = without(text.trim(), &[EVERY, FILLERS]);
    months::weekday(name).or_else(|| months::weekday(name.strip_suffix('s')?))
}

/// The name of a weekday that may belong to a date: "Jumat", "hari Jumat", but not "setiap Jumat" or "Fridays".
pub(super) fn weekday_alone(text: &str) -> Option<&str> {
    let name = without(text, &[FILLERS]);
    months::weekday(name).map(|_| name)
}

/// Strips leading words that are in one of the lists.
fn without<'a>(text: &'a str, lists: &[&str]) -> &'a str {
    let mut rest = text;
    while let Some((word, behind)) = rest.split_once(' ')
        && lists.iter().any(|list| is_one_of(word, list))
    {
        rest = behind.trim_start();
    }
    rest
}
