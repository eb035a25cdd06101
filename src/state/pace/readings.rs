//! Parses the fields about reports and pace.

use crate::{
    domain::{Gain, Observation, PaceChange, People, TargetGiven},
    reading::{
        Completed, OnLine, Problem, ReadDate, Skipped, Undated, read_gains, read_pace_changes,
        read_people, read_target,
    },
};

use crate::state::{Field, calendar::typed_dates::TypedDates, question::field_reader::FieldReader};

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
    pub(in crate::state) fn of(dates: TypedDates<'_>, reader: &mut FieldReader<'_>) -> Self {
        let list = dates.reports();
        if list.lines.read.is_empty() && !list.undated.totals.is_empty() {
            reader.note(Field::Obs, Problem::Undated);
        }
        let reports = reader.lines(Field::Obs, list.lines.clone());
        let gains = reader.lines(Field::Gain, read_gains(reader.text(Field::Gain)));
        let [ledger_from, ledger_to] = [Field::LedgerFrom, Field::LedgerTo].map(|field| {
            let is_given = !reader.text(field).trim().is_empty();
            is_given.then(|| reader.typed(field, dates.day(field)))?
        });
        let changes = read_pace_changes(reader.text(Field::PaceChange));
        let changes = reader.lines(Field::PaceChange, changes).into_iter();
        Self {
            reports,
            completed: list.completed.clone(),
            skipped: list.skipped.clone(),
            undated: list.undated.clone(),
            gains,
            changes: changes.map(|line| line.value).collect(),
            at: reader.optional(Field::At, read_people),
            seed: reader.optional(Field::Seed, read_people),
            ledger_from,
            ledger_to,
            target_before: reader.optional(Field::ShareBefore, read_target),
        }
    }
}
