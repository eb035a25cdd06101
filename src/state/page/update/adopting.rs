//! Copies another case into the user's own: one number, the whole case, or the reports of another tab.

use std::rc::Rc;

use super::{changing::change, places::go_to_own};
use crate::{
    domain::Observation,
    state::{
        Case, Effect, Field, Former, Model, Visit,
        question::visit::{add_report, line_of, listed, own_report_of},
    },
    writing::{grouped, long_date},
};

/// A number of another case that can be added to the user's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adoptable {
    /// The number that would be added.
    pub theirs: Observation,
    /// The user's own number of the same day, if it differs.
    pub same_day: Option<Observation>,
}

impl Model {
    /// The number of the case shown that can be added to the user's own: of the same group, and not in it yet.
    pub fn adoptable(&self) -> Option<Adoptable> {
        let own = self.own.as_ref().filter(|_| self.shows_another())?;
        let theirs = own_report_of(&self.case, self.today)?;
        let former = Former::of(own, self.today);
        if former
            .as_ref()
            .is_some_and(|former| former.differs_from(&self.case))
        {
            return None;
        }
        let same_day = known_on(own, former.as_ref(), theirs);
        let is_new = same_day.is_none_or(|known| known.done != theirs.done);
        is_new.then_some(Adoptable { theirs, same_day })
    }

    /// The reports of the other tab that this one does not have.
    pub fn only_elsewhere(&self) -> Vec<Observation> {
        let Some(elsewhere) = &self.elsewhere else {
            return Vec::new();
        };
        let theirs = listed(elsewhere).into_iter().map(|line| line.value);
        let is_new = |report: &Observation| line_of(&self.case, report.date).is_none();
        theirs.filter(is_new).collect()
    }
}

/// The own number of the same day: the present one, or a report.
fn known_on(own: &Case, former: Option<&Former>, theirs: Observation) -> Option<Observation> {
    let present = former.map(Former::report);
    let present = present.filter(|report| report.date == theirs.date);
    present.or_else(|| line_of(own, theirs.date).map(|line| line.value))
}

/// Adds the number to the own case: as the present one if it is of the same day or newer, otherwise as a report.
pub(super) fn adopt_figure(model: &mut Model) -> Vec<Effect> {
    let (Some(adoptable), Some(own)) = (model.adoptable(), model.own.clone()) else {
        return Vec::new();
    };
    let (theirs, lang) = (adoptable.theirs, model.lang);
    let mut case = Case::clone(&own);
    let former = Former::of(&own, model.today);
    if former
        .as_ref()
        .is_some_and(|former| former.date > theirs.date)
    {
        add_report(&mut case, theirs, lang);
    } else {
        let earlier = former.filter(|former| former.date < theirs.date);
        if let Some(former) = earlier {
            add_report(&mut case, former.report(), lang);
        }
        case.give(Field::Done, grouped(theirs.done.count(), lang));
        case.give(Field::AsOf, long_date(theirs.date, lang));
    }
    go_to_own(model, Rc::new(case))
}

/// Makes the case shown the own one. It gets the own reports of the same group.
pub(super) fn adopt_case(model: &mut Model) -> Vec<Effect> {
    let mut case = Case::clone(&model.case);
    let former = model
        .own
        .as_ref()
        .and_then(|own| Former::of(own, model.today));
    if let (Some(own), Some(former)) = (&model.own, former)
        && !former.differs_from(&case)
    {
        let reports = listed(own).into_iter().map(|line| line.value);
        for report in reports.chain([former.report()]) {
            keep_beside(&mut case, report, model);
        }
    }
    case.visit = Visit::default();
    go_to_own(model, Rc::new(case))
}

/// Adds a report, unless the case has a number of that day.
fn keep_beside(case: &mut Case, report: Observation, model: &Model) {
    let present = own_report_of(case, model.today).map(|own| own.date);
    if present != Some(report.date) && line_of(case, report.date).is_none() {
        add_report(case, report, model.lang);
    }
}

/// Adds the reports that only the other tab has.
pub(super) fn merge_elsewhere(model: &mut Model) -> Vec<Effect> {
    let (reports, lang) = (model.only_elsewhere(), model.lang);
    let effects = change(model, |case| {
        for report in reports {
            add_report(case, report, lang);
        }
    });
    model.elsewhere = None;
    effects
}
