//! What is read of a sheet.

use super::RegionTable;
use super::{Encoding, Layout, NamedDay, Role};
use crate::{domain::RegionCode, reading::Problem};

/// A sheet as read. Where its layout is not complete no row is read: the roles are to be chosen first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The regions of the accepted rows.
    pub table: RegionTable,
    /// How it is laid out.
    pub layout: Layout,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// What became of each row.
    pub counts: RowCounts,
    /// The rejected rows in order, at most the first 1,000 or a megabyte of them.
    pub rejected: Vec<RejectedRow>,
    /// The rows of totals, left out of the table.
    pub totals: Vec<TotalRow>,
    /// How the codes were written.
    pub codes: CodeForms,
    /// What titles, heads and notes say about the day of all figures.
    pub day: NamedDay,
    /// What asks for a second look.
    pub warnings: Vec<SheetWarning>,
    /// The sheets of a workbook; a text has none.
    pub choice: Option<SheetChoice>,
}

/// The sheets of a workbook, one of which is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetChoice {
    /// The names of all.
    pub names: Vec<String>,
    /// The place of the one that is read, from 0.
    pub chosen: usize,
}

/// What became of the rows from the first behind the heads on: the last four sum to the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowCounts {
    /// All of them.
    pub read: u32,
    /// Regions.
    pub accepted: u32,
    /// Those with a fault.
    pub rejected: u32,
    /// Those with nothing in the columns that are read, and signatures and notes behind the last region.
    pub blank: u32,
    /// Totals.
    pub totals: u32,
}

/// A row that is not taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedRow {
    /// Its number in the source, the first being 1.
    pub row: u32,
    /// Its cells as written, parted by tabs; tabs and line ends within them are spaces.
    pub cells: String,
    /// Why.
    pub reason: Reason,
}

/// Why a row is not taken: its first fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The cell with the fault.
    pub cell: Role,
    /// The fault.
    pub problem: Problem,
    /// What stands in the cell.
    pub text: String,
}

/// A row of totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalRow {
    /// Its number in the source.
    pub row: u32,
    /// What it is called: "JUMLAH", or the name of the region whose parts follow.
    pub label: String,
    /// Wajib KTP, recorded and activated as it states them.
    pub stated: [Option<u64>; 3],
    /// The same, summed over the accepted rows that it is of.
    pub summed: [u64; 3],
    /// Which rows these are.
    pub scope: TotalScope,
}

/// Which rows a total is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotalScope {
    /// All of them.
    All,
    /// Those between the total in this row and the total itself; 0 where they begin with the first.
    Since(u32),
    /// Those of the regions in this one, which follow it.
    Within(RegionCode),
}

/// How the codes of the accepted rows were written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CodeForms {
    /// With dots, or two digits that need none.
    pub dotted: u32,
    /// Without: these could be codes of the statistics office, which differ.
    pub dotless: u32,
}

/// What asks for a second look at the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetWarning {
    /// As many rows as an old Excel can hold: the rest may have been cut off.
    OldExcelLimit,
    /// The figures of this row are those of all others together: a total without a name?
    SumOfOthers(u32),
}

/// Why a source gives no sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetFault {
    /// No columns, no figures, or no text at all.
    NotATable,
    /// More than 1,048,576 rows, which no sheet can have.
    TooManyRows,
    /// A quote in this row is not closed within 256 kB, or not at all.
    UnclosedQuote(u32),
    /// This row has more than 256 kB of text.
    LongRow(u32),
    /// This row has something in more than 1,024 columns, or behind them.
    TooManyColumns(u32),
    /// An old workbook (XLS), or one that is locked by a password: from outside they are the same.
    OldOrLocked,
    /// A workbook whose parts inflate to more than any sheet of regions needs: a zip bomb, most likely.
    TooLarge,
    /// A workbook that is cut off, whose XML is not well-formed, or that contradicts itself.
    Damaged,
}

/// What the user says about a sheet; what is `None` is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetOptions {
    /// How its bytes are to be read.
    pub encoding: Option<Encoding>,
    /// What parts its cells, an ASCII sign.
    pub delimiter: Option<char>,
    /// What each column tells, from the left.
    pub roles: Option<Vec<Option<Role>>>,
    /// Which sheet of a workbook, from 0; otherwise the first visible one that is a table.
    pub sheet: Option<usize>,
}
