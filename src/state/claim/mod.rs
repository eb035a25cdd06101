//! The figures of a published text, parsed into a claim.

mod figures;

pub use figures::Claimed;
