//! The schedule: the plan by day.

mod agenda;

pub use agenda::{Agenda, Counts};
