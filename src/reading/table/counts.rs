//! Counts in table cells, with a fast path for plain digits and grouped digits.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "at most nine digits are taken, which stay below 10^9"
)]

use super::shortened::for_report;
use crate::{
    domain::People,
    reading::{Problem, read_people},
};

/// The longest cell that is parsed as a number or date, in bytes.
pub(super) const LONGEST: usize = 400;

/// Parses a count as [`read_people`] does. Counts that do not fit 32 bits are [`Problem::TooLarge`].
pub(super) fn read_cell_count(cell: &str) -> Result<u32, Problem> {
    let people = read_cell_people(cell)?;
    u32::try_from(people.count()).map_err(|_| Problem::TooLarge)
}

/// Parses a count as [`read_people`] does, faster where the cell is plain digits.
pub(super) fn read_cell_people(cell: &str) -> Result<People, Problem> {
    if let Some(count) = plain_count(cell) {
        return Ok(People::new(count.into()));
    }
    if cell.len() > LONGEST {
        return Err(Problem::NotANumber(for_report(cell)));
    }
    read_people(cell).or_else(|problem| match problem {
        Problem::NotWhole { .. } => whole_of(cell).ok_or_else(|| plainly(problem)),
        problem => Err(problem),
    })
}

/// The number whose decimals are zeros, "270.0", or off by less than a billionth, as programs compute
/// "1999.9999999999998".
fn whole_of(cell: &str) -> Option<People> {
    let at = cell.rfind(['.', ','])?;
    let (whole, decimals) = cell.split_at(at);
    let (mark, decimals) = decimals.split_at(1);
    let are = |digits: &str, digit: u8| digits.bytes().all(|byte| byte == digit);
    if decimals.is_empty() || whole.contains(mark) {
        return None;
    }
    let number = u64::from(plain_count(whole)?);
    let begins_with = |digit: u8| decimals.get(..NOISE).is_some_and(|first| are(first, digit));
    let is_number = decimals.bytes().all(|byte| byte.is_ascii_digit());
    if are(decimals, b'0') || (is_number && begins_with(b'0')) {
        return Some(People::new(number));
    }
    (is_number && begins_with(b'9')).then_some(People::new(number + 1))
}

/// The first decimals, all of them 0 or all of them 9, that tell noise from a fraction.
const NOISE: usize = 9;

/// The problem of a number with decimals. Workbooks have no thousands separators: "58.9590", with a fourth decimal
/// against misreading, is 58.959 in the cell and may be meant as 58,959. Where a whole number precedes one or two
/// decimals, no other number is suggested than that one.
fn plainly(problem: Problem) -> Problem {
    let Problem::NotWhole { text, suggestions } = problem else {
        return problem;
    };
    let parts = text.split_once(['.', ',']);
    let (whole, decimals) = parts.unwrap_or((&text, ""));
    let joined = |digits: &str| digits.parse().ok().into_iter().collect();
    match decimals.strip_suffix('0') {
        Some(three) if three.len() == 3 => Problem::NotWhole {
            suggestions: joined(&[whole, three].concat()),
            text: [whole, ".", three].concat(),
        },
        _ if whole.len() > 3 || (whole.len() == 3 && decimals.len() == 1) => Problem::NotWhole {
            suggestions: joined(whole),
            text,
        },
        _ => Problem::NotWhole { text, suggestions },
    }
}

/// Parses up to nine digits, ungrouped or in groups of three separated by points or commas. `None` for any other text,
/// which may still be a count.
fn plain_count(cell: &str) -> Option<u32> {
    let (mut count, mut digits, mut in_group, mut sign) = (0_u32, 0_u32, 0_u32, 0_u8);
    for byte in cell.bytes() {
        match byte {
            b'0'..=b'9' if digits < 9 => {
                count = count * 10 + u32::from(byte - b'0');
                digits += 1;
                in_group += 1;
            }
            b'.' | b',' if sign == 0 && (1..=3).contains(&digits) && !cell.starts_with('0') => {
                (sign, in_group) = (byte, 0);
            }
            _ if sign != 0 && byte == sign && in_group == 3 => in_group = 0,
            _ => return None,
        }
    }
    let is_whole = digits > 0 && (sign == 0 || in_group == 3);
    is_whole.then_some(count)
}

/// Whether a cell has a dash for no value.
pub(super) fn is_dash(cell: &str) -> bool {
    // Fast checks first: a dash has at most three bytes, and nearly every cell begins with a digit.
    cell.len() <= 3
        && !cell.starts_with(|sign: char| sign.is_ascii_digit())
        && matches!(cell, "-" | "\u{2013}" | "\u{2014}" | "\u{2212}")
}
