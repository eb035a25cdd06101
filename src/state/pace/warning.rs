//! Warnings about reports that are possible but doubtful.

use crate::{
    domain::{Date, Observation, Oddity, Reports},
    reading::OnLine,
};

use super::{PaceReadings, outlook::reports};
use crate::state::{Field, Inquiry};

/// A warning about the reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportWarning {
    /// An oddity among them.
    Odd(Oddity),
    /// A report is of a day in the future.
    Ahead(Date),
    /// A report is newer than the question's figures.
    Newer(Date),
    /// There is no report on the day that was chosen for the gap ledger.
    Missing(Date),
    /// A report counts more than its base has people.
    AboveBase(Date),
    /// The number of further oddities.
    More(u32),
    /// The days of the month may be line numbers: 1 January, 2 February, 3 March.
    PerhapsNumbered,
    /// Incomplete dates were completed.
    Completed,
    /// Lines and columns that are no reports were skipped.
    PassedOver,
}

/// How many oddities are shown one by one.
const MOST_ODDITIES: usize = 5;

/// Warnings about how the lines of the list were parsed.
fn about_lines(read: &PaceReadings) -> Vec<(Field, ReportWarning)> {
    let told = [
        (!read.completed.is_empty(), ReportWarning::Completed),
        (!read.skipped.is_empty(), ReportWarning::PassedOver),
        (are_numbered(&read.reports), ReportWarning::PerhapsNumbered),
    ];
    let told = told.into_iter().filter(|(is_so, _)| *is_so);
    told.map(|(_, warning)| (Field::Obs, warning)).collect()
}

/// Whether the days are 1, 2, 3 and so on in consecutive months: then they are likely no days but line numbers.
fn are_numbered(reports: &[OnLine<Observation>]) -> bool {
    let mut days = (1..).zip(reports);
    let counts_up = days.all(|(number, line)| line.value.date.day() == number);
    let mut pairs = reports.iter().zip(reports.iter().skip(1));
    let follow = pairs.all(|(one, next)| {
        one.value.date.month_end().next().month_end() == next.value.date.month_end()
    });
    reports.len() > 2 && counts_up && follow
}

fn odd(oddity: Oddity) -> (Field, ReportWarning) {
    let field = match oddity {
        Oddity::GainUnused(_) => Field::Gain,
        _ => Field::Obs,
    };
    (field, ReportWarning::Odd(oddity))
}

/// Reports above their base, or above the question's if they have none. The question's own figure has this warning
/// beside its field.
fn above_base(inquiry: &Inquiry, reports: &Reports) -> Vec<(Field, ReportWarning)> {
    let question = &inquiry.question;
    let base = question.base.map(|base| base.bounds.most);
    let is_above = |report: &&Observation| {
        let base = report.base.or(base);
        base.is_some_and(|base| report.done > base) && Some(report.date) != question.as_of
    };
    let above = reports.each().iter().filter(is_above);
    above
        .map(|report| (Field::Obs, ReportWarning::AboveBase(report.date)))
        .collect()
}

/// All warnings about reports, by field.
pub(in crate::state) fn about_reports(
    inquiry: &Inquiry,
    today: Date,
) -> Vec<(Field, ReportWarning)> {
    let read = &inquiry.readings.pace;
    let mut warnings = about_lines(read);
    if read.reports.is_empty() && read.gains.is_empty() {
        return warnings;
    }
    let reports = reports(inquiry);
    let mut odd: Vec<_> = reports
        .oddities()
        .iter()
        .map(|&oddity| odd(oddity))
        .collect();
    odd.extend(above_base(inquiry, &reports));
    let more = odd.len().saturating_sub(MOST_ODDITIES);
    warnings.extend(odd.into_iter().take(MOST_ODDITIES));
    if more > 0 {
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        warnings.push((Field::Obs, ReportWarning::More(more)));
    }
    if let Some(newest) = reports.each().last().map(|report| report.date) {
        let as_of = inquiry.question.as_of;
        if newest > today {
            warnings.push((Field::Obs, ReportWarning::Ahead(newest)));
        } else if as_of.is_some_and(|as_of| newest > as_of) {
            warnings.push((Field::Obs, ReportWarning::Newer(newest)));
        }
    }
    for (field, chosen) in [
        (Field::LedgerFrom, read.ledger_from),
        (Field::LedgerTo, read.ledger_to),
    ] {
        let date = chosen.map(|read| read.date);
        if let Some(date) = date.filter(|&date| reports.on(date).is_none()) {
            warnings.push((field, ReportWarning::Missing(date)));
        }
    }
    warnings
}
