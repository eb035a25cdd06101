//! `Reason`: the fault of a cell, with its text.

use super::{Role, shortened::for_report};
use crate::reading::Problem;

/// The fault of a cell: the first of a rejected row, or of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The column with the fault.
    pub cell: Role,
    /// The fault.
    pub problem: Problem,
    /// The text of the cell, shortened.
    pub text: String,
}

impl Reason {
    /// The fault of a cell with this text, which is shortened.
    pub(super) fn of(cell: Role, problem: Problem, text: &str) -> Self {
        Self {
            cell,
            problem,
            text: for_report(text),
        }
    }
}
