//! A number as written: its digits, and whether its points and commas group thousands or are decimal.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "`unit` never exceeds the value, which fits 128 bits"
)]

/// A number as written, split at its decimal separator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) struct Literal {
    /// All digits before the decimal separator.
    pub(in crate::reading) whole: String,
    /// The digits after the decimal separator, if there is one.
    pub(in crate::reading) decimals: Option<String>,
    /// Whether the only separator precedes exactly three digits ("1.234"): it groups thousands in a count, but may be
    /// decimal before a scale word.
    pub(in crate::reading) lone_group: bool,
}

impl Literal {
    /// Parses digits with points and commas; `None` if they follow no number format.
    ///
    /// A grouping separator precedes groups of exactly three digits and follows one to three digits that do not begin
    /// with 0. If both points and commas occur, the last one is decimal.
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
        // "100.000.00": the last group is too short for thousands, and there can be only one decimal separator.
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

    /// The value in units of 10^-`places`; `None` if it has finer decimals or exceeds 128 bits.
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

    /// Whether the number has more than `places` decimals, trailing zeros ignored.
    pub(in crate::reading) fn is_finer_than(&self, places: usize) -> bool {
        self.decimals
            .as_deref()
            .unwrap_or_default()
            .trim_end_matches('0')
            .len()
            > places
    }

    /// The place value of the last non-zero digit, in units of 10^-`places`.
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

    /// The digits before the decimal separator, perhaps grouped with the other separator.
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

/// Whether the text is one to three digits that do not begin with 0, then groups of exactly three.
fn is_grouped(text: &str, sign: char) -> bool {
    let mut groups = text.split(sign);
    let first = groups.next().unwrap_or_default();
    let fits = |group: &str| group.len() == 3 && digits(group).is_some();
    (1..=3).contains(&first.len())
        && digits(first).is_some()
        && !first.starts_with('0')
        && groups.all(fits)
}
