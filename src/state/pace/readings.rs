//! Parses the fields about reports and pace.

use crate::{
    domain::{Gain, Observation, PaceChange, People, TargetGiven},
    reading::{
        Completed, Lines, OnLine, Problem, ReadDate, Skipped, Undated, read_gains,
        read_pace_changes, read_people, read_target,
    },
};

use crate::state::{
    Field, Fields, Form,
    calendar::typed_dates::TypedDates,
    question::inquiry::{optional, typed},
};

/// The parsed values of the fields about the pace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaceReadings {
    /// Reports of totals, each with its line.
    pub reports: Vec<OnLine<Observation>>,
    /// Lines of reports whose date was completed.
    pub completed: Vec<Completed>,
    /// Lines and columns among the reports that are no reports.
    pub skipped: Skipped,
    /// Totals without a date.
    pub undated: Undated,
    /// People added in periods, each with its line.
    pub gains: Vec<OnLine<Gain>>,
    /// Changes of pace, in order of time.
    pub changes: Vec<PaceChange>,
    /// A pace that the user states, in people a day.
    pub at: Option<People>,
    /// The seed of the simulations.
    pub seed: Option<People>,
    /// The date of the earlier report of the gap ledger.
    pub ledger_from: Option<ReadDate>,
    /// The date of the later one.
    pub ledger_to: Option<ReadDate>,
    /// The target on the day of the earlier report.
    pub target_before: Option<TargetGiven>,
}

impl PaceReadings {
    pub(in crate::state) fn of(
        form: &Form,
        dates: TypedDates<'_>,
        problems: &mut Vec<(Field, Problem)>,
        years_completed: &mut Fields,
    ) -> Self {
        let text = |field: Field| form.text(field);
        let list = dates.reports();
        if list.lines.read.is_empty() && !list.undated.totals.is_empty() {
            problems.push((Field::Obs, Problem::Undated));
        }
        let reports = keep_lines(list.lines.clone(), Field::Obs, problems);
        let gains = keep_lines(read_gains(text(Field::Gain)), Field::Gain, problems);
        let changes = read_pace_changes(text(Field::PaceChange));
        let [ledger_from, ledger_to] = [Field::LedgerFrom, Field::LedgerTo].map(|field| {
            let is_given = !text(field).trim().is_empty();
            is_given.then(|| typed(dates.day(field), field, problems, years_completed))?
        });
        let changes = keep_lines(changes, Field::PaceChange, problems).into_iter();
        Self {
            reports,
            completed: list.completed.clone(),
            skipped: list.skipped.clone(),
            undated: list.undated.clone(),
            gains,
            changes: changes.map(|line| line.value).collect(),
            at: optional(text(Field::At), read_people, Field::At, problems),
            seed: optional(text(Field::Seed), read_people, Field::Seed, problems),
            ledger_from,
            ledger_to,
            target_before: optional(
                text(Field::ShareBefore),
                read_target,
                Field::ShareBefore,
                problems,
            ),
        }
    }
}

/// The readable lines of a list. The faults of the other lines are reported and do not affect these.
fn keep_lines<T>(
    lines: Lines<T>,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
) -> Vec<OnLine<T>> {
    if !lines.faults.is_empty() {
        problems.push((field, Problem::Lines(lines.faults)));
    }
    lines.read
}
