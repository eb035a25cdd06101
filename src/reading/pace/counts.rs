//! The counts in a pasted line. Skips percentages, dashes and times of day.

use crate::domain::People;
use crate::reading::{Problem, clean::clean, numbers::count::read_people};

/// Characters between a date and its count.
pub(in crate::reading) const BEHIND_A_DATE: [char; 5] = [' ', ',', ':', '=', '-'];

/// The count in a cell; `None` for an empty cell or a dash.
pub(in crate::reading) fn count_in(cell: &str) -> Result<Option<People>, Problem> {
    match clean(cell)?.as_str() {
        "" | "-" => Ok(None),
        text => read_people(text).map(Some),
    }
}

/// Whether a text is a time such as " 00:00:00", which exports append to dates.
pub(in crate::reading) fn is_time(text: &str) -> bool {
    let is_part = |part: &str| {
        (1..=2).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_digit())
    };
    let time = text.strip_prefix(' ').filter(|time| time.contains(':'));
    time.is_some_and(|time| time.split(':').all(is_part))
}

/// Strips a percentage from the end of a text; also returns whether there was one.
pub(in crate::reading) fn without_percent(text: &str) -> (&str, bool) {
    let open = text.trim_end_matches([')', ' ']);
    let number = PERCENT.iter().find_map(|sign| open.strip_suffix(sign));
    let Some(number) = number.map(str::trim_end) else {
        return (text, false);
    };
    let before = number.trim_end_matches(|sign: char| sign.is_ascii_digit() || ".,".contains(sign));
    if before.len() == number.len() {
        return (text, false);
    }
    (before.trim_end_matches(['(', '=', ',', ' ']), true)
}

const PERCENT: [&str; 4] = ["%", "persen", "per cent", "percent"];

/// The separator between a date and its counts; a space if there is no other.
pub(in crate::reading) fn mark_before(rest: &str, counts: &str) -> char {
    let between = rest.split(counts).next().unwrap_or_default().trim_end();
    let mark = between.chars().next_back();
    mark.filter(|mark| BEHIND_A_DATE.contains(mark))
        .unwrap_or(' ')
}

/// The most groups of digits in two counts of people, and the most bytes with their words.
const MOST_GROUPS: usize = 8;
const MOST_OF_TWO: usize = 100;

/// Parses one count, or two if the text can be split into two in only one way.
pub(in crate::reading) fn counts_of(
    text: &str,
    mark: char,
) -> Result<(People, Option<People>), Problem> {
    let one = read_people(text);
    if one.is_ok() || !may_be_two(text) {
        return one.map(|done| (done, None));
    }
    let mut found = Vec::new();
    for (at, _) in text.match_indices([' ', mark]) {
        let (done, base) = text.split_at(at);
        let base = base.trim_start_matches([' ', mark]);
        let done = done.trim_end_matches([' ', ',', mark]);
        if let (Ok(done), Ok(base)) = (read_people(done), read_people(base)) {
            found.push((done, Some(base)));
        }
    }
    found.dedup();
    match (found.as_slice(), one) {
        ([two], _) => Ok(*two),
        (_, Err(problem)) => Err(problem),
        (_, Ok(done)) => Ok((done, None)),
    }
}

fn may_be_two(text: &str) -> bool {
    let groups = text.split(|sign: char| !sign.is_ascii_digit());
    let mut groups = groups.filter(|group| !group.is_empty());
    text.len() <= MOST_OF_TWO && groups.nth(MOST_GROUPS).is_none()
}
