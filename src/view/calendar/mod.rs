//! The calendar: how days are counted, and what an office changes.

pub(in crate::view) mod counted;
pub(in crate::view) mod form;
