//! Shares in per cent: "30 persen", "0,53%", "12.5". A comma is always decimal; "1.234" is refused as ambiguous.

use super::literal::Literal;
use crate::domain::{QuotedShare, Share};
use crate::reading::{Problem, clean::clean};

/// The most decimals that a share in per cent can hold.
const DECIMALS: usize = 6;

/// Parses a share from 0 to 1,000 %, with the number of decimals as written.
///
/// ```
/// use kalkulator_ikd::reading::{Problem, read_share};
/// assert_eq!(read_share("30 persen").unwrap().share.millionths(), 30_000_000);
/// assert_eq!(read_share("12,890%").unwrap().decimals, 3);
/// assert_eq!(read_share("1.234"), Err(Problem::AmbiguousShare("1.234".into())));
/// ```
///
/// # Errors
/// A [`Problem`] if the text is no share, could mean two, or is out of range.
pub fn read_share(text: &str) -> Result<QuotedShare, Problem> {
    let cleaned = clean(text)?;
    if cleaned.is_empty() {
        return Err(Problem::Empty);
    }
    if POINTS.iter().any(|points| cleaned.ends_with(points)) {
        return Err(Problem::PointsForShare);
    }
    let number = without_sign(&cleaned);
    if let Some(follows) = number.strip_prefix('-')
        && follows
            .trim_start()
            .starts_with(|sign: char| sign.is_ascii_digit())
    {
        return Err(Problem::Negative);
    }
    share_of(number, &cleaned)
}

const POINTS: [&str; 6] = [
    "poin persen",
    "persen poin",
    "poin",
    "percentage points",
    "points",
    "%p",
];
const SIGNS: [&str; 5] = ["persen", "per cent", "percent", "pct", "%"];

fn without_sign(text: &str) -> &str {
    let shorter = SIGNS.iter().find_map(|sign| text.strip_suffix(sign));
    shorter.map_or(text, str::trim_end)
}

fn share_of(number: &str, text: &str) -> Result<QuotedShare, Problem> {
    if is_ambiguous(number) {
        return Err(Problem::AmbiguousShare(number.to_owned()));
    }
    let literal = decimal(number).ok_or_else(|| Problem::NotANumber(text.to_owned()))?;
    if literal.is_finer_than(DECIMALS) {
        return Err(Problem::TooManyDecimals);
    }
    let millionths = literal.scaled(DECIMALS).ok_or(Problem::ShareTooLarge)?;
    let share = u32::try_from(millionths)
        .map(Share::from_millionths)
        .map_err(|_| Problem::ShareTooLarge)?;
    if share > Share::MOST_ENTERED {
        return Err(Problem::ShareTooLarge);
    }
    let written = literal
        .decimals
        .map_or(0, |decimals| decimals.len().min(DECIMALS));
    Ok(QuotedShare {
        share,
        decimals: u32::try_from(written).unwrap_or(0),
    })
}

/// Whether a number is one to three digits that do not begin with 0, a point, and exactly three digits.
fn is_ambiguous(number: &str) -> bool {
    number.split_once('.').is_some_and(|(before, after)| {
        let digits = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
        (1..=3).contains(&before.len())
            && !before.starts_with('0')
            && after.len() == 3
            && digits(before)
            && digits(after)
    })
}

/// Parses digits with one decimal comma or point, or with points as grouping separators before a decimal comma.
fn decimal(number: &str) -> Option<Literal> {
    let digits = |text: &str| {
        (!text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit()))
            .then(|| text.to_owned())
    };
    let signs = number.chars().filter(|sign| !sign.is_ascii_digit()).count();
    match signs {
        0 => Some(Literal {
            whole: digits(number)?,
            decimals: None,
            lone_group: false,
        }),
        1 => {
            let (whole, decimals) = number.split_once([',', '.'])?;
            Some(Literal {
                whole: digits(whole)?,
                decimals: Some(digits(decimals)?),
                lone_group: false,
            })
        }
        _ => Literal::parse(number)
            .filter(|literal| literal.decimals.is_some() && number.contains(',')),
    }
}
