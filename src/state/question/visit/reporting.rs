//! Edits the list of reports during a visit: one report per day, the last one entered.

use crate::{
    domain::{Date, Observation},
    reading::OnLine,
    state::{
        Case, Field,
        pace::reporting::{remove_line, report_line},
    },
    writing::Lang,
};

/// Adds a report, and replaces one of the same day. Returns whether the list changed.
pub(in crate::state) fn add_report(case: &mut Case, report: Observation, lang: Lang) -> bool {
    if let Some(known) = line_of(case, report.date) {
        if known.value.done == report.done {
            return false;
        }
        remove_line(case, Field::Obs, known.line);
    }
    let typed = case.form.typed(Field::Obs);
    let list = typed.trim_end();
    let mut lines: Vec<String> = Vec::new();
    lines.extend((!list.is_empty()).then(|| list.to_owned()));
    lines.push(report_line(report, lang));
    case.give(Field::Obs, lines.join("\n"));
    true
}

/// Removes the report that this visit added.
pub(in crate::state) fn remove_former(case: &mut Case) {
    let former = case.visit.former.as_ref().map(super::Former::report);
    if std::mem::take(&mut case.visit.has_reported)
        && let Some(report) = former
    {
        remove_report(case, report);
    }
}

/// Removes the report of a day from the list if it has this count.
fn remove_report(case: &mut Case, report: Observation) {
    let known = line_of(case, report.date);
    if let Some(known) = known.filter(|known| known.value.done == report.done) {
        remove_line(case, Field::Obs, known.line);
    }
}

/// The report of a day, if the list has one.
pub(in crate::state) fn line_of(case: &Case, day: Date) -> Option<OnLine<Observation>> {
    let listed = listed(case);
    listed.into_iter().find(|line| line.value.date == day)
}

/// The reports of the list. Their dates are complete, since the page completes them when the user leaves the field.
pub(in crate::state) fn listed(case: &Case) -> Vec<OnLine<Observation>> {
    let day = case.visit.day.unwrap_or(Date::year_end(9999));
    case.form.reports(day).lines.read.clone()
}
