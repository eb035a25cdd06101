//! Turns the rows of a text or workbook into a [`Sheet`].

use super::RegionTable;
use super::{
    Encoding, Layout, NamedDay, Role, Sheet, SheetFault, SheetOptions, SheetWarning,
    cells::Row,
    first_rows::FirstRows,
    head_rows::heads_of,
    layout::layout_of,
    rows::Rows,
    title_day::{noted_day, title_day},
    totals::Sums,
};

/// The most rows of a sheet.
const MOST_ROWS: u32 = 1_048_576;

/// The most columns of a sheet; real tables of regions have a few dozen.
pub(super) const MOST_COLUMNS: usize = 1_024;

/// The row limit of XLS files, without and with the header row.
const OLD_LIMITS: [u32; 2] = [65_535, 65_536];

/// Collects rows: the first ones determine the layout, by which all rows are parsed.
#[derive(Debug)]
pub(super) struct Intake {
    roles: Option<Vec<Option<Role>>>,
    delimiter: Option<char>,
    first: FirstRows,
    /// The number of the last row.
    last: u32,
    begun: Option<Begun>,
}

#[derive(Debug)]
struct Begun {
    layout: Layout,
    day: NamedDay,
    is_complete: bool,
    rows: Rows,
}

impl Intake {
    pub(super) fn new(options: &SheetOptions) -> Self {
        Self {
            roles: options.roles.clone(),
            delimiter: options.delimiter,
            first: FirstRows::default(),
            last: 0,
            begun: None,
        }
    }

    /// Sets the delimiter, before the first row.
    pub(super) fn part_by(&mut self, delimiter: char) {
        self.delimiter = Some(delimiter);
    }

    /// Adds a row. Row numbers must ascend.
    pub(super) fn take(&mut self, row: Row<'_>) -> Result<(), SheetFault> {
        if row.number > MOST_ROWS {
            return Err(SheetFault::TooManyRows);
        }
        if row.len() > MOST_COLUMNS && row.width() > MOST_COLUMNS {
            return Err(SheetFault::TooManyColumns(row.number));
        }
        if self.begun.is_none() {
            if !self.first.is_full() {
                self.first.push(row);
                return Ok(());
            }
            self.begin()?;
        }
        if let Some(begun) = &mut self.begun {
            begun.take(&mut self.last, row);
        }
        Ok(())
    }

    /// The sheet, after all rows have been added.
    pub(super) fn finish(mut self, encoding: Encoding) -> Result<Sheet, SheetFault> {
        if self.begun.is_none() {
            self.begin()?;
        }
        let mut begun = self.begun.ok_or(SheetFault::NotATable)?;
        let (totals, sums) = begun.rows.finish();
        let rows = begun.rows;
        let mut warnings = Vec::new();
        let is_full = OLD_LIMITS.contains(&rows.counts.read) || OLD_LIMITS[1] == self.last;
        if is_full {
            warnings.push(SheetWarning::OldExcelLimit);
        }
        warnings.extend(sum_of_others(&rows.table, sums));
        Ok(Sheet {
            table: rows.table,
            layout: begun.layout,
            encoding,
            counts: rows.counts,
            rejected: rows.rejected,
            totals,
            codes: rows.codes,
            day: noted_day(&rows.notes, begun.day),
            warnings,
            choice: None,
        })
    }

    fn begin(&mut self) -> Result<(), SheetFault> {
        let first = std::mem::take(&mut self.first);
        let found = heads_of(&first);
        let mut layout = layout_of(&first, found.as_ref(), self.roles.as_deref());
        layout.delimiter = self.delimiter;
        let has_digit = |cell: &str| cell.bytes().any(|byte| byte.is_ascii_digit());
        if layout.columns.len() < 2 || !first.iter().any(|row| row.cells().any(has_digit)) {
            return Err(SheetFault::NotATable);
        }
        let heads = first
            .iter()
            .take_while(|row| row.number <= layout.head_rows);
        let heads = heads.count();
        self.last = layout.head_rows;
        let titles = found.map_or(heads, |found| found.first);
        let mut begun = Begun {
            day: title_day(&first, titles, &layout),
            is_complete: layout.is_complete(),
            rows: Rows::new(&layout),
            layout,
        };
        for row in first.iter().skip(heads) {
            begun.take(&mut self.last, row);
        }
        self.begun = Some(begun);
        Ok(())
    }
}

impl Begun {
    fn take(&mut self, last: &mut u32, row: Row<'_>) {
        let skipped = row.number.saturating_sub(*last).saturating_sub(1);
        *last = row.number;
        if self.is_complete {
            self.rows.skip(skipped);
            self.rows.add(row);
        }
    }
}

/// A warning for a row whose figures are the sum of all other rows, if there are at least three others.
fn sum_of_others(table: &RegionTable, sums: Sums) -> Option<SheetWarning> {
    let halves = |figure: u64, sum: u64| figure.checked_mul(2) == Some(sum);
    let mut found = table.iter().filter(|(region, _)| {
        let base = region.wajib_ktp.or(region.recorded).unwrap_or(0);
        let sum = sums.iter().copied().find(|&sum| sum > 0).unwrap_or(0);
        region.activated > 0 && halves(region.activated.into(), sums[2]) && halves(base.into(), sum)
    });
    let (row, _) = found.next().filter(|_| table.len() > 3)?;
    Some(SheetWarning::SumOfOthers(row.row))
}
