//! The check of published figures in words.

mod arithmetic;
mod findings;
mod form;
mod gaps;
mod questions;
mod terms;
mod values;
mod verdict;

pub use values::{check_id, check_value, outcome_value};
pub use verdict::{CheckText, ClaimText};
