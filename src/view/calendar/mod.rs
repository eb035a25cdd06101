//! The office calendar: its form, and the section that shows how days are counted.

pub(in crate::view) mod counted;
pub(in crate::view) mod form;
