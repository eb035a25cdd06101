//! Splits a list of days into entries: weekdays that mean every such day, and dates with the weekday beside them.

use super::{
    date::is_year,
    months,
    period::ends_around_dash,
    weekly_days::{weekday_alone, weekdays},
};
use crate::domain::Weekdays;

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
    let mut reader = ListReader {
        rest: list,
        ..ListReader::default()
    };
    while let Some(part) = reader.next_part() {
        reader.take(part);
    }
    reader.entries
}

/// A list that is being split.
#[derive(Default)]
struct ListReader<'a> {
    /// The text that is still to be split.
    rest: &'a str,
    entries: Vec<ListEntry<'a>>,
    /// A weekday that belongs to the date after it.
    beside: Option<&'a str>,
    /// Whether the part before ended with a comma.
    is_after_comma: bool,
}

impl<'a> ListReader<'a> {
    /// Takes the next part off the text, with its separator. Two parts that are one entry are taken together.
    fn next_part(&mut self) -> Option<&'a str> {
        let first = first_part(self.rest)?;
        let after = self.rest.get(first.len()..).and_then(first_part);
        let joined = after.filter(|after| goes_on(first, after));
        let end = first.len().saturating_add(joined.map_or(0, str::len));
        let (part, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some(part)
    }

    fn take(&mut self, part: &'a str) {
        let text = text_of(part);
        if self.is_beside_next(part) {
            self.beside = weekday_alone(text);
        } else if let Some(days) = weekdays(text) {
            self.note_behind(part);
            self.entries.push(ListEntry::Weekdays(days));
        } else if !text.is_empty() {
            self.entries.push(ListEntry::Dates(Dates {
                text,
                beside: self.beside.take(),
                behind: None,
            }));
        }
        self.is_after_comma = part.ends_with(',');
    }

    /// Whether a part is a weekday that belongs to the date after it. In a link, `jumat,2024-05-02` is two entries.
    fn is_beside_next(&self, part: &str) -> bool {
        let next = first_part(self.rest).unwrap_or_default();
        let text = text_of(next);
        let begins_date = !text.is_empty() && !is_of_link(next) && weekdays(text).is_none();
        begins_date && part.ends_with(',') && weekday_alone(text_of(part)).is_some()
    }

    /// Notes a weekday after a comma in the date before it. In a link, `2024-05-02,jumat` is two entries.
    fn note_behind(&mut self, part: &'a str) {
        let text = text_of(part);
        if let Some(ListEntry::Dates(dates)) = self.entries.last_mut()
            && self.is_after_comma
            && !(is_of_link(dates.text) && part.starts_with(text))
        {
            dates.behind = weekday_alone(text);
        }
    }
}

/// The text up to the first semicolon or comma, with that sign; `None` if the text is empty.
fn first_part(text: &str) -> Option<&str> {
    text.split_inclusive([';', ',']).next()
}

/// A part without its separator.
fn text_of(part: &str) -> &str {
    part.trim_end_matches([';', ',']).trim()
}

/// Whether a part and the next are one entry: "September 4, 2026", and "Kamis-Jumat, 24-25 Desember 2026", which could
/// mean two days or every such weekday and is refused as one text.
fn goes_on(part: &str, next: &str) -> bool {
    let (text, after) = (text_of(part), text_of(next));
    part.ends_with(',') && (is_year_of_day(text, after) || is_span_of_days(text, after))
}

/// Whether a month with a day is followed by its year.
fn is_year_of_day(text: &str, after: &str) -> bool {
    is_year(after) && text.split(' ').any(|word| months::month(word).is_some())
}

/// Whether weekdays with a dash are followed by days with a dash.
fn is_span_of_days(text: &str, after: &str) -> bool {
    let is_span = |text: &str| ends_around_dash(text).is_some();
    is_span(text)
        && weekdays(text).is_some()
        && !is_of_link(after)
        && is_span(after)
        && weekdays(after).is_none()
}

/// Whether a text begins with a year and a dash, the date format of links.
fn is_of_link(text: &str) -> bool {
    text.split_once('-').is_some_and(|(year, _)| is_year(year))
}
