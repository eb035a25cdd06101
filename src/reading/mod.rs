//! Parsers: turn text that people type, paste or open into exactly one value, or a [`Problem`] that says why not.
//!
//! Counts are whole people, so one grammar reads Indonesian and English numbers alike, without a setting. Messages for
//! the user are in `words`.

mod calendar;
mod claim;
mod clean;
mod limits;
mod news;
mod numbers;
mod pace;
mod problem;
mod schedule;
mod table;
mod word_list;

pub use calendar::{
    Anchor, Completion, OwnHoliday, ReadDate, Typed, YearRule, read_counting_from, read_date,
    read_dates, read_holidays, read_typed_counting_from, read_typed_date, read_typed_dates,
    read_typed_period,
};
pub use claim::{
    read_claimed_share, read_claimed_shares, read_claimed_shortfall, read_counts, read_weekday,
};
pub use news::{
    Beside, Candidate, Counting, Fact, MOST_READ, MOST_TAKEN, NotChosenReason, Offer, Offers,
    PrintedShare, TextReading, read_pasted_text,
};
pub use numbers::{
    read_addition, read_count, read_day_count, read_done, read_people, read_share, read_target,
};
pub use pace::{
    Around, Completed, LineCompletion, Lines, OnLine, ReportList, Skipped, SkippedContent, Undated,
    UndatedTotal, read_gains, read_pace_changes, read_reports,
};
pub use schedule::{read_typed_boost, read_weights};
pub use table::{
    CodeForms, Column, DayMeaning, DayPlace, Dots, Encoding, Fed, GzipFrame, Layout, NamedDay,
    OtherKind, OtherRow, OtherRows, Periods, Reason, RegionTable, RejectedRow, Repeated, Role,
    RowCounts, Sheet, SheetChoice, SheetFault, SheetOptions, SheetReader, SheetWarning, Slice,
    SourceKind, SumRow, TotalRow, TotalScope, UnreadCells, Want, WorkbookReader, read_region_code,
    read_sheet, source_kind,
};

pub use limits::{Excess, Unit};
pub use problem::Problem;
