//! A changed base: valid from this number on, or the correction of an error. It does not change the day of the figures.

use crate::{
    domain::{Observation, People, listed_enum},
    reading::{OnLine, read_people},
    state::{Case, Field, pace::reporting::report_line},
    writing::Lang,
};

use super::reporting::listed;

listed_enum! {
    /// How a changed base is meant. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum BaseChange {
        /// The base changed: earlier reports keep the former one.
        New = "new",
        /// The former base was wrong, in earlier reports too.
        Correction = "correction",
    }
}

/// Handles a base that was typed and finished. A different base counts as new; the former base again undoes that.
pub(in crate::state) fn note_base(case: &mut Case, lang: Lang) {
    let Some((former, now)) = bases(case) else {
        return;
    };
    if former != now && case.visit.base_change.is_none() {
        change_base(case, BaseChange::New, lang);
    } else if former == now {
        case.visit.base_change = None;
    }
}

/// Sets how the changed base is meant and rewrites the reports: they keep the former base, or get the corrected one.
pub(in crate::state) fn change_base(case: &mut Case, change: BaseChange, lang: Lang) {
    let Some((former, now)) = bases(case) else {
        return;
    };
    case.visit.base_change = Some(change);
    let corrected = |base: Option<People>| match change {
        BaseChange::New => base.filter(|&base| base != now).or(Some(former)),
        BaseChange::Correction if base == Some(former) => Some(now),
        BaseChange::Correction => base,
    };
    for line in listed(case) {
        let base = corrected(line.value.base);
        if base != line.value.base {
            rewrite(
                case,
                OnLine {
                    line: line.line,
                    value: Observation { base, ..line.value },
                },
                lang,
            );
        }
    }
}

/// The base when the visit began, and the present one.
pub(super) fn bases(case: &Case) -> Option<(People, People)> {
    let former = case.visit.former.as_ref()?.base?;
    let now = read_people(case.form.text(Field::Base)).ok()?;
    Some((former, now))
}

/// Replaces the line of a report.
fn rewrite(case: &mut Case, report: OnLine<Observation>, lang: Lang) {
    let text = case.form.text(Field::Obs).to_owned();
    let lines = (1..).zip(text.lines()).map(|(number, line)| {
        if number == report.line {
            report_line(report.value, lang)
        } else {
            line.to_owned()
        }
    });
    case.give(Field::Obs, lines.collect::<Vec<_>>().join("\n"));
}
