//! Codes as programs leave them in cells: "32,01", "3201.0", `="3201142001"`, 32.1 for 32.10, and those of the
//! statistics office.

use super::{Dots, read_region_code};
use crate::domain::{RegionCode, RegionLevel};

/// What a cell of codes holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CodeCell {
    /// Nothing.
    Empty,
    /// An official code.
    Code(RegionCode, Dots),
    /// A code that lost a last zero as a number, "32.1" for 32.10, if the column's other codes allow it.
    Shortened(RegionCode),
    /// One digit behind the point that no lost zero explains, "32.4": this column does not drop zeros.
    OneDigit,
    /// A code of the statistics office (BPS), by its length.
    Statistics,
    /// Anything else.
    Unread,
}

/// The highest tens digit of a kabupaten's number: 33.29 exists, 33.30 does not.
const MOST_TENS: u64 = 2;

/// Reads a cell of codes.
pub(super) fn read_code_cell(cell: &str) -> CodeCell {
    match read_region_code(cell) {
        Some((code, dots)) if is_statistics(code, dots) => CodeCell::Statistics,
        Some((code, dots)) => CodeCell::Code(code, dots),
        None if cell.is_empty() => CodeCell::Empty,
        None => read_otherwise(cell),
    }
}

/// Villages of the ministry are numbered from 1001 or 2001; the statistics office's ten digits are parted otherwise.
fn is_statistics(code: RegionCode, dots: Dots) -> bool {
    let number = code.digits() % 10_000;
    dots == Dots::LeftOut && code.level() == RegionLevel::Village && number < 1_000
}

fn read_otherwise(cell: &str) -> CodeCell {
    let bare = cell.strip_prefix('=').unwrap_or(cell);
    let bare =
        bare.trim_matches(|sign: char| matches!(sign, '"' | '\'' | '.') || sign.is_whitespace());
    let whole = ["0", "00"].iter().find_map(|zeros| {
        let digits = bare.strip_suffix(zeros)?.strip_suffix(['.', ','])?;
        let is_code = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() != 3;
        is_code.then_some(digits)
    });
    let bare = whole.unwrap_or(bare);
    let is_long = bare.len() == 7 && bare.bytes().all(|byte| byte.is_ascii_digit());
    if is_long && !bare.starts_with('0') {
        return CodeCell::Statistics;
    }
    let dotted = bare.replace([',', ' ', '-'], ".");
    match read_region_code(&dotted) {
        Some((code, dots)) if is_statistics(code, dots) => CodeCell::Statistics,
        Some((code, dots)) => CodeCell::Code(code, dots),
        None => shortened(&dotted),
    }
}

fn shortened(dotted: &str) -> CodeCell {
    let parts = dotted
        .split_once('.')
        .filter(|(province, tens)| province.len() == 2 && tens.len() == 1);
    let numbers = parts.and_then(|(province, tens)| {
        Some((province.parse::<u64>().ok()?, tens.parse::<u64>().ok()?))
    });
    let Some((province, tens)) = numbers else {
        return CodeCell::Unread;
    };
    let digits = province
        .saturating_mul(100)
        .saturating_add(tens.saturating_mul(10));
    match RegionCode::from_digits(digits) {
        Some(code) if tens <= MOST_TENS => CodeCell::Shortened(code),
        _ => CodeCell::OneDigit,
    }
}
