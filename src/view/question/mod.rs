//! The question form and its answer.

pub(in crate::view) mod adopt;
pub(in crate::view) mod answer;
pub(in crate::view) mod new_base;
pub(in crate::view) mod new_number;
pub(in crate::view) mod question_form;
pub(in crate::view) mod taken;
