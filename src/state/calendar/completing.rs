//! Writes dates in full: "30 November 2026" for "30/11" and "hari ini". Dates that are stored, sent or left then mean
//! the same on every day ([decision 0012](../../docs/decisions/0012-prefilled-dates.md)).

use std::rc::Rc;

use crate::{
    domain::{Boost, CountingFrom, Date},
    reading::{Completion, Problem, Typed, read_date},
    writing::{Lang, iso, long_date, long_days, long_period, weekday_name},
};

use super::typed_dates::TypedDates;
use crate::state::{Case, Field, Form, depths::DEPTHS, question::limits::excess};

/// The fields whose dates may be incomplete.
const DATED: [Field; 9] = [
    Field::AsOf,
    Field::Deadline,
    Field::From,
    Field::Closed,
    Field::Opened,
    Field::Boost,
    Field::Obs,
    Field::LedgerFrom,
    Field::LedgerTo,
];

/// The case with every date in full; the same `Rc` if they are so already.
pub(in crate::state) fn in_full(case: &Rc<Case>, today: Date, lang: Lang) -> Rc<Case> {
    let mut case = Rc::clone(case);
    for (field, text) in full_texts(&case.form, today, lang) {
        Rc::make_mut(&mut case).form.set(field, text);
    }
    case
}

/// The new texts of the fields with incomplete dates.
pub(in crate::state) fn full_texts(form: &Form, today: Date, lang: Lang) -> Vec<(Field, String)> {
    let dates = TypedDates::of(form, today);
    let mut texts = Vec::new();
    for field in DATED {
        // A text that fits its field is not replaced by one that does not.
        if let Some(text) = full_text(dates, field, lang)
            && excess(field, &text).is_none()
        {
            texts.push((field, text));
        }
    }
    texts
}

/// The same for storage. Some faulty dates are rewritten too: on another day the text could be accepted, as a wrong
/// date.
pub(in crate::state) fn kept_texts(form: &Form, today: Date, lang: Lang) -> Vec<(Field, String)> {
    let dates = TypedDates::of(form, today);
    let mut texts = full_texts(form, today, lang);
    for field in DATED {
        if let Some(problem) = dates.problem(field)
            && let Some(text) = asked_text(field, form.text(field), &problem)
        {
            texts.push((field, text));
        }
    }
    texts
}

/// A text that is refused for the same reason on every day: "2025-11-30 atau 2026-11-30" for "30/11", "Jumat,
/// 2026-11-29" for "Jumat kemarin". `None` if the typed text is refused on every day already, or there is no such text.
pub(in crate::state) fn asked_text(field: Field, text: &str, problem: &Problem) -> Option<String> {
    if !field.holds_one_day() || read_date(text).as_ref().err() == Some(problem) {
        return None;
    }
    match problem {
        Problem::WhichDay(days) if days.len() > 1 => {
            let days: Vec<String> = days.iter().map(|&day| iso(day)).collect();
            Some(days.join(" atau "))
        }
        Problem::WeekdayDiffers { date, written } => {
            Some([weekday_name(*written, Lang::Id), ", ", &iso(*date)].concat())
        }
        _ => None,
    }
}

fn full_text(dates: TypedDates<'_>, field: Field, lang: Lang) -> Option<String> {
    match field {
        Field::Closed | Field::Opened => {
            Some(long_days(&completed(dates.days(field))?, lang).join(", "))
        }
        Field::Boost => {
            let Boost { period, percent } = completed(dates.boost())??;
            Some([&long_period(period, lang), ": ", &percent.to_string()].concat())
        }
        Field::Obs => (DEPTHS.get()?.full_reports)(dates.text(field), &dates.reports(), lang),
        Field::From => match completed(dates.counting_from())? {
            CountingFrom::On(day) => Some(long_date(day, lang)),
            CountingFrom::AsOf | CountingFrom::Today => None,
        },
        _ => Some(long_date(completed(dates.day(field))?.date, lang)),
    }
}

/// The value, if any part of its date was completed.
fn completed<T>(read: Result<Typed<T>, Problem>) -> Option<T> {
    let read = read
        .ok()
        .filter(|read| read.completed != Completion::Nothing);
    read.map(|read| read.value)
}
