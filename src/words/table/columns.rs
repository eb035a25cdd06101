//! The rows of an exported table (CSV, clipboard). The columns that were read come first, so that the file can be read
//! back; the computed columns follow.

use std::{fmt::Write, ops::Range};

use super::heads::{ComputedColumn, columns_read};
use crate::words::Words;
use crate::{
    domain::{BaseColumn, Bounds, Date, People, Percent, RegionCode, RegionLevel, Share, Tally},
    reading::Role,
    reference::region_name,
    state::{Tables, groups_of, line},
    writing::{Csv, Lang, iso, millionths, push_hundredths, region_code},
};

/// The format of the cells.
#[derive(Clone, Copy)]
pub(in crate::words) struct CellFormat {
    /// The separator.
    pub(in crate::words) csv: Csv,
    /// The language, for the decimal separator.
    pub(in crate::words) lang: Lang,
    /// Whether the export is machine-readable: exact percentages, codes without padding.
    pub(in crate::words) is_plain: bool,
}

/// A table being exported.
pub(in crate::words) struct Outgoing<'a> {
    pub(in crate::words) words: &'a Words,
    pub(in crate::words) tables: &'a Tables,
    pub(in crate::words) format: CellFormat,
    pub(in crate::words) are_rows: bool,
    /// The columns to write as they were read.
    pub(in crate::words) read: Vec<Role>,
    thresholds: Vec<Share>,
}

/// The data of one row.
pub(in crate::words) struct ExportedRow<'a> {
    pub(in crate::words) code: Option<RegionCode>,
    pub(in crate::words) name: &'a str,
    /// Wajib KTP, recorded, activated and target, as read.
    pub(in crate::words) counts: [Option<u64>; 4],
    pub(in crate::words) day: Option<Date>,
    pub(in crate::words) tally: Tally,
}

impl<'a> Outgoing<'a> {
    pub(in crate::words) fn of(words: &'a Words, tables: &'a Tables, format: CellFormat) -> Self {
        let are_rows = groups_of(&tables.figures, tables.look.level).is_none();
        Self {
            words,
            tables,
            format,
            are_rows,
            read: columns_read(tables, are_rows),
            thresholds: tables.figures.thresholds(),
        }
    }

    /// The row of column headers. A day that the title gives for all figures is added to the header of the activations.
    pub(in crate::words) fn head(&self) -> String {
        let (words, csv) = (self.words, self.format.csv);
        let mut text = String::new();
        for &role in &self.read {
            let head = words.column_label(role);
            let day = self.tables.held.day().filter(|_| role == Role::Activated);
            let day = day.map(|day| [words.pick(" per ", " as of "), &words.date(day)].concat());
            csv.push_text(&mut text, &[head, &day.unwrap_or_default()].concat());
        }
        for column in self.computed_columns() {
            csv.push_text(&mut text, &self.computed_head(column));
        }
        csv.end_row(&mut text);
        text
    }

    /// The header of a computed column. The header of the days also says how they are counted; "keterangan" in it keeps
    /// the reader from taking its words for another column.
    fn computed_head(&self, column: ComputedColumn) -> String {
        let head = self.words.computed_head(column, &self.tables.figures);
        if column != ComputedColumn::Days || self.format.is_plain {
            return head;
        }
        let line = self
            .words
            .table_day_text(&self.tables.held, &self.tables.figures);
        let notes = self.words.pick(" (keterangan: ", " (notes: ");
        [&head, notes, &line, ")"].concat()
    }

    /// The rows in `range`, in the order shown.
    pub(in crate::words) fn lines(&self, range: Range<usize>) -> String {
        let mut text = String::new();
        for &place in self.tables.order.get(range).unwrap_or_default() {
            if let Some(cells) = self.cells(place as usize) {
                self.push(&mut text, &cells, "");
            }
        }
        text
    }

    /// The computed columns; the official name only if codes are read and trusted.
    pub(in crate::words) fn computed_columns(&self) -> impl Iterator<Item = ComputedColumn> {
        let names =
            self.are_rows && self.tables.held.trusts_codes() && self.read.contains(&Role::Code);
        ComputedColumn::ALL
            .into_iter()
            .filter(move |&column| names || column != ComputedColumn::Official)
    }

