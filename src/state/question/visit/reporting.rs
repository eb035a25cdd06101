//! The list of reports as a visit changes it: one report of each day, the last.

use crate::{
    domain::{Date, Observation},
    reading::OnLine,
    state::{
        Case, Field,
        pace::reporting::{remove_line, report_line},
    },
    writing::Lang,
};

/// Adds a report; another one of that day goes. Whether the list changed.
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

/// Takes the report of this visit away again.
pub(in crate::state) fn remove_former(case: &mut Case) {
    let former = case.visit.former.as_ref().map(super::Former::report);
    if std::mem::take(&mut case.visit.has_reported)
        && let Some(report) = former
    {
        remove_report(case, report);
    }
}

/// Takes the report of a day out of the list, where it has this count.
fn remove_report(case: &mut Case, report: Observation) {
    let known = line_of(case, report.date);
    if let Some(known) = known.filter(|known| known.value.done == report.done) {
        remove_line(case, Field::Obs, known.line);
    }
}

/// Whether a report of the list has this day.
pub(in crate::state) fn line_of(case: &Case, day: Date) -> Option<OnLine<Observation>> {
    let listed = listed(case);
    listed.into_iter().find(|line| line.value.date == day)
}

/// The reports of the list. Their dates are whole: the list has been left since it was typed in.
pub(in crate::state) fn listed(case: &Case) -> Vec<OnLine<Observation>> {
    let day = case.visit.day.unwrap_or(Date::year_end(9999));
    case.form.reports(day).lines.read.clone()
}

/// Adds the former figures to the reports, where the present ones are of another day, or of none yet, and the same group.
pub(in crate::state) fn keep_former(case: &mut Case, now: Option<Date>, lang: Lang) {
    let Some(former) = case.visit.former.clone() else {
        return;
    };
    let is_other = case.visit.group.is_some_and(super::GroupChoice::is_new);
    if now != Some(former.date) && !is_other && !case.visit.has_reported {
        case.visit.has_reported = add_report(case, former.report(), lang);
    }
}
