//! Edits the list of reports for the page's buttons: removes a line, adds the question's figure, uses the newest
//! report.

use crate::{
    domain::{Date, Observation},
    reading::UndatedTotal,
    writing::{Lang, grouped, long_date},
};

use super::{
    full_dates::rewritten,
    outlook::{own_report, reports},
};
use crate::state::{Case, Field, Inquiry};

/// Removes a line from a list, by its number from 1.
pub(in crate::state) fn remove_line(case: &mut Case, field: Field, line: u32) {
    let text = case.form.typed(field);
    let kept = (1..)
        .zip(text.lines())
        .filter(|(number, _)| *number != line)
        .map(|(_, text)| text);
    let kept = kept.collect::<Vec<_>>().join("\n");
    case.form.set(field, kept);
}

/// Adds the question's own figure to the list, unless the list has a report of that day.
pub(in crate::state) fn take_own(case: &mut Case, lang: Lang, today: Date) {
    let inquiry = Inquiry::of(case, today);
    let Some(own) = own_report(&inquiry) else {
        return;
    };
    let mut listed = inquiry.readings.pace.reports.iter();
    if listed.any(|line| line.value.date == own.date) {
        return;
    }
    let typed = case.form.typed(Field::Obs);
    let text = typed.trim_end();
    let line = report_line(own, lang);
    let list = if text.is_empty() {
        line
    } else {
        [text, "\n", &line].concat()
    };
    case.form.set(Field::Obs, list);
}

/// The report that is offered as the question's figure: one that is newer, or the newest of the list if nobody gave the
/// question's day and its count differs.
pub fn usable_report(case: &Case, inquiry: &Inquiry) -> Option<Observation> {
    let newest = reports(inquiry).each().last().copied();
    if newest.map(|report| report.date) > inquiry.question.as_of {
        return newest;
    }
    let own = own_report(inquiry).filter(|_| !case.given.contains(Field::AsOf))?;
    let listed = inquiry.readings.pace.reports.iter().map(|line| line.value);
    let newest = listed.max_by_key(|report| report.date)?;
    (newest.done != own.done).then_some(newest)
}

/// Sets day, count and base of the question to those of the newest report.
pub(in crate::state) fn use_newest(case: &mut Case, lang: Lang, today: Date) {
    let Some(newest) = usable_report(case, &Inquiry::of(case, today)) else {
        return;
    };
    let form = &mut case.form;
    form.set(Field::AsOf, long_date(newest.date, lang));
    form.set(Field::Done, grouped(newest.done.count(), lang));
    if let Some(base) = newest.base {
        form.set(Field::Base, grouped(base.count(), lang));
    }
}

/// Dates totals without a date: each gets the end of its month, counted from the month of `first`.
pub(in crate::state) fn date_totals(case: &mut Case, first: Date, lang: Lang, today: Date) {
    let text = case.form.text(Field::Obs);
    let dated = |total: &UndatedTotal| {
        let report = total.report(first, today);
        let line = match &total.around {
            Some(around) => around.with(&long_date(report.date, lang)),
            None => report_line(report, lang),
        };
        (total.line, line)
    };
    let lines: Vec<_> = case
        .form
        .reports(today)
        .undated
        .totals
        .iter()
        .map(dated)
        .collect();
    let text = rewritten(text, &lines);
    case.form.set(Field::Obs, text);
}

/// The line of a report: "20 April 2025; 56.573; 1.276.684".
pub(in crate::state) fn report_line(report: Observation, lang: Lang) -> String {
    let mut columns = vec![
        long_date(report.date, lang),
        grouped(report.done.count(), lang),
    ];
    columns.extend(report.base.map(|base| grouped(base.count(), lang)));
    columns.join("; ")
}
