//! Turns the rows of a text or workbook into a [`Sheet`].

use super::{
    Encoding, Layout, NamedDay, Sheet, SheetFault, SheetOptions, SheetWarning,
    cells::Row,
    finish::finished,
    first_rows::FirstRows,
    head_rows::heads_of,
    layout::layout_of,
    repeated_heads::RepeatedHeads,
    rows::Rows,
    title_day::{noted_day, title_day},
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
    options: SheetOptions,
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
            options: options.clone(),
            first: FirstRows::default(),
            last: 0,
            begun: None,
        }
    }

    /// Sets the delimiter, before the first row.
    pub(super) fn part_by(&mut self, delimiter: char) {
        self.options.delimiter = Some(delimiter);
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
            let has_heads = || self.first.is_to_be_looked_at() && heads_of(&self.first).is_some();
            if !self.first.is_full() && !has_heads() {
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
        let begun = self.begun.ok_or(SheetFault::NotATable)?;
        let notes_day = |rows: &Rows| noted_day(&rows.notes, begun.day.clone());
        let mut sheet = finished(begun.rows, begun.layout, &self.options, notes_day);
        sheet.encoding = encoding;
        let is_full = OLD_LIMITS.contains(&sheet.counts.read) || OLD_LIMITS[1] == self.last;
        if is_full {
            sheet.warnings.insert(0, SheetWarning::OldExcelLimit);
        }
        Ok(sheet)
    }

    fn begin(&mut self) -> Result<(), SheetFault> {
        let first = std::mem::take(&mut self.first);
        let found = heads_of(&first);
        let mut layout = layout_of(&first, found.as_ref(), self.options.roles.as_deref());
        layout.delimiter = self.options.delimiter;
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
        let again = RepeatedHeads::of(
            &first,
            titles.min(heads.saturating_sub(1)),
            layout.head_rows,
        );
        let mut begun = Begun {
            day: title_day(&first, titles, &layout),
            is_complete: layout.is_complete(),
            rows: Rows::new(&layout, again, &self.options),
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
