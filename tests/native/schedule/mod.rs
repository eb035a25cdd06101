//! The plan by day, and its chart.

mod by_day;
mod chart;
#[cfg(feature = "web")]
mod milestones;
