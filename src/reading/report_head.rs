//! The beginning of a line in a list: its day or period, perhaps behind a running number.

use super::{Problem, line_date::LineCompletion};
use crate::domain::Period;

/// The day or period at the beginning of a line.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) period: Period,
    pub(super) completed: Option<LineCompletion>,
}

impl Head {
    fn is_month(self) -> bool {
        matches!(
            self.completed,
            Some(LineCompletion::MonthEnd | LineCompletion::MonthSoFar)
        )
    }
}

/// How the beginning of a line is read.
pub(super) type ReadHead<'a> = &'a dyn Fn(&str) -> Result<Head, Problem>;

/// A number that may count lines: "1", "1.", "12)".
pub(super) fn running_number(text: &str) -> Option<usize> {
    let digits = text.strip_suffix(['.', ')']).unwrap_or(text);
    let is_short = digits.len() <= 4 && digits.chars().all(|sign| sign.is_ascii_digit());
    digits.parse().ok().filter(|_| is_short)
}

/// The head of a cell and what stands behind it, a running number before it apart.
pub(super) fn numbered_head<'a>(
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
    // "1. Maret 2026" may be a day, unless lines are counted so, and "31 Februari 2026" is meant to be one.
    let is_list = number.contains(['.', ')']) && counted == ordinal;
    match head_of(text, read_head) {
        Ok((head, rest)) if is_list || (whole.is_err() && !head.is_month()) => {
            Ok((number, head, rest))
        }
        _ => whole,
    }
}

/// The longest beginning of a line that is a date or a period, and what stands behind it.
pub(super) fn head_of<'a>(
    line: &'a str,
    read_head: ReadHead<'_>,
) -> Result<(Head, &'a str), Problem> {
    let ends = line.match_indices([' ', ',', ':', '=']).map(|(at, _)| at);
    let mut ends: Vec<usize> = ends.collect();
    ends.push(line.len());
    for &end in ends.iter().rev() {
        let (head, rest) = line.split_at(end);
        if let Ok(period) = read_head(head) {
            return Ok((period, rest));
        }
    }
    // A day that does not exist is what is wrong; else the longest beginning that is nearly a date says it. The whole
    // line has the counts too.
    ends.rotate_right(1);
    let faults = ends.iter().rev().filter_map(|&end| {
        let (head, _) = line.split_at(end);
        read_head(head).err()
    });
    let faults = faults.filter(|fault| !matches!(fault, Problem::NotADate(_) | Problem::Empty));
    let is_wrong = |fault: &Problem| {
        matches!(
            fault,
            Problem::NoSuchDay { .. } | Problem::WeekdayDiffers { .. }
        )
    };
    let telling = faults.reduce(|first, other| {
        if is_wrong(&other) && !is_wrong(&first) {
            other
        } else {
            first
        }
    });
    Err(telling.unwrap_or_else(|| Problem::NotADate(line.to_owned())))
}
