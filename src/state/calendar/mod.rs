//! The date fields: what completes a date that is typed short.

pub(in crate::state) mod completing;
pub(in crate::state) mod typed_dates;
