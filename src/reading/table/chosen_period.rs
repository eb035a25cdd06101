//! Chooses the period whose rows are taken, where most regions have rows of several.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts of at most 2^20 regions"
)]

use super::{
    period_order::period_order,
    row_keys::{KeyColumn, RowKeys},
    rows_beside::Periods,
};

/// The rows of a region: its number and their indices.
pub(super) type Run = [(u64, u32)];

/// A period and what is told of it.
pub(super) struct ChosenPeriod {
    /// Its key among the rows.
    pub(super) key: u16,
    pub(super) told: Periods,
}

/// The period that the user chose, or else the newest if most regions have rows of several. `None` if all rows are taken.
pub(super) fn chosen_period<'r>(
    runs: impl Iterator<Item = &'r Run> + Clone,
    keys: &RowKeys,
    asked: Option<&str>,
) -> Option<ChosenPeriod> {
    let periods = &keys.periods;
    if !periods.is_usable() {
        return None;
    }
    let all = newest_first(periods);
    if asked.is_none() {
        let several = Several::of(runs.clone(), |run| has_several(run, periods));
        let has_newest = |run: &Run| {
            let mut rows = run.iter();
            rows.any(|&(_, at)| Some(&periods.of(at as usize)) == all.first())
        };
        // A period that most regions do not have is that of a few alone.
        if !several.are_told() || !Several::of(runs, has_newest).are_most() {
            return None;
        }
    }
    let text = |key: u16| {
        let text = periods.values.get(usize::from(key));
        text.map_or("", String::as_str)
    };
    let newest = all.first().copied()?;
    let is_asked = |key: &&u16| asked == Some(text(**key));
    let key = all.iter().find(is_asked).copied().unwrap_or(newest);
    let told = Periods {
        all: all.iter().map(|key| text(*key).to_owned()).collect(),
        chosen: text(key).to_owned(),
        ..Periods::default()
    };
    Some(ChosenPeriod { key, told })
}

fn has_several(run: &Run, periods: &KeyColumn) -> bool {
    let mut keys = run.iter().map(|&(_, at)| periods.of(at as usize));
    let first = keys.next();
    keys.any(|key| Some(key) != first)
}

/// The keys of all periods that accepted rows have.
fn newest_first(periods: &KeyColumn) -> Vec<u16> {
    let mut is_used = vec![false; periods.values.len()];
    for &key in &periods.rows {
        if let Some(used) = is_used.get_mut(usize::from(key)) {
            *used = true;
        }
    }
    let used = (0_u16..).zip(periods.values.iter().zip(is_used));
    let mut all: Vec<(Option<u64>, u16)> = used
        .filter(|(_, (_, is_used))| *is_used)
        .map(|(key, (text, _))| (period_order(text), key))
        .collect();
    all.sort_by(|one, other| other.cmp(one));
    all.into_iter().map(|(_, key)| key).collect()
}

/// How many regions something holds for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Several {
    all: usize,
    held: usize,
    /// How many of these are known by their codes.
    coded: usize,
}

/// The number above all codes: a region without one has a larger number, but for a few in a thousand million.
const ABOVE_CODES: u64 = 10_000_000_000;

impl Several {
    pub(super) fn of<'r>(
        runs: impl Iterator<Item = &'r Run>,
        holds: impl Fn(&Run) -> bool,
    ) -> Self {
        let mut found = Self::default();
        for run in runs {
            let is_coded = run.first().is_some_and(|(region, _)| *region < ABOVE_CODES);
            let holds = holds(run);
            found.all += 1;
            found.held += usize::from(holds);
            found.coded += usize::from(holds && is_coded);
        }
        found
    }

    fn are_most(self) -> bool {
        self.held > 0 && self.held * 2 >= self.all
    }

    /// Whether it is no accident: two villages may have the same name, but no two regions the same code.
    pub(super) fn are_told(self) -> bool {
        self.coded > 0 || self.are_most()
    }
}
