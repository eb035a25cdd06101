//! Tables of regions from files or pasted text: every row becomes a region, a total, a blank row or a rejected row.
//!
//! `encoding` decodes bytes, `delimiter` and `cells` split the text into rows, `markup` those of a page. `intake` buffers
//! the `first_rows` until `layout` (with `head_rows`, `heads` and `column_roles`) has found the role of each column; `rows`
//! parses all rows by it, and passes over those that `labels` and `repeated_heads` know. `finish` completes the sheet:
//! `repeats` takes one row for each region, `sum_rows` finds totals without a label. `title_day` finds the date of the
//! figures in titles, headers and notes. `xlsx` reads workbooks.

mod region_code;
mod region_table;

pub use region_code::{Dots, read_region_code};
pub use region_table::RegionTable;

mod cells;
mod chosen_period;
mod code_cell;
mod column;
mod column_roles;
mod counts;
mod days;
mod delimiter;
mod encoding;
mod entities;
mod finish;
mod first_rows;
mod head_rows;
mod head_words;
mod heads;
mod intake;
mod labels;
mod late_codes;
mod layout;
mod markup;
mod merged_parts;
mod named_day;
mod note_rows;
mod outcome;
mod parts;
mod period_order;
mod reader;
mod reason;
mod region_row;
mod rejected_rows;
mod repeated_heads;
mod repeats;
mod roles;
mod row_keys;
mod rows;
mod rows_beside;
mod shortened;
mod sum_rows;
mod title_cues;
mod title_date_meaning;
mod title_dates;
mod title_day;
mod title_tokens;
mod totals;
mod unread;
mod xlsx;

pub use column::Column;
pub use encoding::Encoding;
pub(super) use heads::{Meaning, meaning};
pub(super) use labels::is_total;
pub use layout::Layout;
pub use named_day::{DayMeaning, DayPlace, NamedDay};
pub use outcome::{
    CodeForms, RejectedRow, RowCounts, Sheet, SheetChoice, SheetFault, SheetOptions, SheetWarning,
    TotalRow, TotalScope,
};
pub use reader::{Fed, SheetReader, read_sheet};
pub use reason::Reason;
pub use roles::Role;
pub use rows_beside::{OtherKind, OtherRow, OtherRows, Periods, Repeated, SumRow, UnreadCells};
pub use xlsx::{GzipFrame, Slice, SourceKind, Want, WorkbookReader, source_kind};
