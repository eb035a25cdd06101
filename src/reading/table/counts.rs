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
    read_people(cell)
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
