//! A number as written: its digits, its separators, and what they can mean.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "digits are limited before they are multiplied; 128 bits hold them"
)]

/// A number as written, split where its decimals begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) struct Literal {
    /// All digits before the decimals.
    pub(in crate::reading) whole: String,
    /// The decimals, if a decimal sign was written.
    pub(in crate::reading) decimals: Option<String>,
    /// One sign before exactly three digits: thousands in a count, decimals before a scale word.
    pub(in crate::reading) lone_group: bool,
}

impl Literal {
    /// Splits a run of digits and separators; `None` where no reading fits.
    ///
    /// A sign that groups thousands stands before groups of exactly three digits, behind one to three digits that
    /// do not begin with 0. The last of two kinds of sign is the decimal one.
    pub(in crate::reading) fn parse(text: &str) -> Option<Self> {
        let signs: Vec<char> = text.chars().filter(|sign| !sign.is_ascii_digit()).collect();
        let Some(&last) = signs.last() else {
            return Self::integer(text);
        };
        if !signs.iter().all(|&sign| is_point_or_comma(sign)) {
            return None;
        }
        let (before, after) = text.rsplit_once(last)?;
        let kinds_differ = signs.iter().any(|&sign| sign != last);
        if !kinds_differ && is_grouped(text, last) {
            let whole = text.chars().filter(char::is_ascii_digit).collect();
            return Some(Self {
                whole,
                decimals: None,
                lone_group: signs.len() == 1,
            });
        }
        // "100.000.00": the last group is too short for thousands, and a decimal sign stands once.
        if !kinds_differ && signs.len() > 1 {
            return None;
        }
        let decimals = digits(after)?;
        let whole = Self::whole_part(before)?;
        Some(Self {
            whole,
            decimals: Some(decimals),
            lone_group: false,
        })
    }

    /// What the digits amount to in units of ten to the minus `places`; `None` beyond 38 digits or in a finer part.
    pub(in crate::reading) fn scaled(&self, places: usize) -> Option<u128> {
        let decimals = self
            .decimals
            .as_deref()
            .unwrap_or_default()
            .trim_end_matches('0');
        let missing = places.checked_sub(decimals.len())?;
        let digits = format!("{}{decimals}{}", self.whole, "0".repeat(missing));
        let significant = digits.trim_start_matches('0');
        if significant.is_empty() {
            return Some(0);
        }
        significant.parse().ok()
    }

    /// Whether more decimals than `places` were written that are not zeros.
    pub(in crate::reading) fn is_finer_than(&self, places: usize) -> bool {
        self.decimals
            .as_deref()
            .unwrap_or_default()
            .trim_end_matches('0')
            .len()
            > places
    }

    /// The unit of the last written digit that is not zero, in units of ten to the minus `places`.
    pub(in crate::reading) fn last_digit_unit(&self, places: usize) -> u128 {
        let value = self.scaled(places).unwrap_or(0);
        let mut unit = 1;
        while value > 0 && (value / unit).is_multiple_of(10) {
            unit *= 10;
        }
        unit
    }

    fn integer(text: &str) -> Option<Self> {
        digits(text).map(|whole| Self {
            whole,
            decimals: None,
            lone_group: false,
        })
    }

    /// The part before the decimal sign: digits, or groups of another sign.
    fn whole_part(text: &str) -> Option<String> {
        let group_sign = text.chars().find(|sign| !sign.is_ascii_digit());
        match group_sign {
            None => digits(text),
            Some(sign) if is_grouped(text, sign) => {
                Some(text.chars().filter(char::is_ascii_digit).collect())
            }
            Some(_) => None,
        }
    }
}

fn digits(text: &str) -> Option<String> {
    (!text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit())).then(|| text.to_owned())
}

fn is_point_or_comma(sign: char) -> bool {
    sign == '.' || sign == ','
}

/// One to three digits that do not begin with 0, then groups of exactly three.
fn is_grouped(text: &str, sign: char) -> bool {
    let mut groups = text.split(sign);
    let first = groups.next().unwrap_or_default();
    let fits = |group: &str| group.len() == 3 && digits(group).is_some();
    (1..=3).contains(&first.len())
        && digits(first).is_some()
        && !first.starts_with('0')
        && groups.all(fits)
}
