//! The date or period at the beginning of a list line, perhaps after a running number.

use super::line_date::LineCompletion;
use crate::domain::{Period, take_steps};
use crate::reading::{Problem, calendar::months, word_list::is_one_of};

/// A date or period, and how it was completed.
#[derive(Clone, Copy)]
pub(in crate::reading) struct Head {
    pub(in crate::reading) period: Period,
    pub(in crate::reading) completed: Option<LineCompletion>,
}

impl Head {
    fn is_month(self) -> bool {
        matches!(
            self.completed,
            Some(LineCompletion::MonthEnd | LineCompletion::MonthSoFar)
        )
    }
}

/// A parser of the beginning of a line.
pub(in crate::reading) type ReadHead<'a> = &'a dyn Fn(&str) -> Result<Head, Problem>;

/// Parses a running number, up to four digits: "1", "1.", "12)".
pub(in crate::reading) fn running_number(text: &str) -> Option<usize> {
    let digits = text.strip_suffix(['.', ')']).unwrap_or(text);
    let is_short = digits.len() <= 4 && digits.chars().all(|sign| sign.is_ascii_digit());
    digits.parse().ok().filter(|_| is_short)
}

/// Splits a cell into its running number, its date or period, and the rest. `ordinal` is the expected running number.
pub(in crate::reading) fn numbered_head<'a>(
    cell: &'a str,
    ordinal: usize,
    read_head: ReadHead<'_>,
) -> Result<(&'a str, Head, &'a str), Problem> {
    let whole = head_of(cell, read_head).map(|(head, rest)| ("", head, rest));
    let Some((number, text)) = cell.split_once(' ') else {
        return whole;
    };
    let Some(counted) = running_number(number) else {
        return whole;
    };
    let text = text.trim_start();
    let number = cell.strip_suffix(text).unwrap_or_default();
    // "1. Maret 2026" may be 1 March unless the lines are numbered, and "31 Februari 2026" is a wrong day, not line 31.
    let is_list = number.contains(['.', ')']) && counted == ordinal;
    match head_of(text, read_head) {
        Ok((head, rest)) if is_list || (whole.is_err() && !head.is_month()) => {
            Ok((number, head, rest))
        }
        _ => whole,
    }
}

/// The most numbers in a date or period: a date has three.
const MOST_NUMBERS: usize = 6;

/// Parses the longest beginning of a line that is a date or period. Returns it and the rest of the line.
pub(in crate::reading) fn head_of<'a>(
    line: &'a str,
    read_head: ReadHead<'_>,
) -> Result<(Head, &'a str), Problem> {
    let ends = ends(line);
    let mut telling = None;
    let mut whole = None;
    for end in ends.into_iter().rev() {
        let (head, rest) = line.split_at(end);
        match read_head(head) {
            Ok(head) => return Ok((head, rest)),
            // A problem of the whole line counts last, since the line also contains the counts.
            Err(fault) if rest.is_empty() => whole = Some(fault),
            Err(fault) => telling = more_telling(telling, fault),
        }
    }
    if let Some(fault) = whole {
        telling = more_telling(telling, fault);
    }
    Err(telling.unwrap_or_else(|| Problem::NotADate(line.to_owned())))
}

/// Byte offsets at which a date or period may end: after a number or a word used in dates, until there are more
/// numbers than a period has. In a run of separators only the last one counts; the rest of the line begins with it.
fn ends(line: &str) -> Vec<usize> {
    let is_sign = |sign: char| [' ', ',', ':', '='].contains(&sign);
    let (mut ends, mut end) = (Vec::new(), 0_usize);
    let (mut numbers, mut may_end) = (0_usize, false);
    for part in line.split_inclusive(is_sign) {
        take_steps(part.len());
        end = end.saturating_add(part.len());
        for word in words(part) {
            let is_number = word.contains(|sign: char| sign.is_ascii_digit());
            numbers = numbers.saturating_add(usize::from(is_number));
            may_end = is_number || is_of_dates(word);
        }
        if numbers > MOST_NUMBERS {
            return ends;
        }
        let behind = line.get(end..).unwrap_or_default();
        if may_end && !behind.starts_with(is_sign) {
            // Every separator is one byte long.
            let parts_here = usize::from(!behind.is_empty());
            ends.push(end.saturating_sub(parts_here));
        }
    }
    ends
}

fn words(part: &str) -> impl Iterator<Item = &str> {
    let is_between = |sign: char| !(sign.is_ascii_alphanumeric() || sign == '\'');
    part.split(is_between).filter(|word| !word.is_empty())
}

fn is_of_dates(word: &str) -> bool {
    months::month(word).is_some()
        || months::weekday(word).is_some()
        || is_one_of(word, "tanggal hari")
}

/// Chooses the more helpful of two problems: a day that does not exist or a wrong weekday, else the earlier problem,
/// which is that of the longer text. "Not a date" is ignored.
fn more_telling(known: Option<Problem>, other: Problem) -> Option<Problem> {
    let is_wrong = |fault: &Problem| {
        matches!(
            fault,
            Problem::NoSuchDay { .. } | Problem::WeekdayDiffers { .. }
        )
    };
    match (known, other) {
        (known, Problem::NotADate(_) | Problem::Empty) => known,
        (Some(known), other) if is_wrong(&known) || !is_wrong(&other) => Some(known),
        (_, other) => Some(other),
    }
}
