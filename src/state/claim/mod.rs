//! The figures of a published text, parsed into a claim.

mod claimed;

pub use claimed::Claimed;
