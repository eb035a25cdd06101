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
    runs: impl Iterator<Item = &'r Run>,
    keys: &RowKeys,
    asked: Option<&str>,
) -> Option<ChosenPeriod> {
    let periods = &keys.periods;
    let are_several = || {
        let (mut regions, mut several) = (0_usize, 0_usize);
        for run in runs {
            regions += 1;
            several += usize::from(has_several(run, periods));
        }
        are_most(several, regions)
    };
    if !periods.is_usable() || (asked.is_none() && !are_several()) {
        return None;
    }
    let all = newest_first(periods);
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

/// Whether a number of regions is at least half of all.
pub(super) fn are_most(several: usize, regions: usize) -> bool {
    several > 0 && several * 2 >= regions
}
