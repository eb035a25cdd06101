//! Tests of the schedule (the plan by day), its milestones and its chart.

mod by_day;
mod chart;
#[cfg(feature = "web")]
mod milestones;
