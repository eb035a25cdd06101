//! Texts of the check of published figures (claims): form, findings, arithmetic, verdict.

mod arithmetic;
mod findings;
mod form;
mod gaps;
mod questions;
mod repair;
mod terms;
mod values;
mod verdict;

pub use values::{check_id, check_value, outcome_value};
pub use verdict::{CheckText, ClaimText};
