//! Embedding: the compact page, and the builder for the HTML snippet.

pub(in crate::view) mod builder;
pub(in crate::view) mod compact;
