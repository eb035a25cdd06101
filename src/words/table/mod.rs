//! Texts of the table of regions: opening a file, what was read, list, sums, exports, ranking.

mod checks;
mod columns;
mod day;
mod day_notes;
mod days_left;
mod files;
mod heads;
mod intake;
mod lines;
mod looks;
mod ranking;
mod rejected;
mod report;
mod sharing;
mod sum_rows;
mod sums;

pub use day::DayLinePart;
pub use lines::LineText;
