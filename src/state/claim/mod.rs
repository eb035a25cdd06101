//! The figures of a published text, read.

mod figures;

pub use figures::Claimed;
