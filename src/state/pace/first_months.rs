//! The months that a list of totals without dates may begin with.

use crate::{domain::Date, reading::Undated};

/// How many months are offered, counted back from the newest one.
const MOST: i16 = 36;

/// The possible first and last months of the totals, each as its last day. The latest comes first.
pub fn first_months(undated: &Undated, today: Date) -> Vec<(Date, Date)> {
    let span = undated.totals.last().map_or(0, |total| total.months);
    // A span of more than a century is no list of reports.
    let Some(span) = i16::try_from(span).ok().filter(|&span| span <= 1_200) else {
        return Vec::new();
    };
    let is_named = |first: &Date| {
        let month = u32::from(first.month().unsigned_abs());
        undated.first_month.is_none_or(|named| named == month)
    };
    // Named months may lie ahead, until the end of this year.
    let newest = match undated.first_month {
        Some(_) => Date::year_end(today.year()),
        None => today,
    };
    let last = (0..MOST).map(|earlier| newest.months_earlier(earlier).month_end());
    let both = last.map(|last| (last.months_earlier(span).month_end(), last));
    both.filter(|(first, _)| is_named(first)).collect()
}
