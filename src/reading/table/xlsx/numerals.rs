//! Writes a workbook's numbers and serial dates as text for the parsers of counts and dates.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "exponents below 100 and serial numbers below 2^22"
)]

use crate::domain::Date;

/// The serial number of 31 December 9999, the last day of a workbook.
const LAST_DAY: u32 = 2_958_465;

/// Appends a number without exponent: "5.8959E4" and "58959.0" become "58959". Three decimals get a fourth, since
/// "14.772" would be parsed as grouped thousands.
pub(super) fn push_number(number: &str, out: &mut String) {
    if number.bytes().all(|byte| byte.is_ascii_digit()) {
        out.push_str(number);
        return;
    }
    match written_out(number) {
        Some(text) => out.push_str(&text),
        None => out.push_str(number),
    }
}

fn written_out(number: &str) -> Option<String> {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", number),
    };
    let (mantissa, exponent) = match digits.split_once(['E', 'e']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (digits, 0),
    };
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, decimals].concat();
    let is_number = !whole.is_empty() && all.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number || exponent.abs() > 99 {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let missing = usize::try_from(-point).unwrap_or(0);
    let all = ["0".repeat(missing), all].concat();
    let point = usize::try_from(point).unwrap_or(0);
    let zeros = "0".repeat(point.saturating_sub(all.len()));
    let all = [all, zeros].concat();
    let (whole, decimals) = all.split_at_checked(point)?;
    let (whole, decimals) = (
        whole.trim_start_matches('0'),
        decimals.trim_end_matches('0'),
    );
    let whole = if whole.is_empty() { "0" } else { whole };
    let fourth = if decimals.len() == 3 { "0" } else { "" };
    let dot = if decimals.is_empty() { "" } else { "." };
    Some([sign, whole, dot, decimals, fourth].concat())
}

/// Appends a serial date as "2026-04-30", or as a number if it is no date. Day 1 is 1 January 1900, with a 29 February
/// 1900 counted too; if `is_from_1904`, day 0 is 1 January 1904.
pub(super) fn push_day(number: &str, is_from_1904: bool, out: &mut String) {
    let days = number
        .split('.')
        .next()
        .and_then(|days| days.parse::<u32>().ok());
    let from = |year, days| Date::new(year, 1, 1).map(|first| first.plus_days(days));
    let day = match days {
        Some(days) if days > LAST_DAY => None,
        Some(days) if is_from_1904 => from(1904, days),
        Some(days @ 1..=59) => from(1900, days - 1),
        Some(days @ 61..) => from(1900, days - 2),
        _ => None,
    };
    match day {
        Some(day) => push_date(day, out),
        None => push_number(number, out),
    }
}

fn push_date(day: Date, out: &mut String) {
    out.push_str(&day.year().to_string());
    for part in [day.month(), day.day()] {
        out.push_str(if part < 10 { "-0" } else { "-" });
        out.push_str(&part.to_string());
    }
}
