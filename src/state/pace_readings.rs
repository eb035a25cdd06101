//! Reports, and what is asked of the pace, as read.

use crate::{
    domain::{Date, Gain, Observation, PaceChange, People, TargetGiven},
    reading::{
        OnLine, Problem, ReadDate, read_date, read_gains, read_pace_changes, read_people,
        read_reports, read_target,
    },
};

use super::{
    Field, Form,
    inquiry::{keep, optional},
};

/// What each field about the pace was read as.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaceReadings {
    /// Reports of totals, each on its line.
    pub reports: Vec<OnLine<Observation>>,
    /// What was added in periods, each on its line.
    pub gains: Vec<OnLine<Gain>>,
    /// Changes of pace, in order of time.
    pub changes: Vec<PaceChange>,
    /// A stated number a day.
    pub at: Option<People>,
    /// Where the drawing of the band begins.
    pub seed: Option<People>,
    /// The earlier report of the gap ledger.
    pub ledger_from: Option<ReadDate>,
    /// The later one.
    pub ledger_to: Option<ReadDate>,
    /// The target on the day of the earlier one.
    pub target_before: Option<TargetGiven>,
}

impl PaceReadings {
    pub(super) fn of(form: &Form, _today: Date, problems: &mut Vec<(Field, Problem)>) -> Self {
        let text = |field: Field| form.text(field);
        let reports = keep(read_reports(text(Field::Obs)), Field::Obs, problems);
        let gains = keep(read_gains(text(Field::Gain)), Field::Gain, problems);
        let changes = read_pace_changes(text(Field::PaceChange));
        let (from, to) = (Field::LedgerFrom, Field::LedgerTo);
        Self {
            reports: reports.unwrap_or_default(),
            gains: gains.unwrap_or_default(),
            changes: keep(changes, Field::PaceChange, problems).unwrap_or_default(),
            at: optional(text(Field::At), read_people, Field::At, problems),
            seed: optional(text(Field::Seed), read_people, Field::Seed, problems),
            ledger_from: optional(text(from), read_date, from, problems),
            ledger_to: optional(text(to), read_date, to, problems),
            target_before: optional(
                text(Field::ShareBefore),
                read_target,
                Field::ShareBefore,
                problems,
            ),
        }
    }
}
