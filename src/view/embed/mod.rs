//! The page in a portal: its compact form, and the builder of a snippet.

pub(in crate::view) mod builder;
pub(in crate::view) mod compact;
