//! The default values of the form: 30 per cent, today or the day of the newest report, 31 December of that year. They
//! fill only fields that nobody gave ([decision 0029](../../docs/decisions/0029-given-and-default.md)).

use crate::{
    domain::{Date, Observation},
    reading::{read_date, read_people},
    writing::{Lang, long_date},
};

use super::{Case, Field};

/// A case with the default values only.
pub(in crate::state) fn blank_case(today: Date, lang: Lang) -> Case {
    let mut case = Case::default();
    case.visit.day = Some(today);
    case.form.set(Field::Share, "30");
    fill_defaults(&mut case, today, lang);
    case
}

/// Fills in the default dates where nobody gave one.
pub(in crate::state) fn fill_defaults(case: &mut Case, today: Date, lang: Lang) {
    if let Some(day) = day_of_figures(case, today) {
        set_day(case, Field::AsOf, day, lang);
    }
    if let Some(day) = end_of_year(case) {
        set_day(case, Field::Deadline, day, lang);
    }
}

/// The default day of the figures; `None` if somebody gave a day, or if the present text is to be kept.
///
/// Without a count it is the day of the newest report, or today if there are no reports. A count equal to the newest
/// report's has that report's day. Any other count keeps the day on which it was entered.
pub(in crate::state) fn day_of_figures(case: &Case, today: Date) -> Option<Date> {
    if case.given.contains(Field::AsOf) || case.form.awaits_reports() {
        return None;
    }
    let newest = newest_listed(case, today).filter(|report| report.date <= today);
    let done = case.form.text(Field::Done);
    if !case.has_text(Field::Done) {
        return Some(newest.map_or(today, |report| report.date));
    }
    let newest = newest?;
    (read_people(done) == Ok(newest.done)).then_some(newest.date)
}

/// 31 December of the year of the figures; `None` once the deadline or any figure has been given.
fn end_of_year(case: &Case) -> Option<Date> {
    let figures = [Field::Base, Field::Done, Field::Target, Field::Obs];
    if case.given.contains(Field::Deadline) || figures.iter().any(|&field| case.has_text(field)) {
        return None;
    }
    let as_of = read_date(case.form.text(Field::AsOf)).ok()?;
    Some(Date::year_end(as_of.date.year()))
}

/// The report with the latest date.
fn newest_listed(case: &Case, today: Date) -> Option<Observation> {
    let reports = case.form.reports(today);
    let each = reports.lines.read.iter().map(|line| line.value);
    each.max_by_key(|report| report.date)
}

/// Writes a date into a field, unless the field has that date already in another spelling.
fn set_day(case: &mut Case, field: Field, day: Date, lang: Lang) {
    let is_there = read_date(case.form.text(field)).is_ok_and(|read| read.date == day);
    if !is_there {
        case.form.set(field, long_date(day, lang));
    }
}
