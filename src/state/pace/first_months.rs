//! The months that totals without dates may begin with.

use crate::{domain::Date, reading::Undated};

/// How many months are offered, counted back from this one.
const MOST: i16 = 36;

/// The first and the last month that totals may be of, as the last days of these, the latest first.
pub fn first_months(undated: &Undated, today: Date) -> Vec<(Date, Date)> {
    let span = undated.totals.last().map_or(0, |total| total.months);
    // A century of months and more is no list of reports.
    let Some(span) = i16::try_from(span).ok().filter(|&span| span <= 1_200) else {
        return Vec::new();
    };
    let is_named = |first: &Date| {
        let month = u32::from(first.month().unsigned_abs());
        undated.first_month.is_none_or(|named| named == month)
    };
    // Months that are named may go on to the end of the year.
    let newest = match undated.first_month {
        Some(_) => Date::year_end(today.year()),
        None => today,
    };
    let last = (0..MOST).map(|earlier| newest.months_earlier(earlier).month_end());
    let both = last.map(|last| (last.months_earlier(span).month_end(), last));
    both.filter(|(first, _)| is_named(first)).collect()
}
