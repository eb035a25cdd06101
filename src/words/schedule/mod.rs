//! Texts of the schedule: weekly and monthly milestones, the burn-up chart, and their files.

mod burn_up;
mod milestone_files;
mod milestones;

pub use milestones::MilestoneRow;
