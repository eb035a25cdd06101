//! Texts of the question form and its answer: fields, faults, warnings, headline, figures, summary.

pub(in crate::words) mod answer;
mod cuts;
pub(in crate::words) mod depth_field_words;
pub(in crate::words) mod field_words;
mod form;
mod headline;
mod history;
mod inputs;
pub(in crate::words) mod key_figures;
pub(in crate::words) mod missing;
mod new_number;
mod notices;
mod old_figures;
mod plain_problems;
mod problems;
mod readings;
mod summary;
mod summary_parts;
mod taken;
mod too_much;

pub use cuts::{Cut, Cuts};
pub use headline::Headline;
pub use key_figures::{Figure, people_value, percent_value};
pub use old_figures::OldFigures;
pub use summary::Summary;
