//! Tables of regions from files or pasted text: every row becomes a region, a total, a blank row or a rejected row.
//!
//! `encoding` decodes bytes, `delimiter` and `cells` split the text into rows. `intake` buffers the `first_rows` until
//! `layout` (with `head_rows` and `heads`) has found the role of each column; `rows` parses all rows by it. `title_day`
//! finds the date of the figures in titles, headers and notes. `xlsx` reads workbooks.

mod region_code;
mod region_table;

pub use region_code::{Dots, read_region_code};
pub use region_table::RegionTable;

mod cells;
mod counts;
mod delimiter;
mod encoding;
mod first_rows;
mod head_rows;
mod heads;
mod intake;
mod layout;
mod named_day;
mod outcome;
mod reader;
mod region_row;
mod roles;
mod rows;
mod shortened;
mod title_cues;
mod title_date_meaning;
mod title_dates;
mod title_day;
mod title_tokens;
mod totals;
mod xlsx;

pub use encoding::Encoding;
pub(super) use heads::{Meaning, meaning};
pub use layout::{Column, Layout};
pub use named_day::{DayMeaning, DayPlace, NamedDay};
pub use outcome::{
    CodeForms, Reason, RejectedRow, RowCounts, Sheet, SheetChoice, SheetFault, SheetOptions,
    SheetWarning, TotalRow, TotalScope,
};
pub use reader::{Fed, SheetReader, read_sheet};
pub use roles::Role;
pub(super) use totals::is_total;
pub use xlsx::{GzipFrame, Slice, SourceKind, Want, WorkbookReader, source_kind};
