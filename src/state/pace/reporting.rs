//! What buttons do to the list of reports: one fewer, one more, or the newest as the question's figure.

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

/// Takes a line out of a list, by its number from 1.
pub(in crate::state) fn remove_line(case: &mut Case, field: Field, line: u32) {
    let text = case.form.typed(field);
    let kept = (1..)
        .zip(text.lines())
        .filter(|(number, _)| *number != line)
        .map(|(_, text)| text);
    let kept = kept.collect::<Vec<_>>().join("\n");
    case.form.set(field, kept);
}

/// Writes the question's own figure into the list, where its day is not there yet.
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

/// The report that can be the question's figure: a newer one, or the newest of the list where nobody gave the question's
/// day and its count is another one.
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

/// Makes the newest report the question's figure.
pub(in crate::state) fn use_newest(case: &mut Case, lang: Lang, today: Date) {
    let Some(newest) = usable_report(case, &Inquiry::of(case, today)) else {
        return;
    };
    let form = &mut case.form;
    form.set(Field::AsOf, long_date(newest.date, lang));
    form.set(Field::Done, grouped(newest.done.0, lang));
    if let Some(base) = newest.base {
        form.set(Field::Base, grouped(base.0, lang));
    }
}

/// Gives totals without a date the ends of months, the first of them the month of a day.
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

/// "20 April 2025; 56.573; 1.276.684".
pub(in crate::state) fn report_line(report: Observation, lang: Lang) -> String {
    let mut columns = vec![long_date(report.date, lang), grouped(report.done.0, lang)];
    columns.extend(report.base.map(|base| grouped(base.0, lang)));
    columns.join("; ")
}