    fn cells(&self, place: usize) -> Option<ExportedRow<'a>> {
        let (held, figures) = (&self.tables.held, &self.tables.figures);
        let line = line(held, figures, self.tables.look.level, place)?;
        if !self.are_rows {
            return Some(ExportedRow {
                code: line.code,
                name: line.name(),
                counts: self.counts_of_group(&line.tally),
                day: line.tally.common_day().day(),
                tally: line.tally,
            });
        }
        let region = held.rows.get(place)?;
        let wide = |count: Option<u32>| count.map(u64::from);
        Some(ExportedRow {
            code: region.code,
            name: line.written,
            counts: [
                wide(region.wajib_ktp),
                wide(region.recorded),
                Some(region.activated.into()),
                wide(region.target),
            ],
            day: region.as_of,
            tally: line.tally,
        })
    }

    /// The counts of a group of regions. Only the base in use is summed.
    pub(in crate::words) fn counts_of_group(&self, tally: &Tally) -> [Option<u64>; 4] {
        let known = |people: People| (tally.regions > 0).then_some(people.count());
        let (base, activated) = (known(tally.base), known(tally.activated));
        match self.tables.held.choices.base {
            BaseColumn::WajibKtp => [base, None, activated, None],
            BaseColumn::Recorded => [None, base, activated, None],
        }
    }

    pub(in crate::words) fn push(&self, text: &mut String, cells: &ExportedRow<'_>, note: &str) {
        let csv = self.format.csv;
        let [wajib_ktp, recorded, activated, target] = cells.counts;
        // Without a column of names, the label of a sum goes into the column of codes.
        let is_named = self.read.contains(&Role::Name);
        for &role in &self.read {
            match role {
                Role::Name => {
                    csv.push_text(text, cells.name);
                    continue;
                }
                Role::Code if cells.code.is_none() && !is_named => text.push_str(cells.name),
                Role::Code => self.push_code(text, cells.code),
                Role::WajibKtp => push_count(text, wajib_ktp),
                Role::Recorded => push_count(text, recorded),
                Role::Activated => push_count(text, activated),
                Role::AsOf => push_day(text, cells.day),
                Role::Target => push_count(text, target),
                Role::Period | Role::Part => {}
            }
            csv.end_cell(text);
        }
        for column in self.computed_columns() {
            self.push_computed(text, column, cells);
            if column == ComputedColumn::Status {
                text.push_str(note);
            }
            csv.end_cell(text);
        }
        csv.end_row(text);
    }

    /// A code as written: without dots it may be a BPS code. Spreadsheets take some dotted codes for a time or a
    /// fraction, unless a no-break space follows, which the reader strips.
    fn push_code(&self, text: &mut String, code: Option<RegionCode>) {
        let Some(code) = code else { return };
        if !self.tables.held.trusts_codes() {
            push_count(text, Some(code.digits()));
            return;
        }
        text.push_str(&region_code(code));
        let is_number = matches!(code.level(), RegionLevel::Regency | RegionLevel::District);
        if is_number && !self.format.is_plain {
            text.push('\u{a0}');
        }
    }

    fn push_computed(&self, text: &mut String, column: ComputedColumn, cells: &ExportedRow<'_>) {
        let (tally, figures) = (&cells.tally, &self.tables.figures);
        let goal = figures.goal();
        let counts = tally.regions > 0;
        match column {
            ComputedColumn::Official => {
                text.push_str(cells.code.and_then(region_name).unwrap_or_default());
            }
            ComputedColumn::Status => text.push_str(self.words.status(tally, figures).1),
            _ if !counts => {}
            ComputedColumn::Target => push_count(text, Some(tally.target(goal).count())),
            ComputedColumn::Shortfall => push_count(text, Some(tally.shortfall(goal).count())),
            ComputedColumn::Surplus => push_count(text, Some(tally.surplus(goal).count())),
            ComputedColumn::Rate => self.push_rate(text, figures.line_rate(tally)),
            ComputedColumn::Day => push_day(text, figures.day_of(&self.tables.held, tally)),
            ComputedColumn::First => {
                push_day(text, figures.first_counted(&self.tables.held, tally));
            }
            ComputedColumn::Days => {
                let left = figures.line_days_left(tally);
                self.push_rate(
                    text,
                    left.map(|left| left.map(|days| People::new(days.into()))),
                );
            }
            ComputedColumn::Coverage => self.push_percent(text, tally.coverage(), &self.thresholds),
            ComputedColumn::Attainment => {
                self.push_percent(text, tally.attainment(goal), &[Share::WHOLE]);
            }
        }
    }

    /// "30", or "30 sampai 38": a spreadsheet would take a hyphen for a date.
    fn push_rate(&self, text: &mut String, rate: Option<Bounds<People>>) {
        let Some(rate) = rate else { return };
        push_count(text, Some(rate.least.count()));
        if !rate.is_exact() {
            text.push_str(self.words.pick(" sampai ", " to "));
            push_count(text, Some(rate.most.count()));
        }
    }

    /// A percentage rounded as on the page, or with all decimals in a machine-readable export.
    fn push_percent(&self, text: &mut String, percent: Option<Percent>, thresholds: &[Share]) {
        let Some(percent) = percent else { return };
        let hundredths = percent.hundredths(thresholds);
        if self.format.is_plain {
            text.push_str(&millionths(percent.millionths_cut()));
        } else if hundredths == 0 && percent.is_some_of_it() {
            text.push_str(&self.words.percent_number(percent, thresholds));
        } else {
            push_hundredths(text, hundredths, self.format.lang);
        }
    }
}

fn push_day(text: &mut String, day: Option<Date>) {
    text.push_str(&day.map(iso).unwrap_or_default());
}

pub(in crate::words) fn push_count(text: &mut String, count: Option<u64>) {
    if let Some(count) = count {
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{count}");
    }
}
