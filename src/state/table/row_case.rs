//! Makes a case from a row of the table.

use crate::{
    domain::{BaseColumn, BaseKind, Date, RegionLevel},
    reading::{Layout, Role},
    state::{Case, Field, Fields, Model, Visit},
    writing::{Lang, grouped, long_date},
};

use super::{GoalChoice, Held, TableLine, line};

/// The figures of a region's earlier days as reports, one a line.
fn earlier_reports(held: &Held, at: u32, lang: Lang) -> String {
    let earlier = held.sheet.earlier.iter().filter(|(place, _)| *place == at);
    let mut reports: Vec<_> = earlier
        .filter_map(|(_, figures)| Some((figures.as_of?, figures.activated)))
        .collect();
    reports.sort_unstable();
    let line = |(day, activated): (Date, u32)| {
        [&long_date(day, lang), " ", &grouped(activated.into(), lang)].concat()
    };
    reports.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The name of a row's region. A kecamatan is called one: its name alone may be that of its kabupaten.
fn region_text(line: &TableLine<'_>, layout: &Layout) -> String {
    let name = line.name();
    let begins = |word: &str| {
        name.get(..word.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(word))
    };
    let head = layout
        .place(Role::Name)
        .and_then(|at| layout.columns.get(at));
    let is_kecamatan =
        head.is_some_and(|head| head.head.to_ascii_uppercase().contains("KECAMATAN"));
    let is_district = layout.level() == Some(RegionLevel::District) && is_kecamatan;
    if is_district && line.code.is_none() && !begins("kec") {
        return ["Kecamatan ", name].concat();
    }
    name.to_owned()
}

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
    take(Field::Region, region_text(&line, &tables.held.sheet.layout));
    take(Field::Base, grouped(base.count(), lang));
    take(Field::Done, grouped(region.activated.into(), lang));
    if let Some(day) = region.as_of.or(tables.held.day()) {
        take(Field::AsOf, long_date(day, lang));
    }
    let reports = earlier_reports(&tables.held, at, lang);
    if !reports.is_empty() {
        take(Field::Obs, reports);
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
