//! Numbers as text: 58.959 and 0,53 in Indonesian, 58,959 and 0.53 in English, 58959 and 0.530000 for programs.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "divisions by constants, and positions inside a short string of digits"
)]

use std::fmt::Write;

use crate::domain::{QuotedShare, Share};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Bahasa Indonesia.
    #[default]
    Id,
    /// English.
    En,
}

impl Lang {
    /// The language's code, in links and in `html lang`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// The language with this code.
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "id" => Some(Self::Id),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    fn thousands(self) -> char {
        match self {
            Self::Id => '.',
            Self::En => ',',
        }
    }

    fn decimal(self) -> char {
        match self {
            Self::Id => ',',
            Self::En => '.',
        }
    }

    fn decimal_sign(self) -> &'static str {
        match self {
            Self::Id => ",",
            Self::En => ".",
        }
    }
}

/// A whole number with thousands separators: 58.959.
///
/// ```
/// use kalkulator_ikd::writing::{Lang, grouped};
/// assert_eq!(grouped(1_234_567, Lang::Id), "1.234.567");
/// assert_eq!(grouped(958, Lang::En), "958");
/// ```
pub fn grouped(number: u64, lang: Lang) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(lang.thousands());
        }
        text.push(digit);
    }
    text
}

/// Hundredths as a number with two decimals and thousands separators: 53 is 0,53.
pub fn hundredths(hundredths: u64, lang: Lang) -> String {
    format!(
        "{}{}{:02}",
        grouped(hundredths / 100, lang),
        lang.decimal(),
        hundredths % 100
    )
}

/// Appends hundredths as a number with two decimals and without thousands separators, for tables: 123456 is 1234,56.
///
/// ```
/// use kalkulator_ikd::writing::{Lang, push_hundredths};
/// let mut cell = String::new();
/// push_hundredths(&mut cell, 123_406, Lang::Id);
/// assert_eq!(cell, "1234,06");
/// ```
pub fn push_hundredths(text: &mut String, hundredths: u64, lang: Lang) {
    // Writing to a `String` cannot fail.
    let _ = write!(
        text,
        "{}{}{:02}",
        hundredths / 100,
        lang.decimal(),
        hundredths % 100
    );
}

/// Millionths as a number with `places` decimals, 0 to 6, rounded down: 12890000 with three decimals is 12,890.
///
/// ```
/// use kalkulator_ikd::writing::{Lang, decimals};
/// assert_eq!(decimals(12_890_000, 3, Lang::Id), "12,890");
/// assert_eq!(decimals(4_000_000, 0, Lang::Id), "4");
/// ```
pub fn decimals(millionths: u64, places: u32, lang: Lang) -> String {
    let whole = grouped(millionths / 1_000_000, lang);
    if places == 0 {
        return whole;
    }
    let shown = millionths % 1_000_000 / 10_u64.pow(6_u32.saturating_sub(places));
    let digits = shown.to_string();
    let zeros = usize::try_from(places)
        .unwrap_or(0)
        .saturating_sub(digits.len());
    [&whole, lang.decimal_sign(), &"0".repeat(zeros), &digits].concat()
}

/// Millionths as a number with six decimals, for programs: 104.662650.
pub fn millionths(millionths: u64) -> String {
    format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)
}

/// A share in per cent with as few decimals as it needs, without the sign: 30, 12,5.
pub fn share(share: Share, lang: Lang) -> String {
    localized(&decimal_point(share), lang)
}

/// A share in per cent for links, without the sign: 30, 12.5.
///
/// ```
/// use kalkulator_ikd::{domain::Share, writing::decimal_point};
/// assert_eq!(decimal_point(Share::from_millionths(12_500_000)), "12.5");
/// ```
pub fn decimal_point(share: Share) -> String {
    let text = millionths(u64::from(share.millionths()));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A quoted share for links, with the decimals it was printed with: "12.890" is more precise than "12.89".
pub fn printed_point(quoted: QuotedShare) -> String {
    let plain = decimal_point(quoted.share);
    let written = plain
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    let missing = usize::try_from(quoted.decimals)
        .unwrap_or(0)
        .saturating_sub(written);
    let point = if written == 0 && missing > 0 { "." } else { "" };
    format!("{plain}{point}{}", "0".repeat(missing))
}

/// Replaces the decimal point by the language's decimal sign.
pub fn localized(point: &str, lang: Lang) -> String {
    point.replace('.', &lang.decimal().to_string())
}
