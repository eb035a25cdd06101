//! Text as people write it becomes exactly one value or a named [`Problem`]; speaks no sentence.
//!
//! Counts are whole people, so one grammar reads Indonesian and English numbers alike, without a setting.

mod addition;
mod anchor;
mod choices;
mod claimed;
mod clean;
mod count;
mod date;
mod date_list;
mod day_count;
mod done;
mod firsts;
mod holiday_list;
mod limits;
mod line_date;
mod list_entries;
mod literal;
mod months;
mod press;
mod problem;
mod range;
mod region_code;
mod region_table;
mod report_cells;
mod report_columns;
mod report_counts;
mod report_head;
mod report_lines;
mod report_list;
mod report_row;
mod scaled;
mod share;
mod sheet;
mod target;
mod typed;
mod typed_date;
mod typed_dates;
mod undated;
mod weights;
mod word_list;
mod worded_day;
mod yearless_date;

pub use addition::read_addition;
pub use anchor::{Anchor, YearRule};
pub use choices::{read_counting_from, read_typed_counting_from};
pub use claimed::{
    read_claimed_share, read_claimed_shares, read_claimed_shortfall, read_counts, read_weekday,
};
pub use count::{read_count, read_people};
pub use date::{ReadDate, read_date};
pub use date_list::read_dates;
pub use day_count::read_day_count;
pub use done::read_done;
pub use holiday_list::{OwnHoliday, read_holidays};
pub use limits::{Excess, Unit};
pub use line_date::LineCompletion;
pub use press::{
    Apart, Candidate, Counting, Fact, MOST_READ, Offer, Offers, PressReading, PrintedShare,
    read_press,
};
pub use problem::Problem;
pub use region_code::{Dots, read_region_code};
pub use region_table::RegionTable;
pub use report_cells::Around;
pub use report_lines::{Lines, OnLine, read_gains, read_pace_changes};
pub use report_list::{Completed, Passed, ReportList, read_reports};
pub use report_row::Beside;
pub use share::read_share;
pub use sheet::{
    CodeForms, Column, DayPlace, DaySays, Encoding, Fed, Frame, Layout, NamedDay, Reason,
    RejectedRow, Role, RowCounts, Sheet, SheetChoice, SheetFault, SheetOptions, SheetReader,
    SheetWarning, Slice, SourceKind, TotalRow, TotalScope, Want, WorkbookReader, read_sheet,
    source_kind,
};
pub use target::read_target;
pub use typed::{Completion, Typed};
pub use typed_date::read_typed_date;
pub use typed_dates::{read_typed_dates, read_typed_period};
pub use undated::{Undated, UndatedTotal};
pub use weights::{read_boost, read_typed_boost, read_weights};
