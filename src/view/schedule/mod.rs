//! Weekly and monthly milestones, and the burn-up chart.

mod burn_up;
pub(in crate::view) mod milestones;

pub use milestones::milestone_file;
