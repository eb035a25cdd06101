//! Every sentence of the running page, in Indonesian and in English.

mod answer;
mod calendar;
mod claim_arithmetic;
mod claim_findings;
mod claim_form;
mod claim_gaps;
mod claim_questions;
mod claim_terms;
mod claim_values;
mod claim_verdict;
mod counted;
mod day_counts;
mod examples;
mod figures;
mod form;
mod headline;
mod notices;
mod old_figures;
mod page;
mod problems;
mod readings;
mod summary;
mod template;
mod terms;

pub use calendar::ClosedDay;
pub use claim_values::{check_id, check_value, outcome_value};
pub use claim_verdict::{CheckText, ClaimText};
pub use counted::Step;
pub use day_counts::CountRow;
pub use figures::{Figure, people_value, percent_value};
pub use headline::Headline;
pub use old_figures::OldFigures;
pub use terms::Words;
