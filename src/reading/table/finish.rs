//! Completes a sheet after its last row: codes, order of dates, repeats, sums without a label.

use super::{
    Layout, NamedDay, OtherKind, RegionTable, Role, RowCounts, Sheet, SheetOptions, SheetWarning,
    TotalRow, TotalScope,
    heads::{Meaning, meaning},
    repeats::{Settled, settle},
    rows::Rows,
    sum_rows::{FoundSum, found_sums, larger_named, told},
};
use crate::domain::RegionLevel;

/// The most rows that are asked about.
const MOST_ASKED: usize = 100;

/// The sheet of these rows.
pub(super) fn finished(
    mut rows: Rows,
    layout: Layout,
    options: &SheetOptions,
    day: impl FnOnce(&Rows) -> NamedDay,
) -> Sheet {
    let totals = rows.finish();
    let day = day(&rows);
    let mut warnings = Vec::new();
    let Rows {
        mut reading,
        mut table,
        keys,
        counts,
        rejected,
        others,
        codes,
        ..
    } = rows;
    let found = codes.give(&mut table, &mut reading.unread);
    reading.codes.dotted = reading.codes.dotted.saturating_add(found);
    if reading.days.finish(&mut table, &mut reading.unread) {
        warnings.push(SheetWarning::MonthFirst);
    }
    if is_of_period(&layout) {
        warnings.push(SheetWarning::OfPeriod);
    }
    let settled = settle(table, &keys, options.period.as_deref());
    let mut sheet = Sheet {
        layout,
        counts,
        rejected: rejected.kept,
        totals,
        others,
        codes: reading.codes,
        unread: reading.unread.take(),
        day,
        warnings,
        ..Sheet::default()
    };
    take_settled(&mut sheet, settled);
    take_sums(&mut sheet, options);
    sheet
}

/// Whether the column of the activations is named by a year or a half-year.
fn is_of_period(layout: &Layout) -> bool {
    let place = layout.place(Role::Activated);
    let column = place.and_then(|at| layout.columns.get(at));
    column.is_some_and(|column| {
        matches!(
            meaning(&column.head),
            Meaning::Tells {
                role: Role::Activated,
                rank: 1,
                is_open: false
            }
        )
    })
}

fn take_settled(sheet: &mut Sheet, settled: Settled) {
    let together = u32::try_from(settled.together.len()).unwrap_or(u32::MAX);
    for (row, name) in settled.together {
        sheet.others.push(row, &name, OtherKind::Together);
    }
    let counts = &mut sheet.counts;
    counts.other_periods = settled.other_periods;
    leave_out(counts, settled.other_periods.saturating_add(together));
    sheet.table = settled.table;
    sheet.periods = settled.periods;
    sheet.repeated = settled.repeated;
    sheet.earlier = settled.earlier;
}

/// Counts accepted rows as no regions of their own.
fn leave_out(counts: &mut RowCounts, rows: u32) {
    counts.accepted = counts.accepted.saturating_sub(rows);
    counts.totals = counts.totals.saturating_add(rows);
}

/// Removes the sums that are certain from the table, and lists the others.
fn take_sums(sheet: &mut Sheet, options: &SheetOptions) {
    // A row with a code is a region, whatever it sums up to.
    if sheet.table.regions().all(|region| region.code.is_some()) {
        return;
    }
    let is_region = |row: u32| options.decided.contains(&(row, false));
    let mut sums = found_sums(&sheet.table, sheet.layout.level());
    sums.retain(|sum| !is_region(told(&sheet.table, sum).row));
    let (certain, maybe): (Vec<FoundSum>, Vec<FoundSum>) =
        sums.into_iter().partition(|sum| sum.is_certain);
    let maybe = maybe.iter().take(MOST_ASKED);
    sheet.maybe_sums = maybe.map(|sum| told(&sheet.table, sum)).collect();
    if !certain.is_empty() {
        let totals: Vec<TotalRow> = certain
            .iter()
            .map(|sum| total_of(&sheet.table, sum))
            .collect();
        let count = u32::try_from(totals.len()).unwrap_or(u32::MAX);
        subtract(&mut sheet.totals, &totals);
        sheet.totals.extend(totals);
        sheet.totals.sort_by_key(|total| total.row);
        leave_out(&mut sheet.counts, count);
        take_out(sheet, &certain);
    }
    let is_of_smaller = sheet.layout.level() > Some(RegionLevel::Regency);
    if let Some((count, at)) = larger_named(&sheet.table).filter(|_| is_of_smaller) {
        let row = sheet.table.get(at).map_or(0, |region| region.row);
        if sheet.maybe_sums.iter().all(|sum| sum.row != row) && !is_region(row) {
            sheet
                .warnings
                .push(SheetWarning::LargerNamed { count, row });
        }
    }
}

/// Subtracts rows that are sums from the totals that have counted them, both in the order of their rows.
fn subtract(totals: &mut [TotalRow], sums: &[TotalRow]) {
    let mut until = vec![[0_u64; 3]];
    for sum in sums {
        let mut counts = until.last().copied().unwrap_or_default();
        for (count, more) in counts.iter_mut().zip(sum.summed) {
            *count = count.saturating_add(more);
        }
        until.push(counts);
    }
    let before = |row: u32| {
        let count = sums.partition_point(|sum| sum.row <= row);
        until.get(count).copied().unwrap_or_default()
    };
    for total in totals {
        let (from, to) = match total.scope {
            TotalScope::All => (0, u32::MAX),
            TotalScope::Since(row) => (row, total.row),
            TotalScope::Within(_) | TotalScope::Rows(..) => continue,
        };
        let sums = before(to).into_iter().zip(before(from));
        for (summed, (to, from)) in total.summed.iter_mut().zip(sums) {
            *summed = summed.saturating_sub(to.saturating_sub(from));
        }
    }
}

fn total_of(table: &RegionTable, sum: &FoundSum) -> TotalRow {
    let region = table.get(sum.at).copied().unwrap_or_default();
    let stated = [region.wajib_ktp, region.recorded, Some(region.activated)]
        .map(|count| count.map(u64::from));
    let told = told(table, sum);
    TotalRow {
        row: told.row,
        label: told.name,
        stated,
        summed: stated.map(Option::unwrap_or_default),
        scope: TotalScope::Rows(told.of.0, told.of.1),
    }
}

/// The table without these rows; indices of earlier figures follow.
fn take_out(sheet: &mut Sheet, sums: &[FoundSum]) {
    let mut table = RegionTable::default();
    let mut places = Vec::with_capacity(sheet.table.len());
    for (at, (region, name)) in sheet.table.iter().enumerate() {
        let is_out = sums.binary_search_by_key(&at, |sum| sum.at).is_ok();
        places.push((!is_out).then(|| u32::try_from(table.len()).unwrap_or(u32::MAX)));
        if !is_out {
            table.push(*region, name);
        }
    }
    let place = |at: u32| places.get(at as usize).copied().flatten();
    sheet.earlier = std::mem::take(&mut sheet.earlier)
        .into_iter()
        .filter_map(|(at, figures)| Some((place(at)?, figures)))
        .collect();
    sheet.table = table;
}
