//! Tests of the question: its fields, its answer, its faults.

mod accounted;
mod cuts;
mod field_table;
mod given_fields;
mod laws;
mod linear;
mod missing;
mod new_number;
mod published;
#[cfg(feature = "web")]
mod read_once;
#[cfg(feature = "web")]
mod swapped;
mod taken;
pub(crate) mod told;
