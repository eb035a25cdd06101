//! Weekly and monthly targets, and their chart.

mod burn_up;
pub(in crate::view) mod milestones;

pub use milestones::milestone_file;
