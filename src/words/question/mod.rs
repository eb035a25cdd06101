//! Texts of the question form and its answer: fields, faults, warnings, headline, figures, summary.

pub(in crate::words) mod answer;
pub(in crate::words) mod figures;
mod form;
mod headline;
mod history;
mod inputs;
pub(in crate::words) mod missing;
mod new_number;
mod notices;
mod old_figures;
mod plain_problems;
mod problems;
mod readings;
mod summary;
mod taken;
mod too_much;

pub use figures::{Figure, people_value, percent_value};
pub use headline::Headline;
pub use old_figures::OldFigures;
