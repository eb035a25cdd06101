//! Figures quoted from a published text: "sekitar 4 persen", "4-5 persen", "4,12; 13,72", "kurang 25 persen".

use crate::domain::{
    Bounds, ClaimedShare, ClaimedShortfall, Hedge, Quantity, QuotedShare, Weekday,
};
use crate::reading::{
    Problem,
    calendar::months,
    clean::clean,
    numbers::{
        count::{ABOUT, MORE, NEARLY, read_count, without_prefix},
        range,
        share::read_share,
    },
};

/// Parses a share that is exact, hedged or a range.
///
/// ```
/// use kalkulator_ikd::{domain::{Hedge, Share}, reading::read_claimed_share};
/// let read = read_claimed_share("hampir 20 persen").unwrap();
/// assert_eq!((read.hedge, read.first.share), (Hedge::Nearly, Share::percent(20)));
/// assert_eq!(read_claimed_share("4-5 persen").unwrap().last.share, Share::percent(5));
/// ```
///
/// # Errors
/// As [`read_share`], for either end; [`Problem::RangeReversed`] if the first end is the larger.
pub fn read_claimed_share(text: &str) -> Result<ClaimedShare, Problem> {
    let cleaned = clean(text)?;
    if cleaned.is_empty() {
        return Err(Problem::Empty);
    }
    let (rest, hedge) = hedge(&cleaned);
    let share =
        |part: &str| read_share(part).map_err(|problem| problem.of_part(|| no_number(text)));
    let Some((first, last)) = range::split(rest) else {
        return share(rest).map(|share| ClaimedShare::hedged(share, hedge));
    };
    let ends = Bounds {
        least: share(&first)?,
        most: share(&last)?,
    };
    in_order(ends, hedge)
}

fn no_number(text: &str) -> Problem {
    Problem::NotANumber(text.trim().to_owned())
}

/// Parses shares separated by `;`.
///
/// # Errors
/// The problem of the first share that cannot be parsed.
pub fn read_claimed_shares(text: &str) -> Result<Vec<ClaimedShare>, Problem> {
    each(text, read_claimed_share)
}

/// Parses counts separated by `;`.
///
/// # Errors
/// The problem of the first count that cannot be parsed.
pub fn read_counts(text: &str) -> Result<Vec<Quantity>, Problem> {
    each(text, read_count)
}

/// Parses a claimed shortfall: people, or percentage points if the text ends with a per cent sign.
///
/// # Errors
/// A [`Problem`] if the text is neither.
pub fn read_claimed_shortfall(text: &str) -> Result<ClaimedShortfall, Problem> {
    let cleaned = clean(text)?;
    for sign in POINTS {
        if let Some(number) = cleaned.strip_suffix(sign) {
            let points = read_claimed_share(number).map(ClaimedShortfall::Points);
            return points.map_err(|problem| problem.of_part(|| no_number(text)));
        }
    }
    read_count(&cleaned).map(ClaimedShortfall::People)
}

/// Parses the name of a weekday, Indonesian or English.
///
/// # Errors
/// [`Problem::NotAWeekday`] for any other word, [`Problem::Empty`] for an empty text.
pub fn read_weekday(text: &str) -> Result<Weekday, Problem> {
    let cleaned = clean(text)?;
    if cleaned.is_empty() {
        return Err(Problem::Empty);
    }
    months::weekday(&cleaned).ok_or_else(|| Problem::NotAWeekday(text.trim().to_owned()))
}

/// Endings of a shortfall in percentage points. A longer ending precedes one that it ends with.
const POINTS: [&str; 9] = [
    "poin persen",
    "persen poin",
    "poin persentase",
    "percentage points",
    "points",
    "poin",
    "persen",
    "per cent",
    "%",
];

fn hedge(text: &str) -> (&str, Hedge) {
    let kinds: [(&[&str], Hedge); 3] = [
        (&ABOUT, Hedge::About),
        (&MORE, Hedge::OrMore),
        (&NEARLY, Hedge::Nearly),
    ];
    for (words, hedge) in kinds {
        if let (rest, true) = without_prefix(text, words) {
            return (rest, hedge);
        }
    }
    (text, Hedge::Exactly)
}

fn in_order(ends: Bounds<QuotedShare>, hedge: Hedge) -> Result<ClaimedShare, Problem> {
    if ends.most.share < ends.least.share {
        return Err(Problem::RangeReversed);
    }
    Ok(ClaimedShare {
        first: ends.least,
        last: ends.most,
        hedge,
    })
}

/// Parses each entry of a list, skipping empty ones. A list without any entry is an error.
fn each<T>(text: &str, read: impl Fn(&str) -> Result<T, Problem>) -> Result<Vec<T>, Problem> {
    let mut all = Vec::new();
    for part in text.split(';').map(str::trim) {
        if !clean(part)?.is_empty() {
            all.push(read(part)?);
        }
    }
    if all.is_empty() {
        let is_blank = clean(text)?.is_empty();
        return Err(if is_blank {
            Problem::Empty
        } else {
            no_number(text)
        });
    }
    Ok(all)
}
