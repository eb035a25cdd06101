//! Weekly and monthly targets in words.

mod burn_up;
mod milestone_files;
mod milestones;

pub use milestones::MilestoneRow;
