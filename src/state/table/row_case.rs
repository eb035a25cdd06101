//! Makes a case from a row of the table.

use crate::{
    domain::{BaseColumn, BaseKind, RegionLevel},
    state::{Case, Field, Fields, Model, Visit},
    writing::{grouped, long_date},
};

use super::{GoalChoice, line};

/// The present case with the figures of a row (its name, its counts, their day, its target), and the fields that were
/// set. Reports, claim and source of the present case are cleared, since they belong to another region.
pub(in crate::state) fn case_of_row(model: &Model, at: u32) -> Option<(Case, Fields)> {
    let (tables, lang) = (&model.tables, model.lang);
    let line = line(
        &tables.held,
        &tables.figures,
        RegionLevel::Village,
        at as usize,
    )?;
    let region = tables.held.rows.get(at as usize)?;
    let aim = tables.figures.aim();
    let base = aim.base(region)?;
    let mut case = model.case.without_claim();
    (case.example, case.visit) = (None, Visit::default());
    for field in [Field::Obs, Field::Gain, Field::BaseSource] {
        case.form.set(field, "");
    }
    let mut taken = Fields::default();
    let mut take = |field: Field, text: String| {
        case.give(field, text);
        taken.set(field, true);
    };
    take(Field::Region, line.name().to_owned());
    take(Field::Base, grouped(base.count(), lang));
    take(Field::Done, grouped(region.activated.into(), lang));
    if let Some(day) = region.as_of.or(tables.held.day()) {
        take(Field::AsOf, long_date(day, lang));
    }
    if let (GoalChoice::Own | GoalChoice::SharedOut, Some(target)) =
        (tables.held.choices.goal, aim.target(region, at as usize))
    {
        take(Field::Target, grouped(target.count(), lang));
    }
    if !case.given.contains(Field::AsOf) {
        // The day that the table is counted from, not that of the other region's newest report.
        case.form.set(Field::AsOf, long_date(model.today, lang));
    }
    case.choices.base_kind = match aim.base {
        BaseColumn::WajibKtp => BaseKind::WajibKtp,
        BaseColumn::Recorded => BaseKind::Recorded,
    };
    Some((case, taken))
}
