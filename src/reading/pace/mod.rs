//! Parsers of pasted lists for the pace: reports, gains and changes of pace, one on each line.

mod cells;
mod columns;
mod counts;
mod head;
mod line_date;
mod line_kind;
mod lines;
mod list;
mod row;
mod undated;

pub use cells::Around;
pub use line_date::LineCompletion;
pub use lines::{Lines, OnLine, read_gains, read_pace_changes};
pub use list::{Completed, ReportList, Skipped, read_reports};
pub use row::SkippedContent;
pub use undated::{Undated, UndatedTotal};
