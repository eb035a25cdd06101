//! The date fields: how a date that is typed short is completed.

pub(in crate::state) mod completing;
pub(in crate::state) mod typed_dates;
