//! What is possible in reports but asks for a second look.

use crate::domain::{Date, Oddity};

use super::{Field, Inquiry, outlook::reports};

/// A second look that reports ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportWarning {
    /// Something odd among them.
    Odd(Oddity),
    /// A report of a day that has not come.
    Ahead(Date),
    /// A report is newer than the question's figures.
    Newer(Date),
    /// There is no report of the day that the gap ledger names.
    Missing(Date),
}

/// Every warning about reports, by field.
pub(super) fn about_reports(inquiry: &Inquiry, today: Date) -> Vec<(Field, ReportWarning)> {
    let read = &inquiry.readings.pace;
    let mut warnings = Vec::new();
    if read.reports.is_empty() && read.gains.is_empty() {
        return warnings;
    }
    let reports = reports(inquiry);
    for oddity in reports.oddities() {
        let field = match oddity {
            Oddity::GainUnused(_) => Field::Gain,
            _ => Field::Obs,
        };
        warnings.push((field, ReportWarning::Odd(*oddity)));
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
