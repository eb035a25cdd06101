//! The result of parsing a sheet: regions, totals, rejected rows, warnings and faults.

use super::RegionTable;
use super::rows_beside::{OtherRows, Periods, Repeated, SumRow, UnreadCells};
use super::{Encoding, Layout, NamedDay, Reason, Role};
use crate::domain::{RegionCode, RegionFigures};

/// A parsed sheet. If its layout is incomplete, no row is parsed until the user chooses the roles of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The regions of the accepted rows.
    pub table: RegionTable,
    /// Its layout.
    pub layout: Layout,
    /// The encoding of its bytes.
    pub encoding: Encoding,
    /// The number of rows of each kind.
    pub counts: RowCounts,
    /// The rejected rows in order: at most the first 1,000, or one megabyte of text.
    pub rejected: Vec<RejectedRow>,
    /// The rows of totals, which are not in the table.
    pub totals: Vec<TotalRow>,
    /// Other rows that are no region of their own, and how many there are of each kind.
    pub others: OtherRows,
    /// Rows that may be the sum of rows beside them. They are in the table.
    pub maybe_sums: Vec<SumRow>,
    /// The periods of a region's rows; `None` if no region has rows of several.
    pub periods: Option<Periods>,
    /// Regions with several rows that no code, period or part distinguishes: their figures are summed.
    pub repeated: Repeated,
    /// Cells that could not be read and need not be there, by column.
    pub unread: Vec<UnreadCells>,
    /// The figures of earlier days of a region, with its index in the table.
    pub earlier: Vec<(u32, RegionFigures)>,
    /// The forms in which the codes were written.
    pub codes: CodeForms,
    /// The date of all figures, from titles, headers and notes.
    pub day: NamedDay,
    /// Warnings to show to the user.
    pub warnings: Vec<SheetWarning>,
    /// The sheets of a workbook; `None` for a text.
    pub choice: Option<SheetChoice>,
}

/// The sheets of a workbook and which one is parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetChoice {
    /// The names of all sheets.
    pub names: Vec<String>,
    /// The index of the parsed sheet, from 0.
    pub chosen: usize,
}

/// The number of rows below the headers, by kind: the last four fields sum to the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// All rows.
    pub read: u32,
    /// Rows accepted as regions.
    pub accepted: u32,
    /// Rows with a fault.
    pub rejected: u32,
    /// Rows that are empty in the parsed columns, and signatures and notes below the last region.
    pub blank: u32,
    /// Rows that are no region of their own: totals, averages, repeated headers, hidden rows, other periods.
    pub totals: u32,
    /// Of these, the rows of other periods.
    pub other_periods: u32,
    /// Of these, the hidden rows.
    pub hidden: u32,
}

/// A rejected row and its fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedRow {
    /// The row number in the source, from 1.
    pub row: u32,
    /// The cells as written, separated by tabs; control characters within them become spaces.
    pub cells: String,
    /// The fault.
    pub reason: Reason,
}

/// A row of totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalRow {
    /// The row number in the source, from 1.
    pub row: u32,
    /// Its label: "JUMLAH", or the name of the region whose parts follow.
    pub label: String,
    /// Wajib KTP, recorded and activated as stated in the row.
    pub stated: [Option<u64>; 3],
    /// The same counts, summed over the accepted rows in its scope.
    pub summed: [u64; 3],
    /// The rows that it totals.
    pub scope: TotalScope,
}

/// The rows that a total covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotalScope {
    /// All rows.
    All,
    /// The rows since the total in this row number; 0 means since the first row.
    Since(u32),
    /// The rows of the regions within this one, which follow the total.
    Within(RegionCode),
    /// The rows from the first to the second number.
    Rows(u32, u32),
}

/// The number of accepted codes in each form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CodeForms {
    /// With dots, or of two digits, which need none.
    pub dotted: u32,
    /// Without dots: they may be the different codes of the statistics office (BPS).
    pub dotless: u32,
    /// Certainly of the statistics office, by their length or their column's header: not used.
    pub statistics: u32,
}

/// A warning about the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetWarning {
    /// The sheet has as many rows as an XLS file can hold: more may have been cut off.
    OldExcelLimit,
    /// So many formulas have no result: the program that wrote the workbook did not compute them.
    Uncomputed(u32),
    /// The column of the activations is named by a year or period: they may be those added in it.
    OfPeriod,
    /// Some rows are named as kabupaten or provinces, and most others are not: they may be sums of these.
    LargerNamed {
        /// How many.
        count: u32,
        /// The row number of the first.
        row: u32,
    },
    /// All dates of the column were read with the month first, since only so all of them are dates.
    MonthFirst,
}

/// The reason why a source cannot be parsed as a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetFault {
    /// No columns, no figures, or no text at all.
    NotATable,
    /// More than 1,048,576 rows, the limit of Excel.
    TooManyRows,
    /// A quote in this row is not closed within 256 kB, or not at all.
    UnclosedQuote(u32),
    /// This row has more than 256 kB of text.
    LongRow(u32),
    /// A cell of this row is beyond the 1,024th column.
    TooManyColumns(u32),
    /// An old workbook (XLS), or one protected by a password: both have the same container format.
    OldOrLocked,
    /// A workbook whose parts inflate to more than any table of regions needs, probably a zip bomb.
    TooLarge,
    /// A workbook that is truncated, is not well-formed XML, or contradicts itself.
    Damaged,
    /// A workbook whose formulas have no results, so that it has no figures.
    Uncomputed,
}

/// The user's choices for a sheet; `None` means detect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetOptions {
    /// The encoding of its bytes.
    pub encoding: Option<Encoding>,
    /// The delimiter, an ASCII character.
    pub delimiter: Option<char>,
    /// The role of each column, from the left.
    pub roles: Option<Vec<Option<Role>>>,
    /// The index of a workbook's sheet, from 0; `None` means the first visible one that is a table.
    pub sheet: Option<usize>,
    /// The period whose rows are taken, as its cells have it.
    pub period: Option<String>,
    /// Whether hidden rows are taken.
    pub takes_hidden: bool,
    /// Row numbers that the user has decided on: whether the row is a sum (`true`) or a region.
    pub decided: Vec<(u32, bool)>,
}
