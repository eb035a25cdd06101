//! Texts of the table of regions: opening a file, what was read, list, sums, exports, ranking.

mod checks;
mod columns;
mod day;
mod day_notes;
mod days_left;
mod files;
mod heads;
mod intake;
mod left_out;
mod lines;
mod looks;
mod ranking;
mod ranking_line;
mod rejected;
mod report;
mod rows_beside;
mod sharing;
mod sum_rows;
mod sums;
mod unread;

pub use day::DayLinePart;
pub use lines::LineText;
pub use unread::ListedFault;
