//! Splits a list of days into entries: weekdays that mean every such day, and dates with the weekday beside them.

use super::{date_list::ends, months};
use crate::domain::{Weekday, Weekdays};
use crate::reading::word_list::is_one_of;

/// One entry of a list of days.
pub(in crate::reading) enum ListEntry<'a> {
    /// Every such weekday.
    Weekdays(Weekdays),
    /// A date or a period.
    Dates(Dates<'a>),
}

/// A date or period as written.
pub(in crate::reading) struct Dates<'a> {
    /// The text without a separate weekday.
    pub text: &'a str,
    /// The weekday before it, separated by a comma: "Kamis, 2 Mei 2024".
    pub beside: Option<&'a str>,
    /// The weekday after it, separated by a comma: "2 Mei 2024, Kamis".
    pub behind: Option<&'a str>,
}

/// Splits a list on one line into entries; empty parts are skipped.
pub(in crate::reading) fn entries(list: &str) -> Vec<ListEntry<'_>> {
    let mut entries = Vec::new();
    let mut beside = None;
    let mut is_behind_comma = false;
    let mut parts = list.split_inclusive([';', ',']).peekable();
    let mut at = 0_usize;
    while let Some(mut part) = parts.next() {
        let from = at;
        at = at.saturating_add(part.len());
        if let Some(next) = parts.next_if(|next| goes_on(part, next)) {
            at = at.saturating_add(next.len());
            part = list.get(from..at).unwrap_or(part);
        }
        let has_comma = part.ends_with(',');
        let text = part.trim_end_matches([';', ',']).trim();
        let name = weekday_alone(text);
        if name.is_some() && has_comma && parts.peek().is_some_and(|next| begins_date(next)) {
            beside = name;
        } else if let Some(days) = weekdays(text) {
            if let Some(ListEntry::Dates(dates)) = entries.last_mut()
                && is_behind_comma
                && !(is_of_link(dates.text) && part.starts_with(text))
            {
                dates.behind = name;
            }
            entries.push(ListEntry::Weekdays(days));
        } else if !text.is_empty() {
            entries.push(ListEntry::Dates(Dates {
                text,
                beside: beside.take(),
                behind: None,
            }));
        }
        is_behind_comma = has_comma;
    }
    entries
}

/// Whether a part and the next are one entry: "September 4, 2026", and "Kamis-Jumat, 24-25 Desember 2026", which could
/// mean two days or every such weekday and is refused as one text.
fn goes_on(part: &str, next: &str) -> bool {
    let (text, after) = (
        part.trim_end_matches(',').trim(),
        next.trim_end_matches([';', ',']).trim(),
    );
    let is_year = after.len() == 4 && after.bytes().all(|sign| sign.is_ascii_digit());
    let has_month = text.split(' ').any(|word| months::month(word).is_some());
    let is_span = |text: &str| ends(text).is_some() || text.contains('-');
    let spans_weekdays = is_span(text) && weekdays(text).is_some();
    part.ends_with(',')
        && ((is_year && has_month)
            || (spans_weekdays
                && !is_of_link(after)
                && is_span(after)
                && weekdays(after).is_none()))
}

/// Whether a weekday and a comma before this part belong to it. In a link, `jumat,2024-05-02` is two entries.
fn begins_date(part: &str) -> bool {
    let text = part.trim_end_matches([';', ',']);
    !is_of_link(text) && !text.trim().is_empty() && weekdays(text.trim()).is_none()
}

/// Whether a text begins with a year and a dash, the date format of links.
fn is_of_link(text: &str) -> bool {
    let year = text.split_once('-').map_or("", |(year, _)| year);
    year.len() == 4 && year.bytes().all(|sign| sign.is_ascii_digit())
}

/// Parses "Jumat", "setiap Jumat", "Sabtu/Minggu", "Senin-Rabu", "Senin s.d. Kamis", "Fridays".
fn weekdays(text: &str) -> Option<Weekdays> {
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
    let (first, last) = ends(text).or_else(|| {
        let (first, last) = text.split_once('-')?;
        Some((first.to_owned(), last.to_owned()))
    })?;
    let (first, last) = (weekday(&first)?, weekday(&last)?);
    let around = Weekday::ALL.into_iter().cycle();
    let from_first = around.skip_while(|&day| day != first);
    for day in from_first.take_while(|&day| day != last) {
        days.set(day, true);
    }
    days.set(last, true);
    (first != last).then_some(days)
}

/// Whether a text begins or ends with a dash or dots: a period without one of its ends.
pub(in crate::reading) fn is_cut(text: &str) -> bool {
    text.starts_with(['-', '–'])
        || text.ends_with(['-', '–'])
        || text.starts_with("..")
        || text.ends_with("..")
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
fn weekday_alone(text: &str) -> Option<&str> {
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
