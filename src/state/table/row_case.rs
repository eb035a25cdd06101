//! A row of the table as a case of its own.

use crate::{
    domain::{BaseColumn, BaseKind, RegionLevel},
    state::{Case, Field, Model},
    writing::{grouped, long_date},
};

use super::{GoalChoice, line};

/// The case in the question with the figures of a row: its name, its counts, their day, its target. What belongs to
/// the other region alone, its reports and claims, stays behind.
pub(in crate::state) fn case_of_row(model: &Model, at: u32) -> Option<Case> {
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
    case.example = None;
    let form = &mut case.form;
    form.set(Field::Region, line.name());
    form.set(Field::Base, grouped(base.0, lang));
    form.set(Field::Done, grouped(region.activated.into(), lang));
    for field in [Field::Obs, Field::Gain] {
        form.set(field, "");
    }
    if let Some(day) = region.as_of.or(tables.held.sheet.as_of) {
        form.set(Field::AsOf, long_date(day, lang));
    }
    if let (GoalChoice::Own | GoalChoice::SharedOut, Some(target)) =
        (tables.held.choices.goal, aim.target(region, at as usize))
    {
        form.set(Field::Target, grouped(target.0, lang));
    }
    case.choices.base_kind = match aim.base {
        BaseColumn::WajibKtp => BaseKind::WajibKtp,
        BaseColumn::Recorded => BaseKind::Recorded,
    };
    Some(case)
}
